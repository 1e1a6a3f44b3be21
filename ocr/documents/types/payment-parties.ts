import { isValidTaxId } from '../../../core/identity/tax-id.js';
import { cnpReadings } from '../find/cnp.js';
import { holdsGivenName, isGivenName } from '../find/given-names.js';
import { beside, lineOf } from '../find/labelled.js';
import { INSTITUTE, instituteMatches, locateProgrammes } from '../find/named.js';
import { namesAmong, nameWord } from '../find/names.js';
import { nameNear, personName } from '../find/person.js';
import { restored } from '../find/restored.js';
import { distinct, type Found, firstMade, found } from '../find/value.js';
import type { DocumentText, TextLine } from '../text/document-text.js';
import { bare, fold } from '../text/fold.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { cellUnder, columnsOf, linePieces, matchPieces, type Piece, rowAfter, runsOf, textOf } from '../text/pieces.js';
import { says, words } from '../words.js';

type Tokens = ReadonlySet<Piece['token']>;

/** For whom a payment is: the people of its details; where nobody is named there, who is named otherwise, and who paid last of all. */
export function participants(text: DocumentText): { fullName: Found[]; cnp: Found[] } {
  const payers = findAny(text, words('payment-proof.payer'));
  const payerTokens = new Set(payers.flatMap((label) => rowAfter(text, label).slice(0, 8)).map(({ token }) => token));
  const named = namesOutside(payerTokens, text);
  const payer = firstMade(payers, (label) => nameNear(text, label, { mixedCase: true, skip: 1 }, isPerson));
  const other = named.length > 0 ? undefined : (personName(text, words('person.address')) ?? payer);
  // The code of somebody else who pays is not hers.
  const paysHerself = named.length === 0 || (payer !== undefined && named.some(isSame(payer)));
  const codes = cnpReadings(text).filter(
    ({ valid, pieces }) => valid && (paysHerself || !pieces.some(({ token }) => payerTokens.has(token))),
  );
  return { fullName: other ? [other] : named, cnp: distinct(codes, ({ value }) => value) };
}

const isPerson = ({ value }: Found): boolean => value.includes(' ') && holdsGivenName(value);

/** Names with a known given name: in capitals wherever they stand, in small letters where it is said what is paid. */
function namesOutside(payer: Tokens, text: DocumentText): Found[] {
  const courses = locateProgrammes(text).flatMap(({ match }) => matchPieces(text, match).map(({ token }) => token));
  const details = linesOfDetails(text);
  const names: Found[] = [];
  // The end of a name that began on the line above (`Popa-` / `Dinu Ana`) is nobody else's.
  const taken = new Set([...payer, ...courses]);
  for (const line of text.lines) {
    const isSmall = details.has(line);
    for (const run of runsWithout(taken, [...linePieces(text, line), ...wrapped(text, line, isSmall)]))
      for (const name of namesAmong(run, isSmall)) {
        if (name.pieces[0]?.token.line !== line.index || !holdsGivenName(name.value)) continue;
        for (const { token } of name.pieces) taken.add(token);
        if (!names.some(isSame(name))) names.push(restored(name, text));
      }
  }
  return names;
}

/**
 * Screens break the details anywhere: a name may begin at the end of one line and go on in the next, unless that has a label of its own. In
 * small letters any word may follow.
 */
function wrapped(text: DocumentText, line: TextLine, isSmall: boolean): Piece[] {
  const next = text.lines[line.index + 1];
  const last = text.tokens[line.to - 1]?.text ?? '';
  const cell = next && last.endsWith('-') ? cellUnder(text, line, next) : undefined;
  const [below = [], ...beside] = cell ? [cell] : next ? columnsOf(text, linePieces(text, next)) : [];
  // Nobody's name goes over from small letters to capitals: a heading stands below the end of an address.
  if (/\p{Ll}/u.test(last) && !/\p{Ll}/u.test(below[0]?.text ?? '')) return [];
  const isLabel = /:$/.test(below.at(-1)?.text ?? '');
  return isLabel || beside.length > 0 || (isSmall && !isGivenName(nameWord(below[0]?.text ?? '')))
    ? []
    : below.slice(0, 3);
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

const runsWithout = (none: Tokens, pieces: readonly Piece[]): Piece[][] =>
  runsOf(pieces, ({ token }) => none.has(token)).map((run) => run.filter(({ token }) => !none.has(token)));

const letters = (name: string): string => bare(name).split(' ').sort().join(' ');
const isSame =
  ({ value }: Found) =>
  (other: Found): boolean =>
    letters(value) === letters(other.value);

const TAX_ID = /^[\s:.-]*(?:beneficiar)?[\s:.-]*(?:RO\s?)?(\d[\d ]{4,10})(?!\d)/i;

/** The beneficiary's tax number: labelled and not the payer's, or in the details of a statement line. */
export function taxId(text: DocumentText): Found | undefined {
  const labels = findAny(text, words('payment-proof.taxId'));
  const benefit = findAny(text, words('payment-proof.to'));
  const payer = findAny(text, words('payment-proof.from'));
  const lastStart = (matches: readonly PhrasePlace[], at: number): number =>
    matches.filter(({ start }) => start <= at + 4).at(-1)?.start ?? -1;
  const ids = labels.flatMap((label) => {
    const id = beside(text, [label], 1, (pieces) => {
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
  return best && best.score > 0 ? found(best.value, best.pieces, isValidTaxId(best.value) ? 1 : 0.6) : undefined;
}

/** Numbers of eight digits that hold as tax numbers and stand behind no label, each once. */
function unlabelledTaxIds(text: DocumentText, labelled: readonly { value: string }[]) {
  const all = text.tokens.flatMap((token) =>
    (token.text.match(/(?<!\d)\d{8}(?!\d)/g) ?? []).map((value) => ({ value, pieces: [{ text: token.text, token }] })),
  );
  const ids = all.filter(({ value }) => isValidTaxId(value) && !labelled.some((one) => one.value === value));
  return distinct(ids, ({ value }) => value);
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
  const institute = instituteMatches(text).find(
    ({ firstToken }) => !says(lineOf(text, text.tokens[firstToken]), words('payment-proof.details')),
  );
  if (institute) {
    const pieces = matchPieces(text, institute);
    const inFull = institute.phrase.length > 12 && institute.phrase.startsWith('institut');
    const value = inFull ? INSTITUTE : textOf(pieces).replace(/[().,;:]/g, '');
    return found(value, pieces, institute.score);
  }
  return beside(text, findAny(text, words('payment-proof.beneficiary')), 1, (pieces) => {
    const value = textOf(pieces).replace(/^[\s:.–-]*(?:(?:nume|denumire)(?:le|a)?\b[\s:.]*)?/i, '');
    return /\p{L}{4}/u.test(value) && !/^RO\d\d/.test(value) ? found(value, pieces) : undefined;
  });
}
