import type { DocumentType, ProblemCode } from '../contract/ids.js';
import type { PeriodValue } from '../facts/inmss-values.js';
import { foldText } from '../identity/fold.js';
import { addDays, parsePlainDate } from '../time/plain-date.js';
import type { DossierOptions, Note } from './judgement.js';
import { type Paper, textOf } from './paper.js';
import { note, type Ruling, rulingOf } from './requirement.js';

/**
 * Words with which a paper of the right kind takes back what it is asked for: a notice that was suspended, an employment that
 * has ended, a consent that somebody else gives. Right words in the wrong sentence must never make a dossier complete.
 */
const CONTRARY: Partial<Record<DocumentType, { words: RegExp; code: ProblemCode }>> = {
  'employer-request': { words: /\b(RETRAG|ANULA|RENUNT|NU MAI)/, code: 'wrong-type' },
  'data-consent': {
    words:
      /\b(MANAGER|DIRECTOR|REPREZENTANT(UL)? LEGAL|IN NUMELE (DOAMNEI|DOMNULUI|ANGAJAT|CURSANT))|\b(OPERATOR\w*[^.;]{0,60}\b(SPITAL|CLINIC|ORDINUL)|(SPITAL|CLINIC)[^.;]{0,60}\bOPERATOR)/,
    code: 'wrong-type',
  },
  'practice-notice': {
    words: /\b(SE )?(SUSPEND|RETRAS|RETRAG|REVOC|ANULAT|ANULEAZA)|\bDECIZI[AE]\b/,
    code: 'wrong-type',
  },
  'membership-certificate': { words: /\b(SUSPENDA|RETRAS|RADIAT|RADIAZA|EXCLUS|ANULAT)/, code: 'wrong-type' },
  diploma: { words: /\bNU A (PROMOVAT|ABSOLVIT)|\b(NEPROMOVAT|ANULAT)/, code: 'wrong-type' },
  'employment-proof': {
    words:
      /\b(A INCETAT|INCETAREA|A FOST (INCADRAT|ANGAJAT|SALARIAT)|FOST(UL|A)? (SALARIAT|ANGAJAT)|NU (ESTE|E|OCUPA|LUCREAZA|ARE)\b|NESPECIFIC)/,
    code: 'not-specific',
  },
  'payment-proof': { words: /\b(RETURNAT|RETURNED|STORNAT|ANULAT|RAMBURSAT|REVOCAT)/, code: 'not-executed' },
};

/** A request from long before this enrolment is for another one. */
const REQUEST_DAYS_BEFORE = 180;

function isForAnotherCall(paper: Paper, { kb }: DossierOptions): boolean {
  const issued = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
  const { opens } = kb.fact<PeriodValue>('inmss.enrolment-period').value;
  return issued !== undefined && opens !== undefined && issued < addDays(opens, -REQUEST_DAYS_BEFORE);
}

function notesOn(paper: Paper, options: DossierOptions): Note[] {
  const contrary = CONTRARY[paper.type];
  const notes: Note[] = [];
  if (contrary?.words.test(foldText(paper.text))) notes.push(note(contrary.code, 'review', { file: paper.file }));
  if (paper.type === 'employer-request' && isForAnotherCall(paper, options)) {
    const date = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
    notes.push(note('expired', 'review', { file: paper.file, ...(date ? { date } : {}) }));
  }
  return notes;
}

/** A satisfied requirement whose paper says the contrary as well is for a person to see. */
export function heedContrary(ruling: Ruling, options: DossierOptions): Ruling {
  if (ruling.status !== 'satisfied') return ruling;
  const notes = ruling.papers.flatMap((paper) => notesOn(paper, options));
  return notes.length === 0 ? ruling : rulingOf(ruling.papers, [...ruling.notes, ...notes]);
}
