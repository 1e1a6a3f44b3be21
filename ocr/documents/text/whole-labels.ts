import type { PageBox } from '../../page.js';
import { type DocumentText, inLines, type TextLine, type Token } from './document-text.js';
import { columnsOf, linePieces } from './pieces.js';

/** Lines of a cell begin so near each other, as a share of the page, and stand no further apart than this share of a line's height. */
const ALIGNED = 0.012;
const APART = 0.8;

/**
 * A table whose labels take two lines in their cell has the values beside the first or between both: the label is made whole, and they follow it.
 */
export function withWholeLabels(text: DocumentText): DocumentText {
  const rows = text.lines.map((line) => ({ line, cells: cellsOf(text, line) }));
  const taken = new Set<TextLine>();
  const whole = rows.map(({ line, cells }) => {
    if (taken.has(line)) return [];
    const own = cells[0] ?? [];
    const rest = rows.find((one) => one.line !== line && !taken.has(one.line) && goesOn(own, line, one));
    if (!rest) return cells.flat();
    const label = { left: line.box.x, right: Math.max(rightOf(own), rightOf(rest.cells[0] ?? [])) };
    const between = rows.filter(
      (one) => one.line !== line && one !== rest && !taken.has(one.line) && isBetween(one.line, line, rest.line),
    );
    const values = [...cells.slice(1), ...between.flatMap((one) => one.cells)];
    if (values.length === 0 || values.some(([first]) => (first?.box.x ?? 0) < label.right)) return cells.flat();
    for (const one of [rest, ...between]) taken.add(one.line);
    values.sort((a, b) => (a[0]?.box.x ?? 0) - (b[0]?.box.x ?? 0));
    return [...own, ...(rest.cells[0] ?? []), ...values.flat()];
  });
  return taken.size === 0
    ? text
    : inLines(
        text,
        whole.filter((tokens) => tokens.length > 0),
      );
}

const cellsOf = (text: DocumentText, line: TextLine): Token[][] =>
  columnsOf(text, linePieces(text, line)).map((pieces) => pieces.map(({ token }) => token));

const rightOf = (cell: readonly Token[]): number => Math.max(0, ...cell.map(({ box }) => box.x + box.w));

/** Whether a line begins right below a cell, in small letters: words of one label. */
function goesOn(
  own: readonly Token[],
  line: TextLine,
  { line: next, cells }: { line: TextLine; cells: Token[][] },
): boolean {
  const [first, below] = [own[0], cells[0]?.[0]];
  // Labels side by side stand below what they name.
  if (!first || !below || cells.length > 1 || next.page !== line.page || /[:.;]$/.test(own.at(-1)?.text ?? ''))
    return false;
  const gap = below.box.y - (first.box.y + first.box.h);
  const height = Math.max(first.box.h, below.box.h);
  return (
    /^[(\p{Ll}]/u.test(below.text) &&
    Math.abs(first.box.x - below.box.x) < ALIGNED &&
    below.box.y > first.box.y + height * 0.5 &&
    gap < APART * height
  );
}

function isBetween({ page, box }: TextLine, { page: own, box: above }: TextLine, { box: below }: TextLine): boolean {
  const middle = (one: PageBox) => one.y + one.h / 2;
  return page === own && middle(box) > above.y && middle(box) < below.y + below.h;
}
