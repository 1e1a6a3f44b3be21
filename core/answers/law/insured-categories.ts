import type { Fact } from '../../facts/fact.js';
import type { InsuredCategoryValue } from '../../facts/law-values.js';
import type { AnswerContext, Intent } from '../answer.js';
import { recognise } from './recognise.js';

type Category = Fact<InsuredCategoryValue>;

/** A category whose words hold those of a wider one: a leave for raising a child is not about children. */
const NARROWER: readonly (readonly [string, string])[] = [
  ['j', 'a'],
  ['d', 'a'],
  ['i', 'a'],
  ['h', 'a'],
  ['e', 'a'],
  ['c', 'b'],
  ['j', 'i'],
];

const MOST_CATEGORIES = 3;

/** Categories of insured people that the question names, by their letter or by their words. */
export function categoriesIn(intent: Intent, { kb }: AnswerContext): Category[] {
  const all = kb.factsOfType<InsuredCategoryValue>('insured-category');
  const byWords = recognise(kb, 'insured-category', () => all, intent.text).map(({ fact }) => fact);
  const letters = new Set(intent.entities.category ?? byWords.map(({ value }) => value.letter));
  if (intent.entities.category === undefined)
    for (const [narrow, wide] of NARROWER) if (letters.has(narrow)) letters.delete(wide);
  const ofLetters = all.filter(({ value }) => letters.has(value.letter));
  // Two categories are lettered s: when only one of them was named by its words, that one is meant.
  const named = ofLetters.filter((fact) => byWords.includes(fact));
  const found = ofLetters.filter(({ value }) => {
    const twins = named.filter((twin) => twin.value.letter === value.letter);
    return twins.length === 0 || twins.some((twin) => twin.value === value);
  });
  return found.slice(0, MOST_CATEGORIES);
}
