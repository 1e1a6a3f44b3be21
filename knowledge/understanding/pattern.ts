const LETTER = '[a-zа-я0-9_]';
const BOUNDARY = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

/** The same expression with `\b` and `\w` that know Cyrillic. For folded text: lower case, no diacritics. */
export function pattern({ source }: RegExp): RegExp {
  return new RegExp(source.replaceAll('\\b', BOUNDARY).replaceAll('\\w', LETTER));
}
