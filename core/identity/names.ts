import { isDigitSlip } from '../text/digit-slip.js';
import { editDistance, foldConfusables, foldText } from './fold.js';

/** `maybe` = too near to be told apart from a misreading, too far to be taken as equal: a person looks. */
export type Likeness = 'same' | 'maybe' | 'different';

/** Titles and forms of address that stand before or after a name on forms. */
const TITLES = new Set(
  'DOMNUL DOAMNA DOMNISOARA DOAMNEI DOMNULUI DOMNIA DNA DL DNUL DNEI DLUI DOMNIEI SUBSEMNATA SUBSEMNATUL SUBSEMNATUL A AS ASIST ASISTENT ASISTENTA MEDICAL MEDICALA GENERALIST GENERALISTA PRINCIPAL PRINCIPALA DR MR MRS'.split(
    ' ',
  ),
);

/**
 * The words of a name that tell a person: folded, without father's initial (any single letter), titles, hyphens, dots.
 * `POPESCU I. MARIA-ELENA` -> `POPESCU`, `MARIA`, `ELENA`.
 */
export function nameWords(name: string): string[] {
  const words = foldText(name.replace(/\bd(-na|-nei|-lui|-l)\b\.?/gi, ' '))
    .split(' ')
    .filter((word) => word.length > 1);
  const kept = words.filter((word) => !TITLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** How alike two words of a name are. One edit in four letters or more, or two in eight or more, is `maybe`. */
export function compareWords(a: string, b: string): Likeness {
  if (a === b) return 'same';
  const [x, y] = [foldConfusables(a), foldConfusables(b)];
  if (x === y) return 'same';
  const shorter = Math.min(x.length, y.length);
  const distance = editDistance(x, y, 2);
  return (distance <= 1 && shorter >= 4) || (distance <= 2 && shorter >= 8) ? 'maybe' : 'different';
}

/**
 * Whether two long family names (six letters or more) differ in one letter at most: what an engine misreads. MARINESCU and MARINEANU differ in
 * two, and are two families.
 */
export function isOneLetterOff(a: string, b: string): boolean {
  const [x = '', y = ''] = [a, b].map((name) => nameWords(name).join(''));
  return Math.min(x.length, y.length) >= 6 && editDistance(foldConfusables(x), foldConfusables(y), 1) <= 1;
}

/** Letters that an unsure engine takes for one another (I stands for L too, U is read as LI). */
const ALIKE = new Set('AO BH BR CE CG CO DO EF FP FT HM HN IJ IT IU JT KX MN NU OU PR TY UV VY'.split(' '));

/**
 * A slip of an engine: one letter of four or more taken for another of its shape. LĂPUȘTEANU and LĂPUȘNEANU are two families, MUNTEAN and
 * MUNTEANU too.
 */
function isSlip(read: string, known: string): boolean {
  const [x, y] = [foldConfusables(read), foldConfusables(known)];
  // As printed too: folded, ILEANA loses the letter that TLEANA has for its I.
  const isOneApart = isDigitSlip(x, y, ALIKE) || isDigitSlip(read, known, ALIKE);
  return x === y || (x.length >= 4 && isOneApart);
}

/** The words of a known name that were read with one slip each, none left out or added; undefined when that is not all that differs. */
export function slipsIn(read: string, known: string): string[] | undefined {
  const [seen, wanted] = [nameWords(read), nameWords(known)];
  if (seen.length !== wanted.length) return undefined;
  const slips: string[] = [];
  for (const word of wanted) {
    const exact = seen.indexOf(word);
    const at = exact >= 0 ? exact : seen.findIndex((other) => isSlip(other, word));
    if (at < 0) return undefined;
    if (exact < 0) slips.push(word);
    seen.splice(at, 1);
  }
  return slips;
}

/** Pairs each word of the shorter list with the best word of the other, each used once. */
function pairWords(a: readonly string[], b: readonly string[]): { likeness: Likeness; unpaired: number } {
  const [few, many] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
  let likeness: Likeness = 'same';
  const open: string[] = [];
  for (const word of few) {
    const at = many.findIndex((other) => compareWords(word, other) === 'same');
    if (at >= 0) many.splice(at, 1);
    else open.push(word);
  }
  for (const word of open) {
    const at = many.findIndex((other) => compareWords(word, other) === 'maybe');
    if (at < 0) return { likeness: 'different', unpaired: many.length };
    many.splice(at, 1);
    likeness = 'maybe';
  }
  return { likeness, unpaired: many.length };
}

/** Two family names: order, hyphens, spaces, case and diacritics are no difference; an added or dropped word is. */
export function compareSurnames(a: string, b: string): Likeness {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 'different';
  const joined = compareWords(x.join(''), y.join(''));
  if (joined === 'same') return 'same';
  if (x.length !== y.length) return joined;
  const paired = pairWords(x, y).likeness;
  return paired === 'different' ? joined : paired;
}

/**
 * Two lists of given names. All the same: `same`. One list holds the other (MARIA, MARIA-ELENA): `maybe`, since people leave
 * their second name out, and so may be two people.
 */
export function compareGivenNames(a: string, b: string): Likeness {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 'maybe';
  if (compareWords(x.join(''), y.join('')) === 'same') return 'same';
  const { likeness, unpaired } = pairWords(x, y);
  return likeness === 'same' && unpaired > 0 ? 'maybe' : likeness;
}

/**
 * Two whole names in any order of their words. A missing or added word is `maybe` when at least two words agree; a single word names
 * nobody, so it is never more than `maybe`.
 */
export function compareFullNames(a: string, b: string): Likeness {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 'different';
  const { likeness, unpaired } =
    x.join('') === y.join('') ? { likeness: 'same' as const, unpaired: 0 } : pairWords(x, y);
  if (x.length === 1 && y.length === 1) return worse(likeness, 'maybe');
  if (likeness === 'different' || unpaired === 0) return likeness;
  return Math.min(x.length, y.length) >= 2 && unpaired === 1 ? 'maybe' : 'different';
}

export interface SplitName {
  surname: string[];
  givenNames: string[];
}

/**
 * The family name in a whole name, found by taking the person's known given names away. Undefined when none of the given names
 * is there (another person) or when nothing is left over.
 */
export function splitByGivenNames(fullName: string, knownGivenNames: string): SplitName | undefined {
  const rest = nameWords(fullName);
  const givenNames: string[] = [];
  for (const known of nameWords(knownGivenNames)) {
    const exact = rest.indexOf(known);
    const at = exact >= 0 ? exact : rest.findIndex((word) => compareWords(word, known) !== 'different');
    if (at >= 0) givenNames.push(...rest.splice(at, 1));
  }
  return givenNames.length > 0 && rest.length > 0 ? { surname: rest, givenNames } : undefined;
}

/**
 * Splits a whole name by its father's initial (`POPESCU I. MARIA-ELENA`), the only sure mark of where the family name ends.
 * Undefined without one.
 */
export function splitByInitial(fullName: string): SplitName | undefined {
  const words = fullName.trim().split(/\s+/);
  const at = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Lu}{1,2}\.$|^\p{Lu}$/u.test(word),
  );
  if (at < 0) return undefined;
  const surname = nameWords(words.slice(0, at).join(' '));
  const givenNames = nameWords(words.slice(at + 1).join(' '));
  return surname.length > 0 && givenNames.length > 0 ? { surname, givenNames } : undefined;
}

