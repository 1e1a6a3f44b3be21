import { type ListName, listsOf } from './lists.js';

/** Of an aspect: topics that are recognised where it is what is asked. */
export const ALSO = 'also';

const LETTER = '[a-zа-я0-9_]';
const BOUNDARY = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

/** The expressions of a list as one, with `\b` and `\w` that know Cyrillic. For folded text: lower case, no diacritics. */
const patternOf = (expressions: readonly string[]): RegExp =>
  new RegExp(
    expressions
      .map((each) => `(?:${each})`)
      .join('|')
      .replaceAll('\\b', BOUNDARY)
      .replaceAll('\\w', LETTER),
  );

/** Every list of a file as one expression a key. */
export const patternsOf = (name: ListName): Map<string, RegExp> =>
  new Map(
    Object.entries(listsOf(name)).flatMap(([key, scripts]) => {
      const expressions = Object.entries(scripts).flatMap(([script, list]) => (script === ALSO ? [] : list));
      return expressions.length > 0 ? [[key, patternOf(expressions)] as const] : [];
    }),
  );
