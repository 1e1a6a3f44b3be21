import { isValidIBAN } from 'ibantools';
import { inWords } from '../../language/number-words.js';
import type { Voice } from '../voice.js';

/** How many letters X fill the end of the account; one alone is a letter like any other. */
const fillerLength = (v: Voice): number => {
  const length = /X*$/.exec(v.account().iban)?.[0].length ?? 0;
  return length > 1 ? length : 0;
};

/** About the X at the end of the account, where it has any. The check digits are computed, not believed. */
export function filler(v: Voice, what: string): string {
  const length = fillerLength(v);
  if (length === 0) return '';
  const n = inWords(length, v.lang);
  const capital = n.charAt(0).toUpperCase() + n.slice(1);
  const right = isValidIBAN(v.account().iban);
  if (what === 'belong') return v.text('account.filler-belongs', { n, capital });
  if (what === 'end') return v.text('account.filler-at-the-end', { n, capital });
  return v.text(right ? 'account.letters-and-check-digits' : 'account.letters', { n, capital });
}

/** Round signs are noughts, where the account holds no letter O. */
export function noughts(v: Voice): string {
  const { iban } = v.account();
  if (!iban.includes('0') || iban.slice(2).includes('O')) return '';
  return v.text(iban.startsWith('RO0') ? 'account.noughts-at-once' : 'account.noughts', {});
}
