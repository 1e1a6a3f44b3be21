import { isValidIBAN } from 'ibantools';
import { DIGIT_OF, readTreasuryIban } from './treasury-iban.js';

/**
 * An amount as Romanian and English papers print it: `2.500,00`, `2,500.00`, `2 500`, `2500.5`; undefined for anything else.
 * A separator with exactly two digits after it at the end is the decimal one.
 */
export function parseAmount(text: string): number | undefined {
  const clean = text
    .replace(/[Oo]/g, '0')
    .replace(/[\s\u00a0]/g, '')
    .replace(/^[^\d]+|[^\d]+$/g, '');
  if (!/^\d[\d.,]*$/.test(clean)) return undefined;
  const m = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(clean);
  if (!m) return undefined;
  const whole = (m[1] ?? '').replace(/[.,]/g, '');
  if (whole === '' || whole.length > 9) return undefined;
  if (/[.,]/.test(m[1] ?? '') && !/^\d{1,3}(?:[.,]\d{3})+$/.test(m[1] ?? '')) return undefined;
  return Number(`${whole}.${m[2] ?? '0'}`);
}

const TO_LETTER: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z', '6': 'G' };
const TWINS: readonly string[] = ['0O', '0D', '1I', '5S', '8B', '2Z', '6G'];

/** An account as read: itself when valid, mended when one look-alike character explains it, otherwise as it stands. */
export interface IbanReading {
  value: string;
  valid: boolean;
  repaired?: true;
}

/**
 * Reads a Romanian account number out of a compact run of characters that begins with `RO`. Positions that can only be digits or only
 * letters are read as such; beyond that at most one look-alike character is mended, and only if the check digits then fit in one way.
 * `exact` (a text layer) mends nothing: what is printed wrong is wrong.
 */
export function readIban(run: string, exact: boolean): IbanReading | undefined {
  const raw = (exact ? run : run.replace(/[/?]/g, '7').replace(/\$/g, '5')).toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!/^R[O0Q]/.test(raw) || raw.length < 20) return undefined;
  if (exact) return raw.length >= 23 ? { value: raw.slice(0, 24), valid: isRomanian(raw.slice(0, 24)) } : undefined;
  // A slash is a misread 7, or nothing at all: a divider between groups.
  const treasury = [raw, run.toUpperCase().replace(/[^A-Z0-9]/g, '')].map(readTreasuryIban);
  const known = treasury.find((one) => one?.valid) ?? treasury.find(Boolean);
  if (known) return known;
  const first = raw.length >= 24 ? byPosition(raw.slice(0, 24)) : undefined;
  if (first && isRomanian(first)) return { value: first, valid: true };
  // Bank accounts are mostly zeros: all of them read as letters is one and the same misreading.
  const numeric = first && first.slice(0, 8) + first.slice(8).replace(/[OQ]/g, '0').replace(/[IL]/g, '1');
  if (numeric && isRomanian(numeric)) return { value: numeric, valid: true, repaired: true };
  const mended = new Set<string>();
  for (const candidate of [...lengthMended(raw), ...(first ? twinMended(first) : [])])
    if (isRomanian(candidate)) mended.add(candidate);
  const [only] = mended;
  if (only && mended.size === 1) return { value: only, valid: true, repaired: true };
  return first
    ? { value: first, valid: false }
    : raw.length >= 22
      ? { value: byPosition(raw), valid: false }
      : undefined;
}

/** A character printed once and read twice is left out; the Treasury's filler of X read one short is filled up. */
function lengthMended(raw: string): string[] {
  const once = Array.from(raw).flatMap((c, i) =>
    i > 1 && c === raw[i - 1] ? [raw.slice(0, i) + raw.slice(i + 1)] : [],
  );
  const filled = [raw, ...once].filter((body) => body.length === 23 && /XX$/.test(body)).map((body) => `${body}X`);
  return [...once, ...filled].filter((body) => body.length === 24).map(byPosition);
}

function twinMended(reading: string): string[] {
  return Array.from(reading).flatMap((c, i) =>
    TWINS.filter((twin) => i > 1 && twin.includes(c))
      .map((twin) => reading.slice(0, i) + (twin[0] === c ? twin[1] : twin[0]) + reading.slice(i + 1))
      .filter((candidate) => byPosition(candidate) === candidate),
  );
}

/** `RO`, two digits, four letters of the bank, and for the Treasury the three digits of its office. */
function byPosition(raw: string): string {
  const digit = (c: string): string => DIGIT_OF[c] ?? c;
  const letter = (c: string): string => TO_LETTER[c] ?? c;
  const bank = [...raw.slice(4, 8)].map(letter).join('');
  const treasury = bank === 'TREZ';
  return `RO${[...raw.slice(2, 4)].map(digit).join('')}${bank}${treasury ? [...raw.slice(8, 11)].map(digit).join('') + raw.slice(11) : raw.slice(8)}`;
}

/** The Treasury's accounts are padded with literal X, which the library accepts. */
function isRomanian(iban: string): boolean {
  return /^RO\d{2}[A-Z]{4}[A-Z0-9]{16}$/.test(iban) && isValidIBAN(iban);
}
