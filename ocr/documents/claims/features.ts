import type { Said } from '../../../core/dossier/claims.js';
import { isNegation, isOpening } from '../../../core/dossier/negation.js';
import { hashOf } from '../../../core/text/hash.js';
import { fold } from '../text/fold.js';

/** Places of the hashed vocabulary. */
export const BUCKETS = 1 << 19;

const SHORTEST = 2;
const LONGEST = 5;
const STEM = 5;
/** Two stems that stand so near each other say something together: `nu … suspendat`, `dreptul … retrage`. */
const NEAR = 3;

const SEED = 0x811c9dc5;
const placeOf = (text: string): number => hashOf(text, SEED) % BUCKETS;

/** A place that nobody filled in: a leader with nothing on it. */
const BLANK = /[_.…]{4,}|…+/g;

/** Without marks; numbers say no more than how long they are, for they belong to one person. */
const wordsOf = (sentence: string): string[] =>
  fold(sentence.replace(BLANK, ' _ '))
    .replace(/\d{5,}/g, '#')
    .replace(/\d/g, '0')
    .match(/[a-z0-9#_]+/g) ?? [];

function* lettersOf(words: readonly string[]): Generator<string> {
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start < padded.length; start++)
      for (let length = SHORTEST; length <= LONGEST && start + length <= padded.length; length++)
        yield padded.slice(start, start + length);
  }
}

function* stemsOf(words: readonly string[]): Generator<string> {
  const stems = ['^', ...words.map((word) => word.slice(0, STEM)), '$'];
  for (const [at, stem] of stems.entries()) {
    yield `=${stem}`;
    for (const next of stems.slice(at + 1, at + 1 + NEAR)) yield `${stem} ${next}`;
  }
}

/** What stands within reach of a negation, and of a word that makes a rule or a condition. */
function* reachedOf(words: readonly string[]): Generator<string> {
  for (const [name, opens, reach] of [
    ['not', isNegation, 5],
    ['open', isOpening, 7],
  ] as const) {
    let left = 0;
    for (const word of words) {
      if (opens(word.toUpperCase())) left = reach;
      else if (left-- > 0) yield `${name} ${word.slice(0, STEM)}`;
    }
  }
}

function* ofPaper(words: readonly string[], paper: string): Generator<string> {
  yield paper;
  for (const word of words) yield `${paper}: ${word.slice(0, STEM)}`;
}

function* signsOn({ signs, paper }: Said): Generator<string> {
  for (const sign of signs) {
    yield `sign ${sign}`;
    yield `sign ${sign} on ${paper}`;
  }
}

/**
 * What a sentence consists of, as places of the vocabulary with their weights: groups of letters, which outlive a misread one, stems alone and in twos, what a
 * negation reaches, what is said on such a paper, and what its words are about.
 */
export function featuresOf(said: Said): Map<number, number> {
  const words = wordsOf(said.text);
  const features = new Map<number, number>();
  for (const [family, weight] of [
    [lettersOf(words), 0.5],
    [stemsOf(words), 1],
    [reachedOf(words), 0.8],
    [ofPaper(words, said.paper), 0.7],
    [signsOn(said), 1.2],
  ] as const) {
    const places = new Set([...family].map(placeOf));
    for (const place of places)
      features.set(place, (features.get(place) ?? 0) + weight / Math.sqrt(Math.max(1, places.size)));
  }
  return features;
}
