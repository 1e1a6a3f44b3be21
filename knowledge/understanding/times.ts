import type { CallTime } from '../../core/answers/call-asked.js';
import { type Word, wordsOf } from '../../core/text/fold.js';
import { createPhraseIndex, type PhraseMatch } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';
import { segmentsOf } from './segments.js';

const index = createPhraseIndex(phrasesOf('times'));
const MARKS = ['last-year', 'call-before', 'next-year', 'next-call'] as const;
const PAST: ReadonlySet<string> = new Set<(typeof MARKS)[number]>(['last-year', 'call-before']);

const found = (words: readonly Word[]): PhraseMatch<string>[] => words.flatMap((_, at) => index.at(words, at));

/** Without `anul trecut`: a mark of time says nothing of whose question it is, nor of what it asks. */
export function withoutPast(words: readonly Word[]): readonly Word[] {
  const past = found(words).filter(({ value }) => PAST.has(value));
  return past.length === 0 ? words : words.filter((_, at) => !past.some(({ from, to }) => at >= from && at < to));
}

/** Whose year it is in a clause: the question's, or that of what somebody tells. */
const asks = (values: ReadonlySet<string>): boolean => values.has('was') || !values.has('told');

/** The call that a folded text asks about by its time, where it names one: `anul trecut`, `apelul următor`, `în 2025`. */
export function timeAsked(text: string): CallTime | undefined {
  const years: number[] = [];
  let was = false;
  for (const clause of segmentsOf(text)) {
    const words = wordsOf(clause);
    const values = new Set(found(words).map(({ value }) => value));
    const mark = MARKS.find((each) => values.has(each));
    if (mark && (!PAST.has(mark) || asks(values))) return { mark };
    was ||= values.has('was');
    if (!values.has('told')) for (const word of words) if (/^20\d\d$/.test(word.text)) years.push(Number(word.text));
  }
  return years.length > 0 ? { years, was } : undefined;
}
