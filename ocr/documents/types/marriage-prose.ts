import type { Fields } from '../../../core/documents/document.js';
import { isGivenName } from '../find/given-names.js';
import { leadingName, splitName } from '../find/names.js';
import { put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance, fold } from '../text/fold.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { type Piece, piecesAfter } from '../text/pieces.js';
import { words } from '../words.js';

const HE = /^(el|sotul|barbatul)$/;
const SHE = /^(ea|sotia|femeia)$/;

/** `soția poartă numele de familie X`: words between who and the name. */
const BEARS = 4;

/** A marriage certificate that is written as sentences: `soții vor purta numele de familie: el GĂLĂȚOIU, ea GĂLĂȚOIU`. */
export function marriageProse(fields: Fields, text: DocumentText): void {
  const [bear] = bestFirst(findAny(text, words('civil.willBear')));
  if (!bear) return;
  const said = piecesAfter(text, bear, 1);
  const common = leadingName(said, { single: true, skip: 1 });
  const [he, she] = bornBetween(text);
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
  if (!only || chosen.length > 1) return;
  const { born, parts, now } = only;
  put(fields, 'formerSurname', fieldOf({ ...born, value: parts.surname }));
  put(fields, 'newSurname', fieldOf(restored(now, text)));
  put(fields, 'fullName', fieldOf({ ...born, value: `${now.value} ${parts.givenNames}` }));
}

/** `soției` is but a few letters from `soțului`: the label that was read best, the longest of those. */
const bestFirst = (matches: readonly PhrasePlace[]): PhrasePlace[] =>
  [...matches].sort((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start));

/** `căsătoria dintre POPA MARIUS și ILIE ANA`: husband and wife, in this order. */
function bornBetween(text: DocumentText): Found[] {
  const [between] = bestFirst(findAny(text, words('civil.between')));
  if (!between) return [];
  const said = piecesAfter(text, between, 2);
  const and = said.findIndex((piece) => /^(și|si|cu)$/i.test(piece.text));
  if (and < 0) return [];
  return [said.slice(0, and), said.slice(and + 1)].flatMap((pieces) => {
    const name = leadingName(pieces, { skip: 1 });
    return name ? [restored(name, text)] : [];
  });
}

function nameAfter(text: DocumentText, labels: readonly string[]): Found | undefined {
  for (const match of bestFirst(findAny(text, labels))) {
    const name = leadingName(piecesAfter(text, match), { skip: 1 });
    if (name) return restored(name, text);
  }
  return undefined;
}

function nameOf(said: readonly Piece[], who: RegExp): Found | undefined {
  const at = said.findIndex((piece) => who.test(fold(piece.text).replace(/[^a-z]/g, '')));
  return at < 0 ? undefined : leadingName(said.slice(at + 1), { single: true, skip: BEARS });
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
