import type { DocumentText, TextLine, Token } from './document-text.js';
import type { PhrasePlace } from './phrases.js';

/** A word, or what is left of one after a label glued to it (`CNP:285…`). */
export interface Piece {
  text: string;
  token: Token;
}

/** What follows a match: the rest of its line and `more` further lines, in reading order. */
export function piecesAfter(text: DocumentText, match: PhrasePlace, more = 0): Piece[] {
  const last = text.tokens[match.lastToken];
  if (!last) return [];
  const pieces: Piece[] = [];
  const rest = last.text.slice((text.offset[match.end - 1] ?? 0) + 1);
  if (/[\p{L}\p{N}]/u.test(rest)) pieces.push({ text: rest.replace(/^[\s:;,.\-–—/]+/, ''), token: last });
  for (let i = match.lastToken + 1; i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (!token || token.line > last.line + more) break;
    pieces.push({ text: token.text, token });
  }
  return pieces;
}

/** The rest of the label's row: its own line, then lines that stand right of it at the same height (other columns). */
export function rowAfter(text: DocumentText, match: PhrasePlace): Piece[] {
  const own = piecesAfter(text, match);
  const last = text.tokens[match.lastToken];
  if (!last) return own;
  const middle = last.box.y + last.box.h / 2;
  const right = last.box.x + last.box.w;
  const beside = text.lines
    .filter(
      (line) =>
        line.index !== last.line && line.page === last.page && line.box.x >= right - 0.005 && sameRow(line, middle),
    )
    .sort((a, b) => a.box.x - b.box.x);
  return [...own, ...beside.flatMap((line) => linePieces(text, line))];
}

function sameRow(line: TextLine, middle: number): boolean {
  const centre = line.box.y + line.box.h / 2;
  return Math.abs(centre - middle) < Math.max(line.box.h, 0.008) * 0.6;
}

/** What stands before a token on its line. */
export function wordsBefore(text: DocumentText, token: Token | undefined): string {
  const line = text.lines[token?.line ?? -1];
  return token && line ? textOf(tokenPieces(text, line.from, token.index - 1)) : '';
}

/** The column of its line in which a token stands. */
export function columnAt(text: DocumentText, token: Token | undefined): Piece[] {
  const line = text.lines[token?.line ?? -1];
  const columns = line ? columnsOf(text, linePieces(text, line)) : [];
  return columns.find((pieces) => pieces.some((piece) => piece.token === token)) ?? [];
}

export const linePieces = (text: DocumentText, line: TextLine): Piece[] => tokenPieces(text, line.from, line.to - 1);

/** Tokens as pieces, both ends inclusive. */
export const tokenPieces = (text: DocumentText, first: number, last: number): Piece[] =>
  text.tokens.slice(first, last + 1).map((token) => ({ text: token.text, token }));

export const matchPieces = (text: DocumentText, match: PhrasePlace): Piece[] =>
  tokenPieces(text, match.firstToken, match.lastToken);

/**
 * The lines straight below a label that share its column, nearest first. The label's whole line counts when its words are
 * all label; otherwise only what stands under the label itself.
 */
export function linesBelow(
  text: DocumentText,
  match: Pick<PhrasePlace, 'firstToken' | 'lastToken'>,
  count = 1,
): Piece[][] {
  const first = text.tokens[match.firstToken];
  const last = text.tokens[match.lastToken];
  if (!first || !last) return [];
  const left = first.box.x - 0.02;
  const right = Math.max(last.box.x + last.box.w, first.box.x + 0.12);
  const below = text.lines
    .filter((line) => line.page === last.page && line.index !== last.line)
    .filter((line) => {
      const gap = line.box.y - (last.box.y + last.box.h);
      const tall = Math.max(line.box.h, last.box.h);
      return (
        line.box.y > last.box.y + last.box.h * 0.5 &&
        gap < tall * (2 + count) &&
        line.box.x < right &&
        line.box.x + line.box.w > left
      );
    })
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return below.slice(0, count).map((line) => underneath(text, linePieces(text, line), left, right));
}

/** Of a line in several columns, those under the label; a line in one piece counts whole. */
function underneath(text: DocumentText, pieces: Piece[], left: number, right: number): Piece[] {
  const groups = columnsOf(text, pieces);
  if (groups.length < 2) return pieces;
  const own = groups.filter((group) => {
    const [from, to] = [group[0]?.token.box.x ?? 0, group.at(-1)?.token.box];
    return from < right && to !== undefined && to.x + to.w > left;
  });
  return own.length > 0 ? own.flat() : pieces;
}

