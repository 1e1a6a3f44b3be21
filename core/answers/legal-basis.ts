import type { Fact, KnowledgeBase, Source } from '../facts/fact.js';
import type { RuleValue } from '../facts/law-values.js';
import { wordsOf } from '../text/fold.js';
import type { TopicAnswer } from './answer.js';
import { byAspect } from './by-aspect.js';
import { recognise } from './law/recognise.js';
import { createSpeaker, tellAll } from './law/speaker.js';

const NUMBER = /\d{3,}/g;
const YEAR = /^(?:19|20)\d\d$/;
const MOST_RULES = 3;
/** Where the words name nothing else of the law: when it was published, and what it rests on. */
const IN_FORCE = 'publicat in vigoare monitorul oficial';

const ofCall = byAspect({}, 'legal-basis');

const sourcesOf = (kb: KnowledgeBase): Source[] =>
  [...new Set(kb.factsOfType<RuleValue>('rule').flatMap(({ citations }) => citations.map(({ source }) => source)))].map(
    (id) => kb.source(id),
  );

/** The old law that a text names by its number: `ordinul 581`. */
function lawNamed(kb: KnowledgeBase, text: string): Source | undefined {
  const words = new Set(wordsOf(text).map((word) => word.text));
  return sourcesOf(kb).find(
    ({ historical, shortTitle }) =>
      historical && (shortTitle.ro.match(NUMBER) ?? []).some((number) => !YEAR.test(number) && words.has(number)),
  );
}

/** What the programmes rest on; of a law beside them, what it says of itself. */
export const legalBasis: TopicAnswer = (intent, context) => {
  const { kb } = context;
  const law = lawNamed(kb, intent.text);
  const rules = (): Fact<RuleValue>[] =>
    kb.factsOfType<RuleValue>('rule').filter(({ citations }) => citations.some(({ source }) => source === law?.id));
  const about = (text: string) => (law ? recognise(kb, `law/${law.id}`, rules, text).map(({ fact }) => fact) : []);
  const found = about(intent.text);
  const told = found.length > 0 ? found : about(IN_FORCE);
  if (told.length === 0) return ofCall(intent, context);
  const speaker = createSpeaker(context);
  tellAll(speaker, told.slice(0, MOST_RULES));
  return speaker.part('answered');
};
