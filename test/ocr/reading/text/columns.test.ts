import { expect, test } from 'vitest';
import type { Line } from '../../../../ocr/page.js';
import { inColumns } from '../../../../ocr/reading/text/columns.js';
import { lineOf } from '../../../../ocr/reading/text/table.js';

const LETTER = 0.01;

function wordsAt(text: string, x: number, y: number): Line['words'] {
  let at = x;
  return text.split(' ').map((word) => {
    const box = { x: at, y, w: word.length * LETTER, h: 0.015 };
    at += (word.length + 0.8) * LETTER;
    return { text: word, confidence: 0.9, box };
  });
}

/** Rows of a left and a right text, as an engine reads across them. */
const across = (...rows: [left: string, right: string][]): Line[] =>
  rows.map(([left, right], i) => {
    const y = 0.2 + i * 0.03;
    return lineOf([...(left ? wordsAt(left, 0.08, y) : []), ...(right ? wordsAt(right, 0.52, y) : [])], 0);
  });
const textOf = (lines: Line[]): string[] => lines.map(({ text }) => text);

const INFORMATION = [
  'cine prelucrează datele',
  'institutul care ține cursul',
  'ce date sunt cerute',
  'numele și codul',
  'cât timp se țin',
  'pe durata cursului',
  'ce drepturi aveți',
];
const CONSENT = [
  'subsemnata POPA ANA declar',
  'că am citit informarea',
  'și îmi dau acordul',
  'ca datele mele personale',
  'să fie prelucrate pentru',
  'participarea la program',
  'în mod liber',
];

test('columns of sentences are read one after the other', () => {
  const title = lineOf(wordsAt('notă de informare și acord', 0.35, 0.1), 0);
  const foot = lineOf(wordsAt('acest acord a fost dat în două exemplare identice', 0.3, 0.6), 0);
  const page = [title, ...across(...INFORMATION.map((left, i): [string, string] => [left, CONSENT[i] ?? ''])), foot];
  expect(textOf(inColumns(page))).toEqual([title.text, ...INFORMATION, ...CONSENT, foot.text]);
});

test.each<[string, [string, string][]]>([
  [
    'a table of labels and values',
    [
      'numele de familie',
      'prenumele din act',
      'codul numeric personal',
      'locul de muncă',
      'funcția pe care o are',
      'data angajării',
    ].map((label, i) => [
      label,
      ['POPA', 'ANA MARIA', '2860415470007', 'Spitalul Județean', 'asistent', '01.02.2020'][i] ?? '',
    ]),
  ],
  ['few lines', INFORMATION.slice(0, 4).map((left, i) => [left, CONSENT[i] ?? ''])],
])('%s stays as it is', (_, rows) => {
  const lines = across(...rows);
  expect(inColumns(lines)).toBe(lines);
});
