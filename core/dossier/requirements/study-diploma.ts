import { eligibility } from '../../eligibility/eligibility.js';
import type { Note } from '../judgement.js';
import { familyNameOn } from '../name-history.js';
import { isSure, kindIs, type Paper, textOf, textsOf } from '../paper.js';
import { qualificationIn } from '../recognise.js';
import { type Case, judgeBest, note, papersOfType, type Requirement } from '../requirement.js';
import { earlierNameOn, printsPresentName } from './name-change-proof.js';

/**
 * A final study act whose qualification is in the target group of every source that lists the programme. The level of study is no
 * criterion: the announcement says `indiferent de nivelul de calificare`.
 */
export const studyDiploma: Requirement = {
  id: 'study-diploma',
  mistakenFor: [
    'baccalaureate',
    'transcript',
    'supplement',
    'caregiver',
    'emc',
    'grad-principal',
    'specialisation',
    'recognition-certificate',
  ],
  hints: /DIPLOMA|ABSOLVIRE|CALIFICARE PROFESIONALA|COMPETENTE PROFESIONALE|POSTLICEAL|LICENTA|UNIVERSITATEA/,
  judge: (dossier) => judgeBest(dossier, papersOfType(dossier, 'diploma'), (paper) => judgeDiploma(paper, dossier)),
};

function judgeDiploma(paper: Paper, dossier: Case): Note[] {
  const file = paper.file;
  if (kindIs(paper, 'provisional')) return [note('wrong-type', 'review', { file, found: 'diploma.provisional' })];
  // Her code alone tells whose it is, not which family name it bears.
  const unnamed: Note[] =
    familyNameOn(paper, dossier.person) || printsPresentName(paper, dossier) || earlierNameOn(paper, dossier)
      ? []
      : [note('missing-field', 'review', { file, expected: 'fullName' })];
  return [...unnamed, ...judgeQualification(paper, dossier)];
}

function judgeQualification(paper: Paper, dossier: Case): Note[] {
  const file = paper.file;
  const { programme, kb } = dossier.options;
  const printed = textOf(paper, 'qualification');
  const qualification = printed ? qualificationIn(printed, kb) : undefined;
  if (!qualification || !programme) return [note('missing-field', 'review', { file, expected: 'qualification' })];
  const sure = isSure(paper.fields.qualification) || confirmed(qualification, dossier);
  const { verdict } = eligibility(kb, qualification, programme);
  const detail = { file, found: qualification, expected: programme };
  if (verdict === 'sources-differ')
    return [note('qualification-mismatch', 'review', { ...detail, aspect: 'sources-differ' })];
  if (verdict !== 'eligible') return [note('qualification-mismatch', sure ? 'problem' : 'review', detail)];
  return sure ? [] : [note('missing-field', 'review', { file, expected: 'qualification' })];
}

/** A weak reading of the qualification counts when the person's certificate or notice says the same. */
const confirmed = (qualification: string, dossier: Case): boolean =>
  papersOfType(dossier, 'membership-certificate', 'practice-notice')
    .filter((paper) => dossier.owner(paper) === 'own' && isSure(paper.fields.qualification))
    .some((paper) =>
      textsOf(paper, 'qualification').some((text) => qualificationIn(text, dossier.options.kb) === qualification),
    );
