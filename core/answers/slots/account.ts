import { isValidIBAN } from 'ibantools';
import { inWords } from '../../language/number-words.js';
import { textOf } from '../../messages/message.js';
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
  if (what === 'belong') return v.say(textOf('account.filler', { n, capital }));
  if (what === 'end') return v.say(textOf('account.filler-2', { n, capital }));
  return v.say({
    ro: `Cei ${n} X sunt litere din IBAN, nu cifre ascunse${right ? ', iar cifrele de control se verifică cu ei cu tot' : ''}.`,
    en: `The ${n} X are letters of the IBAN, not hidden digits${right ? ', and the check digits are right with them' : ''}.`,
    ru: `${capital} X — это буквы IBAN, а не скрытые цифры${right ? ', и контрольные цифры с ними сходятся' : ''}.`,
  });
}

/** Round signs are noughts, where the account holds no letter O. */
export function noughts(v: Voice): string {
  const { iban } = v.account();
  if (!iban.includes('0') || iban.slice(2).includes('O')) return '';
  const first = iban.startsWith('RO0');
  return v.say({
    ro: `${first ? 'Imediat după „RO” și în restul contului' : 'După „RO”'}, semnele rotunde sunt cifra zero, nu litera O.`,
    en: `${first ? 'Right after “RO” and in the rest of the account' : 'After “RO”'} the round signs are the digit zero, not the letter O.`,
    ru: `${first ? 'Сразу после «RO» и дальше' : 'После «RO»'} круглые знаки — это цифра ноль, а не буква O.`,
  });
}
