import type { Fields } from '../../../core/documents/document.js';
import { isValidTaxId } from '../../../core/identity/tax-id.js';
import { beside, lineOf, placesOf } from '../find/labelled.js';
import { INSTITUTE, instituteMatches } from '../find/named.js';
import { put } from '../find/person.js';
import { type Found, fieldOf, firstMade, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { matchPieces, type Piece, textOf } from '../text/pieces.js';
import { says, words } from '../words.js';

const TAX_ID = /^[\s:.-]*(?:beneficiar)?[\s:.-]*(?:RO\s?)?(\d[\d ]{4,10})(?!\d)/i;

/** The beneficiary's tax number: labelled and not the payer's, or in the details of a statement line. */
export function taxId(fields: Fields, text: DocumentText): void {
  const labels = findAny(text, words('payment-proof.taxId'));
  const benefit = findAny(text, words('payment-proof.to'));
  const payer = findAny(text, words('payment-proof.from'));
  const lastStart = (matches: readonly PhrasePlace[], at: number): number =>
    matches.filter(({ start }) => start <= at + 4).at(-1)?.start ?? -1;
  const ids = labels.flatMap((label) => {
    const id = firstMade(placesOf(text, label), (pieces) => {
      const value = TAX_ID.exec(textOf(pieces.slice(0, 4)))?.[1]?.replace(/\s/g, '');
      return value && value.length <= 10 ? { value, pieces: pieces.slice(0, 1) } : undefined;
    });
    const side = lastStart(benefit, label.start) > lastStart(payer, label.start) ? 2 : 0;
    const own = /beneficiar|destinatar/.test(fold(label.phrase)) ? 4 : 0;
    const score = own + (columnSide(text, label, benefit, payer) ?? side);
    return id ? [{ ...id, score: score + (isValidTaxId(id.value) ? 1 : 0) }] : [];
  });
  const [only, another] = unlabelledTaxIds(text, ids);
  if (only && !another)
    ids.push({ ...only, score: instituteMatches(text).length > 0 ? 8 : labels.length > 0 ? 0.5 : 2 });
  const best = ids.sort((a, b) => b.score - a.score)[0];
  if (best && best.score > 0)
    put(fields, 'beneficiaryTaxId', fieldOf(found(best.value, best.pieces, isValidTaxId(best.value) ? 1 : 0.6)));
}

/** Numbers of eight digits that hold as tax numbers and stand behind no label, each once. */
function unlabelledTaxIds(text: DocumentText, labelled: readonly { value: string }[]) {
  const ids = new Map<string, { value: string; pieces: Piece[] }>();
  for (const token of text.tokens)
    for (const [value] of token.text.matchAll(/(?<!\d)\d{8}(?!\d)/g))
      if (isValidTaxId(value) && !labelled.some((one) => one.value === value))
        ids.set(value, { value, pieces: [{ text: token.text, token }] });
  return [...ids.values()];
}

/** Payer and beneficiary as headings of two columns: 3 for a label under the beneficiary's, -3 under the payer's; undefined elsewhere. */
function columnSide(
  text: DocumentText,
  label: PhrasePlace,
  benefit: readonly PhrasePlace[],
  payer: readonly PhrasePlace[],
): number | undefined {
  const boxes = (matches: readonly PhrasePlace[]) =>
    matches.flatMap((match) => text.tokens[match.firstToken]?.box ?? []);
  const heads = boxes(payer).flatMap((from) => boxes(benefit).map((to) => ({ from, to })));
  return firstMade(boxes([label]), ({ x, y }) => {
    const isHead = ({ from, to }: (typeof heads)[number]): boolean =>
      Math.abs(from.y - to.y) <= from.h && Math.abs(from.x - to.x) >= 0.15 && y >= from.y;
    const head = heads.find(isHead);
    return head && (Math.abs(x - head.to.x) < Math.abs(x - head.from.x) ? 3 : -3);
  });
}

/** The institute wherever it is named, else who stands behind words for a beneficiary. */
export function beneficiary(text: DocumentText): Found | undefined {
  const institute = instituteMatches(text).find((match) => !says(lineOf(text, match), words('payment-proof.details')));
  if (institute) {
    const pieces = matchPieces(text, institute);
    const inFull = institute.phrase.length > 12 && institute.phrase.startsWith('institut');
    const value = inFull ? INSTITUTE : textOf(pieces).replace(/[().,;:]/g, '');
    return found(value, pieces, institute.score);
  }
  return beside(text, words('payment-proof.beneficiary'), 1, (pieces) => {
    const value = textOf(pieces).replace(/^[\s:.–-]*(?:(?:nume|denumire)(?:le|a)?\b[\s:.]*)?/i, '');
    return /\p{L}{4}/u.test(value) && !/^RO\d\d/.test(value) ? found(value, pieces) : undefined;
  });
}
