import { wordsOf } from '../../../core/text/fold.js';
import { type Reader, stemOf } from '../hear.js';
import { prepare } from '../prepare.js';
import type { Message } from './data.js';

/** A word is known when several messages use it. */
const OFTEN = 3;

/** What all messages together have taught to read. */
export interface Readings {
  /** Words that several messages use. */
  words: readonly string[];
  /** Beginnings of words that one author, and that several, used who asked what is ours. */
  stems: { once: readonly string[]; often: readonly string[] };
  /** As if these authors had written nothing: their own words are as strange to the model as a stranger's. */
  without(...authors: string[]): Reader;
}

/** Reads every message once. */
export function readingsOf(messages: readonly Message[]): Readings {
  const counts = new Map<string, number>();
  const authors = new Map<string, Set<string>>();
  for (const { text, topics, author } of messages)
    for (const word of new Set(wordsOf(prepare(text).text).map((each) => each.text))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (topics.length === 0) continue;
      const stem = stemOf(word);
      authors.set(stem, (authors.get(stem) ?? new Set()).add(author));
    }
  const words = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word);
  const known = new Set(words);
  const stems = (fits: (count: number) => boolean) =>
    [...authors].filter(([, { size }]) => fits(size)).map(([stem]) => stem);
  return {
    words,
    stems: { once: stems((count) => count === 1), often: stems((count) => count > 1) },
    without: (...own) => ({
      isKnown: (word) => known.has(word),
      authorsOf: (stem) => {
        const users = authors.get(stem);
        if (!users) return 0;
        return Math.min(2, users.size - new Set(own.filter((author) => users.has(author))).size);
      },
    }),
  };
}
