import { type Line, printedText, type RecognisedPage, type Word } from '../../../ocr/page.js';

/** Before a line of cells that go on those of the line above, between the same two rules. */
const GOES_ON = '¬';

/**
 * A page as a text layer would give it: one line of text a line, words side by side in a fixed pitch; two blanks or a tab part columns, where
 * a row goes on over several lines.
 */
export function pageFromText(
  text: string,
  number = 1,
  confidence = 1,
  method: RecognisedPage['method'] = 'text-layer',
): RecognisedPage {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  const height = Math.min(0.02, 0.9 / Math.max(1, rows.length));
  const lines = rows.map((row, index): Line => {
    const words: Word[] = [...row.replace(GOES_ON, ' ').matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      confidence,
      box: {
        x: 0.05 + (match.index ?? 0) * 0.008,
        y: 0.05 + index * height,
        w: match[0].length * 0.008,
        h: height * 0.7,
      },
    }));
    const last = words.at(-1)?.box ?? { x: 0.05, w: 0 };
    const x = words[0]?.box.x ?? 0.05;
    return {
      text: words.map((word) => word.text).join(' '),
      words,
      block: 0,
      ...(row.startsWith(GOES_ON) ? { goesOn: true } : {}),
      box: { x, y: 0.05 + index * height, w: last.x + last.w - x, h: height * 0.7 },
    };
  });
  const printed = text.includes(GOES_ON) ? printedText(lines) : text;
  return { number, method, text: printed, lines, confidence, blank: rows.length === 0, faults: [], mrzCandidates: [] };
}
