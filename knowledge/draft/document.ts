import { foldSpace } from '../source-text.js';
import { cleanText } from './source-text.js';

/** One text that a draft is made from. */
export interface DraftSource {
  id: string;
  text: string;
}

export interface DraftFact {
  id: string;
  type: string;
  subject?: string;
  attribute?: string;
  value: unknown;
  citations: { source: string; locator: string; quote: string }[];
}

/** The texts of a draft, as the finders look at them. */
export interface Documents {
  sources: readonly DraftSource[];
  /** Every match of a pattern in the texts without line breaks, with its citation. */
  matches(pattern: RegExp, locator: string): { groups: string[]; citation: DraftFact['citations'][number] }[];
  /** A quote of another call, if these texts say the same. */
  carried(quote: string): { source: string; quote: string } | undefined;
  /** Lines, each with its source. */
  lines: readonly { source: string; text: string }[];
}

/** Quotes are compared by their words: the tables of one year are not those of another. */
export function openDocuments(sources: readonly DraftSource[]): Documents {
  const flat = sources.map(({ id, text }) => ({ id, text: foldSpace(text) }));
  return {
    sources,
    matches: (pattern, locator) =>
      flat.flatMap(({ id, text }) =>
        [...text.matchAll(pattern)].map((match) => ({
          groups: match.slice(1).map((group) => group ?? ''),
          citation: { source: id, locator, quote: match[0].trim() },
        })),
      ),
    carried: (quote) => {
      const wanted = foldSpace(cleanText(quote));
      const found = flat.find(({ text }) => text.includes(wanted));
      return found && { source: found.id, quote: wanted };
    },
    lines: sources.flatMap(({ id, text }) =>
      text
        .split('\n')
        .map((line) => ({ source: id, text: line.trim() }))
        .filter(({ text: line }) => line !== ''),
    ),
  };
}
