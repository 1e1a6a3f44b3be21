/** A message is looked at in at most so many parts. */
const MOST = 6;

/** Ends of sentences and what joins two questions; a full stop only before a space: `2.500`, `perfmed.ro`. */
const SEPARATORS = [
  '[?!;\\n]+',
  '(?<!(?:^|[\\s.])(?:as|asist|med|nr|art|tel|lit|pct|str|dr|d|dl|etc|spec))\\.(?=\\s|$)',
  ',',
  '\\s[+&]\\s',
  '\\s(?:si|iar|plus|dar|da|and|also|but|и|а|или|но|sau|or)(?=\\s)',
];
const SEPARATOR = new RegExp(SEPARATORS.join('|'), 'g');

/** The clauses of a folded text, in reading order: each may ask a thing of its own. */
export function segmentsOf(folded: string): string[] {
  const clauses = folded
    .split(SEPARATOR)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}{2}|\d{2}/u.test(clause));
  return clauses.length > MOST ? [...clauses.slice(0, 1), ...clauses.slice(1 - MOST)] : clauses;
}
