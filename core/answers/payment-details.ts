import { compactIban } from '../identity/iban.js';
import { textOf } from '../messages/message.js';
import { byAspect } from './by-aspect.js';
import type { Voice } from './voice.js';

/** Whether the account that the message holds is the one of the call. */
function sameAccount(v: Voice): string {
  const { iban, taxId } = v.account();
  return compactIban(v.intent.text).includes(iban)
    ? v.say(textOf('payment-details.same-account', { iban }))
    : v.say(textOf('payment-details.same-account-2', { iban, taxId }));
}

/** Where and how the fee is paid. */
export const paymentDetails = byAspect(
  { 'payment-details.other-iban': { line: { ro: sameAccount, en: sameAccount, ru: sameAccount } } },
  'payment-details',
);
