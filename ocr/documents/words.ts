import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DATA_FOLDER, DESCRIBED_WORDS, wordLists } from './descriptions.js';
import { fold } from './text/fold.js';

const lists = new Map<string, readonly string[]>();
const add = (section: string, some: Readonly<Record<string, readonly string[]>>): void => {
  for (const [name, list] of Object.entries(some)) lists.set(`${section}.${name}`, list);
};
for (const [type, some] of DESCRIBED_WORDS) add(type, some);
for (const file of readdirSync(join(DATA_FOLDER, 'words')))
  add(file.replace('.yaml', ''), wordLists.parse(parse(readFileSync(join(DATA_FOLDER, 'words', file), 'utf8'))));

/** A list of words by its place: `order.names` of `data/words/order.yaml`, `diploma.college` of that type's description. */
export function words(place: string): readonly string[] {
  const list = lists.get(place);
  if (!list) throw new Error(`no list of words "${place}"`);
  return list;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether a text has one of the words of a list, marks aside: `word*` is whatever begins so, `^word` begins the text. */
export function says(text: string, list: readonly string[]): boolean {
  let pattern = patterns.get(list);
  if (!pattern) {
    const some = list.map((word) => {
      const plain = fold(word).replace(/[.*+?()[\]|\\/]/g, '\\$&');
      const begun = plain.startsWith('^') ? `^[^a-z0-9]*${plain.slice(1)}` : `(?<![a-z0-9])${plain}`;
      return begun.endsWith('\\*') ? begun.slice(0, -2) : `${begun}(?![a-z0-9])`;
    });
    pattern = new RegExp(some.join('|'));
    patterns.set(list, pattern);
  }
  return pattern.test(fold(text));
}
