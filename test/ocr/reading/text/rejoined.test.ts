import { expect, test } from 'vitest';
import { rejoined, unparted } from '../../../../ocr/reading/text/rejoined.js';
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

const ASPECT = 1.4;
const whole = (...lines: ReturnType<typeof word>[][]) =>
  unparted(
    lines.map((words) => lineOf(words, 0)),
    ASPECT,
  ).map(({ text }) => text);

test('a sentence that the columns of a table above it parted is whole again, before what follows it', () => {
  const labels = [
    [word('Operator', 0.1, 0.28)],
    [word('Prin', 0.1), word('semnarea', 0.15), word('formularului', 0.24)],
  ];
  const values = [
    [word('INMSS', 0.37, 0.28)],
    [word('consimt', 0.37), word('la', 0.45)],
    [word('prelucrarea', 0.1, 0.32)],
  ];
  expect(whole(...labels, ...values)).toEqual([
    'Operator',
    'INMSS',
    'Prin semnarea formularului consimt la',
    'prelucrarea',
  ]);
});

test('cells of a table and what ends before it stay apart', () => {
  expect(whole([word('Funcția', 0.1)], [word('asistent', 0.3)])).toHaveLength(2);
  expect(whole([word('Subsemnata:', 0.1)], [word('angajată', 0.215)])).toHaveLength(2);
  expect(whole([word('Nume', 0.1)], [word('POPA', 0.145)])).toHaveLength(2);
  expect(whole([word('prin', 0.1)], [word('care', 0.145, 0.306)])).toHaveLength(2);
});

test('lines parted by a word’s space, one below the other, are whole again; ragged columns stay apart', () => {
  const at = [0.3, 0.32, 0.34];
  const left = ['august, a urmat', 'PROMOVAT cu med', 'ca fost ASISTEN'];
  const right = ['Școlii Sanitare', 'NOUĂ și i se dă', 'MEDICAL cu opt'];
  const page = [
    ...at.map((y, i) => [word(left[i] ?? '', 0.1, y)]),
    ...at.map((y, i) => [word(right[i] ?? '', 0.26, y)]),
  ];
  expect(whole(...page)).toEqual(left.map((begun, i) => `${begun} ${right[i]}`));
  const ragged = [...at.map((y, i) => [word((left[i] ?? '').slice(i), 0.1, y)]), ...page.slice(3)];
  expect(whole(...ragged)).toHaveLength(6);
});
