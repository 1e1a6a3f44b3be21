import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { described } from '../find/described.js';
import { type IbanReading, readIban } from '../find/iban.js';
import { piecesBetween, placesOf } from '../find/labelled.js';
import { instituteMatches, locateProgrammes, namedFound } from '../find/named.js';
import { put } from '../find/person.js';
import { distinct, type Found, fieldOf, fieldsOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { paidEntry } from '../text/entries.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { columnAt, linePieces, linesBelow, type Piece, textOf, wordsBefore } from '../text/pieces.js';
import { says, saysLast, words } from '../words.js';
import { beneficiary, participants, taxId } from './payment-parties.js';

/** Treasury orders, bank confirmations and screens, postal orders, cash at a counter. */
export function paymentProofFields(context: ExtractionContext): Extraction {
  const { text } = context;
  const { fields, kind } = described(context);
  const entry = paidEntry(text) ?? text;
  const [programme] = locateProgrammes(text);
  const paid = {
    iban: beneficiaryAccount(accounts(entry).length > 0 ? entry : text),
    beneficiaryTaxId: taxId(entry) ?? taxId(text),
    beneficiary: beneficiary(text),
    programme: programme && namedFound(text, programme),
  };
  Object.assign(fields, fieldsOf({ ...paid, ...participants(text) }));
  amountField(fields, text);
  const status = undone(entry);
  if (status) return { fields, kind: `payment-proof.${status}` };
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

type Account = IbanReading & Pick<Found, 'pieces'>;

/** All accounts on the page; runs broken by blanks are joined up to 24 characters. */
function accounts(text: DocumentText): Account[] {
  const all = text.lines.flatMap((line) => {
    const own = linePieces(text, line);
    const next = text.lines[line.index + 1];
    const pieces = next ? [...own, ...linePieces(text, next)] : own;
    return own.flatMap((_, at) => accountIn(pieces.slice(at), text.method === 'text-layer') ?? []);
  });
  return distinct(all, ({ value }) => value);
}

/** The account that begins in the first of the pieces. */
function accountIn(pieces: readonly Piece[], exact: boolean): Account | undefined {
  const first = pieces[0]?.text ?? '';
  const start = first.search(/R[O0Q]\s?[\dOIlSBZQT/?]{2}/i);
  if (start < 0 && !/^R[O0]$/i.test(first)) return undefined;
  let run = '';
  for (const [at, piece] of pieces.slice(0, 8).entries()) {
    const part = piece.text.slice(at === 0 ? Math.max(0, start) : 0).replace(/[^A-Za-z0-9/?$]/g, '');
    const goesOn = run.length < 22 && /^[A-Z0-9/?$]{1,16}$/.test(part) && run.length + part.length <= 26;
    if (at > 0 && !goesOn) break;
    run += part;
    const reading = run.length >= 22 ? readIban(run, exact) : undefined;
    if (reading && (run.length >= 24 || reading.valid)) return { ...reading, pieces: pieces.slice(0, at + 1) };
  }
  return undefined;
}

/** A short label must be read to the letter: `plății` is not `plătiți`. */
const plainly = (labels: readonly PhrasePlace[]): PhrasePlace[] =>
  labels.filter(({ errors, phrase }) => errors === 0 || phrase.length > 9);

/** The account that was paid: labelled as the beneficiary's, or the only one that is not the payer's. */
function beneficiaryAccount(text: DocumentText): Found | undefined {
  const all = accounts(text);
  const labels = plainly(findAny(text, words('payment-proof.account')));
  const payer = findAny(text, words('payment-proof.payersAccount'));
  const startOf = (account: Account): number => text.starts[account.pieces[0]?.token.index ?? 0] ?? 0;
  const standsIn = ({ pieces }: Account, places: readonly Piece[]): boolean =>
    places.some(({ token }) => pieces.some((piece) => piece.token === token));
  const isPayers = (account: Account): boolean =>
    payer.some((label) => {
      const gap = startOf(account) - label.end;
      return (gap >= 0 && gap < 4) || standsIn(account, linesBelow(text, label, 1).flat());
    });
  const isLabelled = (account: Account): boolean =>
    labels.some((label) => placesOf(text, label).some((place) => standsIn(account, place.slice(0, 8))));
  const labelled = all.find((account) => !isPayers(account) && isLabelled(account));
  const treasury = all.filter((account) => account.value.slice(4, 8) === 'TREZ');
  // Paid into the Treasury, but the account was not read: the client's own account of a statement is not the one.
  const elsewhere = treasury.length === 0 && text.tokens.some(({ text: word }) => /TREZ\w{4}|TREZROB/i.test(word));
  const rest = elsewhere ? [] : all.filter((account) => !isPayers(account));
  const chosen = labelled ?? (treasury.length === 1 ? treasury[0] : undefined) ?? rest.at(-1);
  const sure = chosen?.repaired ? 0.75 : 0.97;
  const unsure = text.method === 'text-layer' ? 0.95 : 0.5;
  return chosen && { ...chosen, confidence: chosen.valid ? sure : unsure };
}

/** Confidence of an amount that was read once and from a picture. */
const LONE_AMOUNT = 0.7;
const SUM = String.raw`[-–−]?\s?\d{1,3}(?:[ .,\u00a0]\d{3})+(?:[.,]\d{2})?|\d{2,7}(?:[.,]\d{1,2})?`;
const AMOUNT = new RegExp(`(?<![\\p{L}\\d./])(${SUM})\\s*(lei|ron|eur|euro|€)?(?![\\p{L}\\d/]|[.,]\\d)`, 'giu');

/** The amount: labelled first, then the largest printed with its currency. Fees and balances are passed over; of a list its own entry counts. */
function amountField(fields: Fields, whole: DocumentText): void {
  const text = paidEntry(whole) ?? whole;
  const candidates: Sum[] = [];
  const others: number[] = [];
  const look = (pieces: readonly Piece[], bonus: number, moneyOnly = false): void => {
    // What follows is the sum in words, and other sums of the form.
    const all = textOf(pieces).replace(/\s\(?adic[aă].*/i, '');
    for (const m of all.matchAll(AMOUNT)) {
      const [printed, sum = '', currency] = m;
      const value = parseAmount(sum.replace(/[-–−]/g, ''));
      if (value === undefined || value <= 0 || value > 1_000_000) continue;
      const decimals = /[.,]\d{2}$/.test(sum) ? 2 : /[.,]\d{3}/.test(sum) ? 1 : 0;
      if (moneyOnly && decimals !== 2) continue;
      // A bare whole number is an amount only right after its label, and never the day of a date.
      if (!currency && decimals === 0 && (bonus === 0 || value < 100 || m.index > 6)) continue;
      const nearness = bonus > 0 ? Math.max(0, 2 - m.index / 20) : 0;
      const used = piecesBetween(pieces, m.index, m.index + printed.length);
      const score = bonus + decimals + (currency ? 2 : 0) + nearness;
      if (says(wordsOver(text, used[0]), words('payment-proof.otherSums'))) others.push(value);
      else candidates.push({ value, currency, pieces: used, score });
    }
  };
  const labels = plainly(findAny(text, words('payment-proof.amount')));
  for (const match of labels) for (const pieces of placesOf(text, match)) look(pieces, 4);
  for (const line of text.lines) {
    // Beside codes and accounts only what is written as money can be an amount.
    look(linePieces(text, line), 0, says(line.text, words('payment-proof.numbered')));
  }
  const [first] = candidates.sort((a, b) => b.score - a.score || b.value - a.value);
  const best = first && (withoutFee(first, candidates, others) ?? first);
  if (!best) return;
  const same = candidates.filter(({ value }) => value === best.value);
  const places = new Set(same.map(({ pieces }) => pieces[0]?.token));
  const amount = fieldOf(found<number>(best.value, best.pieces));
  // One misread digit is another sum, and no check digit tells: a single reading of a picture is never quite sure.
  if (amount && text.method === 'ocr' && places.size < 2) amount.confidence = Math.min(amount.confidence, LONE_AMOUNT);
  put(fields, 'amount', amount);
  const currency = best.currency ?? findAny(whole, words('payment-proof.currencies'))[0]?.phrase;
  const romanian = /^RO/.test(String(fields.iban?.value ?? ''));
  if (!currency && romanian) put(fields, 'currency', { value: 'RON', confidence: 0.8 });
  if (currency) put(fields, 'currency', { value: /^(eur|euro|€)$/i.test(currency) ? 'EUR' : 'RON', confidence: 0.95 });
}

interface Sum {
  value: number;
  currency: string | undefined;
  pieces: Piece[];
  score: number;
}

/** A fee is at most such a share of what is paid. */
const FEE = 0.1;

/** The sum that a total exceeds by another one on the page: by the fee of the bank or the post. */
const withoutFee = (total: Sum, sums: readonly Sum[], others: readonly number[]): Sum | undefined =>
  sums.find(({ value }) => {
    const fee = Math.round((total.value - value) * 100) / 100;
    return fee > 0 && fee <= value * FEE && [...others, ...sums.map((one) => one.value)].includes(fee);
  });

/**
 * The words that an amount stands under: those before it on its line since the last amount, or the line above when it begins its own; of a
 * table's head the one over its column.
 */
function wordsOver(text: DocumentText, piece: Piece | undefined): string {
  const line = text.lines[piece?.token.line ?? -1];
  if (!piece || !line) return '';
  const words = wordsBefore(text, piece.token).replace(/.*\d[.,]\d{2}(?![\d.,/-]*\d)/, '');
  if (/\p{L}/u.test(words)) return words;
  const above = text.lines[line.index - 1];
  if (!above || above.page !== line.page || /\d[.,]\d{2}(?!\d)/.test(above.text)) return '';
  const { box } = piece.token;
  const isOver = ({ x, w }: Piece['token']['box']): boolean => x < box.x + box.w && x + w > box.x;
  const over = linePieces(text, above).filter(({ token }) => isOver(token.box));
  return over.length > 0 ? textOf(over) : above.text;
}

/**
 * An amount as Romanian and English papers print it: `2.500,00`, `2,500.00`, `2 500`, `2500.5`; undefined for anything else.
 * A separator with exactly two digits after it at the end is the decimal one.
 */
export function parseAmount(text: string): number | undefined {
  const clean = text.replace(/[Oo]/g, '0').replace(/^\D+|\s|\D+$/g, '');
  const [, whole = '', decimals = '0'] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(clean) ?? [];
  const lei = whole.replace(/\D/g, '');
  return lei === '' || lei.length > 9 ? undefined : Number(`${lei}.${decimals}`);
}

/** Words of a place that is there for the status; more are a sentence. */
const FEW = 6;

/**
 * What the status of a payment says when it is not done: beside a label for it, or in a place of few words. What sentences say of payments
 * (rules, legends, other payments) is no status of this one.
 */
function undone(text: DocumentText): 'rejected' | 'pending' | undefined {
  const placesOf = (list: string) =>
    findAny(text, words(`payment-proof.${list}`)).map((place) => statusAt(text, place));
  if (placesOf('executed').includes('labelled')) return undefined;
  return (['rejected', 'pending'] as const).find((list) => placesOf(list).some(Boolean));
}

function statusAt(text: DocumentText, { firstToken }: PhrasePlace): 'labelled' | 'alone' | undefined {
  const token = text.tokens[firstToken];
  if (saysLast(wordsBefore(text, token), words('payment-proof.status'))) return 'labelled';
  const cell = columnAt(text, token);
  return cell.filter((piece) => /\p{L}/u.test(piece.text)).length <= FEW ? 'alone' : undefined;
}
