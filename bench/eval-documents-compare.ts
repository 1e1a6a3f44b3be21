import { PROBLEM_CODES } from '../core/contract/ids.js';

/** What the truth expects of a field; `any` lists fair spellings. */
export type Expected = string | number | boolean | { any: (string | number)[] };

const NAMES = new Set(['fullName', 'surname', 'givenNames', 'formerSurname', 'newSurname']);
const CODES = new Set(['cnp', 'series', 'number', 'iban', 'beneficiaryTaxId']);
const DATES = new Set(['birthDate', 'issuedOn', 'expiresOn', 'validFrom', 'validUntil', 'paidOn']);

const fold = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[şţŞŢ]/g, (c) => ({ ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' })[c] ?? c)
    .toLocaleUpperCase('ro')
    .replace(/[„”“"'’«»]/g, '')
    .replace(/[‐–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();

/** Names count with their diacritics; order, hyphens and the father's initial are no difference. */
const nameKey = (text: string) =>
  fold(text)
    .split(/[\s.-]+/)
    .filter((part) => part.length > 1)
    .sort()
    .join(' ');

const codeKey = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** As strict as acceptance: diacritics count, dates are ISO, amounts are numbers, codes are exact but for separators. */
export function agrees(field: string, want: Expected, got: unknown): boolean {
  if (typeof want === 'object') return want.any.some((one) => agrees(field, one, got));
  if (Array.isArray(got) && field !== 'mrz') return got.some((one) => agrees(field, want, one));
  if (got === undefined || got === null || got === '') return false;
  if (typeof want === 'boolean' || typeof want === 'number') return want === got;
  const text = Array.isArray(got) ? got.join('\n') : String(got);
  if (field === 'mrz') return text.replace(/\s+/g, '') === want.replace(/\s+/g, '');
  if (field === 'currency') return /^(RON|LEI?)$/i.test(text.trim());
  if (DATES.has(field)) return text === want;
  if (NAMES.has(field)) return nameKey(text) === nameKey(want);
  if (field === 'beneficiaryTaxId') return codeKey(text).replace(/^RO/, '') === codeKey(want).replace(/^RO/, '');
  if (CODES.has(field)) return codeKey(text) === codeKey(want);
  const [a, b] = [fold(want), fold(text)];
  return a === b || (a.length > 3 && (b.includes(a) || (a.includes(b) && b.length >= a.length * 0.7)));
}

const KNOWN: ReadonlySet<string> = new Set(PROBLEM_CODES);

export function codesOf(problems: unknown): string[] {
  if (!Array.isArray(problems)) return [];
  return problems.flatMap((p) =>
    p && typeof p === 'object' && 'code' in p && KNOWN.has(String(p.code)) ? [String(p.code)] : [],
  );
}

export interface TypeTruth {
  type: string;
  types?: string[];
  orType?: Record<string, string[] | null>;
}

/** The type itself, one of several in the file, or another answer that the truth calls fair. */
export function typeAgrees(truth: TypeTruth, type: string | undefined, codes: string[]): boolean {
  if (!type) return false;
  if (type === truth.type || truth.types?.includes(type)) return true;
  const other = truth.orType?.[type];
  if (other === undefined) return false;
  return other === null || other.some((code) => codes.includes(code));
}
