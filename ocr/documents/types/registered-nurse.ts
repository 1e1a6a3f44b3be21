import { openVocabulary } from '../../../knowledge/vocabulary/open.js';
import { type Found, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { linesBelow, matchPieces, type Piece, piecesAfter, rowAfter, textOf } from '../text/pieces.js';
import { says, words } from '../words.js';

/** The Order's branches: one a county. */
const BRANCHES = [
  ...openVocabulary()
    .entries('county')
    .map(({ name }) => name.ro),
  'Municipiul București',
];

/** `Filiala județului Cluj`, `Filiala OAMGMAMR – Cluj`, `Filiala emitentă: Cluj`: the county in its own spelling. */
export function branch(text: DocumentText): Found | undefined {
  for (const match of findAny(text, words('order.branch'))) {
    for (const pieces of [rowAfter(text, match), piecesAfter(text, match, 1), ...linesBelow(text, match)]) {
      const start = pieces.findIndex(
        ({ text: word }) => /[\p{L}\d]/u.test(word) && !says(word, words('order.ofBranch')),
      );
      const county = start >= 0 ? countyOf(pieces.slice(start, start + 3)) : undefined;
      if (county) return county;
    }
  }
  return undefined;
}

/** The county whose name the pieces begin with, a letter or two misread in a long one. */
function countyOf(pieces: readonly Piece[]): Found | undefined {
  let best: { name: string; distance: number; used: Piece[] } | undefined;
  for (let length = 1; length <= Math.min(3, pieces.length); length++) {
    const used = pieces.slice(0, length);
    for (const name of BRANCHES) {
      const distance = editDistance(bare(textOf(used)), bare(name));
      if (distance > (name.length <= 4 ? 0 : name.length <= 7 ? 1 : 2)) continue;
      if (!best || distance < best.distance || (distance === best.distance && length > best.used.length))
        best = { name, distance, used };
    }
  }
  return best && found(best.name, best.used);
}

/** The Order in full when it is printed so (even over two lines), else its abbreviation. */
export function order(text: DocumentText): Found | undefined {
  const full = words('order.full').find((name) => findAny(text, [name]).length > 0);
  const [match] = findAny(text, full ? [full] : words('order.names'));
  return match && found(full?.toLocaleUpperCase('ro') ?? 'OAMGMAMR', matchPieces(text, match), match.score);
}
