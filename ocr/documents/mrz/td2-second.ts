import { isValidCnp } from '../../../core/identity/cnp.js';
import { mrzCheckDigit } from '../../../core/identity/mrz.js';
import { parsePlainDate } from '../../../core/time/plain-date.js';
import { atLength, type Fit, fitLine } from './alphabet.js';

const TD2_SECOND = 'aaxxxxxxxnROUnnnnnnnsnnnnnnnnnnnnnnn';

/** A reading of TD2's second line. */
export interface Second {
  text: string;
  /** Check digits that fit, of four. */
  checks: number;
  changes: number;
  repaired: boolean;
  /** Personal codes of all readings in which every check digit fits, whether or not the code's own control digit does. */
  cnps: readonly string[];
}

function td2Checks(text: string): number {
  const parts: [string, string | undefined][] = [
    [text.slice(0, 9), text[9]],
    [text.slice(13, 19), text[19]],
    [text.slice(21, 27), text[27]],
    [text.slice(0, 10) + text.slice(13, 20) + text.slice(21, 35), text[35]],
  ];
  return parts.filter(([body, digit]) => /^[A-Z0-9<]+$/.test(body) && mrzCheckDigit(body) === digit).length;
}

/** The number zone is two letters and six digits (a filler after), or seven digits on newer cards. */
function numberForms(fit: Fit): string[] {
  const head = fit.text.slice(0, 9);
  const six = fitLine(head, 'aannnnnn<');
  const seven = fitLine(head, 'aannnnnnn');
  const forms = [six, seven].filter((form) => form.misfits === 0).sort((a, b) => a.changes - b.changes);
  return forms.map((form) => form.text + fit.text.slice(9));
}

/** The best reading of TD2's second line among raw candidates. */
export function decodeSecond(candidates: readonly string[]): Second | undefined {
  let best: Second | undefined;
  const faultless = new Set<string>();
  const cnps = new Set<string>();
  const better = (a: Second, b: Second | undefined): boolean => {
    if (!b) return true;
    if (a.checks !== b.checks) return a.checks > b.checks;
    const [x, y] = [isValidCnp(cnpOfTd2(a.text)), isValidCnp(cnpOfTd2(b.text))];
    if (x !== y) return x;
    const [due, dueBefore] = [expiresOnADay(a.text), expiresOnADay(b.text)];
    if (due !== dueBefore) return due;
    if (a.repaired !== b.repaired) return !a.repaired;
    return a.changes < b.changes;
  };
  for (const line of candidates) {
    for (const variant of atLength(line, 36)) {
      const fit = fitLine(variant, TD2_SECOND);
      if (fit.misfits > 2) continue;
      for (const text of numberForms(fit)) {
        const second: Second = {
          text,
          checks: td2Checks(text),
          changes: fit.changes + fit.misfits * 2 + Math.abs(line.length - 36),
          repaired: false,
          cnps: [],
        };
        if (better(second, best)) best = second;
        if (isFaultless(second)) faultless.add(text);
        if (second.checks === 4 && expiresOnADay(text)) cnps.add(cnpOfTd2(text));
      }
    }
  }
  // Two readings with every digit right: the one that was taken may be the wrong one, and is said to be mended.
  if (best && faultless.size > 1) best = { ...best, repaired: true };
  if (best && best.checks < 4) {
    const mended = mendOne(best.text);
    if (mended) best = { ...best, text: mended, checks: 4, repaired: true };
  }
  return best && { ...best, cnps: [...cnps] };
}

const TWINS: Readonly<Record<string, string>> = {
  '0': '869',
  '1': '74',
  '2': '7',
  '3': '85',
  '4': '19',
  '5': '638',
  '6': '850',
  '7': '12',
  '8': '0365',
  '9': '04',
  B: 'R8',
  R: 'B',
  X: 'K',
  K: 'X',
  M: 'N',
  N: 'M',
  Z: '2',
  V: 'Y',
  C: 'G',
  G: 'C',
  D: 'O',
  O: 'D',
  P: 'R',
  T: 'I',
  I: 'T',
  H: 'N',
};

/** One easily confused character changed so that every check digit and the CNP's control digit fit, in one way only. */
function mendOne(text: string): string | undefined {
  const mended = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    for (const other of TWINS[text[i] ?? ''] ?? '') {
      const candidate = text.slice(0, i) + other + text.slice(i + 1);
      if (td2Checks(candidate) === 4 && isValidCnp(cnpOfTd2(candidate)) && expiresOnADay(candidate))
        mended.add(candidate);
    }
  }
  const [only] = mended;
  return mended.size === 1 ? only : undefined;
}

const cnpOfTd2 = (second: string): string => `${second[28]}${second.slice(13, 19)}${second.slice(29, 35)}`;

const isFaultless = ({ text, checks }: Second): boolean =>
  checks === 4 && isValidCnp(cnpOfTd2(text)) && expiresOnADay(text);

/** Check digits alone cannot tell 800928 from 809228: there is no 92nd month. */
function expiresOnADay(second: string): boolean {
  const [year, month, day] = [second.slice(21, 23), second.slice(23, 25), second.slice(25, 27)];
  return parsePlainDate(`20${year}-${month}-${day}`) !== undefined;
}
