import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, dataFile } from './data-file.js';
import { DESCRIBED_WORDS, wordLists } from './descriptions.js';
import { fold } from './text/fold.js';

const lists = new Map<string, readonly string[]>();
const add = (section: string, some: Readonly<Record<string, readonly string[]>>): void => {
  for (const [name, list] of Object.entries(some)) lists.set(`${section}.${name}`, list);
};
for (const [type, some] of DESCRIBED_WORDS) add(type, some);
for (const file of readdirSync(join(DATA_FOLDER, 'words')))
  add(file.replace('.yaml', ''), dataFile(wordLists, `words/${file}`));

/** A list of words by its place: `order.names` of `data/words/order.yaml`, `diploma.college` of that type's description. */
export function words(place: string): readonly string[] {
  const list = lists.get(place);
  if (!list) throw new Error(`no list of words "${place}"`);
  return list;
}

/** A list as a pattern of folded text: `word*` is whatever begins so, `^word` begins the text. */
function patternOf(list: readonly string[]): string {
  const some = list.map((word) => {
    const plain = fold(word).replace(/[.*+?()[\]|\\/]/g, '\\$&');
    const begun = plain.startsWith('^') ? `^[^a-z0-9]*${plain.slice(1)}` : `(?<![a-z0-9])${plain}`;
    return begun.endsWith('\\*') ? `${begun.slice(0, -2)}[a-z]*` : `${begun}(?![a-z0-9])`;
  });
  return `(?:${some.join('|')})`;
}

/** Asks a question of texts that a list answers; each list is made a pattern once. */
function asker(tail: string): (text: string, list: readonly string[]) => boolean {
  const patterns = new WeakMap<readonly string[], RegExp>();
  return (text, list) => {
    if (list.length === 0) return false;
    const pattern = patterns.get(list) ?? new RegExp(patternOf(list) + tail);
    patterns.set(list, pattern);
    return pattern.test(fold(text));
  };
}

/** Whether a text has one of the words of a list, marks aside. */
export const says = asker('');

/** Whether one of them stands among its last words, two at most after it. */
export const saysLast = asker('[^a-z0-9]*(?:[a-z]+[^a-z]+){0,2}$');

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const letters = (word: string): string => fold(word).replace(/[^a-z]/g, '');

/** Whether the letters of a word, marks and all that stands around them aside, are one of a list. */
export function isAmong(word: string, list: readonly string[]): boolean {
  const known = sets.get(list) ?? new Set(list.map(letters));
  sets.set(list, known);
  return known.has(letters(word));
}

/** The words of a list as alternatives of a pattern, the longest first, whether or not their marks were read. */
export const oneOf = (place: string): string =>
  [...words(place)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?()[\]|\\/]/g, '\\$&').replace(/[ășțî]/g, (c) => UNMARKED[c] ?? c))
    .join('|');

const UNMARKED: Readonly<Record<string, string>> = { ă: '[ăa]', ș: '[sșş]', ț: '[tțţ]', î: '[îi]' };
