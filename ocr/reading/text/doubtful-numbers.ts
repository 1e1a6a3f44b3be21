import { isValidCnp } from '../../../core/identity/cnp.js';
import type { Line, Word } from '../../page.js';
import { around } from './table.js';

/** A number or a date as one word: digits and what parts them, a look-alike letter at most here and there. */
const NUMBER = /^[-–(]?\d[\dOoIlSsB$.,/:-]{1,14}[).;,]?$/;
/** A day before a year, whatever the engine made of its digits (`Ut.10:2026`). */
const DAY = /^\S{1,2}[.,:/-]\S{1,2}[.,:/-](?:19|20)\d\d[.,;)]?$/;
const SURE = 0.8;
/** A sum of money that large print made unsure is another sum with one digit wrong, and no check digit tells. */
const SUM = /^[-–(]?\d{1,3}(?:[.,]?\d{3})+[.,]\d\d[).;,]?$/;
const SURE_SUM = 0.9;
/** As long as a personal code, a sign lost or won, most of it digits. */
const CODE = /^\(?([\dA-Za-zȘșȚț$|!%?]{12,14})[).;,:]{0,2}$/;
const CODE_DIGITS = 10;
/** Re-readings cost a little engine time each. */
const MOST = 10;
/** Letter heights, in pixels, at which single words read best: large print of telephone screens shrinks, small print grows. */
export const NUMBER_HEIGHTS = [28, 36] as const;

/** One doubtful number: where it stands among the page's lines. */
export interface DoubtfulNumber {
  line: number;
  word: number;
  box: Word['box'];
  /** Whether it may be a personal code, which its control digit denies. */
  isCode: boolean;
}

/**
 * Numbers of which the engine was not sure, the least sure first: one wrong digit is another sum, another day. Before them what may be personal
 * codes whose control digit does not fit, however sure it was.
 */
export function doubtfulNumbers(lines: readonly Line[]): DoubtfulNumber[] {
  return lines
    .flatMap(({ words }, line) =>
      words.map((read, at) => ({ line, word: at, box: read.box, isCode: isBrokenCode(read), read })),
    )
    .filter(({ read, isCode }) => isCode || isDoubtful(read))
    .sort((a, b) => Number(b.isCode) - Number(a.isCode) || a.read.confidence - b.read.confidence)
    .slice(0, MOST)
    .map(({ read: _read, ...one }) => one);
}

const isDoubtful = ({ text, confidence }: Word): boolean =>
  confidence < (SUM.test(text) ? SURE_SUM : SURE) &&
  (DAY.test(text) || (NUMBER.test(text) && text.replace(/\D/g, '').length >= 3));

function isBrokenCode({ text }: Word): boolean {
  const [, code = ''] = CODE.exec(text) ?? [];
  return code.replace(/\D/g, '').length >= CODE_DIGITS && !isValidCnp(code);
}

/** Letter heights at which a personal code is read again: its control digit tells which reading is right. */
export const CODE_HEIGHTS = [28, 36, 44] as const;
/** So many readings must give the same code, and more of them than give the digits that the page's own reading has. */
const CODE_VOTES = 2;

/**
 * What a personal code is after it was read again alone: the one whose control digit fits, where readings agree on it and no other is as likely.
 * A code that was printed wrong is read so again, and stands.
 */
export function settledCode(read: Word, again: readonly { text: string; confidence: number }[]): Word | undefined {
  const said = again.map(({ text, confidence }) => ({ code: text.replace(/\D/g, ''), confidence }));
  const fitting = said.filter(({ code }) => isValidCnp(code));
  const [first] = fitting;
  const own = said.filter(({ code }) => code === read.text.replace(/\D/g, '')).length;
  if (!first || fitting.length < CODE_VOTES || fitting.length <= own) return undefined;
  if (fitting.some(({ code }) => code !== first.code)) return undefined;
  const [, , end = ''] = /^(.*?)([).;,:]*)$/.exec(read.text) ?? [];
  return { ...read, text: first.code + end, confidence: Math.max(...fitting.map(({ confidence }) => confidence)) };
}

