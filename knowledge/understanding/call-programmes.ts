import type { Intent, Understanding } from '../../core/answers/answer.js';
import { allProgrammes } from '../../core/eligibility/target-groups.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { fold } from '../../core/text/fold.js';
import { createVocabulary } from '../../core/vocabulary/create-vocabulary.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { openVocabulary } from '../vocabulary/open.js';
import { type Question, understand } from './understand.js';

const LONG_WORD = 5;

/** `medicin* munci*`: the name with the ends of its words open. */
const patternOf = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length >= LONG_WORD ? `${word.slice(0, -1)}*` : word))
    .join(' ');

const vocabularies = new WeakMap<KnowledgeBase, Vocabulary | undefined>();

/** Names of the programmes of a call that the general vocabulary does not know. */
function ownNames(kb: KnowledgeBase): Vocabulary | undefined {
  if (vocabularies.has(kb)) return vocabularies.get(kb);
  const general = openVocabulary();
  const entries = allProgrammes(kb)
    .filter(({ value }) => !general.entry('programme', value.programme))
    .map(({ value: { programme, name } }) => ({
      kind: 'programme' as const,
      id: programme,
      name,
      printed: [name.ro],
      forms: { field: [...new Set(Object.values(name).map(patternOf))] },
    }));
  const own = entries.length > 0 ? createVocabulary(entries) : undefined;
  vocabularies.set(kb, own);
  return own;
}

/** A programme of the call that the vocabulary knows and the text does not name, of the same kind. */
function standIn(kb: KnowledgeBase, programme: string, text: string): { id: string; name: string } | undefined {
  const general = openVocabulary();
  const kind = allProgrammes(kb).find(({ value }) => value.programme === programme)?.value.kind;
  const named = new Set(general.find(text, { kinds: ['programme'] }).map(({ id }) => id));
  const known = allProgrammes(kb).find(
    ({ value }) => value.kind === kind && !named.has(value.programme) && general.entry('programme', value.programme),
  );
  return known && { id: known.value.programme, name: known.value.name.ro };
}

/**
 * Understands a question that may name a programme which only the call of the day has: it is read under the name of
 * another programme of the call, and given its own back.
 */
export function understandOnCall(question: Question, kb: KnowledgeBase): Understanding {
  const text = fold(question.text);
  const [named] = ownNames(kb)?.find(text, { kinds: ['programme'] }) ?? [];
  const other = named && standIn(kb, named.id, text);
  if (!named || !other) return understand(question);
  const { intents, ...rest } = understand({
    ...question,
    text: `${text.slice(0, named.start)}${other.name}${text.slice(named.end)}`,
  });
  const own = (intent: Intent): Intent => {
    const programme = intent.entities.programme?.map((id) => (id === other.id ? named.id : id));
    return programme ? { ...intent, entities: { ...intent.entities, programme } } : intent;
  };
  return { ...rest, intents: intents.map(own) };
}
