import Fuse from 'fuse.js';
import { EXAMPLE_QUESTIONS } from '../../core/answers/suggestions.js';
import type { Language } from '../../core/contract/ids.js';
import { fold, wordsOf } from '../../core/text/fold.js';
import { featuresOf } from './features.js';
import { hear } from './hear.js';
import { listsOf } from './lists.js';
import { openModel } from './model.js';

/** Questions that surely have an answer, as they are offered on a button. */
export const OFFERED_QUESTIONS = (listsOf('offered').questions ?? {}) as Record<Language, readonly string[]>;

const MOST = 3;
/** Fuse's measure of unlikeness, 0 to 1: beyond it a suggestion would be a guess at random. */
const UNLIKE = 0.55;
/** A longer text is not a mistyped question. */
const LONGEST = 120;

const indexes = new Map<Language, Fuse<{ text: string; folded: string }>>();

function indexOf(lang: Language): Fuse<{ text: string; folded: string }> {
  const known = indexes.get(lang);
  if (known) return known;
  const questions = OFFERED_QUESTIONS[lang].map((text) => ({ text, folded: fold(text) }));
  const index = new Fuse(questions, {
    keys: ['folded'],
    threshold: UNLIKE,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  indexes.set(lang, index);
  return index;
}

/** Questions that look like one that was not understood, the likeliest first; empty when none does. */
export function suggestQuestions(text: string, lang: Language): string[] {
  const folded = fold(text);
  if (folded.length > LONGEST) return [];
  return indexOf(lang)
    .search(folded, { limit: MOST })
    .map(({ item }) => item.text);
}

/** Chances of the topics, by their place in the model. */
function topicsOf(text: string): ArrayLike<number> {
  const model = openModel();
  return model.score(featuresOf(hear(text, [], model))).topics;
}

const placeOfBest = (chances: ArrayLike<number>): number =>
  Array.from(chances).reduce((best, chance, at, all) => (chance > (all[best] as number) ? at : best), 0);

/** The topic that each offered question asks, by its place in the model. */
const offeredTopics = new Map<Language, Map<string, number>>();

function topicsOffered(lang: Language): Map<string, number> {
  const known = offeredTopics.get(lang);
  if (known) return known;
  const topics = new Map(OFFERED_QUESTIONS[lang].map((text) => [text, placeOfBest(topicsOf(fold(text)))] as const));
  offeredTopics.set(lang, topics);
  return topics;
}

/** Offered questions by how likely their topic is meant; none where no word was ever read: letters alike are chance. */
function byTopic(folded: string, lang: Language): string[] {
  const { isKnown } = openModel();
  if (!wordsOf(folded).some(({ text }) => isKnown(text))) return [];
  const chances = topicsOf(folded);
  const likely = new Map<number, string>();
  for (const [text, topic] of topicsOffered(lang)) if (!likely.has(topic)) likely.set(topic, text);
  return [...likely].sort(([a], [b]) => (chances[b] as number) - (chances[a] as number)).map(([, text]) => text);
}

/** Three questions to offer where none was understood: those that look like it, then the likeliest topics, then the most asked. */
export function likeliestQuestions(text: string, lang: Language): string[] {
  const folded = fold(text).slice(0, LONGEST);
  const offered = [...suggestQuestions(text, lang), ...byTopic(folded, lang), ...EXAMPLE_QUESTIONS[lang]];
  return [...new Set(offered)].slice(0, MOST);
}
