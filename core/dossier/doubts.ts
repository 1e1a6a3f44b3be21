import { differingDigits, isMisreadCnp, isValidCnp } from '../identity/cnp.js';
import { findNameInText } from '../identity/names.js';
import { contradictedFields } from './figures-and-words.js';
import type { Note } from './judgement.js';
import { hasProblem, isDoubted, type Paper } from './paper.js';
import { cnpsOn } from './person.js';
import { type Case, note, type Ruling, rulingOf } from './requirement.js';

/**
 * What spoils any paper, whatever it proves: a personal code that fails its check digit, a date whose words say another year, a
 * page that names somebody else, and a file that says something else than it shows. Such a paper never satisfies; a person looks at it.
 */
function doubtsOn(paper: Paper, dossier: Case): Note[] {
  const { file } = paper;
  const doubts: Note[] = [];
  if (hasProblem(paper, 'text-differs')) doubts.push(note('text-differs', 'review', { file }));
  if (hasProblem(paper, 'name-mismatch')) doubts.push(note('name-mismatch', 'review', { file }));
  const [contradicted] = contradictedFields(paper);
  if (contradicted) doubts.push(note('missing-field', 'review', { file, expected: contradicted }));
  // One code that holds beside one that does not (a form's own number, a colleague's) is judged by the code that holds.
  const codes = cnpsOn(paper);
  if (
    hasProblem(paper, 'cnp-invalid') ||
    (codes.length > 0 && !codes.some(isValidCnp) && !isMisreadCode(paper, dossier))
  )
    doubts.push(note('cnp-invalid', 'review', { file }));
  return doubts;
}

/** A failing code of which the engine hardly believed a digit: its own sureness below a third, which a reading that fails keeps four tenths of. */
const HARDLY_READ = 0.14;

/**
 * The engine was unsure of the code, one digit of it looks like the one that stands in its place on her card and on another paper (two of any look
 * where it was hardly read), and her whole name stands beside it, or the act is surely hers: digits were misread.
 */
function isMisreadCode(paper: Paper, { labels, person, papers, acts }: Case): boolean {
  const { cnp, fullName } = person;
  if (!cnp || !fullName || paper.type === 'identity-card' || !isDoubted(paper, 'cnp')) return false;
  const bearers = papers.filter((other) => other !== paper && cnpsOn(other).includes(cnp));
  const isKnown = bearers.length >= 2 && bearers.some(({ type }) => type === 'identity-card') && isValidCnp(cnp);
  const hardly = (paper.fields.cnp?.confidence ?? 1) < HARDLY_READ;
  const isSlip = (code: string) => isMisreadCnp(code, cnp) || (hardly && differingDigits(code, cnp) <= 2);
  const isNamed = findNameInText(fullName, paper.text, labels) === 'same';
  const isHers = isNamed || acts.some((act) => act.paper === paper && act.sure);
  return isKnown && isHers && cnpsOn(paper).every(isSlip);
}

/** Doubts about the papers that a requirement was judged by, each said once. */
export function heedDoubts(ruling: Ruling, dossier: Case): Ruling {
  if (ruling.status !== 'satisfied' && ruling.status !== 'review') return ruling;
  const known = (each: Note) => ruling.notes.some(({ code, file }) => code === each.code && file === each.file);
  const doubts = ruling.papers.flatMap((paper) => doubtsOn(paper, dossier)).filter((each) => !known(each));
  return doubts.length === 0 ? ruling : rulingOf(ruling.papers, [...ruling.notes, ...doubts]);
}
