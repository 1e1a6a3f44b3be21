import type { DocumentType, ProblemCode } from '../contract/ids.js';
import type { PeriodValue } from '../facts/inmss-values.js';
import { foldText } from '../identity/fold.js';
import { findNameInText } from '../identity/names.js';
import { addDays, parsePlainDate } from '../time/plain-date.js';
import type { DossierOptions, Note } from './judgement.js';
import { denies, isDenied, speechOf, takesBack } from './negation.js';
import { isLookAlike, type Paper, textOf } from './paper.js';
import { type Case, note, type Requirement, type Ruling, rulingOf } from './requirement.js';

/**
 * What a paper of a type states, by the words that carry it. A paper that denies them, or takes back what it says, is for a person to see:
 * right words in the wrong sentence must never make a dossier complete.
 */
interface Claim {
  /** Denied within a few words (`nu este membru`), the claim is not made. */
  key: RegExp;
  code?: ProblemCode;
  /** Words that end the claim of this type, beside those that end any. */
  ends?: RegExp;
  /** Whole turns that make it another claim: somebody else's, of the past, of the future, a mere form. Tried on the folded page. */
  otherwise?: RegExp;
  /** The same on single folded lines. */
  line?: RegExp;
}

/** A form or a draft, not the paper itself; as the first words of a line. */
const FORM = /^(MODEL|PROIECT|CIORNA|DRAFT|SPECIMEN)\b|NECOMPLETAT|NU SE SEMNEAZA/;
/** Someone asks for the paper: it is not the paper yet. */
const ASKS = /\bSUBSEMNAT\w* .{0,220}?\b(SOLICIT|VA ROG|ROG SA|CER)\b/;

const CLAIMS: Partial<Record<DocumentType, Claim>> = {
  'employer-request': {
    key: /^(SOLICITAM|SOLICITA|SOLICIT|INSCRI(EM|EREA|SA?)|PROPUNEM|APROB|SUSTINEM|SUSTINE|RECOMAND|NOMINALIZ|DORESTE|DORIM|ACORD)/,
    ends: /^(AMAN(ARE|AREA|AM|AT|A)$|NEAPROB)/,
    otherwise: /\bINSCRIER(EA|II) MEA|INSCRIERII MELE|\bMA INSCRIE|\bA FOST RESPINS/,
    line: FORM,
  },
  diploma: {
    key: /^(PROMOV|ABSOLV|SUSTINUT|OBTINUT|VALABIL|RECUNOSCUT|CONFER)/,
    otherwise: ASKS,
    line: /^MODEL\b/,
  },
  'membership-certificate': {
    key: /^(MEMBRU|PARTE|INSCRIS|VALABIL|CALITATEA|APARTINE)/,
    otherwise: new RegExp(`\\bA FOST MEMBR|\\bFOST(UL|A)? MEMBR|${ASKS.source}`),
    line: /^MODEL\b/,
  },
  'practice-notice': {
    key: /^(VALABIL|ACORD|AUTORIZ|DREPTUL|EXERCIT|ELIBEREAZA|INDEPLIN|AVIZEAZA|VIZAT)/,
    otherwise: new RegExp(`\\bDECIZI[AE] DE\\b|${ASKS.source}`),
    line: /^MODEL\b/,
  },
  'identity-card': { key: /^VALABIL/ },
  'name-change-proof': {
    key: /^(SCHIMB|ADMITE|APROBA|PURTA|REVEN|MODIFIC|VALABIL)/,
    otherwise: ASKS,
  },
  'data-consent': {
    key: /^(ACORD|ACORDUL|CONSIMT|CONSIMTAMANTUL|EXPRIM|ACCEPT|PERMIT|AUTORIZEZ|INCUVIINTEZ)$/,
    otherwise:
      /\bIN NUMELE (DOAMNEI|DOMNULUI|DNEI|ANGAJAT|CURSANT|MINOR)|\bMINOR(UL|ULUI|A|EI)?\b|\bCOPIL(UL|ULUI)\b|\bSUBSEMNAT\w* .{0,90}?\b(SOTUL|SOTIA|PARINTE|MAMA|TATAL|FIUL|FIICA|TUTORE|IMPUTERNICIT|REPREZENTANT\w* LEGAL|MANAGER|DIRECTOR|ADMINISTRATOR) (AL|A|DE|MINOR|DOAMNEI|DOMNULUI|GENERAL|MEDICAL|LEGAL)|\b(MANAGER|DIRECTOR|REPREZENTANT LEGAL)\w* (AL|A) (SPITAL|CLINIC|UNITAT)/,
    line: new RegExp(`^(MANAGER|DIRECTOR|ADMINISTRATOR|REPREZENTANT LEGAL)|${FORM.source}`),
  },
  'employment-proof': {
    key: /^(ANGAJAT|INCADRAT|SALARIAT|OCUPA|LUCREAZA|SPECIFIC|FIGUREAZA|ACTIVITATE)/,
    code: 'not-specific',
    ends: /^(CONCEDI(U|UL|ULUI)$|INCETEAZA)/,
    otherwise: new RegExp(
      `\\bA (FOST|LUCRAT|OCUPAT|ACTIVAT|AVUT CALITATEA)\\b(?!.*\\b(IN PREZENT|OCUPA|ESTE (INCADRAT|ANGAJAT|SALARIAT)|SUSPENDAT|SANCTIONAT))|\\bFOST(UL|A) (SALARIAT|ANGAJAT)|\\bVA (FI|OCUPA|LUCRA)\\b|\\bURMEAZA (SA|A) (FIE|FI|OCUPE|LUCREZE)|\\bA SOLICITAT\\b|${ASKS.source}`,
    ),
    line: FORM,
  },
  'payment-proof': {
    key: /^(EFECTUAT|EXECUTAT|PROCESAT|DECONTAT|ACHITAT|FINALIZAT|REALIZAT|REUSIT|ONORAT|PUTUT|CONFIRMA|TRANSMIS|DOVADA|DOVEDESTE|PLATIT)/,
    code: 'not-executed',
    ends: /^(RETURN|STORN|RAMBURS|RESTITU|REFUND|REVERSED|BLOCAT|ESUAT|CIORNA|DRAFT)/,
    line: /^(MODEL|CIORNA|DRAFT)\b/,
  },
};

