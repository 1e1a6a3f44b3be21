import { type ListName, listsOf } from './lists.js';

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
      const expressions = Object.values(scripts).flat();
      return expressions.length > 0 ? [[key, patternOf(expressions)] as const] : [];
    }),
  );
