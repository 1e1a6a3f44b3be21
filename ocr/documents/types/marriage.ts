import type { Fields } from '../../../core/documents/document.js';
import { isGivenName } from '../find/given-names.js';
import { leadingName, splitName } from '../find/names.js';
import { restored } from '../find/restored.js';
import { type Found, fieldsOf, firstMade, joined, severalOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance, fold } from '../text/fold.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { columnsOf, linePieces, linesBelow, type Piece, piecesAfter, rowAfter, textOf } from '../text/pieces.js';
import { isAmong, words } from '../words.js';
import { spouses } from './divorce-names.js';

/** `soții poartă numele de familie: …` tells the name afterwards, whatever the label alone would say. */
const BEARS_REACH = 40;

/**
 * The names of both spouses before and after, and which of the two changed. When one did, `formerSurname` and `newSurname` are that
 * person's; when both did, aligned lists; when nobody did, the wife's twice over.
 */
export function marriageNames(text: DocumentText): Fields {
  // `Numele de familie după căsătorie` holds the plain label too.
  const others = findAny(text, words('civil.after'));
  const bears = findAny(text, words('civil.bear'));
  const before = pair(
    text,
    words('civil.before'),
    ({ start, end }) =>
      others.some((other) => start < other.end && other.start < end) ||
      bears.some((bear) => start >= bear.end && start - bear.end < BEARS_REACH),
  );
  const after = pair(text, words('civil.after'));
  const given = pair(text, words('civil.given'));
  const common = after.every((name) => bare(name.value) === bare(after[0]?.value ?? ''));
  // One name before and two after: whose it was shows only when both are the same now.
  if (before.length === 1 && after.length === 2 && !common) return {};
  const couples = before.flatMap((from, i) => {
    const to = after[i] ?? (after.length === 1 ? after[0] : undefined);
    return to ? [{ from, to, given: given[i] }] : [];
  });
  const changed = couples.filter(({ from, to }) => bare(from.value) !== bare(to.value));
  const chosen = changed.length > 0 ? changed : couples.slice(-1);
  const [formerSurname, newSurname] = [chosen.map(({ from }) => from), chosen.map(({ to }) => to)];
  const people = couples.flatMap(({ to, given: name }) => (name ? [joined(to, name)] : []));
  const both = severalOf(people);
  const fullName = both && { ...both, value: people.map(({ value }) => value) };
  return { ...fieldsOf({ formerSurname, newSurname }), ...(fullName ? { fullName } : {}) };
}

/**
 * The names of husband and wife for one label: side by side in the label's row, or each under a label of its own (then left to right).
 */
function pair(text: DocumentText, labels: readonly string[], isOther: (label: PhrasePlace) => boolean = () => false) {
  const told = firstMade(labels, (label) => {
    const places = findAny(text, [label]).filter((match) => !isOther(match));
    const names = places.map((match) => namesBeside(text, match));
    const firstOf = (name: Found) => name.pieces[0]?.token;
    const single = names
      .flat()
      .filter((one, at, all) => all.findIndex((other) => firstOf(other) === firstOf(one)) === at);
    const pairs = names.find((some) => some.length > 1) ?? single;
    return pairs.length > 0 ? pairs.slice(0, 2) : undefined;
  });
  return told ?? [];
}

function namesBeside(text: DocumentText, label: PhrasePlace): Found[] {
  const below = linesBelow(text, label, 2);
  // `Soț: POPESCU` over `Soție: POPESCU`, both under the one label.
  const named = below.filter((pieces) => isSpouse(unled(pieces)[0]));
  const each = named.length === 2 ? named.flatMap((pieces) => columns(pieces, text).slice(0, 1)) : [];
  const row = rowAfter(text, label);
  // `soțul TESTESCU, soția` at the end of a line: her name begins the next.
  const goesOn = isSpouse(row.at(-1)) && columns(row, text).length === 1;
  const places = [goesOn ? piecesAfter(text, label, 1) : row, ...below, besideTwoLines(text, label)];
  return each.length === 2
    ? each
    : (places.map((pieces) => columns(pieces, text)).find(({ length }) => length > 0) ?? []);
}

const isSpouse = (piece: Piece | undefined): boolean => isAmong(piece?.text ?? '', words('civil.spouse'));

/** `Numele de familie înainte de` / `căsătorie`: a cell of two lines, between which the name stands on one of its own, right of them. */
function besideTwoLines(text: DocumentText, match: PhrasePlace): Piece[] {
  const at = text.tokens[match.lastToken]?.line ?? -1;
  const [line, between, rest] = [0, 1, 2].map((step) => text.lines[at + step]);
  if (!line || !between || !rest || between.page !== line.page || rest.page !== line.page) return [];
  const label = fold(`${textOf(rowAfter(text, match))} ${rest.text}`).trim();
  const right = line.box.x + line.box.w;
  const isOne = words('civil.before').some((known) => fold(known) === label);
  return isOne ? linePieces(text, between).filter(({ token }) => token.box.x > right) : [];
}

/** `de soție CIORĂSCU`: by whom it is borne. */
const unled = (pieces: readonly Piece[]): readonly Piece[] => (pieces[0]?.text === 'de' ? pieces.slice(1) : pieces);

function columns(pieces: readonly Piece[], text: DocumentText): Found[] {
  return columnsOf(text, pieces)
    .flatMap(bySpouse)
    .flatMap((group) => {
      const [spouse, ...rest] = unled(group);
      const said = isSpouse(spouse) ? rest : group;
      const name = leadingName(said, { single: true, skip: 0 });
      return name ? [restored(name, text)] : [];
    });
}

