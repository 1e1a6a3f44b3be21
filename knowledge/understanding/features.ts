import type { TopicId } from '../../core/contract/ids.js';
import type { Word } from '../../core/text/fold.js';
import { finish, hashOf, step } from '../../core/text/hash.js';
import type { VocabularyMatch } from '../../core/vocabulary/vocabulary.js';

/** What is known of a message before it is judged what it asks. */
export interface Heard {
  words: readonly Word[];
  names: readonly VocabularyMatch[];
  /** What its words mean, in whatever language. */
  meanings: ReadonlySet<string>;
  /** Topics of the message before, of the same person. */
  before: readonly TopicId[];
  /** Whose things it names, and whether ours beside them. */
  elsewhere: { areas: ReadonlySet<string>; ours: boolean };
  /** Words that nobody, or hardly anybody, used who asked what is ours. */
  strange: { none: number; seldom: number; of: number };
}

/** Families of features; each shows in the ablation what it brings. */
export const FAMILIES = ['letters', 'stems', 'names', 'meanings', 'before', 'elsewhere', 'strange'] as const;
export type Family = (typeof FAMILIES)[number];

/** Features as 32-bit hashes, a list a family: each family weighs the same whatever the length of the message. */
export type Features = Record<Family, number[]>;

const SEED: Record<Family, number> = {
  letters: 0x811c9dc5,
  stems: 0xc2b2ae35,
  names: 0x5bd1e995,
  meanings: 0x85ebca6b,
  before: 0x1b873593,
  elsewhere: 0x2545f491,
  strange: 0x9e3779b1,
};
const SHORTEST = 2;
const LONGEST = 5;
/** How much a whole family weighs in a message, whatever its length. */
const FAMILY_WEIGHT: Record<Family, number> = {
  letters: 0.25,
  stems: 1,
  names: 0.7,
  meanings: 1,
  before: 0.9,
  elsewhere: 0.8,
  strange: 0.6,
};

export const valueOfFeature = (family: Family, count: number): number =>
  FAMILY_WEIGHT[family] / Math.sqrt(Math.max(1, count));

/** Of a long story the beginning and the end are read. */
const MOST_WORDS = 90;
const SHORT_WORDS = 4;
const MOST_PAIRED = 14;
const STEM_LETTERS = 5;
const NEAR_WORDS = 4;

/** Numbers mean what they are only when they are short or a year; of the others their length says enough. */
const asToken = (text: string): string => (/^\d{5,}$/.test(text) ? `#${Math.min(text.length, 14)}` : text);

function lettersOf(words: readonly string[], into: number[]): void {
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start < padded.length; start++) {
      let hash = SEED.letters;
      const end = Math.min(padded.length, start + LONGEST);
      for (let at = start; at < end; at++) {
        hash = step(hash, padded.charCodeAt(at));
        if (at - start + 1 >= SHORTEST) into.push(finish(hash));
      }
    }
  }
}

/** Each of a list, and each two that stand near each other: a question is known by two words or meanings, not by one. */
const pairsOf = (list: readonly string[], near: number): string[] =>
  list.flatMap((one, index) => [one, ...list.slice(index + 1, index + 1 + near).map((other) => `${one} ${other}`)]);

const MOST_AREAS = 3;
const MEDIUM_WORDS = 12;
const MOST_STRANGE = 4;
const QUARTERS = 4;

/** Areas by themselves and beside what is ours: `the tax of my car` is another thing than `sold my car for the course`. */
function elsewhereIn({ areas, ours }: Heard['elsewhere'], words: number): string[] {
  const side = ours ? 'ours' : 'none';
  const count = Math.min(MOST_AREAS, areas.size);
  const length = words <= SHORT_WORDS ? 'short' : words <= MEDIUM_WORDS ? 'medium' : 'long';
  const each = [...areas].flatMap((area) => [area, `${side} ${area}`]);
  return [...each, `${count}`, side, `${side} ${count}`, length, `${side} ${count} ${length}`];
}

function strangeIn({ none, seldom, of }: Heard['strange']): string[] {
  const share = (count: number): number => Math.round((QUARTERS * count) / Math.max(1, of));
  const most = (count: number): number => Math.min(MOST_STRANGE, count);
  return [`none ${most(none)}`, `seldom ${most(seldom)}`, `none of ${share(none)}`, `seldom of ${share(seldom)}`];
}

const unique = (list: number[]): number[] => [...new Set(list)];

/** The words that are read, as they are counted. */
export function readWords(words: readonly Word[]): string[] {
  const all = words.map(({ text }) => asToken(text));
  return all.length <= MOST_WORDS ? all : [...all.slice(0, MOST_WORDS / 2), ...all.slice(-MOST_WORDS / 2)];
}

const lengthOf = (read: readonly string[]): string => (read.length <= SHORT_WORDS ? 'short' : 'long');

/** Features of what was asked before a message, beside its words. */
export const beforeOf = (read: readonly string[], before: readonly TopicId[]): number[] =>
  unique(
    before
      .flatMap((topic) => [topic, `${topic} ${lengthOf(read)}`, `any ${lengthOf(read)}`])
      .concat(before.flatMap((topic) => read.map((word) => `${topic} ${word}`)))
      .map((text) => hashOf(text, SEED.before)),
  );

/** Features of a message. Bounded work whatever its length. */
export function featuresOf({ words, names, meanings, before, elsewhere, strange }: Heard): Features {
  const read = readWords(words);
  const letters: number[] = [];
  lettersOf(read, letters);
  const stems = read.map((word) => word.slice(0, STEM_LETTERS));
  const named = names.flatMap(({ kind, id, form }) => [`${kind} ${id}`, `${kind}`, `${kind} ${form}`]);
  return {
    letters: unique(letters),
    stems: unique(pairsOf(stems, NEAR_WORDS).map((text) => hashOf(text, SEED.stems))),
    names: unique([...named, lengthOf(read)].map((text) => hashOf(text, SEED.names))),
    meanings: unique(pairsOf([...meanings].sort(), MOST_PAIRED).map((text) => hashOf(text, SEED.meanings))),
    before: beforeOf(read, before),
    elsewhere: unique(elsewhereIn(elsewhere, words.length).map((text) => hashOf(text, SEED.elsewhere))),
    strange: unique(strangeIn(strange).map((text) => hashOf(text, SEED.strange))),
  };
}
