import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LocalizedText } from '../../../../core/facts/fact.js';
import type {
  BonusValue,
  InsuredCategoryValue,
  InsuredValidityValue,
  SalaryRowValue,
} from '../../../../core/facts/law-values.js';
import { openKnowledge } from '../../../../knowledge/open.js';
import { KNOWLEDGE_FOLDER } from '../../../../knowledge/paths.js';

const kb = await openKnowledge({ folder: KNOWLEDGE_FOLDER });

test('43 insurance houses are facts of the pack', () => {
  expect(kb.factsOfType('insurance-house')).toHaveLength(43);
});

describe('salarii: every printed row is in', () => {
  const printed = readFileSync(`${KNOWLEDGE_FOLDER}/sources/${kb.source('lege-125-2005').file}`, 'utf8')
    .split('\n')
    .filter((line) => /\d\.\d{3}\.\d{3}/.test(line));
  const rows = kb.factsOfType<SalaryRowValue>('salary-row');
  const bands = rows.flatMap(({ value }) => [value.pay, ...(value.pathology ? [value.pathology] : [])]);

  test('as many amounts as the source prints, in its order', () => {
    const amounts = printed.map((line) =>
      (line.match(/\d+\.\d{3}\.\d{3}/g) ?? []).map((x) => Number(x.replaceAll('.', ''))),
    );
    expect(bands.map(({ min, max }) => (max === undefined ? [min] : [min, max]))).toEqual(amounts);
  });

  test('47 rows for non-clinical and 26 for clinical units, numbered without a hole', () => {
    for (const [chapter, count] of [
      ['I', 47],
      ['II', 26],
    ] as const)
      expect(rows.filter(({ value }) => value.chapter === chapter).map(({ value }) => value.number)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
  });

  test('pathology pays twice the row it stands under', () => {
    for (const { value } of rows)
      if (value.pathology) {
        expect(value.pathology.min).toBe(2 * value.pay.min);
        expect(value.pathology.max).toBe(value.pay.max === undefined ? undefined : 2 * value.pay.max);
      }
  });

  test('nine supplements, with the bounds of art. 13', () => {
    const facts = kb
      .factsOfType<BonusValue>('bonus')
      .map(({ value }) => [value.letter, value.minPercent, value.maxPercent]);
    expect(facts).toEqual([
      ['a', undefined, 15],
      ['b', undefined, 15],
      ['c', undefined, 25],
      ['d', undefined, 15],
      ['e', 50, 100],
      ['f', undefined, 60],
      ['g', undefined, 30],
      ['h', undefined, 15],
      ['(4)', undefined, 15],
    ]);
  });
});

describe('asigurare', () => {
  const categories = kb.factsOfType<InsuredCategoryValue>('insured-category');

  test('all categories a-s are in, two of them lettered s', () => {
    expect(categories.map(({ value }) => value.letter)).toEqual([...'abcdefghijklmnopqrss']);
  });

  test('every category has a validity that names its letter', () => {
    for (const { value } of categories)
      expect(kb.fact<InsuredValidityValue>(value.validity).value.letters).toContain(value.letter);
  });
});

interface Telling {
  says: LocalizedText;
}
const tellings = ['rule', 'bonus', 'salary-footnote', 'insured-validity'].flatMap((type) =>
  kb.factsOfType<Telling>(type),
);
const numbersOf = (text: string): string[] =>
  (text.match(/\d+(?:\.\d{3})*(?:[.,]\d+)?/g) ?? []).map((number) => number.replaceAll('.', '').replace(',', '.'));

test.each(tellings.map((fact) => [fact.id, fact] as const))(
  '%s: each number stands in its quotes or its place',
  (_, fact) => {
    const quoted = new Set(fact.citations.flatMap(({ quote, locator }) => numbersOf(`${quote} ${locator}`)));
    for (const text of Object.values(fact.value.says))
      expect(numbersOf(text).filter((number) => !quoted.has(number))).toEqual([]);
  },
);

test('words of a question are folded, as the understanding folds it', () => {
  const worded = ['rule', 'bonus', 'salary-footnote', 'salary-role', 'insured-category'].flatMap((type) =>
    kb.factsOfType<{ words: string[] }>(type),
  );
  for (const { value } of worded)
    for (const word of value.words) {
      expect(word).toBe(word.toLowerCase());
      expect(word).not.toMatch(/[ăâîșțşţё]/u);
    }
});

test('Romanian sentences have a comma below, never a cedilla', () => {
  for (const { value } of tellings) expect(value.says.ro).not.toMatch(/[şţŞŢ]/u);
});
