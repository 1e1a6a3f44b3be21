import type { DocumentText } from '../text/document-text.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { columnsOf, linePieces, textOf } from '../text/pieces.js';
import { saysLast, words } from '../words.js';

/** Words of a place that is there for the status; more are a sentence. */
const FEW = 6;

/**
 * What the status of a payment says when it is not done: beside a label for it, or in a place of few words. What sentences say of payments
 * (rules, legends, other payments) is no status of this one.
 */
export function undone(text: DocumentText): 'rejected' | 'pending' | undefined {
  const placesOf = (list: string) =>
    findAny(text, words(`payment-proof.${list}`)).map((place) => statusAt(text, place));
  if (placesOf('executed').includes('labelled')) return undefined;
  return (['rejected', 'pending'] as const).find((list) => placesOf(list).some(Boolean));
}

function statusAt(text: DocumentText, { firstToken }: PhrasePlace): 'labelled' | 'alone' | undefined {
  const line = text.lines[text.tokens[firstToken]?.line ?? -1];
  if (!line) return undefined;
  const pieces = linePieces(text, line);
  const before = textOf(pieces.slice(0, firstToken - line.from));
  if (saysLast(before, words('payment-proof.status'))) return 'labelled';
  const cell = columnsOf(text, pieces).find((group) => group.some(({ token }) => token.index === firstToken)) ?? [];
  return cell.filter((piece) => /\p{L}/u.test(piece.text)).length <= FEW ? 'alone' : undefined;
}
