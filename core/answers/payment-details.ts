import { compactIban } from '../identity/iban.js';
import { byAspect } from './by-aspect.js';
import type { Voice } from './voice.js';

/** Whether the account that the message holds is the one of the call. */
function sameAccount(v: Voice): string {
  const { iban, taxId } = v.account();
  return compactIban(v.intent.text).includes(iban)
    ? v.text('payment-details.account-is-right', { iban })
    : v.text('payment-details.account-not-recognised', { iban, taxId });
}

/** Where and how the fee is paid. */
export const paymentDetails = byAspect({ 'payment-details.other-iban': { line: sameAccount } }, 'payment-details');
