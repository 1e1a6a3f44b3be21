import { isMisreadCnp, isValidCnp } from '../identity/cnp.js';
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

/**
 * The engine was unsure of the code, one digit of it looks like the one that stands in its place on her card and on another paper, and her whole
 * name stands beside it: a digit was misread.
 */
function isMisreadCode(paper: Paper, { person, papers }: Case): boolean {
  const { cnp, fullName } = person;
  if (!cnp || !fullName || paper.type === 'identity-card' || !isDoubted(paper, 'cnp')) return false;
  const bearers = papers.filter((other) => other !== paper && cnpsOn(other).includes(cnp));
  const isKnown = bearers.length >= 2 && bearers.some(({ type }) => type === 'identity-card') && isValidCnp(cnp);
  return (
    isKnown && cnpsOn(paper).every((code) => isMisreadCnp(code, cnp)) && findNameInText(fullName, paper.text) === 'same'
  );
}

/** Doubts about the papers that a requirement was judged by, each said once. */
export function heedDoubts(ruling: Ruling, dossier: Case): Ruling {
  if (ruling.status !== 'satisfied' && ruling.status !== 'review') return ruling;
  const known = (each: Note) => ruling.notes.some(({ code, file }) => code === each.code && file === each.file);
  const doubts = ruling.papers.flatMap((paper) => doubtsOn(paper, dossier)).filter((each) => !known(each));
  return doubts.length === 0 ? ruling : rulingOf(ruling.papers, [...ruling.notes, ...doubts]);
}
