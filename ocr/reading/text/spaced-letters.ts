import type { Word } from '../../page.js';
import { around } from './table.js';

const MIN_RUN = 4;
/** Steps from letter to letter, by the usual one: a wider one is an empty box or a space. */
const WIDE_STEP = 1.55;
/** By the letters' height: further apart they are no word. */
const MAX_STEP = 2.6;
const JOINED = /^[-–—./]$/u;

/**
 * Letters set wide apart, or one to a box, are words. A run of single letters with even steps becomes one word; a wider step
 * ends it. Groups of two, two and four digits are a date.
 */
export function joinSpacedLetters(words: Word[], tall: number): Word[] {
  const out: Word[] = [];
  let run: Word[] = [];
  const flush = () => {
    out.push(...(run.length >= MIN_RUN ? joined(run, tall) : run));
    run = [];
  };
  for (const word of words) {
    if (!isSingle(word)) flush();
    if (isSingle(word)) run.push(word);
    else out.push(word);
  }
  flush();
  return out;
}

const isSingle = ({ text }: Word): boolean => [...text].length === 1 && /[\p{L}\p{N}./–—-]/u.test(text);

function joined(run: Word[], tall: number): Word[] {
  const steps = run.slice(1).map((word, i) => middle(word) - middle(run[i] as Word));
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 2] ?? 0;
  const height = Math.max(...run.map(({ box }) => box.h)) * tall;
  if (usual <= 0 || usual > MAX_STEP * height) return run;
  const groups: Word[][] = [[run[0] as Word]];
  run.slice(1).forEach((word, i) => {
    if ((steps[i] as number) > WIDE_STEP * usual) groups.push([word]);
    else groups.at(-1)?.push(word);
  });
  // Initials and the marks of a list stand alone; a word in boxes does not.
  if (groups.every((group) => group.length < 2)) return run;
  const whole = groups.map(wordOf);
  const [day, month, year, more] = whole;
  const isDate = !more && [day, month, year].map((word) => word?.text.length).join() === '2,2,4';
  if (isDate && whole.every(({ text }) => /^\d+$/.test(text)))
    return [{ ...wordOf(run), text: whole.map(({ text }) => text).join('.') }];
  return whole;
}

const middle = ({ box }: Word): number => box.x + box.w / 2;

function wordOf(letters: Word[]): Word {
  const text = letters.map((letter) => letter.text).join('');
  return {
    text: JOINED.test(text) ? text : text.replace(/[–—]/g, '-'),
    confidence: Math.min(...letters.map(({ confidence }) => confidence)),
    box: around(letters.map(({ box }) => box)),
  };
}