/** Leave for rest is nothing against a post; any other (child, unpaid, medical) is for a person to weigh. */
const REST = /CONCEDI(U|UL|ULUI) (LEGAL )?DE ODIHNA/g;

/** An empty box before `nu …` is an answer that was not given; a ticked one is. */
const NOT_CHOSEN = /(\[\s*\]|\(\s*\)|[☐□○])\s*nu\b[^\n☐□○☑☒■✓✔[(]*/gi;
const CHOSEN_NO = /(\[\s*x\s*\]|\(\s*x\s*\)|[☑☒■✓✔])\s*nu\b/i;

/** The code under which a paper that denies or takes back its claim is to be seen by a person. */
export function contraryOf({ type, text: page }: Pick<Paper, 'type' | 'text'>): ProblemCode | undefined {
  const claim = CLAIMS[type];
  if (!claim) return undefined;
  const text = page.replace(NOT_CHOSEN, ' ');
  const folded = foldText(text);
  const spoken = { words: speechOf(text).words.join(' ').replace(REST, '').split(/ +/) };
  const contrary =
    CHOSEN_NO.test(text) ||
    takesBack(spoken, claim.ends) ||
    denies(spoken, claim.key) ||
    isDenied(spoken) ||
    claim.otherwise?.test(folded) === true ||
    (claim.line !== undefined && text.split('\n').some((line) => claim.line?.test(foldText(line))));
  return contrary ? (claim.code ?? 'wrong-type') : undefined;
}

/** A request or a consent from long before this enrolment is for another one. */
const DAYS_BEFORE = 180;
const OF_THIS_CALL: readonly DocumentType[] = ['employer-request', 'data-consent'];

function oldNotes(paper: Paper, { kb }: DossierOptions): Note[] {
  const issued = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
  const { opens } = kb.fact<PeriodValue>('inmss.enrolment-period').value;
  const isOld = issued !== undefined && opens !== undefined && issued < addDays(opens, -DAYS_BEFORE);
  return isOld && OF_THIS_CALL.includes(paper.type)
    ? [note('expired', 'review', { file: paper.file, date: issued })]
    : [];
}

function contraryNotes(papers: readonly Paper[]): Note[] {
  return papers.flatMap((paper) => {
    const code = contraryOf(paper);
    return code ? [note(code, 'review', { file: paper.file })] : [];
  });
}

/**
 * Papers beside the chosen one that undo it: others of its type that are not somebody else's (a notice, and the decision that suspends
 * it), and unrecognised pages that name her and speak of the same thing. A payment that failed is no matter once another one went through.
 */
function undoing(used: readonly Paper[], { hints }: Requirement, dossier: Case): Note[] {
  const [chosen] = used;
  if (!chosen || chosen.type === 'payment-proof') return [];
  return dossier.papers.flatMap((paper) => {
    if (used.includes(paper) || isLookAlike(paper)) return [];
    if (paper.type === chosen.type) return dossier.owner(paper) === 'other' ? [] : contraryNotes([paper]);
    const speaks = paper.type === 'unknown' && hints.test(foldText(paper.text)) && namesHer(paper, dossier);
    return speaks ? contraryNotes([{ ...paper, type: chosen.type }]) : [];
  });
}

const namesHer = (paper: Paper, { person }: Case): boolean =>
  (person.cnp !== undefined && paper.text.includes(person.cnp)) ||
  (person.fullName !== undefined && findNameInText(person.fullName, paper.text) === 'same');

/** A satisfied requirement whose paper, or one beside it, says the contrary as well is for a person to see. */
export function heedContrary(ruling: Ruling, requirement: Requirement, dossier: Case): Ruling {
  if (ruling.status !== 'satisfied') return ruling;
  const notes = [
    ...contraryNotes(ruling.papers),
    ...undoing(ruling.papers, requirement, dossier),
    ...ruling.papers.flatMap((paper) => oldNotes(paper, dossier.options)),
  ];
  return notes.length === 0 ? ruling : rulingOf(ruling.papers, [...ruling.notes, ...notes]);
}
