import { editDistance, foldText } from '../../identity/fold.js';
import { compareGivenNames, compareSurnames, findNameInText, nameWords, slipsIn } from '../../identity/names.js';
import { type DiplomaName, familyNameOn, historyOf } from '../name-history.js';
import { isBornAlike } from '../ownership.js';
import { isDoubted, isSure, isUnreadable, type Paper, textsOf } from '../paper.js';
import { cnpsOn, namesOn, PRESENT_NAME } from '../person.js';
import {
  bestOf,
  type Case,
  MISSING,
  NOT_APPLICABLE,
  note,
  papersOfType,
  type Requirement,
  type Ruling,
  rulingOf,
} from '../requirement.js';

/**
 * Applies when the family name on the study act is not the identity card's: then acts must lead from the one to the other, step
 * by step. An act that keeps the name proves nothing.
 */
export const nameChangeProof: Requirement = {
  id: 'name-change-proof',
  mistakenFor: [],
  hints: /CERTIFICAT DE CASATORIE|CERTIFICAT DE DIVORT|STARE CIVILA|DESFACE CASATORIA|SCHIMBAREA NUMELUI/,
  judge: (dossier) => {
    const diploma = dossier.ruled.get('study-diploma')?.papers[0];
    if (!diploma || dossier.owner(diploma) === 'other') return NOT_APPLICABLE;
    const name = familyNameOn(diploma, dossier.person);
    if (name?.likeness === 'same' || printsPresentName(diploma, dossier)) return NOT_APPLICABLE;
    const earlier = earlierNameOn(diploma, dossier);
    // A name that was not found is no name that differs: that it could not be read is said of the diploma, and no proof is asked.
    if (!name) return earlier ? judgeHistory(dossier, diploma, earlier) : NOT_APPLICABLE;
    if (isMisreading(name.surname, diploma, dossier)) return NOT_APPLICABLE;
    const ruling = judgeHistory(dossier, diploma, name);
    return ruling.status !== 'satisfied' && earlier ? judgeHistory(dossier, diploma, earlier) : ruling;
  },
};

const cnpsDecide = (diploma: Paper, dossier: Case): boolean =>
  dossier.person.cnp !== undefined && cnpsOn(diploma).includes(dossier.person.cnp);

/** Her present name stands on the page, wherever it was looked for. */
export const printsPresentName = (diploma: Paper, { person, labels }: Case): boolean =>
  person.fullName !== undefined && findNameInText(person.fullName, diploma.text, labels) === 'same';

/** A family name that an act leads away from stands on the page with her given names, wherever the diploma's own name was looked for. */
export function earlierNameOn(diploma: Paper, { person, acts, labels }: Case): DiplomaName | undefined {
  if (!person.givenNames) return undefined;
  const bears = (name: string): boolean => findNameInText(name, diploma.text, labels) === 'same';
  const found = acts.find(({ from }) => bears(`${from} ${person.givenNames}`));
  return found && { surname: found.from, likeness: compareSurnames(found.from, person.surname ?? '') };
}

/**
 * One letter apart where the engine was unsure, on a page that bears the person's CNP or day of birth: it misread the letter. What it read surely
 * is another name: MUNTEAN is not MUNTEANU.
 */
const isMisreading = (surname: string, diploma: Paper, dossier: Case): boolean =>
  isDoubted(diploma, 'surname', 'fullName') &&
  slipsIn(surname, dossier.person.surname ?? '') !== undefined &&
  (cnpsDecide(diploma, dossier) || isBornAlike(diploma, dossier.person));

function judgeHistory(dossier: Case, diploma: Paper, name: DiplomaName): Ruling {
  const acts = papersOfType(dossier, 'name-change-proof');
  const history = historyOf(name.surname, dossier.person, dossier.acts);
  const detail = { found: name.surname, ...(dossier.person.surname ? { expected: dossier.person.surname } : {}) };
  if (history.reached !== 'different') {
    const proven =
      history.sure && (history.reached === 'same' || isMisreadStep(history, name.surname, diploma, dossier));
    return rulingOf(history.papers, proven ? [] : [note('name-mismatch', 'review', detail)]);
  }
  // Without the card the present name is only what the other papers say.
  const read = isSure(diploma.fields.surname ?? diploma.fields.fullName) && hasCard(dossier);
  const doubted =
    standsOn(diploma, dossier.person.surname) ||
    isBorneNow(name.surname, dossier) ||
    !bearsGivenNames(diploma, dossier.person.givenNames);
  const surely = read && name.likeness === 'different' && !doubted;
  if (acts.length === 0) return surely ? MISSING : rulingOf([], [note('name-mismatch', 'review', detail)]);
  const rulings = acts.map((act) => {
    const decided = surely && wasReadWhole(act) && !showsBoth(act, name.surname, dossier);
    return rulingOf([act], [note('name-mismatch', decided ? 'problem' : 'review', { ...detail, file: act.file })]);
  });
  return bestOf(rulings) ?? MISSING;
}

