import { programmeFact } from '../../eligibility/target-groups.js';
import { foldText } from '../../identity/fold.js';
import type { Note } from '../judgement.js';
import { hasProblem, isSure, kindIs, type Paper, textsOf } from '../paper.js';
import { postMatches, programmesNamed } from '../recognise.js';
import { type Case, judgeBest, NOT_APPLICABLE, note, papersOfType, type Requirement } from '../requirement.js';
import { workTold } from '../work/post.js';

/** For requalification only: a statement that the nurse works, employed or independent, on a post specific to the programme. */
export const employmentProof: Requirement = {
  id: 'employment-proof',
  mistakenFor: [],
  hints: /ADEVERINTA|ADEVEREST|INCADRAT|ANGAJAT/,
  judge: (dossier) => {
    const { programme, kb } = dossier.options;
    if (programme !== undefined && programmeFact(kb, programme).value.kind !== 'requalification') return NOT_APPLICABLE;
    return judgeBest(dossier, papersOfType(dossier, 'employment-proof'), (paper) => judgeStatement(paper, dossier));
  },
};

/** How far the paper bears out a post of the programme. */
function postOn(
  paper: Paper,
  { options: { programme, kb, today, statements } }: Case,
): 'specific' | 'arguable' | 'other' | 'unread' {
  if (!programme || !statements) return 'unread';
  const told = workTold(paper.text, { programme, kb, today, words: statements.work });
  const positions = textsOf(paper, 'position');
  const named = textsOf(paper, 'programme').flatMap((each) => programmesNamed(each, kb));
  const inPost = positions.some((position) => postMatches(position, programme, kb));
  // What the reader found counts unless the paper speaks of it only as past, to come, or somebody else's.
  const isRead =
    !told.hinted &&
    ((named.includes(programme) && isSure(paper.fields.programme)) || (inPost && isSure(paper.fields.position)));
  if (told.inField || told.called || isRead) return told.elsewhere ? 'arguable' : 'specific';
  if (named.length > 0 && !named.includes(programme) && !inPost) return 'other';
  if (inPost || named.includes(programme) || told.hinted) return 'arguable';
  return told.elsewhere || (positions.length > 0 && isSure(paper.fields.position)) ? 'other' : 'unread';
}

const OTHERS_WORK =
  /\b(FUNCTIA|POSTUL) DE (\w+ )?(INGRIJI|INFIRMIER|REGISTRATOR|BRANCARDIER|MEDIC\b|BIOLOG|CHIMIST|FARMACIST|SECRETAR)/;
const UNTIL = /\bDETERMINATA(?: \w+){0,6}? PANA (?:LA|IN) (?:DATA DE )?(\d{1,2}) (\d{1,2}) (20\d\d)\b/g;

/** The post is not another profession's, and no term that the paper names is over. */
function isOfNurseNow({ text }: Paper, { options: { today } }: Case): boolean {
  const words = foldText(text);
  const isOver = [...words.matchAll(UNTIL)].some(
    ([, day = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` < today,
  );
  return !OTHERS_WORK.test(words) && !isOver;
}

function judgeStatement(paper: Paper, dossier: Case): Note[] {
  const file = paper.file;
  const post = postOn(paper, dossier);
  const found = textsOf(paper, 'position')[0];
  const detail = {
    file,
    ...(found ? { found } : {}),
    ...(dossier.options.programme ? { expected: dossier.options.programme } : {}),
  };
  const notes: Note[] = hasProblem(paper, 'unsigned') ? [note('unsigned', 'review', { file })] : [];
  if (kindIs(paper, 'annex-2', 'seniority', 'income', 'register', 'job-description'))
    return [
      ...notes,
      note('not-specific', post === 'specific' && !kindIs(paper, 'annex-2') ? 'review' : 'problem', detail),
    ];
  if (kindIs(paper, 'contract'))
    return [...notes, note('not-specific', post === 'other' ? 'problem' : 'review', detail)];
  if (post === 'specific')
    return isOfNurseNow(paper, dossier) ? notes : [...notes, note('not-specific', 'review', detail)];
  if (post === 'unread') return [...notes, note('missing-field', 'review', { file, expected: 'position' })];
  return [
    ...notes,
    note('not-specific', post === 'other' && !kindIs(paper, 'independent') ? 'problem' : 'review', detail),
  ];
}
