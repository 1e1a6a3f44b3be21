import { describe, expect, test } from 'vitest';
import { boxesFirst, isUndecided } from '../../../core/documents/answer-boxes.js';

describe('boxes of answers', () => {
  test.each([
    ['Arhivarea dosarului DA ☒ NU ☐', 'Arhivarea dosarului ☒ DA  ☐ NU '],
    ['DA [ ]   NU [x]', '[ ] DA    [x] NU '],
    ['Consimt (x)  Nu consimt ( )', '(x) Consimt   ( ) Nu consimt '],
  ])('are put before them where they stand behind: %s', (behind, before) => {
    expect(boxesFirst(behind)).toBe(before);
  });

  test.each([
    '☒ DA ☐ NU',
    '☐ Sunt de acord ☒ Nu sunt de acord',
    'Sunt de acord: ☐ DA ☒ NU',
    'Am citit nota de informare ☐',
    'fără nicio casetă, da sau nu',
  ])('stay where they are: %s', (text) => {
    expect(boxesFirst(text)).toBe(text);
  });

  test.each(['Arhivarea dosarului DA NUU', 'DA D NU X', 'DA NU'])('leave it open which answer is given: %s', (text) => {
    expect(isUndecided(text)).toBe(true);
  });

  test.each(['☒ DA ☐ NU', '☒ DA NU', 'Da, sunt de acord', 'Nu este cazul'])(
    'tell which answer is given: %s',
    (text) => {
      expect(isUndecided(text)).toBe(false);
    },
  );
});
