import type { Citation, KnowledgeBase } from '../facts/fact.js';
import type { InsuranceHouseValue } from '../facts/law-values.js';
import { type PlainDate, parsePlainDate } from '../time/plain-date.js';

/** Source: `ordin-581-2014`, art. 16 (4). */
export type InsuredIdInput =
  | { value: string }
  | { sex: 'M' | 'F'; birthDate: PlainDate; county: string; serial: string };

export type InsuredIdReason =
  | 'not-13-digits'
  | 'first-digit'
  | 'birth-date'
  | 'unknown-county'
  | 'control-digit'
  | 'birth-year-out-of-reach'
  | 'bad-serial';

export type InsuredIdNote = { code: 'born-in-2000' } | { code: 'control-formula-not-in-order' };

export interface InsuredIdParts {
  sex?: 'M' | 'F';
  /** Years that the first digit stands for: `1900` or `2000`. */
  century?: 1900 | 2000;
  birthDate?: PlainDate;
  /** Two digits of the insurance house. */
  countyCode?: string;
  /** Its name as the order prints it. */
  county?: string;
  serial?: string;
  control?: string;
}

export interface InsuredIdResult {
  valid: boolean;
  /** The number checked or composed; empty when none can be composed. */
  value: string;
  parts: InsuredIdParts;
  reason?: InsuredIdReason;
  notes: InsuredIdNote[];
  citations: Citation[];
}

const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/**
 * Control digit for the first 12 digits. The order names it but gives no formula; this is the one of the CNP (weights
 * 279146358279, modulo 11, 10 counts as 1), which the order's own example 1700514540011 agrees with.
 */
export function insuredControlDigit(first12: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first12[index]), 0);
  return String(sum % 11 === 10 ? 1 : sum % 11);
}

/** What the order says of the number, and its own example. */
export const insuredIdCitations = (kb: KnowledgeBase): Citation[] =>
  ['insured.rule.id-structure', 'insured.rule.id-example'].flatMap((id) => kb.fact(id).citations);

const known = new WeakMap<KnowledgeBase, Map<string, string>>();

/** Identification numbers of the insurance houses, with their names as printed. */
function housesOf(kb: KnowledgeBase): Map<string, string> {
  const houses =
    known.get(kb) ??
    new Map(
      kb.factsOfType<InsuranceHouseValue>('insurance-house').map(({ value }) => [value.code, value.name] as const),
    );
  known.set(kb, houses);
  return houses;
}

/**
 * Checks an identification number of an insured foreigner, or composes one, after art. 16 (4) of Order 581/2014.
 * A number is valid when its 13 digits, sex digit, birth date, insurance house and control digit are.
 */
export function calculateInsuredId(kb: KnowledgeBase, input: InsuredIdInput): InsuredIdResult {
  return 'value' in input ? checkInsuredId(kb, input.value) : composeInsuredId(kb, input);
}

function checkInsuredId(kb: KnowledgeBase, text: string): InsuredIdResult {
  const value = text.replace(/[\s.-]/g, '');
  const refuse = (reason: InsuredIdReason, parts: InsuredIdParts = {}): InsuredIdResult => ({
    valid: false,
    value,
    parts,
    reason,
    notes: reason === 'control-digit' ? [{ code: 'control-formula-not-in-order' }] : [],
    citations: insuredIdCitations(kb),
  });
  if (!/^\d{13}$/.test(value)) return refuse('not-13-digits');
  const first = value[0] as string;
  if (!'1234'.includes(first)) return refuse('first-digit');
  const century = first < '3' ? 1900 : 2000;
  const countyCode = value.slice(7, 9);
  const house = housesOf(kb).get(countyCode);
  const year = century + Number(value.slice(1, 3));
  const birthDate = parsePlainDate(`${year}-${value.slice(3, 5)}-${value.slice(5, 7)}`);
  const parts: InsuredIdParts = {
    sex: first === '1' || first === '3' ? 'M' : 'F',
    century,
    ...(birthDate && { birthDate }),
    countyCode,
    ...(house && { county: house }),
    serial: value.slice(9, 12),
    control: value.slice(12),
  };
  if (!birthDate) return refuse('birth-date', parts);
  if (!house) return refuse('unknown-county', parts);
  if (insuredControlDigit(value) !== parts.control) return refuse('control-digit', parts);
  return { valid: true, value, parts, notes: notesFor(year), citations: insuredIdCitations(kb) };
}

function composeInsuredId(kb: KnowledgeBase, input: Exclude<InsuredIdInput, { value: string }>): InsuredIdResult {
  const refuse = (reason: InsuredIdReason): InsuredIdResult => ({
    valid: false,
    value: '',
    parts: {},
    reason,
    notes: [],
    citations: insuredIdCitations(kb),
  });
  const year = Number(input.birthDate.slice(0, 4));
  // Two digits of the year and one of the century cannot say 1899 or 2100.
  if (year < 1900 || year > 2099) return refuse('birth-year-out-of-reach');
  const countyCode = findInsuranceHouse(kb, input.county);
  if (!countyCode) return refuse('unknown-county');
  if (!/^\d{1,3}$/.test(input.serial)) return refuse('bad-serial');
  const first = (input.sex === 'M' ? 1 : 2) + (year < 2000 ? 0 : 2);
  const [, month, day] = input.birthDate.split('-');
  const body = `${first}${String(year).slice(2)}${month}${day}${countyCode}${input.serial.padStart(3, '0')}`;
  return checkInsuredId(kb, body + insuredControlDigit(body));
}

const notesFor = (year: number): InsuredIdNote[] => [
  ...(year === 2000 ? ([{ code: 'born-in-2000' }] as const) : []),
  { code: 'control-formula-not-in-order' },
];

/** Code of an insurance house from its code or its name (`54`, `Arad`, `Bistrița`), or undefined. */
export function findInsuranceHouse(kb: KnowledgeBase, text: string): string | undefined {
  const wanted = fold(text);
  const houses = housesOf(kb);
  if (houses.has(wanted)) return wanted;
  const meant = ALIASES[wanted] ?? wanted;
  return [...houses].find(([, name]) => fold(name) === meant)?.[0];
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** Other names of what the order prints: `Bistrita` is Bistrița-Năsăud, `CAS OPSNAJ` the house of the armed services. */
const ALIASES: Record<string, string> = {
  'bistrita nasaud': 'bistrita',
  'municipiul bucuresti': 'bucuresti',
  bucharest: 'bucuresti',
  opsnaj: 'cas opsnaj',
};
