import { expect, test } from 'vitest';
import { rejoined } from '../../../../ocr/reading/text/rejoined.js';
import { lineOf } from '../../../../ocr/reading/text/table.js';

const word = (text: string, x: number, y = 0.3) => ({
  text,
  confidence: 0.9,
  box: { x, y, w: text.length * 0.01, h: 0.01 },
});
const textOf = (...lines: ReturnType<typeof word>[][]) =>
  rejoined(lines.map((words) => lineOf(words, 0))).map(({ text }) => text);

test('words that stand between words of another line, on a level with them, are of its row', () => {
  expect(textOf([word('nătura', 0.54), word('ui:', 0.72)], [word('Sem', 0.5), word('cursantul', 0.61, 0.301)])).toEqual(
    ['Sem nătura cursantul ui:'],
  );
});

test('columns side by side, rows one under the other and words over each other stay apart', () => {
  const [left, right] = [
    [word('Data', 0.1), word('azi', 0.2)],
    [word('Semnătura', 0.5), word('titularei', 0.7)],
  ];
  expect(textOf(left, right)).toHaveLength(2);
  expect(textOf([word('Postul', 0.1), word('ocupat', 0.5)], [word('asistent', 0.3, 0.307)])).toHaveLength(2);
  expect(textOf([word('POPA', 0.1), word('ANA', 0.3)], [word('NU', 0.13), word('azi', 0.2)])).toHaveLength(2);
});