/** Pieces of one line parted where the gap is wider than words of a sentence stand apart, or where a table's frame was read as a stroke. */
export function columnsOf(text: DocumentText, pieces: readonly Piece[]): Piece[][] {
  if (isJustified(text, pieces)) return [[...pieces]];
  const groups: Piece[][] = [];
  let ruled = false;
  for (const piece of pieces) {
    if (/^[|¦│]$/.test(piece.text)) {
      ruled = true;
      continue;
    }
    const last = groups.at(-1)?.at(-1)?.token.box;
    const box = piece.token.box;
    const em = Math.max(box.h, last?.h ?? 0) * aspect(text, piece.token.page);
    if (last && !ruled && box.x - (last.x + last.w) < Math.max(0.012, 1.15 * em)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    ruled = false;
  }
  return groups;
}

/** Pieces in runs, of which a new one begins with each piece that says so. */
export function runsOf(pieces: readonly Piece[], begins: (piece: Piece) => boolean): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (begins(piece)) runs.push([]);
    runs.at(-1)?.push(piece);
  }
  return runs.filter((run) => run.length > 0);
}

/** So many words at least, as far apart as each other (the widest gap by the narrowest), and no further than this many heights of a word. */
const JUSTIFIED = { words: 5, alike: 1.5, apart: 2.5 };

/** A line of a sentence that was spread to the column's edges. */
function isJustified(text: DocumentText, pieces: readonly Piece[]): boolean {
  if (pieces.length < JUSTIFIED.words || pieces.some((piece) => /^[|¦│]$/.test(piece.text))) return false;
  const boxes = pieces.map(({ token }) => token.box);
  const gaps = boxes.slice(1).map(({ x }, at) => x - (boxes[at]?.x ?? 0) - (boxes[at]?.w ?? 0));
  const em = Math.max(...boxes.map(({ h }) => h)) * aspect(text, pieces[0]?.token.page ?? 1);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return least > 0 && most <= JUSTIFIED.alike * least && most <= JUSTIFIED.apart * em;
}

/** So near each other two lines of a cell begin, as a share of the page. */
const SAME_START = 0.015;

/** Whether a piece begins a line of the cell whose line above has this box. */
export const beginsUnder = (piece: Piece | undefined, above: Token['box'] | undefined): boolean =>
  piece !== undefined && above !== undefined && Math.abs(piece.token.box.x - above.x) < SAME_START;

/** Where a line goes on below in a column that is not the first there: the label of a cell of two lines stands beside the second one of them. */
export function cellUnder(text: DocumentText, line: TextLine, next: TextLine): Piece[] | undefined {
  const [, ...cells] = next.page === line.page ? columnsOf(text, linePieces(text, next)) : [];
  return cells.find(([first]) => beginsUnder(first, line.box));
}

/** The page's rows in cells: lines side by side are one row. */
export function rowsOf(text: DocumentText): Piece[][][] {
  const rows: TextLine[][] = [];
  for (const line of text.lines) {
    const beside = rows.find(([first]) => first && first.page === line.page && isBeside(first, line));
    if (beside) beside.push(line);
    else rows.push([line]);
  }
  return rows.map((lines) =>
    lines.sort((a, b) => a.box.x - b.box.x).flatMap((line) => columnsOf(text, linePieces(text, line))),
  );
}

const isBeside = ({ box: a }: TextLine, { box: b }: TextLine): boolean =>
  Math.abs(a.y + a.h / 2 - b.y - b.h / 2) < Math.max(a.h, b.h, 0.008) * 0.5 && (a.x + a.w <= b.x || b.x + b.w <= a.x);

/** Height by width of a page: heights as shares of the width. */
function aspect(text: DocumentText, page: number): number {
  const image = text.pages.find((one) => one.number === page)?.image;
  return image ? image.height / image.width : 1;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join(' ')
    .trim();
}

/** Mean confidence of the words, 0 for none. */
export function confidenceOf(pieces: readonly Piece[]): number {
  if (pieces.length === 0) return 0;
  return pieces.reduce((sum, piece) => sum + piece.token.confidence, 0) / pieces.length;
}
