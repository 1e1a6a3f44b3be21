import type { Line, Word } from '../../page.js';

/** A number or a date as one word: digits and what parts them, a look-alike letter at most here and there. */
const NUMBER = /^[-–(]?\d[\dOoIlSsB$.,/:-]{1,14}[).;,]?$/;
const SURE = 0.8;
/** Re-readings cost a little engine time each. */
const MOST = 10;
/** Letter heights, in pixels, at which single words read best: large print of telephone screens shrinks, small print grows. */
export const NUMBER_HEIGHTS = [28, 36] as const;

/** One doubtful number: where it stands among the page's lines. */
export interface DoubtfulNumber {
  line: number;
  word: number;
  box: Word['box'];
}

/** Numbers of which the engine was not sure: one wrong digit is another sum, another day. */
export function doubtfulNumbers(lines: readonly Line[]): DoubtfulNumber[] {
  return lines
    .flatMap(({ words }, line) =>
      words.flatMap(({ text, confidence, box }, word) =>
        confidence < SURE && NUMBER.test(text) && text.replace(/\D/g, '').length >= 3 ? [{ line, word, box }] : [],
      ),
    )
    .slice(0, MOST);
}

/**
 * What a number is after it was read again alone at several sizes. Readings that agree with each other replace the page's own; without
 * agreement the page's reading stands, and nothing about it is surer.
 */
export function settledNumber(read: Word, again: readonly { text: string; confidence: number }[]): Word {
  const [first, ...others] = again.map(({ text, confidence }) => ({ text: text.replace(/\s/g, ''), confidence }));
  if (!first || !NUMBER.test(first.text)) return read;
  const agree = others.length > 0 && others.every(({ text }) => text === first.text);
  // A letter in a number stands for a digit.
  const digits = (text: string): number => text.replace(/[^\dA-Za-z$]/g, '').length;
  if (!agree || digits(first.text) !== digits(read.text)) return read;
  const same = first.text === read.text;
  const confidence = Math.max(read.confidence, ...again.map((one) => one.confidence));
  return { ...read, text: first.text, confidence: same ? Math.max(confidence, SURE) : confidence };
}
