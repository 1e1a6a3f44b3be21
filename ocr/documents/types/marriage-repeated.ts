import type { Fields } from '../../../core/documents/document.js';
import { isGivenName } from '../find/given-names.js';
import { leadingName } from '../find/names.js';
import { put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';

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
      const words = String(value ?? '')
        .split(' ')
        .map(bare);
      return new Set(words).size < words.length;
    }),
  );