/**
 * What a number is after it was read again alone at several sizes. Readings that agree with each other replace the page's own; without
 * agreement the page's reading stands, and nothing about it is surer.
 */
export function settledNumber(read: Word, again: readonly { text: string; confidence: number }[]): Word {
  const [first, ...others] = again.map(({ text, confidence }) => ({ text: text.replace(/\s/g, ''), confidence }));
  // A reference that begins with letters is no number.
  if (!first || !NUMBER.test(first.text) || !(NUMBER.test(read.text) || DAY.test(read.text))) return read;
  const agree = others.length > 0 && others.every(({ text }) => text === first.text);
  // A letter in a number stands for a digit.
  const digits = (text: string): number => text.replace(/[^\dA-Za-z$]/g, '').length;
  if (!agree || digits(first.text) !== digits(read.text)) return read;
  const same = first.text === read.text;
  const confidence = Math.max(read.confidence, ...again.map((one) => one.confidence));
  return { ...read, text: first.text, confidence: same ? Math.max(confidence, SURE) : confidence };
}

/** A date that came in pieces: words beside each other that hold its digits, a scrap between them at most. */
export interface BrokenDate {
  line: number;
  from: number;
  /** The last word of it. */
  to: number;
  box: Word['box'];
}

const PIECE = /^(?=.*\d)[\d.,/%oOlI-]+$/;
const SCRAP = /^\S{1,2}$/;
const WHOLE = /^\d{1,2}[.,/-]\d{1,2}[.,/-]\d{4}[.,;)]?$/;
const LEAST_DIGITS = 5;
const DIGITS = 8;
const MOST_SIGNS = 12;
const BROKEN = 3;

/** Dates that the engine read in pieces, as it does with those that a hand wrote. */
export function brokenDates(lines: readonly Line[]): BrokenDate[] {
  return lines.flatMap(({ words }, line) => brokenIn(words).map((run) => ({ line, ...run }))).slice(0, BROKEN);
}

function brokenIn(words: readonly Word[]): Omit<BrokenDate, 'line'>[] {
  const runs: Omit<BrokenDate, 'line'>[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isPiece(words[from])) continue;
    let to = from;
    while (isPiece(words[to + 1]) || (SCRAP.test(words[to + 1]?.text ?? '') && isPiece(words[to + 2])))
      to += isPiece(words[to + 1]) ? 1 : 2;
    const parts = words.slice(from, to + 1);
    const text = parts.map((word) => word.text).join('');
    const digits = text.replace(/\D/g, '').length;
    if (to > from && text.length <= MOST_SIGNS && digits >= LEAST_DIGITS && digits <= DIGITS)
      runs.push({ from, to, box: around(parts.map((word) => word.box)) });
    from = to;
  }
  return runs;
}

const isPiece = (word: Word | undefined): boolean =>
  word !== undefined && PIECE.test(word.text) && !WHOLE.test(word.text);

/** Letter heights at which handwriting is read: each errs elsewhere. */
export const DATE_HEIGHTS = [28, 36, 44, 56] as const;
const VOTES = 3;

/** The date that several readings vote for, digit by digit; undefined where they do not tell one. */
export function votedDate(readings: readonly string[]): string | undefined {
  const whole = readings.map((text) => text.replace(/\D/g, '')).filter((digits) => digits.length === DIGITS);
  if (whole.length < VOTES || !readings.some((text) => WHOLE.test(text.trim()))) return undefined;
  let date = '';
  for (let at = 0; at < DIGITS; at++) {
    const said = whole.map((digits) => digits[at] as string);
    const most = said.find((digit) => said.filter((other) => other === digit).length * 2 > said.length);
    if (most === undefined) return undefined;
    date += most;
  }
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDay && /^(19|20)/.test(year) ? `${day}.${month}.${year}` : undefined;
}
