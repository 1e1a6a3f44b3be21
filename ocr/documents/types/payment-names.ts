import type { Fields } from '../../../core/documents/document.js';
import { cnpReadings } from '../find/cnp.js';
import { holdsGivenName, isGivenName } from '../find/given-names.js';
import { locateProgrammes } from '../find/named.js';
import { namesAmong, nameWord } from '../find/names.js';
import { nameNear, personName, put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, firstMade, severalOf } from '../find/value.js';
import type { DocumentText, TextLine } from '../text/document-text.js';
import { bare } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { columnsOf, linePieces, matchPieces, type Piece, rowAfter } from '../text/pieces.js';
import { says, words } from '../words.js';

type Tokens = ReadonlySet<Piece['token']>;

/** For whom a payment is: the people of its details; where nobody is named there, who is named otherwise, and who paid last of all. */
export function participants(fields: Fields, text: DocumentText): void {
  const payers = findAny(text, words('payment-proof.payer'));
  const payerTokens = new Set(payers.flatMap((label) => rowAfter(text, label).slice(0, 8)).map(({ token }) => token));
  const named = namesOutside(payerTokens, text);
  const payer = firstMade(payers, (label) => nameNear(text, label, { mixedCase: true, skip: 1 }, isPerson));
  const [other] = named.length > 0 ? [] : [personName(text, words('person.address')), payer].filter(Boolean);
  put(fields, 'fullName', severalOf(other ? [other] : named));
  // The code of somebody else who pays is not hers.
  const paysHerself = named.length === 0 || (payer !== undefined && named.some(isSame(payer)));
  const codes = cnpReadings(text).filter(
    ({ valid, pieces }) => valid && (paysHerself || !pieces.some(({ token }) => payerTokens.has(token))),
  );
  put(fields, 'cnp', severalOf(codes.filter(({ value }, at) => codes.findIndex((one) => one.value === value) === at)));
}

const isPerson = ({ value }: Found): boolean => value.includes(' ') && holdsGivenName(value);

/** Names with a known given name: in capitals wherever they stand, in small letters where it is said what is paid. */
function namesOutside(payer: Tokens, text: DocumentText): Found[] {
  const courses = locateProgrammes(text).flatMap(({ match }) => matchPieces(text, match).map(({ token }) => token));
  const none: Tokens = new Set([...payer, ...courses]);
  const details = linesOfDetails(text);
  const names: Found[] = [];
  // The end of a name that began on the line above (`Popa-` / `Dinu Ana`) is nobody else's.
  const taken = new Set<Piece['token']>();
  for (const line of text.lines) {
    const isSmall = details.has(line);
    for (const run of runsWithout(none, [...linePieces(text, line), ...wrapped(text, line, isSmall)]))
      for (const name of namesAmong(run, isSmall)) {
        const begins = name.pieces[0]?.token.line === line.index && !name.pieces.every(({ token }) => taken.has(token));
        if (!begins || !holdsGivenName(name.value) || names.some(isSame(name))) continue;
        names.push(restored(name, text));
        for (const { token } of name.pieces) taken.add(token);
      }
  }
  return names;
}

/**
 * Screens break the details anywhere: a name may begin at the end of one line and go on in the next, unless that has a label of its own. In
 * small letters any word may follow.
 */
function wrapped(text: DocumentText, { index }: TextLine, isSmall: boolean): Piece[] {
  const next = text.lines[index + 1];
  const [below = [], ...beside] = next ? columnsOf(text, linePieces(text, next)) : [];
  return beside.length > 0 || (isSmall && !isGivenName(nameWord(below[0]?.text ?? ''))) ? [] : below.slice(0, 3);
}

/** Lines that say what is paid, and the two after each that begin with no label of their own. */
function linesOfDetails(text: DocumentText): ReadonlySet<TextLine> {
  const own = new Set<TextLine>();
  let more = 0;
  for (const line of text.lines) {
    const isLabelled = /^[^:]{2,40}:/.test(line.text) || columnsOf(text, linePieces(text, line)).length > 1;
    if (says(line.text, words('payment-proof.details'))) more = 3;
    else if (isLabelled) more = 0;
    if (more > 0) own.add(line);
    more -= 1;
  }
  return own;
}

function runsWithout(none: Tokens, pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (none.has(piece.token)) runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs;
}

const letters = (name: string): string => bare(name).split(' ').sort().join(' ');
const isSame =
  ({ value }: Found) =>
  (other: Found): boolean =>
    letters(value) === letters(other.value);
