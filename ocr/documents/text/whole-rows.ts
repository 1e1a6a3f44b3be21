import { isScribble, wholeRow } from '../../page.js';
import { type DocumentText, inLines, type Token } from './document-text.js';

/** The text with every row of a table whose cells run over several lines as one line: its cells one after the other, each whole. */
export function withWholeRows(text: DocumentText): DocumentText {
  if (text.lines.every(({ goesOn }) => !goesOn)) return text;
  const rows: Token[][][] = [];
  for (const { from, to, goesOn } of text.lines) {
    const words = text.tokens.slice(from, to);
    if (goesOn) rows.at(-1)?.push(words);
    else rows.push([words]);
  }
  const whole = rows.map((lines) =>
    lines.length > 1 ? wholeRow(lines.filter((words) => !isScribble(words))) : lines.flat(),
  );
  return inLines(
    text,
    whole.filter((tokens) => tokens.length > 0),
  );
}
