import type { Field, Fields } from '../../../core/documents/document.js';
import { isGivenName } from '../find/given-names.js';
import { leadingName, splitName } from '../find/names.js';
import { put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf, firstMade, joined, severalOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance, fold } from '../text/fold.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { columnsOf, linePieces, linesBelow, type Piece, piecesAfter, rowAfter, textOf } from '../text/pieces.js';
import { words } from '../words.js';
import { spouses } from './divorce-names.js';

const BEFORE = words('civil.before');
const AFTER = words('civil.after');
/** `soții poartă numele de familie: …` tells the name afterwards, whatever the label alone would say. */
const BEARS = ['poartă', 'va purta', 'vor purta'];
const BEARS_REACH = 40;
const SPOUSE = /^(?:fost\p{L}+\s)?so[tțţ](?:ul|ie|ia)?[:.,]?$/iu;
const GIVEN = ['prenumele', 'prenume'];

/**
 * The names of both spouses before and after, and which of the two changed. When one did, `formerSurname` and `newSurname` are that
 * person's; when both did, aligned lists; when nobody did, the wife's twice over.
 */
export function marriageNames(text: DocumentText): Fields {
  const fields: Fields = {};
  const before = pair(text, BEFORE);
  const after = pair(text, AFTER);
  const given = pair(text, GIVEN);
  const common = after.every((name) => bare(name.value) === bare(after[0]?.value ?? ''));
  // One name before and two after: whose it was shows only when both are the same now.
  if (before.length === 1 && after.length === 2 && !common) return fields;
  const couples = before
    .map((from, i) => ({ from, to: after[i] ?? (after.length === 1 ? after[0] : undefined), given: given[i] }))
    .filter((couple) => couple.to);
  const changed = couples.filter(({ from, to }) => bare(from.value) !== bare(to?.value ?? ''));
  const chosen = changed.length > 0 ? changed : couples.slice(-1);
  const [only] = chosen;
  if (!only?.to) return fields;
  put(fields, 'formerSurname', severalOf(chosen.map(({ from }) => from)));
  put(fields, 'newSurname', severalOf(chosen.flatMap(({ to }) => (to ? [to] : []))));
  const people = couples.flatMap(({ to, given: name }) => (to && name ? [joined(to, name)] : []));
  if (people.length > 0)
    put(fields, 'fullName', { ...severalOf(people), value: people.map(({ value }) => value) } as Field);
  return fields;
}

/**
 * The names of husband and wife for one label: side by side in the label's row, or each under a label of its own (then left to right).
 */
function pair(text: DocumentText, labels: readonly string[]): Found[] {
  // `Numele de familie după căsătorie` holds the plain label too.
  const after = labels === BEFORE ? findAny(text, AFTER) : [];
  const bears = labels === BEFORE ? findAny(text, BEARS) : [];
  for (const label of labels) {
    const single: Found[] = [];
    for (const match of findAny(text, [label])) {
      if (labels === BEFORE && after.some((other) => match.start < other.end && other.start < match.end)) continue;
      if (bears.some(({ end }) => match.start >= end && match.start - end < BEARS_REACH)) continue;
      const below = linesBelow(text, match, 2);
      // `Soț: POPESCU` over `Soție: POPESCU`, both under the one label.
      const named = below.filter((pieces) => SPOUSE.test(unled(pieces)[0]?.text ?? ''));
      const each = named.length === 2 ? named.flatMap((pieces) => columns(pieces, text).slice(0, 1)) : [];
      const names =
        each.length === 2
          ? each
          : [rowAfter(text, match), ...below, besideTwoLines(text, match)]
              .map((pieces) => columns(pieces, text))
              .find((some) => some.length > 0);
      if (!names) continue;
      if (names.length >= 2) return names.slice(0, 2);
      const [one] = names;
      if (one && !single.some((other) => other.pieces[0]?.token === one.pieces[0]?.token)) single.push(one);
    }
    if (single.length > 0) return single.slice(0, 2);
  }
  return [];
}

