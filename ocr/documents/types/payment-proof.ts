import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { described } from '../find/described.js';
import { readIban } from '../find/iban.js';
import { placesOf } from '../find/labelled.js';
import { instituteMatches, locateProgrammes, namedFound } from '../find/named.js';
import { put } from '../find/person.js';
import { clamp, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece } from '../text/pieces.js';
import { says, words } from '../words.js';
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

interface Account {
  value: string;
  pieces: Piece[];
  repaired?: true;
  valid: boolean;
}

/** All accounts on the page; runs broken by blanks are joined up to 24 characters. */
function accounts(text: DocumentText): Account[] {
  const out: Account[] = [];
  for (const line of text.lines) {
    const next = text.lines[line.index + 1];
    const own = linePieces(text, line);
    const pieces = next ? [...own, ...linePieces(text, next)] : own;
    for (let i = 0; i < own.length; i++) {
      const at = (own[i]?.text ?? '').search(/R[O0Q]\s?[\dOIlSBZQ/?]{2}/i);
      if (at < 0 && !/^R[O0]$/i.test(own[i]?.text ?? '')) continue;
      let run = '';
      for (let j = i; j < Math.min(pieces.length, i + 8) && run.length < 24; j++) {
        const part = (j === i ? (own[i]?.text ?? '').slice(Math.max(0, at)) : (pieces[j]?.text ?? '')).replace(
          /[^A-Za-z0-9/?$]/g,
          '',
        );
        if (
          j > i &&
          (run.length >= 22 || !/^[A-Z0-9/?$]+$/.test(part) || part.length > 16 || run.length + part.length > 26)
        )
          break;
        run += part;
        const reading = run.length >= 22 ? readIban(run, text.method === 'text-layer') : undefined;
        if (reading && (run.length >= 24 || reading.valid)) {
          if (!out.some((other) => other.value === reading.value))
            out.push({ ...reading, pieces: pieces.slice(i, j + 1) });
          break;
        }
      }
    }
  }
  return out;
}

/** The account that was paid: labelled as the beneficiary's, or the only one that is not the payer's. */
export function beneficiaryAccount(fields: Fields, text: DocumentText): void {
  const all = accounts(text);
  const labels = findAny(text, words('payment-proof.account')).filter(
    (label) => label.errors === 0 || label.phrase.length > 9,
  );
  const payer = findAny(text, words('payment-proof.payersAccount'));
  const startOf = (account: Account): number => text.starts[account.pieces[0]?.token.index ?? 0] ?? 0;
  const standsIn = ({ pieces }: Account, places: readonly Piece[][]): boolean =>
    places.some((place) => place.some(({ token }) => pieces.some((piece) => piece.token === token)));
  const isPayers = (account: Account): boolean =>
    payer.some((label) => {
      const gap = startOf(account) - label.end;
      return (gap >= 0 && gap < 4) || standsIn(account, linesBelow(text, label, 1));
    });
  const isLabelled = (account: Account): boolean =>
    labels.some(
      (label) =>
        standsIn(
          account,
          placesOf(text, label).map((place) => place.slice(0, 8)),
        ) && !payer.some((other) => other.start > label.end && other.start < startOf(account)),
    );
  const labelled = all.find((account) => !isPayers(account) && isLabelled(account));
  const treasury = all.filter((account) => account.value.slice(4, 8) === 'TREZ');
  // Paid into the Treasury, but the account was not read: the client's own account of a statement is not the one.
  const elsewhere = treasury.length === 0 && text.tokens.some(({ text: word }) => /TREZ\w{4}|TREZROB/i.test(word));
  const rest = elsewhere ? [] : all.filter((account) => !isPayers(account));
  const chosen = labelled ?? (treasury.length === 1 ? treasury[0] : undefined) ?? rest.at(-1);
  if (!chosen) return;
  const base = fieldOf(found(chosen.value, chosen.pieces));
  if (base)
    put(fields, 'iban', {
      ...base,
      confidence: chosen.valid ? clamp(chosen.repaired ? 0.75 : 0.97) : text.method === 'text-layer' ? 0.95 : 0.5,
      ...(chosen.repaired ? { repaired: true as const } : {}),
    });
}
