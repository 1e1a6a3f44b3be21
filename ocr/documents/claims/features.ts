import { hashOf } from '../../../core/text/hash.js';
import { fold } from '../text/fold.js';

/** Places of the hashed vocabulary. */
export const BUCKETS = 1 << 16;

const SHORTEST = 2;
const LONGEST = 5;
const STEM = 5;
/** Two stems that stand so near each other say something together: `nu … suspendat`, `dreptul … retrage`. */
const NEAR = 3;
/** Letters say less than words do. */
const LETTERS_WEIGHT = 0.5;

const SEED = 0x811c9dc5;
const placeOf = (text: string): number => hashOf(text, SEED) % BUCKETS;

/** Without marks; numbers say no more than how long they are, for they belong to one person. */
const wordsOf = (sentence: string): string[] =>
  fold(sentence)
    .replace(/\d{5,}/g, '#')
    .replace(/\d/g, '0')
    .match(/[a-z0-9#]+/g) ?? [];

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

/** What a sentence consists of, as places of the vocabulary with their weights: groups of letters, which outlive a misread one, and stems alone and in twos. */
export function featuresOf(sentence: string): Map<number, number> {
  const words = wordsOf(sentence);
  const features = new Map<number, number>();
  for (const [family, weight] of [
    [lettersOf(words), LETTERS_WEIGHT],
    [stemsOf(words), 1],
  ] as const) {
    const places = new Set([...family].map(placeOf));
    for (const place of places)
      features.set(place, (features.get(place) ?? 0) + weight / Math.sqrt(Math.max(1, places.size)));
  }
  return features;
}
