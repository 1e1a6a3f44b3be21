import { isValidCnp } from '../identity/cnp.js';
import { editDistance, foldText } from '../identity/fold.js';
import {
  better,
  compareFullNames,
  compareGivenNames,
  findNameInText,
  type Likeness,
  nameWords,
  slipsIn,
  splitByGivenNames,
} from '../identity/names.js';
import { isDoubted, isSure, type Paper } from './paper.js';
import { cnpsOn, namesOn, type Person } from './person.js';

/**
 * Whose a paper is. `own`: this person's. `conflict`: this person's name with another valid CNP. `maybe`: probably, but a person has to look.
 * `unknown`: no name could be read on it. `other`: somebody else's.
 */
export type Owner = 'own' | 'conflict' | 'maybe' | 'unknown' | 'other';

/** Names that the person has or had: the present one, and earlier family names that acts lead away from. */
export function knownNames(person: Person, formerSurnames: readonly string[]): string[] {
  const former = person.givenNames ? formerSurnames.map((surname) => `${surname} ${person.givenNames}`) : [];
  return person.fullName ? [person.fullName, ...former] : former;
}

function cnpVerdict(paper: Paper, person: Person): 'equal' | 'near' | 'other' | 'none' {
  const cnps = cnpsOn(paper);
  if (!person.cnp || cnps.length === 0) return 'none';
  if (cnps.includes(person.cnp)) return 'equal';
  if (cnps.some((cnp) => !isValidCnp(cnp) && editDistance(cnp, person.cnp ?? '', 2) <= 2)) return 'near';
  return cnps.some(isValidCnp) ? 'other' : 'none';
}

function nameVerdict(paper: Paper, names: readonly string[]): Likeness | 'none' {
  const printed = namesOn(paper);
  if (printed.length === 0 || names.length === 0) return 'none';
  return printed.flatMap((a) => names.map((b) => compareFullNames(a, b))).reduce(better, 'different');
}

/**
 * The engine was unsure of the name, and one letter of it is not hers: it was misread. Two people whose whole names differ in one letter would
 * have been read surely. Sisters bear one family name, and given names that are alike: a slip in those needs her day of birth beside it.
 */
function isMisread(paper: Paper, names: readonly string[], person: Person): boolean {
  if (!isDoubted(paper, 'fullName', 'surname', 'givenNames')) return false;
  const given = nameWords(person.givenNames ?? '');
  return namesOn(paper).some((read) =>
    names.some((known) => {
      const slips = slipsIn(read, known);
      if (!slips || nameWords(known).join('').length < LONG_NAME) return false;
      return isBornAlike(paper, person) || (slips.length <= 1 && !slips.some((word) => given.includes(word)));
    }),
  );
}

const LONG_NAME = 12;

/** Her day of birth stands on the paper. */
export const isBornAlike = ({ fields: { birthDate } }: Paper, person: Person): boolean =>
  person.birthDate !== undefined && isSure(birthDate) && birthDate?.value === person.birthDate;

/** The family name and a given name stand somewhere on the page. */
function mentions(text: string, person: Person): boolean {
  const words = new Set(foldText(text).split(' '));
  const stands = (name: string | undefined) => name !== undefined && nameWords(name).some((word) => words.has(word));
  return stands(person.surname) && stands(person.givenNames);
}

const sharesWord = (printed: string, names: readonly string[]): boolean =>
  nameWords(printed).some((word) => names.some((name) => nameWords(name).includes(word)));

/** Whose papers are told from others': the names that she bears or bore, and words that forms put between the parts of a name. */
export interface Bearer {
  person: Person;
  names: readonly string[];
  labels: ReadonlySet<string>;
}

/** Whose a paper with the present (or a proven earlier) name is: its CNP decides, then its name, then its text. */
export function ownerOf(paper: Paper, { person, names, labels }: Bearer): Owner {
  const cnp = cnpVerdict(paper, person);
  if (cnp === 'equal') return 'own';
  const name = nameVerdict(paper, names);
  if (cnp === 'other') return name === 'same' || name === 'maybe' ? 'conflict' : name === 'none' ? 'maybe' : 'other';
  if (name === 'same') return 'own';
  const inText = names.map((known) => findNameInText(known, paper.text, labels)).reduce(better, 'different');
  if (name === 'maybe') return cnp === 'near' || inText === 'same' || isMisread(paper, names, person) ? 'own' : 'maybe';
  if (name === 'none') return inText === 'same' ? 'own' : cnp === 'near' || inText === 'maybe' ? 'maybe' : 'unknown';
  // The whole name stands on the page, and the field holds a piece of it: a line end cut it off.
  if (inText === 'same' && namesOn(paper).some((printed) => sharesWord(printed, names))) return 'own';
  if (inText !== 'different' || cnp === 'near') return 'maybe';
  // Some other name was taken for the holder's (a director's, a payer's), yet hers stands on the page in pieces.
  if (mentions(paper.text, person)) return 'maybe';
  const nameField = paper.fields.fullName ?? paper.fields.surname;
  return isSure(nameField) ? 'other' : 'maybe';
}

/** Two of year, month and day differ: no digit was misread, somebody else was born. */
function isBornOtherwise(paper: Paper, person: Person): boolean {
  const born = paper.fields.birthDate;
  if (typeof born?.value !== 'string' || !isSure(born) || !person.birthDate) return false;
  const [printed, known] = [born.value.split('-'), person.birthDate.split('-')];
  return printed.filter((part, at) => part !== known[at]).length >= 2;
}

/**
 * Whose a study act is. It bears the family name of its time, so only its given names are compared; whether the family names are
 * one is the question of `name-change-proof`.
 */
export function ownerOfStudyAct(paper: Paper, bearer: Bearer): Owner {
  const { person } = bearer;
  const whole = ownerOf(paper, bearer);
  if (whole === 'own' && cnpVerdict(paper, person) !== 'equal' && isBornOtherwise(paper, person)) return 'maybe';
  if (whole === 'own' || whole === 'conflict' || whole === 'unknown') return whole;
  const given = person.givenNames;
  const printed = namesOn(paper)[0];
  if (!given || !printed || cnpVerdict(paper, person) === 'other') return whole;
  const split = splitByGivenNames(printed, given);
  const likeness = split ? compareGivenNames(split.givenNames.join(' '), given) : 'different';
  if (likeness === 'different') return whole;
  const born = paper.fields.birthDate;
  if (born && person.birthDate && born.value !== person.birthDate && isSure(born)) return 'maybe';
  const slipped = isDoubted(paper, 'fullName', 'givenNames') && isBornAlike(paper, person);
  const isHers = likeness === 'same' || (slipped && slipsIn(split?.givenNames.join(' ') ?? '', given) !== undefined);
  return isHers ? 'own' : 'maybe';
}
