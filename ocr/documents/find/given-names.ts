import { faker } from '@faker-js/faker/locale/ro';
import { z } from 'zod';
import { dataFile } from '../data-file.js';
import { bare, skeletonOf } from '../text/fold.js';

const { names: rarer } = dataFile(z.strictObject({ names: z.array(z.string().min(2)) }), 'given-names.yaml');
const { female = [], male = [] } = faker.rawDefinitions.person?.first_name ?? {};

/**
 * Given names in use in Romania, with their diacritics, in capitals. They tell a given name from a surname when no label does, and settle a
 * diacritic that the recogniser was unsure of; they never turn one name into another.
 */
const GIVEN_NAMES = [...female, ...male].flatMap((name) => name.toLocaleUpperCase('ro').split(/[\s-]/)).concat(rarer);

/** The names by what `keyOf` makes of them. */
function namesBy(keyOf: (name: string) => string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const name of new Set(GIVEN_NAMES)) all.set(keyOf(name), [...(all.get(keyOf(name)) ?? []), name]);
  return all;
}

const byBare = namesBy(bare);
const bySkeleton = namesBy(skeletonOf);

/** Whether a word (hyphens apart) is a usual given name, diacritics aside. */
export function isGivenName(word: string): boolean {
  const parts = word.split('-').filter(Boolean);
  return parts.length > 0 && parts.some((part) => byBare.has(bare(part)));
}

/** Whether one of a name's words is a usual given name. */
export const holdsGivenName = (name: string): boolean => name.split(' ').some(isGivenName);

/**
 * The accepted spelling of a given name with its diacritics, in capitals; undefined when it is none. Where two names differ in a mark alone
 * (`GHEORGHIȚA`, `GHEORGHIȚĂ`) the letter stands as it was read.
 */
export function spellingOf(part: string): string | undefined {
  const known = byBare.get(bare(part));
  if (!known) return undefined;
  const [first = ''] = known;
  const read = part.normalize('NFC').toUpperCase();
  if (known.length === 1 || read.length !== first.length || known.some((name) => name.length !== first.length))
    return known.length === 1 ? first : undefined;
  return [...first].map((c, i) => (known.every((name) => name[i] === c) ? c : (read[i] ?? c))).join('');
}

/** The one given name that differs only by letters which a recogniser takes for one another (`FIORENTINA`, `FLORENTINA`). */
export function likeGivenName(part: string): string | undefined {
  const like = bySkeleton.get(skeletonOf(part));
  return like?.length === 1 ? like[0] : undefined;
}
