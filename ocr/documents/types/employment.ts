import { qualificationsIn } from '../find/named.js';
import { type Found, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { linesBelow, matchPieces, type Piece, piecesAfter, textOf } from '../text/pieces.js';
import { says, words } from '../words.js';

/** The function as printed: after words that announce it, to the ward or the next clause; else the qualification that the text names. */
export function post(text: DocumentText): Found | undefined {
  for (const cue of words('employment-proof.post')) {
    for (const match of findAny(text, [cue])) {
      for (const pieces of [piecesAfter(text, match, 1), ...linesBelow(text, match)]) {
        const kept = functionPieces(pieces);
        const value = textOf(kept)
          .replace(/^[\s:.–-]+/, '')
          .replace(/[\s,.;:]+$/, '');
        if (says(value, words('employment-proof.roles')) && !says(value, words('employment-proof.noRoles')))
          return found(value, kept);
      }
    }
  }
  const [named] = qualificationsIn(text);
  if (!named) return undefined;
  const pieces = matchPieces(text, named.match);
  return found(textOf(pieces).replace(/[,.;:]+$/, ''), pieces, 0.8);
}

/** Up to the comma, the ward or the next clause; `, post de …` still belongs to the function, `, post specific …` does not. */
function functionPieces(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const [i, piece] of pieces.slice(0, 14).entries()) {
    const plain = fold(piece.text).replace(/[^a-z]/g, '');
    const afterComma = /[,;]$/.test(kept.at(-1)?.text ?? '');
    const next = fold(pieces[i + 1]?.text ?? '');
    if (afterComma && (!/^post/.test(plain) || next.startsWith('specific'))) break;
    if (kept.length > 0 && plain !== 'si' && says(plain, words('employment-proof.postEnds'))) break;
    kept.push(piece);
    if (/[.;]$/.test(piece.text) && piece.text.length > 4) break;
  }
  return kept;
}
