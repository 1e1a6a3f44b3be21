import { describe, expect, test } from 'vitest';
import {
  brokenDates,
  doubtfulNumbers,
  settledCode,
  settledNumber,
  votedDate,
} from '../../../../ocr/reading/text/doubtful-numbers.js';
import { lineOf } from '../../../../ocr/reading/text/table.js';

const word = (text: string, confidence: number) => ({ text, confidence, box: { x: 0.1, y: 0.1, w: 0.1, h: 0.02 } });
const again = (...texts: string[]) => texts.map((text) => ({ text, confidence: 0.7 }));

describe('numbers that the engine doubted', () => {
  test('are read again; words, short numbers and sure ones are not', () => {
    const lines = [lineOf([word('2.300,00', 0.4), word('RON', 0.2), word('12', 0.1), word('1974', 0.95)], 0)];
    expect(doubtfulNumbers(lines).map(({ line, word: at }) => [line, at])).toEqual([[0, 0]]);
  });

  test('are sums that were read less than surely, and days whose digits became letters; the least sure come first', () => {
    const words = [word('2.300,00', 0.84), word('2.300', 0.84), word('1.204,33', 0.95), word('Ut.10:2026', 0.12)];
    expect(doubtfulNumbers([lineOf(words, 0)]).map((one) => one.word)).toEqual([3, 0]);
  });

  test.each([
    ['letters of a day give way', 'Ut.10:2026', ['01.10.2026', '01.10.2026'], '01.10.2026', 0.7],
    ['both readings agree on another digit', '2.300,00', ['2.500,00', '2.500,00'], '2.500,00', 0.7],
    ['a letter among digits gives way', '13.0s.2017', ['13.05.2017', '13.05.2017'], '13.05.2017', 0.7],
    ['they confirm the page', '1971', ['1971', '1971'], '1971', 0.8],
    ['they disagree', '1971', ['1974', '1971'], '1971', 0.4],
    ['a digit more is another number', '2.300,00', ['2.500,001', '2.500,001'], '2.300,00', 0.4],
    ['nothing was read', '1971', ['', ''], '1971', 0.4],
    ['letters of a reference stay', 'TX313852682229', ['11313852682229', '11313852682229'], 'TX313852682229', 0.4],
  ])('%s', (_case, text, readings, settled, confidence) => {
    expect(settledNumber(word(text, 0.4), again(...readings))).toMatchObject({ text: settled, confidence });
  });
});

describe('personal codes whose control digit does not fit', () => {
  const WRONG = '2850312470005';

  test('are read again first, however sure the engine was; those that fit are not', () => {
    const words = [word('1971', 0.4), word(`${WRONG},`, 0.95), word('s850312470007', 0.1), word('2850312470007', 0.6)];
    const doubtful = doubtfulNumbers([lineOf(words, 0)]);
    expect(doubtful.map((one) => [one.word, one.isCode])).toEqual([
      [2, true],
      [1, true],
      [0, false],
      [3, false],
    ]);
  });

  test.each([
    ['readings agree on one that fits', ['2850312470007', '2850312470007', '285031247000'], '2850312470007,'],
    ['one reading alone', ['2850312470007', '285031247000', ''], undefined],
    ['it was printed so', [WRONG, WRONG, '2850312470007'], undefined],
    ['as often the one as the other', [WRONG, WRONG, '2850312470007', '2850312470007'], undefined],
    ['two that fit', ['2850312470007', '2850312470007', '1800101221144'], undefined],
  ])('%s', (_case, readings, settled) => {
    expect(settledCode(word(`${WRONG},`, 0.9), again(...readings))?.text).toBe(settled);
  });
});

describe('dates that came in pieces', () => {
  test.each([
    [['Data:', '03,0%', 'e', '026', 'Semnătura,'], [[1, 3]]],
    [['Craiova,', '05.09.2', '026'], [[1, 2]]],
    [['Data', '05.09.2026', '12'], []],
    [['tel.', '0251', '000', '222'], []],
    [['nr.', '12', 'din', '2026'], []],
  ])('%j', (texts, runs) => {
    const lines = [
      lineOf(
        texts.map((text) => word(text, 0.8)),
        0,
      ),
    ];
    expect(brokenDates(lines).map(({ from, to }) => [from, to])).toEqual(runs);
  });

  test.each([
    ['each reading errs elsewhere', ['03.09.2926', '02.092026', '03092026', '03.09.2026'], '03.09.2026'],
    ['two alike are no majority of four', ['03.09.2026', '03.09.2026', '08.09.2026', '08.09.2026'], undefined],
    ['too few are whole', ['03.09.2026', '3.9.26', '0309', '03.09.2026'], undefined],
    ['nobody sees what parts it', ['03092026', '03092026', '03092026', '03092026'], undefined],
    ['no day', ['43.09.2026', '43.09.2026', '43.09.2026', '43.09.2026'], undefined],
  ])('%s', (_case, readings, date) => {
    expect(votedDate(readings)).toBe(date);
  });
});
