import { compactIban } from '../identity/iban.js';
import { textOf } from '../messages/message.js';
import { byAspect } from './by-aspect.js';
import { inAll, type Voice } from './voice.js';

/** Whether the account that the message holds is the one of the call. */
function sameAccount(v: Voice): string {
  const { iban, taxId } = v.account();
  return compactIban(v.intent.text).includes(iban)
    ? v.say(textOf('payment-details.account-is-right', { iban }))
    : v.say(textOf('payment-details.account-not-recognised', { iban, taxId }));
}

/** Where and how the fee is paid. */
export const paymentDetails = byAspect(
  { 'payment-details.other-iban': { line: inAll(sameAccount) } },
  'payment-details',
);
