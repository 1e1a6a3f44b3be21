import { bare, editDistance } from '../text/fold.js';

/** Surnames of a spouse before and after the marriage, what is not known left out. */
interface Names {
  before: string | undefined;
  after: string | undefined;
}

/**
 * Whether the law knows what was read: each spouse keeps the own name, both bear that of one, or one or both bear the names joined. That they
 * change places, or that one takes a name which the other gives up, is a misreading: somebody's name stands with somebody else.
 */
export function isLawful(he: Names, she: Names): boolean {
  // Who gives up the own name bears the other's, and so does the other.
  const isAlone = (one: Names, other: Names): boolean =>
    one.before !== undefined &&
    one.after !== undefined &&
    other.after !== undefined &&
    !holds(one.after, one.before) &&
    !isSame(other.after, one.after);
  return !isAlone(he, she) && !isAlone(she, he);
}

const tight = (name: string): string => bare(name).replaceAll(' ', '');

/** Itself, or one of names that are joined. */
const holds = (name: string, own: string): boolean =>
  isSame(name, own) ||
  tight(name).includes(tight(own)) ||
  bare(name)
    .split(' ')
    .some((word) => isSame(word, own));

/** A letter of a name may be misread. */
const isSame = (name: string, other: string): boolean =>
  editDistance(tight(name), tight(other)) <= (tight(other).length > 4 ? 1 : 0);
