import type { KnowledgeBase } from '../../facts/fact.js';
import { foldText } from '../../identity/fold.js';
import { anyOf } from '../../language/patterns.js';
import type { Note } from '../judgement.js';
import { hasProblem, isSeen, kindIs, type Paper, textOf } from '../paper.js';
import { namesInmss } from '../recognise.js';
import { type Case, judgeBest, note, papersOfType, type Requirement } from '../requirement.js';

/** The nurse's own consent that names INMSS as the one who processes the data, signed and dated. */
export const dataConsent: Requirement = {
  id: 'data-consent',
  mistakenFor: ['privacy-notice'],
  hints:
    /DAT(ELOR|ELE|E) (MELE )?(CU CARACTER )?PERSONAL|DATELE MELE|DATELOR MELE|CONSIMTAMANT|PRELUCRAREA LOR|2016 679/,
  judge: (dossier) => {
    const ruling = judgeBest(dossier, papersOfType(dossier, 'data-consent'), (paper) =>
      judgeConsent(paper, dossier.options.kb),
    );
    const elsewhere = ruling.status === 'missing' ? consentsToOthers(dossier) : [];
    return elsewhere.length > 0
      ? {
          status: 'problem',
          papers: elsewhere,
          notes: elsewhere.map(({ file }) => note('wrong-operator', 'problem', { file })),
        }
      : ruling;
  },
};

function judgeConsent(paper: Paper, kb: KnowledgeBase): Note[] {
  const file = paper.file;
  if (kindIs(paper, 'refused')) return [note('wrong-type', 'problem', { file, found: 'data-consent.refused' })];
  const notes: Note[] = [];
  if (kindIs(paper, 'unanswered')) notes.push(note('wrong-type', 'review', { file, found: 'data-consent.unanswered' }));
  const operator = textOf(paper, 'beneficiary');
  const inmss = namesInmss(`${operator ?? ''} ${paper.text}`, kb) || kindIs(paper, 'inmss');
  const otherNamed = kindIs(paper, 'other-operator') || hasProblem(paper, 'wrong-operator');
  if (otherNamed && !(operator && namesInmss(operator, kb)))
    notes.push(note('wrong-operator', inmss ? 'review' : 'problem', { file }));
  else if (inmss && isGivenToAnother(paper.text, kb)) notes.push(note('wrong-operator', 'review', { file }));
  else if (!inmss) notes.push(note('wrong-operator', namesSomebodyElse(paper) ? 'problem' : 'review', { file }));
  if (!isSeen(paper, 'signed')) notes.push(note('unsigned', 'review', { file }));
  if (!isDated(paper)) notes.push(note('missing-field', 'review', { file, expected: 'issuedOn' }));
  return notes;
}

/**
 * A well-read page gives the consent to somebody (`de către …`, `în calitate de operator`), and no word of it could be a misread
 * name of INMSS.
 */
function namesSomebodyElse(paper: Paper): boolean {
  const text = foldText(paper.text);
  const readWell = paper.method === 'text-layer' || paper.confidence >= 0.8;
  return (
    readWell && /\bDE CATRE [A-Z]|\bOPERATOR/.test(text) && !/MANAGEMENT|SERVICIIL|INSTITUTUL|NMS|INM|SNSP/.test(text)
  );
}

const GIVEN_TO =
  /\b(?:DE CATRE|(?:ACORD|ACORDUL|CONSIMT|PERMIT|ACCEPT|CONSIMTAMANTUL) CA|OPERATOR\w*(?: DE DATE)?) (.{0,70})/g;
const AS_OPERATOR = /(.{0,90})\bIN CALITATE DE OPERATOR/g;
const ANOTHER = anyOf(
  /\b(SPITAL|CLINIC|POLICLINIC|CENTRUL|ORDINUL|OAM|SCOALA(?! NATIONALA DE SANATATE)|UNIVERSIT|CABINET)/,
  /\b(SOCIETAT|PRIMARI|CASA|FUNDATI|ASOCIATI|FARMACI|BANC|COLEGIUL|ANGAJATOR|MINISTER|S R L|SRL)/,
);

/** `instituție în subordinea Ministerului Sănătății`: whom a body answers to is not whom the consent is given to. */
const ABOVE = /\b(SUBORDIN|COORDON|AUTORIT|TUTEL)\w* ((DIRECT|A|AL|ALE|LUI)\w* )?MINISTER\w*( SANATATII)?/g;

/** The words that give the consent name another body, and INMSS only afterwards or not at all: it is that body's consent. */
function isGivenToAnother(text: string, kb: KnowledgeBase): boolean {
  const folded = foldText(text).replace(ABOVE, ' ');
  const next = [...folded.matchAll(GIVEN_TO)].map((match) => match[1] ?? '');
  const given = next.filter((words) => ANOTHER.test(words) || namesInmss(words, kb));
  const first = (words: string) => words.search(ANOTHER) >= 0 && !namesInmss(words.slice(0, words.search(ANOTHER)), kb);
  if (given.length > 0 && given.every(first)) return true;
  return [...folded.matchAll(AS_OPERATOR)].some((match) => {
    const words = match[1] ?? '';
    const other = [...words.matchAll(new RegExp(ANOTHER.source, 'g'))].at(-1)?.index ?? -1;
    return other >= 0 && !namesInmss(words.slice(other), kb);
  });
}

/** The day beside the signature; where it was not told apart, any day of this decade on the page. */
const isDated = (paper: Paper): boolean =>
  textOf(paper, 'issuedOn') !== undefined ||
  /\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(20)?2\d\b/.test(paper.text) ||
  /\b202\d\b/.test(paper.text);

/** Consents that were not taken for the right type because somebody else is the operator. */
const consentsToOthers = (dossier: Case): Paper[] =>
  dossier.papers.filter(
    (paper) => hasProblem(paper, 'wrong-operator') && paper.type !== 'data-consent' && dossier.owner(paper) !== 'other',
  );
