import { isValidIBAN } from 'ibantools';
import { editDistance } from './fold.js';

export function compactIban(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Shapes that OCR takes for one another; `20G` comes as `2OG`, `206`, `Z0G`. */
const lookAlikes = (iban: string): string =>
  iban
    .replace(/[OQD]/g, '0')
    .replace(/[ILTJ]/g, '1')
    .replace(/S/g, '5')
    .replace(/B/g, '8')
    .replace(/Z/g, '2')
    .replace(/G/g, '6');

/**
 * Whether an account as read is the expected one.
 *
 * `same`: equal, or differs only in look-alike characters. `maybe`: at most two edits away, whether its check digits are right (they may have
 * been mended from a misreading) or not. `different`: anything else, above all `RO57TREZ7025025XXX011206`, valid, and the same
 * institution's in 2013. The literal `XXXX` of the source is part of the account.
 */
export function compareIbans(read: string, expected: string): 'same' | 'maybe' | 'different' {
  const [a, b] = [compactIban(read), compactIban(expected)];
  if (a === b || lookAlikes(a) === lookAlikes(b)) return 'same';
  return editDistance(a, b) <= 2 ? 'maybe' : 'different';
}

/** Whether the text is an IBAN with right check digits. */
export function isIban(text: string): boolean {
  return isValidIBAN(compactIban(text));
}