/** `Numele de familie înainte de` / `căsătorie`: a cell of two lines, between which the name stands on one of its own, right of them. */
function besideTwoLines(text: DocumentText, match: PhrasePlace): Piece[] {
  const at = text.tokens[match.lastToken]?.line ?? -1;
  const [line, between, rest] = [0, 1, 2].map((step) => text.lines[at + step]);
  if (!line || !between || !rest || between.page !== line.page || rest.page !== line.page) return [];
  const label = fold(`${textOf(rowAfter(text, match))} ${rest.text}`).trim();
  const right = line.box.x + line.box.w;
  const isOne = BEFORE.some((known) => fold(known) === label);
  return isOne ? linePieces(text, between).filter(({ token }) => token.box.x > right) : [];
}

/** `de soție CIORĂSCU`: by whom it is borne. */
const unled = (pieces: readonly Piece[]): readonly Piece[] => (pieces[0]?.text === 'de' ? pieces.slice(1) : pieces);

function columns(pieces: readonly Piece[], text: DocumentText): Found[] {
  return columnsOf(text, pieces).flatMap((group) => {
    const [spouse, ...rest] = unled(group);
    const said = SPOUSE.test(spouse?.text ?? '') ? rest : group;
    const name = leadingName(said, { single: true, skip: 0 });
    return name ? [restored(name, text)] : [];
  });
}

const HE = /^(el|sotul|barbatul)$/;
const SHE = /^(ea|sotia|femeia)$/;

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
    { born: nameAfter(text, words('civil.husband')) ?? he, now: nameOf(said, HE) ?? common },
    { born: nameAfter(text, words('civil.wife')) ?? she, now: nameOf(said, SHE) ?? common },
  ].flatMap(({ born, now }) => {
    const parts = born ? splitName(born.value) : undefined;
    return born && parts && now ? [{ born, parts, now }] : [];
  });
  const changed = couple.filter(({ parts, now }) => bare(parts.surname) !== bare(now.value));
  // Who kept the name shows only when both were read.
  const chosen = changed.length > 0 || couple.length < 2 ? changed : couple.slice(-1);
  const [only] = chosen;
  if (!only || chosen.length > 1) return {};
  const { born, parts, now } = only;
  const fields: Fields = {};
  put(fields, 'formerSurname', fieldOf({ ...born, value: parts.surname }));
  put(fields, 'newSurname', fieldOf(restored(now, text)));
  put(fields, 'fullName', fieldOf({ ...born, value: `${now.value} ${parts.givenNames}` }));
  return fields;
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

const GIVEN_NAME = /^prenume(?:le)?$/;

/** `numele de familie al soției OLTEANU prenumele VIORICA`. */
function inTwoParts(pieces: readonly Piece[]): Found | undefined {
  const at = pieces.findIndex((piece) => GIVEN_NAME.test(fold(piece.text).replace(/[^a-z]/g, '')));
  const names = [pieces.slice(0, at), pieces.slice(at + 1)].map((some) => spelt(some));
  const [family, given] = names;
  return at > 0 && family && given ? joined(family, given) : undefined;
}

/** The name that the pieces begin with: in capitals, or on their first line in small letters, where the next one begins with a capital too. */
function spelt(pieces: readonly Piece[], skip = 0): Found | undefined {
  const line = pieces.filter(({ token }) => token.line === pieces[0]?.token.line);
  return leadingName(pieces, { single: true, skip }) ?? leadingName(line, { single: true, skip: 0, mixedCase: true });
}

function nameOf(said: readonly Piece[], who: RegExp): Found | undefined {
  const at = said.findIndex((piece) => who.test(fold(piece.text).replace(/[^a-z]/g, '')));
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
  const fields: Fields = {};
  put(fields, 'formerSurname', fieldOf(restored(former, text)));
  put(fields, 'newSurname', fieldOf(restored(next, text)));
  return fields;
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
