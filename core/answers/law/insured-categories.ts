import type { Fact } from '../../facts/fact.js';
import type { InsuredCategoryValue } from '../../facts/law-values.js';
import { ageIn } from '../../language/spans.js';
import type { AnswerContext, Intent } from '../answer.js';
import { recognise } from './recognise.js';

type Category = Fact<InsuredCategoryValue>;

/** A category whose words hold those of a wider one: a leave for raising a child is not about children. */
const WIDER = { j: ['a', 'i'], d: ['a'], i: ['a'], h: ['a'], e: ['a'], c: ['b'] } as const;

const MOST_CATEGORIES = 3;

/** Category a ends at 18, b reaches from there to 26: a pupil of 17 is a child, a student of 30 is neither. */
const ADULT = 18;
const YOUNG_UNTIL = 26;
/** Sets right, by the age that the question gives, whether a child or a young person is meant. */
function settleAge(letters: Set<string>, text: string): void {
  const age = ageIn(text);
  if (age === undefined || !(letters.has('a') || letters.has('b'))) return;
  letters.delete('a');
  letters.delete('b');
  if (age < ADULT) letters.add('a');
  else if (age <= YOUNG_UNTIL) letters.add('b');
}

/** Categories of insured people that the question names, by their letter or by their words. */
export function categoriesIn(intent: Intent, { kb, message }: AnswerContext): Category[] {
  const all = kb.factsOfType<InsuredCategoryValue>('insured-category');
  const inText = (text: string) => recognise(kb, 'insured-category', () => all, text).map(({ fact }) => fact);
  const byWords = inText(intent.text);
  const letters = new Set(intent.entities.category ?? byWords.map(({ value }) => value.letter));
  if (intent.entities.category === undefined)
    for (const [narrow, wide] of Object.entries(WIDER))
      if (letters.has(narrow)) for (const letter of wide) letters.delete(letter);
  settleAge(letters, message ?? intent.text);
  const ofLetters = all.filter(({ value }) => letters.has(value.letter));
  // Two categories are lettered s: when only one of them was named by its words, that one is meant.
  const inMessage = message === undefined ? byWords : [...byWords, ...inText(message)];
  const named = ofLetters.filter((fact) => inMessage.includes(fact));
  const found = ofLetters.filter(({ value }) => {
    const twins = named.filter((twin) => twin.value.letter === value.letter);
    return twins.length === 0 || twins.some((twin) => twin.value === value);
  });
  return found.slice(0, MOST_CATEGORIES);
}