const isSlipOrSame = (read: string, known: string): boolean =>
  slipsIn(read, known) !== undefined || slipsIn(known, read) !== undefined;

/** One scanned act, one letter of either name misread where the engine was unsure of it: the step is the person's. */
function isMisreadStep(
  { papers, acts, backwards }: ReturnType<typeof historyOf>,
  former: string,
  diploma: Paper,
  dossier: Case,
): boolean {
  const act = dossier.acts[acts[0] ?? -1];
  if (!act || acts.length !== 1 || backwards || papers.some(({ method }) => method !== 'ocr')) return false;
  const doubted =
    (compareSurnames(act.from, former) === 'same' ||
      isDoubted(act.paper, 'formerSurname') ||
      isDoubted(diploma, 'surname', 'fullName')) &&
    (compareSurnames(act.to, dossier.person.surname ?? '') === 'same' || isDoubted(act.paper, 'newSurname'));
  const starts =
    isSlipOrSame(act.from, former) || (cnpsDecide(diploma, dossier) && isGarbled(former, act.from, diploma, dossier));
  return doubted && starts && isSlipOrSame(act.to, dossier.person.surname ?? '');
}

/** Letters of a long name that an engine took for others, at most, where it was unsure of it and her personal code stands beside. */
const GARBLED = 2;
const LONG_NAME = 8;

const isGarbled = (read: string, known: string, diploma: Paper, dossier: Case): boolean => {
  const [x, y] = [read, known].map((name) => foldText(name).replaceAll(' ', ''));
  if (x === undefined || y === undefined || y.length < LONG_NAME || !isDoubted(diploma, 'surname', 'fullName'))
    return false;
  return editDistance(x, y, GARBLED) <= GARBLED && bearsGivenNames(diploma, dossier.person.givenNames);
};

/** Her present family name stands somewhere on the page: the other one may have been taken from a wrong place. */
function standsOn(paper: Paper, surname: string | undefined): boolean {
  const page = new Set(nameWords(paper.text));
  return surname !== undefined && nameWords(surname).every((word) => page.has(word));
}

/** Who changes the family name keeps the given ones: without any of them, what was read is another name, or none. */
function bearsGivenNames(diploma: Paper, givenNames: string | undefined): boolean {
  const names = textsOf(diploma, 'fullName');
  if (names.length === 0 || givenNames === undefined) return true;
  const given = nameWords(givenNames);
  return names.some((name) =>
    nameWords(name).some((word) => given.some((own) => compareGivenNames(own, word) !== 'different')),
  );
}

/** Other papers of hers bear the study act's name today: the card's may be what was misread. */
const isBorneNow = (surname: string, { papers, person, owner, labels }: Case): boolean =>
  papers.some(
    (paper) =>
      PRESENT_NAME.has(paper.type) &&
      owner(paper) !== 'other' &&
      namesOn(paper).some((name) => findNameInText(`${surname} ${person.givenNames ?? ''}`, name, labels) === 'same'),
  );

const hasCard = (dossier: Case): boolean =>
  papersOfType(dossier, 'identity-card').some((card) => dossier.owner(card) !== 'other');

/** A name that the engine was unsure of (a hand's) is another one only for whoever looks. */
const wasReadWhole = (act: Paper): boolean =>
  !isUnreadable(act) &&
  !isDoubted(act, 'formerSurname', 'newSurname') &&
  isSure(act.fields.formerSurname) &&
  isSure(act.fields.newSurname);

/**
 * Both family names stand on the page, and the names were hard to read, or the act leads to the present one or from another to a third: it may well
 * be the right act with its columns mistaken, or one of two on the sheet.
 */
function showsBoth(act: Paper, former: string, { person }: Case): boolean {
  const { formerSurname, newSurname } = act.fields;
  const isHard = Math.min(formerSurname?.confidence ?? 0, newSurname?.confidence ?? 0) < 0.8;
  const isHers = (name: string) => compareSurnames(name, person.surname ?? '') === 'same';
  const [before, after] = [textsOf(act, 'formerSurname'), textsOf(act, 'newSurname')];
  const leadsElsewhere =
    !before.some(isHers) && before.some((from, at) => compareSurnames(from, after[at] ?? from) !== 'same');
  if (!isHard && !after.some(isHers) && !leadsElsewhere) return false;
  const words = new Set(foldText(act.text).split(' '));
  const stands = (name: string | undefined) => name !== undefined && nameWords(name).every((word) => words.has(word));
  return stands(former) && stands(person.surname);
}
