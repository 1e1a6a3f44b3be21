import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece, rowAfter } from '../text/pieces.js';
import { words } from '../words.js';
import { isGivenName } from './given-names.js';
import { beside } from './labelled.js';
import { leadingName } from './names.js';
import { type Found, found } from './value.js';

export const SURNAME_LABELS = words('person.surname');
export const GIVEN_LABELS = words('person.given');

/** The name printed beside or under one of the labels: a table's cell or a card's line. */
export function nameByLabel(text: DocumentText, labels: readonly string[], mixedCase = false): Found | undefined {
  for (const label of labels) {
    for (const match of findAny(text, [label])) {
      const places: [Piece[], number][] = [
        [rowAfter(text, match), 0],
        ...linesBelow(text, match, 2).map((below): [Piece[], number] => [below, 1]),
      ];
      for (const [pieces, skip] of places) {
        const name = leadingName(pieces, { single: true, skip, mixedCase });
        if (name && name.value.length >= 2) return name;
      }
    }
  }
  return undefined;
}

/** Surname and given names as they stand under labels of their own, and the father's initial where there is one. */
export interface PairedName {
  surname: Found;
  initial: Found | undefined;
  given: Found;
}

/** The parts of a name that stand under labels of their own: `Nume`, perhaps the father's initial, `Prenume`. */
export function pairedParts(text: DocumentText): PairedName | undefined {
  for (const mixedCase of [false, true]) {
    const given = nameByLabel(text, GIVEN_LABELS, mixedCase);
    if (!given || (mixedCase && !isGivenName(given.value.split(' ')[0] ?? ''))) continue;
    const surname = nameByLabel(text, SURNAME_LABELS, mixedCase) ?? nameAbove(text, given);
    if (!surname || surname.pieces[0]?.token === given.pieces[0]?.token) continue;
    return { surname, initial: initialByLabel(text), given };
  }
  return undefined;
}

/** The full name of such a pair. */
export function pairedName({ surname, initial, given }: PairedName): Found {
  const value = [surname.value, initial?.value, given.value].filter(Boolean).join(' ');
  return found(value, [...surname.pieces, ...(initial?.pieces ?? []), ...given.pieces]);
}

/** The surname whose label was not read: capitals alone on a line, right above the label of the given names. */
function nameAbove(text: DocumentText, given: Found): Found | undefined {
  for (const match of findAny(text, GIVEN_LABELS)) {
    const label = text.tokens[match.firstToken];
    const value = given.pieces[0]?.token;
    if (!label || !value || value.index < label.index) continue;
    // `Numele și prenumele` is one label for both.
    const before = text.tokens.slice(text.lines[label.line]?.from ?? 0, label.index);
    if (before.some((token) => /\p{L}/u.test(token.text))) continue;
    const above = text.lines[label.line - 1];
    if (!above || above.page !== label.page || label.box.y - above.box.y > 6 * label.box.h) return undefined;
    const pieces = linePieces(text, above);
    const name = leadingName(pieces, { single: true, skip: 0 });
    return name && name.pieces.length === pieces.length && name.value.length >= 3 ? name : undefined;
  }
  return undefined;
}

const initialByLabel = (text: DocumentText): Found | undefined =>
  beside(text, words('person.initial'), ([first]) =>
    first && /^\p{Lu}\.?$/u.test(first.text) ? found(first.text, [first]) : undefined,
  );
