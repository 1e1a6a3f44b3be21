import { fold, type Word } from './fold.js';
import { remembered } from './remember.js';

interface Part {
  text: string;
  /** Written with `*`: whatever begins so. */
  open: boolean;
}

export interface Phrase<T> {
  parts: readonly Part[];
  value: T;
}

export interface PhraseMatch<T> {
  value: T;
  from: number;
  /** After its last word. */
  to: number;
}

/** Little words that may stand between the words of a name: `certificat de la ordin`, `care of the elderly`, `asistenta noastră de nutriție`. */
const LIGHT = new Set(
  'de la a al ale din pe si in pentru pt of the for and in и по в на mea meu mele noastra nostru noastre voastra ei lui our'.split(
    ' ',
  ),
);
const MOST_LIGHT = 2;
const SHORTEST_OPEN = 2;
/** Letters and digits that words begin with, of all scripts that anybody writes in. */
const MOST_LETTERS = 100;

/** Written as folding leaves it. */
const FOLDED = /^(?!.*([a-zа-я])\1\1)[a-zа-я\d *]+$/;
/** The beginning of a phrase that folding leaves as it is, whatever follows. */
const FOLDED_BEGINNING = /^([a-zа-я\d])(?!\1)[a-zа-я\d *]/;

const SEPARATORS = /[\s\-–,]+/;

/** In the letters of folded text, one space between words. */
const foldedPhrase = (written: string): string =>
  FOLDED.test(written)
    ? written
    : fold(written.replaceAll('/', ' '))
        .split(SEPARATORS)
        .filter((word) => word !== '')
        .join(' ');

const partsOf = (folded: string): Part[] =>
  folded
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word.replace(/\*$/, ''), open: word.endsWith('*') }));

/** `certificat* de studii`, in the letters of folded text. */
export const parsePhrase = (written: string): Part[] => partsOf(foldedPhrase(written));

const fits = (word: string, { text, open }: Part): boolean => (open ? word.startsWith(text) : word === text);

/** Where a phrase ends that begins at word `from`, or undefined. */
function endOf(words: readonly Word[], from: number, parts: readonly Part[]): number | undefined {
  let at = from + 1;
  for (const part of parts.slice(1)) {
    let skipped = 0;
    while (!fits(words[at]?.text ?? '', part)) {
      if (skipped === MOST_LIGHT || !LIGHT.has(words[at]?.text ?? '')) return undefined;
      skipped += 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

export interface PhraseIndex<T> {
  /** Phrases that begin at word `index`. */
  at(words: readonly Word[], index: number): PhraseMatch<T>[];
  /** Phrases of one word that begin with this letter: for slips of the keyboard. */
  single(letter: string): readonly Phrase<T>[];
}

/** Phrases that begin with the same two letters, by their first word, and those of one word. */
interface Bucket<T> {
  closed: Map<string, Phrase<T>[]>;
  open: Map<string, Phrase<T>[]>;
  single: Phrase<T>[];
  longest: number;
}

/** Every phrase is open or closed at its first word. */
function bucketOf<T>(written: readonly (readonly [string, T])[]): Bucket<T> {
  const bucket: Bucket<T> = { closed: new Map(), open: new Map(), single: [], longest: 0 };
  for (const [text, value] of written) {
    const phrase = { parts: parsePhrase(text), value };
    const [first] = phrase.parts;
    if (!first) continue;
    const map = first.open ? bucket.open : bucket.closed;
    const known = map.get(first.text);
    if (known) known.push(phrase);
    else map.set(first.text, [phrase]);
    if (phrase.parts.length === 1) bucket.single.push(phrase);
    if (first.open) bucket.longest = Math.max(bucket.longest, first.text.length);
  }
  return bucket;
}

/**
 * Indexes phrases by their first word; looking a word up costs as many steps as it has letters. Tens of thousands of phrases are
 * listed at each start: they are only laid in a place by their first two letters, and looked at when a word begins so.
 */
export function createPhraseIndex<T>(written: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const places = new Map<string, (readonly [string, T])[]>();
  for (const each of written) {
    const beginning = FOLDED_BEGINNING.exec(each[0])?.[0] ?? foldedPhrase(each[0]).padEnd(2).slice(0, 2);
    const place = places.get(beginning);
    if (place) place.push(each);
    else places.set(beginning, [each]);
  }
  const buckets = new Map<string, Bucket<T>>();
  const bucketAt = (beginning: string): Bucket<T> | undefined => {
    const place = places.get(beginning);
    if (place) {
      buckets.set(beginning, bucketOf(place));
      places.delete(beginning);
    }
    return buckets.get(beginning);
  };
  const singles = (letter: string): Phrase<T>[] =>
    [...places.keys(), ...buckets.keys()]
      .filter((beginning) => beginning.startsWith(letter))
      .flatMap((beginning) => bucketAt(beginning)?.single ?? []);
  return {
    single: remembered(MOST_LETTERS, singles),
    at(words, index) {
      const word = words[index]?.text ?? '';
      const bucket = bucketAt(word.padEnd(2).slice(0, 2));
      const found: PhraseMatch<T>[] = [];
      const look = (phrases: readonly Phrase<T>[] | undefined): void => {
        for (const { parts, value } of phrases ?? []) {
          const to = endOf(words, index, parts);
          if (to !== undefined) found.push({ value, from: index, to });
        }
      };
      if (!bucket) return found;
      look(bucket.closed.get(word));
      for (let length = SHORTEST_OPEN; length <= Math.min(bucket.longest, word.length); length++)
        look(bucket.open.get(word.slice(0, length)));
      return found;
    },
  };
}
