import { isValidCnp } from '../identity/cnp.js';
import { foldText } from '../identity/fold.js';
import { chainNames, type NameAct, type NameChain } from '../identity/name-chain.js';
import {
  compareGivenNames,
  compareSurnames,
  findNameInText,
  type Likeness,
  nameWords,
  splitByGivenNames,
  splitByInitial,
} from '../identity/names.js';
import { isSure, isUnreadable, type Paper, SURE, textOf, textsOf } from './paper.js';
import { cnpsOn, namesOn, type Person } from './person.js';

/** An act with the step that it proves, and the paper that it stands on. */
export interface PaperAct extends NameAct {
  paper: Paper;
  /** It was read well, and the person's given names stand on it. */
  sure: boolean;
}

/** Steps between family names that the papers prove. Of two spouses' steps, the one that belongs to the person comes first. */
export function actsOf(papers: readonly Paper[], person: Person, labels: ReadonlySet<string>): PaperAct[] {
  return papers
    .filter((paper) => paper.type === 'name-change-proof')
    .flatMap((paper) => {
      const [from, to] = [textsOf(paper, 'formerSurname'), textsOf(paper, 'newSurname')];
      const readable = !isUnreadable(paper) && paper.confidence >= SURE && namesPerson(paper, person, labels);
      const readWell = isSure(paper.fields.formerSurname) && isSure(paper.fields.newSurname);
      const others = papers.filter((other) => other !== paper);
      return from.flatMap((former, index) => {
        const next = to[index] ?? to[0];
        const sure =
          readable &&
          (readWell ||
            (next !== undefined && (repeatsNewName(paper.text, former, next) || areKnown([former, next], others))));
        return next ? [{ from: former, to: next, paper, sure }] : [];
      });
    });
}

/**
 * Whether a marriage certificate by itself bears out who took whose name, when its columns were hard to tell: the name that both bear
 * afterwards stands on it at least three times (one spouse before, both after), the one given up once.
 */
function repeatsNewName(text: string, former: string, next: string): boolean {
  const page = ` ${foldText(text).replace(/ /g, '  ')} `;
  const times = (name: string) => page.split(` ${nameWords(name).join('  ')} `).length - 1;
  return times(next) >= 3 && times(former) === 1;
}

/** Letters that were read with doubt, but the very names stand on other papers of the dossier too: they were read rightly. */
function areKnown(names: readonly string[], others: readonly Paper[]): boolean {
  const pages = others.map(({ text }) => ` ${foldText(text)} `);
  return names.every((name) => pages.some((page) => page.includes(` ${nameWords(name).join(' ')} `)));
}

/**
 * An act names its people by their given names, or where none could be read by their personal codes. Silent acts (without a text) are given
 * the benefit of the family names.
 */
function namesPerson(paper: Paper, person: Person, labels: ReadonlySet<string>): boolean {
  const given = person.givenNames;
  if (!given) return true;
  const people = textsOf(paper, 'fullName');
  if (people.some((name) => splitByGivenNames(`X${' '}${name}`, given) !== undefined)) return true;
  if (paper.text === '') return people.length === 0;
  if (people.length === 0 && person.cnp && isValidCnp(person.cnp) && cnpsOn(paper).includes(person.cnp)) return true;
  const words = nameWords(given);
  if (words.length === 1) return foldedHas(paper.text, words[0] ?? '');
  return findNameInText(given, paper.text, labels) !== 'different';
}

const foldedHas = (text: string, word: string): boolean => compareAny(nameWords(text), word);
const compareAny = (words: readonly string[], word: string): boolean =>
  words.some((other) => compareGivenNames(other, word) !== 'different');

/** The family name that a study act bears, and whether it is the person's present one. */
export interface DiplomaName {
  surname: string;
  likeness: Likeness;
}

/** Undefined when the study act shows no name. */
export function familyNameOn(diploma: Paper, person: Person): DiplomaName | undefined {
  if (!person.surname) return undefined;
  const printed = textOf(diploma, 'surname') ?? surnameIn(namesOn(diploma)[0], person);
  if (!printed) return undefined;
  return { surname: printed, likeness: compareSurnames(printed, person.surname) };
}

function surnameIn(fullName: string | undefined, person: Person): string | undefined {
  if (!fullName) return undefined;
  const split =
    (person.givenNames ? splitByGivenNames(fullName, person.givenNames) : undefined) ?? splitByInitial(fullName);
  return split?.surname.join(' ');
}

/** The chain from the study act's name to the present one, with the papers it rests on. Unsure also where another act leads away from the present one. */
export function historyOf(
  from: string,
  person: Person,
  acts: readonly PaperAct[],
): NameChain & { papers: Paper[]; sure: boolean } {
  const present = person.surname ?? '';
  const chain = chainNames(from, present, acts);
  const used = chain.acts.flatMap((index) => acts[index] ?? []);
  const others = acts.filter((act) => !used.includes(act));
  const sure = used.every((act) => act.sure) && !isGivenUp(present, others);
  return { ...chain, papers: used.map(({ paper }) => paper), sure };
}

const isSame = (some: string, other: string): boolean => compareSurnames(some, other) === 'same';

/** An act leads away from a name, such as the divorce after the marriage that gave it, and no other leads back. */
const isGivenUp = (name: string, acts: readonly PaperAct[]): boolean =>
  acts.some(
    ({ from, to }) =>
      isSame(from, name) && !isSame(to, name) && !acts.some((back) => isSame(back.from, to) && isSame(back.to, name)),
  );
