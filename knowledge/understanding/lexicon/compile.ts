import type { Word } from '../../../core/text/fold.js';

/**
 * Words that carry a tag: `cost*` (whatever begins so), `fee` (just so), `pana_cand` (several words). Written as one
 * string a tag, so that a new word is one word more.
 */
export type Entries<Tag extends string> = Readonly<Record<Tag, string>>;

interface Phrase<Tag> {
  words: { text: string; open: boolean }[];
  tag: Tag;
}

export interface Match<Tag> {
  tag: Tag;
  /** Index of the first word, and of the word after the last. */
  from: number;
  to: number;
}

export interface Lexicon<Tag> {
  /** Every tag found at word `index`. */
  at(words: readonly Word[], index: number): Match<Tag>[];
  /** Words and beginnings of words, for the spelling. */
  stems: { text: string; open: boolean }[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const parse = (text: string) => ({ text: text.replace('*', ''), open: text.endsWith('*') });
const KEY_LETTERS = 2;
const keyOf = (text: string): string => text.slice(0, KEY_LETTERS);
const fits = (word: string, { text, open }: { text: string; open: boolean }): boolean =>
  open ? word.startsWith(text) : word === text;

/** Indexes the entries by first letters; looking a word up costs as many steps as it has letters. */
export function compileLexicon<Tag extends string>(entries: Entries<Tag>): Lexicon<Tag> {
  const exact = new Map<string, Tag[]>();
  const prefix = new Map<string, Tag[]>();
  const phrases = new Map<string, Phrase<Tag>[]>();
  const stems: Lexicon<Tag>['stems'] = [];
  let longest = 0;
  for (const tag of Object.keys(entries) as Tag[]) {
    for (const entry of entries[tag].split(/\s+/)) {
      if (entry === '') continue;
      const words = entry.split('_').map(parse);
      const [first] = words;
      if (!first) continue;
      stems.push(...words);
      if (words.length > 1) push(phrases, keyOf(first.text), { words, tag });
      else if (first.open) push(prefix, first.text, tag);
      else push(exact, first.text, tag);
      if (first.open) longest = Math.max(longest, first.text.length);
    }
  }
  return {
    stems,
    at(words, index) {
      const word = words[index]?.text;
      if (word === undefined) return [];
      const found: Match<Tag>[] = [];
      for (const tag of exact.get(word) ?? []) found.push({ tag, from: index, to: index + 1 });
      for (let length = 2; length <= Math.min(longest, word.length); length += 1)
        for (const tag of prefix.get(word.slice(0, length)) ?? []) found.push({ tag, from: index, to: index + 1 });
      for (const phrase of phrases.get(keyOf(word)) ?? []) {
        const all = phrase.words.every((part, offset) => fits(words[index + offset]?.text ?? '', part));
        if (all) found.push({ tag: phrase.tag, from: index, to: index + phrase.words.length });
      }
      return found;
    },
  };
}
