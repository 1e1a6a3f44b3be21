import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';

/** Places of the hashed vocabulary. Words and letter groups fall into one of them by their hash. */
export const BUCKETS = 4096;

/** Words and letter groups of a paper, hashed: `[bucket, weight]`, together of length 1. */
export type Lexicon = readonly (readonly [bucket: number, weight: number])[];

/**
 * What a paper's print consists of: whole words, groups of four letters (which outlive a misread letter), and again those of the print that
 * stands out by its size or its capitals. Figures are all alike, for they belong to one person.
 */
export function lexiconOf(text: DocumentText): Lexicon {
  const counts = new Map<number, number>();
  const add = (key: string, weight: number): void => {
    const bucket = hash(key) % BUCKETS;
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
  };
  const usual = medianHeight(text);
  for (const line of text.lines) {
    const standsOut = line.box.h > usual * 1.35 || isCapitals(line.text);
    for (const token of text.tokens.slice(line.from, line.to)) {
      const word = fold(token.text).replace(/[^a-z0-9]/g, '');
      if (word.length < 3 || /\d/.test(word)) continue;
      for (const key of [word, ...lettersOf(word)]) {
        add(key, key === word ? 1 : 0.5);
        if (standsOut) add(`^${key}`, key === word ? 1 : 0.5);
      }
    }
  }
  const damped = [...counts].map(([bucket, count]): [number, number] => [bucket, Math.log1p(count)]);
  const length = Math.sqrt(damped.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return damped.map(([bucket, value]) => [bucket, value / length]);
}

const lettersOf = (word: string): string[] =>
  word.length < 5 ? [] : Array.from({ length: word.length - 3 }, (_, i) => `~${word.slice(i, i + 4)}`);

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.8;
}

/** Height of the usual line, as a share of the page. */
export function medianHeight(text: DocumentText): number {
  const heights = text.lines.map((line) => line.box.h).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0.01;
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
