import Fuse from 'fuse.js';
import { EXAMPLE_QUESTIONS } from '../../core/answers/suggestions.js';
import { LANGUAGES, type Language } from '../../core/contract/ids.js';
import { fold, wordsOf } from '../../core/text/fold.js';
import { remembered } from '../../core/text/remember.js';
import { featuresOf } from './features.js';
import { hear } from './hear.js';
import { openModel } from './model.js';
import { OFFERED, type Offered } from './offered.js';

const MOST = 3;
/** Fuse's measure of unlikeness, 0 to 1: beyond it a suggestion would be a guess at random. */
const UNLIKE = 0.55;
/** A longer text is not a mistyped question. */
const LONGEST = 120;

const offeredIn = (lang: Language): Offered[] => OFFERED.filter((each) => each.lang === lang);
const OPTIONS = { keys: ['folded'], threshold: UNLIKE, ignoreLocation: true, minMatchCharLength: 3 };
const indexOf = remembered(LANGUAGES.length, (lang) => {
  const questions = offeredIn(lang as Language).map(({ text }) => ({ text, folded: fold(text) }));
  return new Fuse(questions, OPTIONS);
});

/** Questions that look like one that was not understood, the likeliest first; empty when none does. */
export function suggestQuestions(text: string, lang: Language): string[] {
  const folded = fold(text);
  if (folded.length > LONGEST) return [];
  return indexOf(lang)
    .search(folded, { limit: MOST })
    .map(({ item }) => item.text);
}

/** Offered questions by how likely their topic is meant; none where no word was ever read: letters alike are chance. */
function byTopic(folded: string, lang: Language): string[] {
  const model = openModel();
  if (!wordsOf(folded).some(({ text }) => model.isKnown(text))) return [];
  const { topics } = model.weigh(model.sum(featuresOf(hear(folded, [], model))));
  const chance = ({ topic }: Offered): number => topics[model.header.topics.indexOf(topic)] as number;
  const first = new Map(
    offeredIn(lang)
      .reverse()
      .map((each) => [each.topic, each]),
  );
  return [...first.values()].sort((a, b) => chance(b) - chance(a)).map(({ text }) => text);
}

/** Three questions to offer where none was understood: those that look like it, then the likeliest topics, then the most asked. */
export function likeliestQuestions(text: string, lang: Language): string[] {
  const folded = fold(text).slice(0, LONGEST);
  const offered = [...suggestQuestions(text, lang), ...byTopic(folded, lang), ...EXAMPLE_QUESTIONS[lang]];
  return [...new Set(offered)].slice(0, MOST);
}