/**
 * Whether a text names a person: the words of the name stand next to one another, in any order, with nothing between them but initials and
 * the labels of a form (folded words). For papers whose fields were not found or cut; `maybe` when a word is only nearly there.
 */
export function findNameInText(name: string, text: string, labels: ReadonlySet<string>): Likeness {
  const wanted = nameWords(name);
  if (wanted.length < 2) return 'different';
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length > 1 && !labels.has(word));
  let best: Likeness = standsInPieces(wanted, words) ? 'same' : 'different';
  for (let start = 0; start + wanted.length <= words.length; start++) {
    const { likeness } = pairWords(wanted, words.slice(start, start + wanted.length));
    if (likeness === 'same') return 'same';
    best = better(best, likeness);
  }
  return best;
}

/** The name's letters follow one another, with gaps where an engine saw them: `MUN TEANU DANIELA-ELENA`. */
function standsInPieces(wanted: readonly string[], words: readonly string[]): boolean {
  const orders = wanted.map((_, first) => [...wanted.slice(first), ...wanted.slice(0, first)].join(''));
  return words.some((_, start) => {
    let letters = '';
    for (let at = start; at < words.length && orders.some((order) => order.startsWith(letters)); at++) {
      letters += words[at];
      if (orders.includes(letters)) return true;
    }
    return false;
  });
}

const RANK: Record<Likeness, number> = { same: 2, maybe: 1, different: 0 };

/** The likelier of two findings. */
export function better(a: Likeness, b: Likeness): Likeness {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The weaker of two findings. */
export function worse(a: Likeness, b: Likeness): Likeness {
  return RANK[a] <= RANK[b] ? a : b;
}
