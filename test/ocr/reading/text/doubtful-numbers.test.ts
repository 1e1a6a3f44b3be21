import { describe, expect, test } from 'vitest';
import { doubtfulNumbers, settledNumber } from '../../../../ocr/reading/text/doubtful-numbers.js';
import { lineOf } from '../../../../ocr/reading/text/table.js';

const word = (text: string, confidence: number) => ({ text, confidence, box: { x: 0.1, y: 0.1, w: 0.1, h: 0.02 } });
const again = (...texts: string[]) => texts.map((text) => ({ text, confidence: 0.7 }));

describe('numbers that the engine doubted', () => {
  test('are read again; words, short numbers and sure ones are not', () => {
    const lines = [lineOf([word('2.300,00', 0.4), word('RON', 0.2), word('12', 0.1), word('1974', 0.95)], 0)];
    expect(doubtfulNumbers(lines).map(({ line, word: at }) => [line, at])).toEqual([[0, 0]]);
  });

  test.each([
    ['both readings agree on another digit', '2.300,00', ['2.500,00', '2.500,00'], '2.500,00', 0.7],
    ['a letter among digits gives way', '13.0s.2017', ['13.05.2017', '13.05.2017'], '13.05.2017', 0.7],
    ['they confirm the page', '1971', ['1971', '1971'], '1971', 0.8],
    ['they disagree', '1971', ['1974', '1971'], '1971', 0.4],
    ['a digit more is another number', '2.300,00', ['2.500,001', '2.500,001'], '2.300,00', 0.4],
    ['nothing was read', '1971', ['', ''], '1971', 0.4],
  ])('%s', (_case, text, readings, settled, confidence) => {
    expect(settledNumber(word(text, 0.4), again(...readings))).toMatchObject({ text: settled, confidence });
  });
});
