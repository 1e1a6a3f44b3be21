import { isValidIBAN } from 'ibantools';
import { editDistance } from '../text/fold.js';
import { DIGIT_OF, firstOf, LETTER_OF, mapped } from './cnp.js';

/** An account as read: itself when valid, mended when one slip of the engine explains it, otherwise as it stands. */
export interface IbanReading {
  value: string;
  valid: boolean;
  repaired?: true;
}

/** Characters that are read for one another; the check digits say which it must be. */
const TWINS = ['0O', '0D', '1I', '5S', '8B', '2Z', '6G', '4A', '08', '17'];
const CHECK_TWINS = ['08', '06', '09', '17', '27', '38', '56', '58', '68', '89', '14', '35'];
/** Where an account has but digits a T is a 7. */
const FIGURE_OF = { ...DIGIT_OF, ...firstOf('7T') };
/** Characters after the bank's letters. */
const BODY = 16;

/**
 * Reads a Romanian account out of a compact run of characters that begins with `RO`: two check digits, four letters of the bank, sixteen
 * characters; of the Treasury (`TREZ`) three digits of its office and at the end X as filler (OMFP 1271/2004). Where the place decides (O for 0 in
 * a number) it is read so; beyond that one slip is mended, and only when the check digits allow one reading alone. `exact` (a text layer)
 * mends nothing: what is printed wrong is wrong.
 */
export function readIban(run: string, exact: boolean): IbanReading | undefined {
  const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const plain = compact(run);
  if (exact)
    return plain.length >= 23 ? { value: plain.slice(0, 24), valid: isRomanian(plain.slice(0, 24)) } : undefined;
  // A slash is a misread 7, or nothing at all: a divider between groups.
  const sevens = compact(run.replace(/[/?]/g, '7').replace(/\$/g, '5'));
  if (!/^R[O0Q]/.test(plain) || sevens.length < 20) return undefined;
  const readings = [sevens, plain].flatMap((raw) => readRun(raw) ?? []);
  return readings.find(({ valid }) => valid) ?? readings[0];
}

function readRun(printed: string): IbanReading | undefined {
  // One character too many inside the name of the Treasury: `T1REZ`.
  const raw = printed.replace(/^(?!.{4}TREZ)(R.{2,4})(?:T.REZ|TR.EZ|TRE.Z)/, '$1TREZ');
  const at = [4, 5, 3].find((i) => editDistance(raw.slice(i, i + 4), 'TREZ') <= 1);
  const bank = at === undefined ? mapped(raw.slice(4, 8), LETTER_OF) : 'TREZ';
  const check = mapped(raw.slice(2, at ?? 4), FIGURE_OF);
  const rest = raw.slice((at ?? 4) + 4);
  const body = at === undefined ? rest : filled(rest);
  if (!/^\d{1,3}$/.test(check)) return undefined;
  const checks = check.length === 3 ? [check.slice(1), check.slice(0, 2)] : check.length === 2 ? [check] : [];
  const build = (two: string, of: string): string =>
    `RO${two}${bank}${bank === 'TREZ' ? mapped(of.slice(0, 3), FIGURE_OF) + of.slice(3) : of}`.slice(0, 24);
  const sure = checks.map((two) => build(two, body)).find(isRomanian);
  if (sure) return { value: sure, valid: true, ...(raw === printed && check.length === 2 ? {} : { repaired: true }) };
  const zeros = checks.map((two) => build(two, numeric(body))).find(isRomanian);
  if (zeros) return { value: zeros, valid: true, repaired: true };
  const bodies = body.length === BODY ? twinsOf(body, TWINS) : ofLength(body, bank);
  const otherChecks = body.length === BODY ? checks.flatMap((two) => twinsOf(two, CHECK_TWINS)) : [];
  const mended = [
    ...checks.flatMap((two) => bodies.flatMap((one) => [build(two, one), build(two, numeric(one))])),
    ...otherChecks.map((two) => build(two, body)),
  ];
  const [only, another] = new Set(mended.filter(isRomanian));
  if (only && !another) return { value: only, valid: true, repaired: true };
  return body.length >= BODY - 3 ? { value: build(checks[0] ?? check, body), valid: false } : undefined;
}

/** Account codes are mostly digits: all of them read as letters is one and the same misreading. */
const numeric = (body: string): string => body.replace(/[OQ]/g, '0').replace(/[IL]/g, '1');

/** The filler at the end, whose X is read as K, Y or V here and there. */
const filled = (body: string): string =>
  body.replace(/[XKYV]{2,5}$/, (filler) => (filler.includes('X') ? 'X'.repeat(filler.length) : filler));

/** With one character in turn taken for its twin. */
const twinsOf = (text: string, twins: readonly string[]): string[] =>
  [...text].flatMap((c, i) =>
    twins
      .filter((twin) => twin.includes(c))
      .map((twin) => text.slice(0, i) + (twin[0] === c ? twin[1] : twin[0]) + text.slice(i + 1)),
  );

/** A character printed once and read twice is left out; one of a run that the Treasury's account lost is put back. */
function ofLength(body: string, bank: string): string[] {
  const chars = [...body];
  if (body.length === BODY + 1)
    return chars.flatMap((c, i) => (i > 0 && c === body[i - 1] ? [body.slice(0, i) + body.slice(i + 1)] : []));
  if (body.length === BODY - 1 && bank === 'TREZ')
    return chars.flatMap((c, i) => (c !== body[i - 1] ? [body.slice(0, i) + c + body.slice(i)] : []));
  return [];
}

/** The Treasury's accounts are padded with literal X, which the library accepts. */
const isRomanian = (iban: string): boolean => /^RO\d{2}[A-Z]{4}[A-Z0-9]{16}$/.test(iban) && isValidIBAN(iban);
