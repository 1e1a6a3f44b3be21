import type { DocumentText } from './document-text.js';
import { editDistance, skeletonOf } from './fold.js';
import { findPhrase, type PhrasePlace, tolerance } from './phrases.js';
import { columnsOf, linesBelow, matchPieces, piecesAfter, textOf } from './pieces.js';

/** Words that tell where a long name begins, and lines that it may take in a narrow column. */
const BEGINNING = 3;
const LINES = 3;

/** A long name that is broken over the lines of its column, while words of another column stand between them in reading order. */
export function findInColumn(text: DocumentText, phrase: string): PhrasePlace | undefined {
  const needle = skeletonOf(phrase);
  for (const match of findPhrase(text, phrase.split(' ').slice(0, BEGINNING).join(' '))) {
    const [column = []] = columnsOf(text, [...matchPieces(text, match), ...piecesAfter(text, match)]);
    const lastToken = Math.max(match.lastToken, column.at(-1)?.token.index ?? 0);
    const below = linesBelow(text, { firstToken: match.firstToken, lastToken }, LINES);
    const read = skeletonOf(textOf([...column, ...below.flat()])).slice(0, needle.length);
    const errors = editDistance(read, needle);
    if (errors <= tolerance(needle.length)) return { ...match, phrase, errors, score: 1 - errors / needle.length };
  }
  return undefined;
}
