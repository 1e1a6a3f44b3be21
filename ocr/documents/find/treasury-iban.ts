import { isValidIBAN } from 'ibantools';
import { editDistance } from '../text/fold.js';

/** Letters that stand for a digit where only digits can stand. */
export const DIGIT_OF: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};
const TWINS: readonly string[] = ['5S', '8B', '2Z', '6G', '4A', '08', '17'];
/** Check digits that are read for one another: the account itself says which they must be. */
const LIKE_DIGITS: readonly string[] = ['08', '06', '09', '17', '27', '38', '56', '58', '68', '89', '14', '35'];

export interface TreasuryReading {
  value: string;
  valid: boolean;
  repaired?: true;
}

/**
 * An account of the Treasury out of a picture: `RO`, two check digits, `TREZ`, three digits of the office, the account and X as filler, 24 in
 * all (OMFP 1271/2004). Where the alphabet of a place decides (O for 0 in a number, K for the filling X) it is read so; beyond that one
 * character may be wrong, missing or too many, and only when the check digits allow one reading alone. Undefined when it is no such account.
 */
export function readTreasuryIban(printed: string): TreasuryReading | undefined {
  const run = withoutStray(printed);
  const at = [4, 5, 3].find((i) => editDistance(run.slice(i, i + 4), 'TREZ') <= 1);
  if (at === undefined || run.length < 21) return undefined;
  const check = [...run.slice(2, at)].map((c) => DIGIT_OF[c] ?? c).join('');
  const rest = filled(run.slice(at + 4));
  if (!/^\d{1,3}$/.test(check) || rest.length < 13) return undefined;
  const checks = check.length === 3 ? [check.slice(1), check.slice(0, 2)] : check.length === 2 ? [check] : [];
  const plain = checks.map((two) => build(two, rest)).find(isTreasury);
  if (plain)
    return { value: plain, valid: true, ...(check.length === 2 && run === printed ? {} : { repaired: true as const }) };
  const bodies = rest.length === 16 ? [rest, ...twins(rest)] : rest.length > 16 ? shorter(rest) : longer(rest);
  const mended = new Set(
    [...bodies, ...bodies.map(numeric)].flatMap((body) => checks.map((two) => build(two, body))).filter(isTreasury),
  );
  if (rest.length === 16) for (const two of checks) for (const one of rechecked(two, rest)) mended.add(one);
  const [only] = mended;
  if (only && mended.size === 1) return { value: only, valid: true, repaired: true };
  return { value: build(checks[0] ?? check, rest), valid: false };
}

/** `T1REZ`: one character too many inside the name of the Treasury is left out. */
const withoutStray = (run: string): string =>
  run.replace(/^(RO?[A-Z0-9]{2,3})(?:T[A-Z0-9]REZ|TR[A-Z0-9]EZ|TRE[A-Z0-9]Z)/, '$1TREZ');

const build = (check: string, body: string): string =>
  `RO${check}TREZ${[...body.slice(0, 3)].map((c) => DIGIT_OF[c] ?? c).join('')}${body.slice(3)}`;

const isTreasury = (iban: string): boolean => /^RO\d{2}TREZ\d{3}[A-Z0-9]{13}$/.test(iban) && isValidIBAN(iban);

/** The filler at the end, whose X is read as K, Y or V here and there. */
function filled(body: string): string {
  return body.replace(/[XKYV]{2,5}$/, (filler) => (filler.includes('X') ? 'X'.repeat(filler.length) : filler));
}

/** The Treasury's account codes have neither O nor I. */
const numeric = (body: string): string => body.replace(/O/g, '0').replace(/[IL]/g, '1');

function twins(body: string): string[] {
  const changed = [...body].flatMap((c, i) =>
    TWINS.filter((twin) => i < 12 && twin.includes(c)).map(
      (twin) => body.slice(0, i) + (twin[0] === c ? twin[1] : twin[0]) + body.slice(i + 1),
    ),
  );
  return [numeric(body), ...changed];
}

/** One character read twice is left out. */
function shorter(body: string): string[] {
  if (body.length !== 17) return [];
  return [...body].flatMap((c, i) => (i > 0 && c === body[i - 1] ? [body.slice(0, i) + body.slice(i + 1)] : []));
}

/** One character of a run was lost: the filler's or a repeated figure's. */
function longer(body: string): string[] {
  if (body.length !== 15) return [];
  return [...body].flatMap((c, i) => (c !== body[i - 1] ? [body.slice(0, i) + c + body.slice(i)] : []));
}

/** The account with its own check digits, when those were read with one digit taken for its like. */
function rechecked(check: string, body: string): string[] {
  return [...check].flatMap((c, i) =>
    LIKE_DIGITS.filter((pair) => pair.includes(c))
      .map((pair) => check.slice(0, i) + (pair[0] === c ? pair[1] : pair[0]) + check.slice(i + 1))
      .map((two) => build(two, body))
      .filter(isTreasury),
  );
}
