import type { ProgrammeId } from '../../contract/ids.js';
import { programmeFact } from '../../eligibility/target-groups.js';
import type { KnowledgeBase } from '../../facts/fact.js';
import { foldConfusables, foldText } from '../../identity/fold.js';
import type { Note } from '../judgement.js';
import { hasProblem, isSure, kindIs, type Paper, textsOf } from '../paper.js';
import { postMatches, programmesNamed } from '../recognise.js';
import { type Case, judgeBest, NOT_APPLICABLE, note, papersOfType, type Requirement } from '../requirement.js';

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
function postOn(paper: Paper, dossier: Case): 'specific' | 'arguable' | 'other' | 'unread' {
  const { programme, kb } = dossier.options;
  if (!programme) return 'unread';
  const positions = textsOf(paper, 'position');
  const named = textsOf(paper, 'programme').flatMap((each) => programmesNamed(each, kb));
  const inPost = positions.some((position) => postMatches(position, programme, kb));
  if (named.includes(programme) && (isSure(paper.fields.programme) || inPost))
    return inPost || !isOnAnotherWard(paper.text, programme, kb) ? 'specific' : 'arguable';
  if (inPost && isSure(paper.fields.position)) return 'specific';
  if (named.length > 0 && !named.includes(programme) && !inPost) return 'other';
  if (inPost || named.includes(programme) || postMatches(placeIn(paper.text), programme, kb)) return 'arguable';
  return positions.length > 0 && isSure(paper.fields.position) ? 'other' : 'unread';
}

/** The words after post, function, ward, service: not the employer's letterhead, nor the programme that the paper is asked for. */
const placeIn = (text: string): string =>
  foldText(text)
    .match(/\b(POST|FUNCTIA|SECTIA|COMPARTIMENT\w*|SERVICIUL|LABORATORUL|CABINET\w*)\b.{0,60}/g)
    ?.join(' ') ?? '';

/** The department that writes such papers stands in their head: nobody is on its ward. */
const PERSONNEL = /^\w+ (DE )?(RESURSE UMANE|R ?U ?N ?O ?S\b|PERSONAL\b|SALARIZARE|EVIDENTA PERSONAL)/;

/** `Secția Chirurgie generală, post specific specializării Laborator`: what the paper calls the post and where it is are two things. */
function isOnAnotherWard(text: string, programme: ProgrammeId, kb: KnowledgeBase): boolean {
  const wards = foldText(text).match(/\b(SECTI(A|EI)|COMPARTIMENT(UL|ULUI)?)\b.{0,40}/g) ?? [];
  const [ward] = wards
    .filter((words) => ![words, foldConfusables(words)].some((read) => PERSONNEL.test(read)))
    .map((words) => words.replace(/\bPOST\w*\b.*|\bSPECIFIC.*/, ''));
  return ward !== undefined && !postMatches(ward, programme, kb);
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
