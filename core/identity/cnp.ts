import { isDigitSlip } from '../text/digit-slip.js';
import { type PlainDate, parsePlainDate } from '../time/plain-date.js';

export type Sex = 'male' | 'female';

export type CnpFault = 'length' | 'sex-digit' | 'date' | 'check-digit';

export interface CnpParts {
  value: string;
  /** Unknown for foreign residents of the old digit 9. */
  sex?: Sex;
  birthDate: PlainDate;
  /** The century is a guess for foreign residents (first digit 7, 8 or 9): 1900s, or 2000s when `birthDate` would be wrong otherwise. */
  centuryCertain: boolean;
}

export type CnpReading = { ok: true; cnp: CnpParts } | { ok: false; fault: CnpFault };

const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
const CENTURY: Record<string, number> = { 1: 19, 2: 19, 3: 18, 4: 18, 5: 20, 6: 20, 7: 19, 8: 19, 9: 19 };

/** The 13th digit of a CNP whose first twelve are given. */
export function cnpCheckDigit(first12: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first12[index]), 0);
  const rest = sum % 11;
  return rest === 10 ? '1' : String(rest);
}

/**
 * Reads a personal code. Valid means length, sex digit, date and check digit; county and serial are never a reason to
 * refuse (contract section 6: every code given since May 2024 has county 70, and more follow). `stdnum` refuses those, so it is not used.
 */
export function parseCnp(text: string): CnpReading {
  const value = text.replace(/[\s.-]/g, '');
  if (!/^\d{13}$/.test(value)) return { ok: false, fault: 'length' };
  const first = value[0] ?? '';
  const century = CENTURY[first];
  if (century === undefined) return { ok: false, fault: 'sex-digit' };
  const dayOf = (hundreds: number) =>
    parsePlainDate(`${hundreds}${value.slice(1, 3)}-${value.slice(3, 5)}-${value.slice(5, 7)}`);
  const centuryCertain = first < '7';
  const birthDate = dayOf(century) ?? (centuryCertain ? undefined : dayOf(20));
  if (!birthDate) return { ok: false, fault: 'date' };
  if (cnpCheckDigit(value) !== value[12]) return { ok: false, fault: 'check-digit' };
  const sex: Sex | undefined = first === '9' ? undefined : Number(first) % 2 === 1 ? 'male' : 'female';
  return { ok: true, cnp: { value, birthDate, centuryCertain, ...(sex ? { sex } : {}) } };
}

/** The day of birth that a valid code tells. */
export function birthDayOf(text: string): PlainDate | undefined {
  const reading = parseCnp(text);
  return reading.ok ? reading.cnp.birthDate : undefined;
}

export function isValidCnp(text: string): boolean {
  return parseCnp(text).ok;
}

/** Digits that engines take for each other, however sure they say they are. */
const ALIKE = new Set(['35', '38', '58', '56', '68', '08', '06', '89', '17']);

/** Whether a code differs from another by one digit that looks like the other's. */
export const isMisreadCnp = (read: string, known: string): boolean => isDigitSlip(read, known, ALIKE);

/** In how many places two codes of one length differ. */
export const differingDigits = (one: string, other: string): number =>
  one.length === other.length ? [...one].filter((digit, at) => digit !== other[at]).length : one.length;

/** `2••••••••1856`: enough to know whose it is, too little to use. */
export function maskCnp(cnp: string): string {
  return cnp.length < 6 ? '•'.repeat(cnp.length) : `${'•'.repeat(cnp.length - 4)}${cnp.slice(-4)}`;
}

/** Thirteen digits built like a personal code: sex, year, month, day. A mistyped check digit makes nobody less known. */
const LIKE_CNP = /^[1-9]\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{6}$/;

/** A text with everything in it masked that is built like a CNP: what is kept or passed on of words that were written freely. */
export function withoutCnp(text: string): string {
  return text.replace(/(?<!\d)\d(?:[ .-]?\d){12}(?!\d)/g, (found) => {
    const digits = found.replace(/\D/g, '');
    return LIKE_CNP.test(digits) ? maskCnp(digits) : found;
  });
}
