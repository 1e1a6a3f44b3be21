import { MONTHS } from '../../core/language/format.js';
import type { PackFact } from '../schema/pack.js';

/** Without blanks and the marks that a text file may carry; diacritics and case do not matter. */
const squeeze = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s*_\\]/gu, '');

/** Every number of a text by its value: `2.500`, `2500`, `2 500,00` are one. */
function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const [written] of text.matchAll(/\d+(?:[. ]\d{3})*(?:,\d+)?|\d+(?:\.\d+)?/gu)) {
    found.add(Number(written.replace(/[. ](?=\d{3}(?!\d))/gu, '').replace(',', '.')));
    for (const piece of written.split(/[. ]/u)) found.add(Number(piece.replace(',', '.')));
  }
  return found;
}

interface Quoted {
  squeezed: string;
  numbers: Set<number>;
}

const saysText = ({ squeezed }: Quoted, text: string): boolean => squeezed.includes(squeeze(text));

/** Day and month stand together; the year stands somewhere, or the text speaks of the current one (`a.c.`). */
function saysDay({ squeezed }: Quoted, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const n = Number(date);
  const written = [
    `${n}${MONTHS.ro[Number(month) - 1]}`,
    `${date}${MONTHS.ro[Number(month) - 1]}`,
    `${date}.${month}.${year}`,
  ];
  const stands = written.some((form) => new RegExp(`(?<!\\d)${form.replaceAll('.', '\\.')}`).test(squeezed));
  return stands && (squeezed.includes(year) || /a\.?c\.|anuluicurent/.test(squeezed));
}

type Check = (value: Record<string, unknown>, quoted: Quoted) => string[];

const numbers =
  (...fields: string[]): Check =>
  (value, quoted) =>
    fields.filter((field) => typeof value[field] === 'number' && !quoted.numbers.has(value[field]));
const texts =
  (...fields: string[]): Check =>
  (value, quoted) =>
    fields.flatMap((field) =>
      [value[field] ?? []].flat().some((text) => typeof text === 'string' && !saysText(quoted, text)) ? [field] : [],
    );
const days: Check = (value, quoted) =>
  ['opens', 'closes'].filter((field) => typeof value[field] === 'string' && !saysDay(quoted, value[field]));

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word.length > 1);

/** Fields of a value that its quotes must say, by the type of the fact. */
const CHECKS: Partial<Record<string, Check>> = {
  account: texts('iban', 'taxId', 'beneficiary', 'treasury'),
  contact: texts('person', 'emails', 'phones', 'fax', 'address', 'sites'),
  money: numbers('amountLei'),
  period: days,
  programme: ({ name }, quoted) => {
    const { ro } = name as { ro: string };
    return wordsOf(ro).every((word) => saysText(quoted, word.slice(0, 5))) ? [] : ['name.ro'];
  },
  refund: (value, quoted) => [
    ...numbers('fullUntilDaysBeforeStart', 'partialWithinDaysFromStart')(value, quoted),
    ...(quoted.numbers.has(Math.round(Number(value.partialShare) * 100)) ? [] : ['partialShare']),
  ],
  bonus: numbers('minPercent', 'maxPercent'),
  'insurance-house': texts('code', 'name'),
  'insured-validity': numbers('untilAge'),
  'nmo-rules': numbers('total', 'perYear', 'theoryPerYear', 'practicePerYear', 'theoryTotal', 'practiceTotal'),
  // One percentage for the whole interval: nothing is added for a point.
  'rural-interval': (value, quoted) =>
    numbers('from', 'to', 'basePercent', 'topPercent', ...(value.perPoint === 0 ? [] : ['perPoint']))(value, quoted),
  'rural-step': numbers('from', 'to', 'over', 'under', 'points'),
  'rural-limit': numbers('amount'),
  'salary-row': (value, quoted) =>
    ['pay', 'pathology'].filter((field) => {
      const band = value[field] as { min: number; max?: number } | undefined;
      return band && (!quoted.numbers.has(band.min) || (band.max !== undefined && !quoted.numbers.has(band.max)));
    }),
};

/** Fields of a fact that say something else than its quotes do. */
export function unquotedFields(fact: PackFact): string[] {
  const text = fact.citations.map(({ quote }) => quote).join('\n');
  const quoted = { squeezed: squeeze(text), numbers: numbersIn(text) };
  return CHECKS[fact.type]?.(fact.value as Record<string, unknown>, quoted) ?? [];
}
