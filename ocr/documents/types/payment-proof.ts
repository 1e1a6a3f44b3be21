import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { allDates, labelledDate } from '../find/labelled.js';
import { locateProgrammes, namedFound } from '../find/named.js';
import { put } from '../find/person.js';
import { fieldOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { hasPhrase } from '../text/phrases.js';
import { words } from '../words.js';
import { instituteMatches } from './institute.js';
import { beneficiaryAccount } from './payment-account.js';
import { amountField } from './payment-amount.js';
import { beneficiary, participants, taxId } from './payment-parties.js';

/** Treasury orders, bank confirmations and screens, postal orders, cash at a counter. */
export function paymentProofFields({ text }: ExtractionContext): Extraction {
  const fields: Fields = {};
  beneficiaryAccount(fields, text);
  amountField(fields, text);
  taxId(fields, text);
  beneficiary(fields, text);
  const paid =
    labelledDate(text, [
      'data plății',
      'data procesării',
      'data executării',
      'data tranzacției',
      'data decontării',
      'data operațiunii',
      'data efectuării',
      'executată la',
      'decontat',
      'operat',
      'data emiterii',
      'data valutei',
      'data depunerii',
      'data finalizării',
      'date',
      'data',
    ]) ?? allDates(text).find(({ line }) => !/perioad/i.test(text.lines[line]?.text ?? ''))?.found;
  put(fields, 'paidOn', fieldOf(paid));
  participants(fields, text);
  const [programme] = locateProgrammes(text);
  put(fields, 'programme', fieldOf(programme && namedFound(text, programme)));
  const kind = paymentKind(text);
  if (kind === 'look-alike.receipt' || kind === 'look-alike.hospital-receipt')
    return { fields, kind, problems: ['wrong-type'] };
  return { fields, kind };
}

/** Status words of banks, Romanian and English; without any, paper orders are instructions until a bank stamps them. */
function paymentKind(text: DocumentText): string {
  if (hasPhrase(text, ...words('payment-proof.rejected'))) return 'payment-proof.rejected';
  if (hasPhrase(text, ...words('payment-proof.pending'))) return 'payment-proof.pending';
  const institute = instituteMatches(text).length > 0 || TREASURY.test(text.text);
  if (hasPhrase(text, 'chitanță', 'am primit de la') && !hasPhrase(text, ...words('payment-proof.transfer')))
    return issuedBySomeoneElse(text) || !institute ? 'look-alike.hospital-receipt' : 'payment-proof.cash';
  if (hasPhrase(text, ...words('payment-proof.postal'))) return 'payment-proof.postal';
  if (hasPhrase(text, ...words('payment-proof.counter'))) return 'payment-proof.cash';
  if (hasPhrase(text, ...words('payment-proof.executed'))) return 'payment-proof.executed';
  if (hasPhrase(text, ...words('payment-proof.order'))) return 'payment-proof.order';
  return 'payment-proof.executed';
}

/** An account with the Treasury, as only institutions of the state have. */
const TREASURY = /\bRO\s?\d{2}\s?TREZ/i;

/** A receipt whose letterhead is a hospital or clinic: money taken by the employer, not paid to the institute. */
function issuedBySomeoneElse(text: DocumentText): boolean {
  return text.lines
    .slice(0, 6)
    .some((line) =>
      /^\W*(spital|clinic|centrul|s\.?c\.?|institutul clinic|cabinet|policlinic|unitatea|furnizor)/.test(
        fold(line.text),
      ),
    );
}
