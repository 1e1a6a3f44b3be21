/** Places of the hashed vocabulary. */
export const BUCKETS = 1 << 16;

const SHORTEST = 2;
const LONGEST = 5;
const STEM = 5;
/** Two stems that stand so near each other say something together: `nu … suspendat`, `dreptul … retrage`. */
const NEAR = 3;
/** Letters say less than words do. */
const LETTERS_WEIGHT = 0.5;

const PRIME = 0x01000193;
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), PRIME);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) % BUCKETS;
};

/** Without marks; numbers say no more than how long they are, for they belong to one person. */
const wordsOf = (sentence: string): string[] =>
  sentence
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
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
    const places = new Set([...family].map(hash));
    for (const place of places)
      features.set(place, (features.get(place) ?? 0) + weight / Math.sqrt(Math.max(1, places.size)));
  }
  return features;
}
