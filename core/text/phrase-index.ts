import { fold, type Word } from './fold.js';

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

/** Written as folding leaves it: thousands of phrases are read at each start. */
const FOLDED = /^(?!.*([a-zа-я])\1\1)[a-zа-я\d *]+$/;

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

/** A phrase whose words are looked at when somebody uses the first of them: most never are. */
class Listed<T> implements Phrase<T> {
  #parts: readonly Part[] | undefined;

  constructor(
    readonly folded: string,
    readonly value: T,
  ) {}

  get parts(): readonly Part[] {
    this.#parts ??= partsOf(this.folded);
    return this.#parts;
  }
}

/** Indexes phrases by their first word; looking a word up costs as many steps as it has letters. */
export function createPhraseIndex<T>(written: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const closed = new Map<string, Listed<T>[]>();
  const open = new Map<string, Listed<T>[]>();
  const single = new Map<string, Listed<T>[]>();
  const add = (map: Map<string, Listed<T>[]>, key: string, phrase: Listed<T>): void => {
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  };
  let longest = 0;
  for (const [text, value] of written) {
    const folded = foldedPhrase(text).trim();
    if (folded === '') continue;
    const end = folded.indexOf(' ');
    const first = end === -1 ? folded : folded.slice(0, end);
    const isOpen = first.endsWith('*');
    const key = isOpen ? first.slice(0, -1) : first;
    const phrase = new Listed(folded, value);
    add(isOpen ? open : closed, key, phrase);
    if (end === -1) add(single, folded[0] ?? '', phrase);
    if (isOpen) longest = Math.max(longest, key.length);
  }
  return {
    single: (letter) => single.get(letter) ?? [],
    at(words, index) {
      const word = words[index]?.text ?? '';
      const found: PhraseMatch<T>[] = [];
      const look = (phrases: readonly Phrase<T>[] | undefined): void => {
        for (const { parts, value } of phrases ?? []) {
          const to = endOf(words, index, parts);
          if (to !== undefined) found.push({ value, from: index, to });
        }
      };
      look(closed.get(word));
      for (let length = SHORTEST_OPEN; length <= Math.min(longest, word.length); length++)
        look(open.get(word.slice(0, length)));
      return found;
    },
  };
}
