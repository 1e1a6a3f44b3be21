import type { Extraction, ExtractionContext } from '../definition.js';
import { described } from '../find/described.js';
import { instituteMatches, locateProgrammes, namedFound } from '../find/named.js';
import { put } from '../find/person.js';
import { fieldOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { says, words } from '../words.js';
import { beneficiaryAccount } from './payment-account.js';
import { amountField } from './payment-amount.js';
import { beneficiary, participants, taxId } from './payment-parties.js';

/** Treasury orders, bank confirmations and screens, postal orders, cash at a counter. */
export function paymentProofFields(context: ExtractionContext): Extraction {
  const { text } = context;
  const { fields, kind } = described(context);
  beneficiaryAccount(fields, text);
  amountField(fields, text);
  taxId(fields, text);
  put(fields, 'beneficiary', fieldOf(beneficiary(text)));
  participants(fields, text);
  const [programme] = locateProgrammes(text);
  put(fields, 'programme', fieldOf(programme && namedFound(text, programme)));
  if (kind !== 'payment-proof.receipt') return { fields, kind };
  return isReceiptOfAnother(text)
    ? { fields, kind: 'look-alike.hospital-receipt', problems: ['wrong-type'] }
    : { fields, kind: 'payment-proof.cash' };
}

/** An account with the Treasury, as only institutions of the state have. */
const TREASURY = /\bRO\s?\d{2}\s?TREZ/i;

/** A receipt that names neither the institute nor the Treasury, or whose letterhead is a hospital's: money taken by the employer. */
const isReceiptOfAnother = (text: DocumentText): boolean =>
  (instituteMatches(text).length === 0 && !TREASURY.test(text.text)) ||
  text.lines.slice(0, 6).some((line) => says(line.text, words('payment-proof.othersReceipt')));
