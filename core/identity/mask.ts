import { foldText } from './fold.js';

const KEPT = 2;
const masked = (text: string): string => {
  let left = [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length - KEPT;
  return text.replace(/[\p{L}\p{N}]/gu, (sign) => {
    left -= 1;
    return left >= 0 ? '•' : sign;
  });
};

/** Numbers that tell who somebody is or where their money lies, however they are spaced. The longest shapes stand first. */
const SHAPES: readonly RegExp[] = [
  // e-mail
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  // IBAN
  /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b/giu,
  // CNP: thirteen digits
  /(?<!\d)\d(?:[ .-]?\d){12}(?!\d)/gu,
  // telephone, with or without the country
  /(?<![\d\p{L}])(?:\+|00)?(?:4[ .-]?)?0?7\d(?:[ .-]?\d){7}(?!\d)/gu,
  /(?<!\d)(?:\+40|0040|0)[ .-]?[23]\d(?:[ .-]?\d){7}(?!\d)/gu,
  // series and number of a card or a diploma
  /\b[A-ZĂÂÎȘȚ]{1,3}[ .-]{0,3}(?:nr\.?|numărul|număr)?[ .:-]{0,2}\d{5,8}\b/giu,
  // any other long number
  /(?<!\d)\d(?:[ .-]?\d){7,}(?!\d)/gu,
];

/** A text for places that other people read: CNP, series, IBAN, telephone and e-mail by their last two signs. Dates and sums of money stay. */
export const maskPersonal = (text: string): string =>
  SHAPES.reduce((said, shape) => said.replace(shape, (found) => (isHarmless(found) ? found : masked(found))), text);

/** `15.10.2026`, `2026-10-15`: eight digits that everybody may read. */
const isHarmless = (found: string): boolean =>
  /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(found) || /^(?:anul|art|nr)\b/i.test(found);

/** `Popescu Ana-Maria` as `P. A.-M.`: enough to talk about, too little to find. */
export const maskName = (name: string): string => name.replace(/(\p{L})[\p{L}'’.]*/gu, '$1.');

const SHORTEST_NAME = 3;

/** A text with the words of these names by their first letters, however they are cased and with or without diacritics. */
export function maskNames(text: string, names: readonly string[]): string {
  const known = new Set(
    names.flatMap((name) => foldText(name).split(' ')).filter((word) => word.length >= SHORTEST_NAME),
  );
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => (known.has(foldText(word)) ? maskName(word) : word));
}

/** Words that begin with a capital, one after the other. */
const CAPITALISED = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*)+/gu;

/**
 * A text that is kept to learn from it: {@link maskPersonal}, and whatever is written like a name by its first letters, unless
 * `isOurs` knows the words (a programme, an institution). Rather too much than too little: a name in small letters cannot be told.
 */
export const maskKept = (text: string, isOurs: (words: string) => boolean): string =>
  maskPersonal(text).replace(CAPITALISED, (words) => (isOurs(words) ? words : maskName(words)));
