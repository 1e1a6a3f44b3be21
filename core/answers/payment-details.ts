import { compactIban } from '../identity/iban.js';
import { byAspect } from './by-aspect.js';
import type { Voice } from './voice.js';

/** Whether the account that the message holds is the one of the call. */
function sameAccount(v: Voice): string {
  const { iban, taxId } = v.account();
  return compactIban(v.intent.text).includes(iban)
    ? v.say({
        ro: `Da, acesta este contul din documente: ${iban}.`,
        en: `Yes, this is the account in the documents: ${iban}.`,
        ru: `Да, это счёт из документов: ${iban}.`,
      })
    : v.say({
        ro: `Nu am recunoscut contul din documente în mesaj. Contul este ${iban}, CIF ${taxId}.`,
        en: `I did not find the account of the documents in your message. The account is ${iban}, CIF ${taxId}.`,
        ru: `Я не нашёл в сообщении счёт из документов. Счёт: ${iban}, CIF ${taxId}.`,
      });
}

/** Where and how the fee is paid. */
export const paymentDetails = byAspect(
  { 'payment-details.other-iban': { line: { ro: sameAccount, en: sameAccount, ru: sameAccount } } },
  'payment-details',
);
