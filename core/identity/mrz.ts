import { type PlainDate, parsePlainDate } from '../time/plain-date.js';

export interface MrzData {
  format: 'TD1' | 'TD2';
  /** Every check digit is right. */
  valid: boolean;
  /** Folded, `<` as a space. */
  surname: string;
  givenNames: string;
  documentNumber: string;
  /** YYMMDD of birth. */
  birth: string;
  sex: 'male' | 'female' | undefined;
  /** YYMMDD of expiry. */
  expiry: string;
  cnp: string;
}

const value = (char: string): number =>
  char === '<' ? 0 : char >= '0' && char <= '9' ? Number(char) : char.charCodeAt(0) - 55;

/** Check digit of ICAO 9303: weights 7, 3, 1; A = 10 … Z = 35, `<` = 0. */
export function mrzCheckDigit(text: string): string {
  const sum = [...text].reduce((total, char, index) => total + value(char) * ([7, 3, 1][index % 3] ?? 0), 0);
  return String(sum % 10);
}

const checks = (pairs: [text: string, digit: string | undefined][]): boolean =>
  pairs.every(([text, digit]) => digit !== undefined && mrzCheckDigit(text) === digit);

const names = (zone: string): { surname: string; givenNames: string } => {
  const [surname = '', givenNames = ''] = zone.split('<<');
  const words = (text: string) => text.replace(/</g, ' ').trim();
  return { surname: words(surname), givenNames: words(givenNames) };
};

const sexOf = (char: string | undefined): MrzData['sex'] =>
  char === 'M' ? 'male' : char === 'F' ? 'female' : undefined;

/**
 * Decodes the zone of a Romanian identity card: TD2 (old card, CNP in three pieces) or TD1 (electronic card, CNP whole in line 1).
 * Undefined when the lines have neither shape. Dates keep two-digit years: {@link mrzExpiry} and the CNP know the century.
 */
export function parseRomanianMrz(text: string): MrzData | undefined {
  const lines = text.toUpperCase().split(/\s+/).filter(Boolean);
  if (!lines.every((line) => /^[A-Z0-9<]+$/.test(line))) return undefined;
  const [first = '', second = '', third = ''] = lines;
  if (lines.length === 2 && first.length === 36 && second.length === 36) {
    const [birth, expiry, optional] = [second.slice(13, 19), second.slice(21, 27), second.slice(28, 35)];
    return {
      format: 'TD2',
      valid: checks([
        [second.slice(0, 9), second[9]],
        [birth, second[19]],
        [expiry, second[27]],
        [second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 35), second[35]],
      ]),
      ...names(first.slice(5)),
      documentNumber: second.slice(0, 9).replace(/</g, ''),
      birth,
      sex: sexOf(second[20]),
      expiry,
      cnp: `${optional[0]}${birth}${optional.slice(1)}`,
    };
  }
  if (lines.length === 3 && lines.every((line) => line.length === 30)) {
    const [birth, expiry] = [second.slice(0, 6), second.slice(8, 14)];
    return {
      format: 'TD1',
      valid: checks([
        [first.slice(5, 14), first[14]],
        [birth, second[6]],
        [expiry, second[14]],
        [first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), second[29]],
      ]),
      ...names(third),
      documentNumber: first.slice(5, 14).replace(/</g, ''),
      birth,
      sex: sexOf(second[7]),
      expiry,
      cnp: first.slice(15, 28),
    };
  }
  return undefined;
}

/**
 * Expiry day of an identity card. No card older than this product is of use, so the century is always 2000: `81` is 2081, the term that
 * people over 55 get (about fifty years ahead), never 1981.
 */
export function mrzExpiry(yymmdd: string): PlainDate | undefined {
  return parsePlainDate(`20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`);
}