/** `soțul TESTESCU, soția PROBESCU` in one breath: each with the words behind. */
function bySpouse(pieces: readonly Piece[]): Piece[][] {
  const starts = isSpouse(pieces[0]) ? pieces.flatMap((piece, at) => (at > 0 && isSpouse(piece) ? at : [])) : [];
  return [0, ...starts].map((start, i) => pieces.slice(start, starts[i]));
}

/** `soția poartă numele de familie X`: words between who and the name. */
const BORNE_WITHIN = 4;

/** A marriage certificate that is written as sentences: `soții vor purta numele de familie: el GĂLĂȚOIU, ea GĂLĂȚOIU`. */
export function marriageProse(text: DocumentText): Fields {
  const [bear] = bestFirst(findAny(text, words('civil.willBear')));
  if (!bear) return {};
  const said = piecesAfter(text, bear, 1);
  const common = leadingName(said, { single: true, skip: 1 });
  const [he, she] = spouses(text, words('civil.between'));
  const couple = [
    { born: nameAfter(text, words('civil.husband')) ?? he, now: nameOf(said, words('civil.he')) ?? common },
    { born: nameAfter(text, words('civil.wife')) ?? she, now: nameOf(said, words('civil.she')) ?? common },
  ].flatMap(({ born, now }) => {
    const parts = born ? splitName(born.value) : undefined;
    return born && parts && now ? [{ born, parts, now }] : [];
  });
  const changed = couple.filter(({ parts, now }) => bare(parts.surname) !== bare(now.value));
  // Who kept the name shows only when both were read.
  const chosen = changed.length > 0 || couple.length < 2 ? changed : couple.slice(-1);
  const [only, another] = chosen;
  if (!only || another) return {};
  const { born, parts, now } = only;
  const fullName = { ...born, value: `${now.value} ${parts.givenNames}` };
  return fieldsOf({ formerSurname: { ...born, value: parts.surname }, newSurname: restored(now, text), fullName });
}

/** `soției` is but a few letters from `soțului`: the label that was read best, the longest of those. */
const bestFirst = (matches: readonly PhrasePlace[]): PhrasePlace[] =>
  [...matches].sort((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start));

function nameAfter(text: DocumentText, labels: readonly string[]): Found | undefined {
  const name = firstMade(bestFirst(findAny(text, labels)), (match) => {
    const pieces = piecesAfter(text, match);
    return inTwoParts(pieces) ?? leadingName(pieces, { skip: 1 });
  });
  return name && restored(name, text);
}

/** `numele de familie al soției OLTEANU prenumele VIORICA`. */
function inTwoParts(pieces: readonly Piece[]): Found | undefined {
  const at = pieces.findIndex((piece) => isAmong(piece.text, words('civil.given')));
  const [family, given] = [pieces.slice(0, at), pieces.slice(at + 1)].map((some) => spelt(some));
  return at > 0 && family && given ? joined(family, given) : undefined;
}

/** The name that the pieces begin with: in capitals, or on their first line in small letters, where the next one begins with a capital too. */
function spelt(pieces: readonly Piece[], skip = 0): Found | undefined {
  const line = pieces.filter(({ token }) => token.line === pieces[0]?.token.line);
  return leadingName(pieces, { single: true, skip }) ?? leadingName(line, { single: true, skip: 0, mixedCase: true });
}

function nameOf(said: readonly Piece[], who: readonly string[]): Found | undefined {
  const at = said.findIndex((piece) => isAmong(piece.text, who));
  return at < 0 ? undefined : spelt(said.slice(at + 1), BORNE_WITHIN);
}

/** Borne by one spouse before, by both after. */
const TIMES = 3;
/** One letter of a long name may be misread. */
const LONG = 6;

/**
 * Who took whose name, wherever the labels stand: the name that both spouses bear afterwards is printed at least three times, the
 * one given up once, on the line of the two before. Undefined when the page does not tell it so plainly.
 */
export function marriageRepeated(text: DocumentText): Fields | undefined {
  const names = text.tokens.flatMap((token) => {
    const name = leadingName([{ text: token.text, token }], { single: true, skip: 0 });
    return name && name.value === name.value.toUpperCase() && !isGivenName(name.value) ? [name] : [];
  });
  const alike = (one: Found): Found[] => names.filter((other) => isAlike(one, other));
  const borne = names.filter((name) => alike(name).length >= TIMES);
  const [next] = borne;
  if (!next || borne.some((name) => !isAlike(name, next))) return undefined;
  const line = next.pieces[0]?.token.line;
  const given = names.filter((name) => name.pieces[0]?.token.line === line && !isAlike(name, next));
  const [former] = given;
  if (!former || given.length > 1 || alike(former).length > 1) return undefined;
  return fieldsOf({ formerSurname: restored(former, text), newSurname: restored(next, text) });
}

const isAlike = (one: Found, other: Found): boolean => {
  const [a, b] = [bare(one.value), bare(other.value)];
  return a === b || (Math.min(a.length, b.length) >= LONG && editDistance(a, b) <= 1);
};

/** Two of the same word in a cell, or a step from a name to itself: columns that were taken for one. */
export const isMuddled = ({ formerSurname, newSurname }: Fields): boolean =>
  [formerSurname, newSurname].some((field) =>
    [field?.value].flat().some((value) => {
      const parts = String(value ?? '')
        .split(' ')
        .map(bare);
      return new Set(parts).size < parts.length;
    }),
  );
