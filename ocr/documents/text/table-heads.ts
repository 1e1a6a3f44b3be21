import { isOver } from '../../page.js';
import { says } from '../words.js';
import type { DocumentText, Token } from './document-text.js';
import type { PhrasePlace } from './phrases.js';
import { columnAt, columnsOf, linePieces, type Piece, textOf } from './pieces.js';

/** Of so many columns on the head is a table's. */
const COLUMNS = 3;
/** Cells of one column begin so near to each other, as a share of the page's width. */
const ALIGNED = 0.02;

/** The cells of the line on which a phrase stands. */
export function cellsBeside(text: DocumentText, phrase: PhrasePlace | undefined): Piece[][] {
  const line = text.lines[text.tokens[phrase?.firstToken ?? -1]?.line ?? -1];
  return line ? columnsOf(text, linePieces(text, line)) : [];
}

/** Whether a word stands in the column that these words head, of a table that has such a one: another may tell what is named alike. */
export function columnUnder(
  text: DocumentText,
  head: PhrasePlace | undefined,
  heading: readonly string[],
): (token: Token | undefined) => boolean {
  const cells = cellsBeside(text, head);
  const column = cells.findIndex((cell) => says(textOf(cell), heading));
  if (column < 0 || cells.length < COLUMNS) return () => true;
  const heads = cells.map(boxesOf);
  return (token) => {
    // A head in the middle of its column begins behind what stands below it.
    const own = boxesOf(columnAt(text, token));
    const over = heads.flatMap((one, at) => (isOver(one, own) ? [at] : []));
    if (over.length === 1) return over[0] === column;
    const start = (token?.box.x ?? 0) + ALIGNED;
    return cells.findLastIndex(([first]) => (first?.token.box.x ?? 1) <= start) === column;
  };
}

const boxesOf = (cell: readonly Piece[]): Token[] => cell.map(({ token }) => token);
