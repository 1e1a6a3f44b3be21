import { isValidIBAN } from 'ibantools';
import { capital } from '../../language/format.js';
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
  const values = { n, capital: capital(n) };
  const right = isValidIBAN(v.account().iban);
  if (what === 'belong') return v.text('account.filler-belongs', values);
  if (what === 'end') return v.text('account.filler-at-the-end', values);
  return v.text(right ? 'account.letters-and-check-digits' : 'account.letters', values);
}

/** Round signs are noughts, where the account holds no letter O. */
export function noughts(v: Voice): string {
  const { iban } = v.account();
  if (!iban.includes('0') || iban.slice(2).includes('O')) return '';
  return v.text(iban.startsWith('RO0') ? 'account.noughts-at-once' : 'account.noughts', {});
}
