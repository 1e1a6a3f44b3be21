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
  /** The paper explains how it may be taken back: only verbs take it back. */
  explains?: true;
  /** Turns of which one must stand on a page that makes the claim. Tried on the folded page. */
  affirms?: RegExp;
  /** Turns that make it another claim: somebody else's, of the past, of the future, a mere form. */
  otherwise?: RegExp;
  /** The same on single folded lines. */
  line?: RegExp;
}

const any = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'));

/** A form or a draft, not the paper itself; as the first words of a line. */
const FORM = /^(MODEL|PROIECT|CIORNA|DRAFT|SPECIMEN)\b|NECOMPLETAT|NU SE SEMNEAZA/;
/** Someone asks for the paper: it is not the paper yet. */
const ASKS = /\bSUBSEMNAT\w* .{0,220}?\b(SOLICIT|VA ROG|ROG SA|CER)\b/;
/** It is under way. */
const UNDECIDED =
  /\bIN CURS DE (SOLUTIONARE|ANALIZ|ELIBERARE|APROBARE|EMITERE|AVIZARE|INSCRIERE)|\bA DEPUS (O )?(CERERE|DOSAR)|\bURMEAZA (SA|A) (FI|FIE|SE|PRIMEASCA)\b/;
const NOT_YET = any(ASKS, UNDECIDED);

const CLAIMS: Partial<Record<DocumentType, Claim>> = {
  'employer-request': {
    key: /^(SOLICITAM|SOLICITA|SOLICIT|INSCRI(EM|EREA|SA?)|PROPUNEM|APROB|SUSTINEM|SUSTINE|RECOMAND|NOMINALIZ|DORESTE|DORIM|ACORD|CURS|CONTINU)/,
    ends: /^(AMAN(ARE|AREA|AM|AT|A)$|SCOATE|ELIMIN|NEGATIV)/,
    affirms:
      /\b(SOLICIT|CERE|RUGA|ROAGA|PROPU|NOMINALIZ|TRANSMIT|INAINT|DORI|DOREST|SUPUN|INTENTI|RECOMAND)\w*( \w+){0,12}? (INSCRI|APROB|PARTICIP|ADMIT|DISPUN|INCLU)/,
    otherwise:
      /\bINSCRIER(EA|II) MEA|INSCRIERII MELE|\bMA INSCRIE|\b(COMUNICATI|PRECIZATI|SPUNETI|INFORMATI|RASPUNDETI)\b.{0,40}\bDACA\b/,
    line: FORM,
  },
  diploma: {
    key: /^(PROMOV|ABSOLV|SUSTINUT|OBTINUT|VALABIL|RECUNOSCUT|CONFER)/,
    ends: /^(EXMATRICUL|REPETENT|CORIGENT|INTRERUPT)/,
    otherwise: any(NOT_YET, /\bA URMAT\b(?!.*\b(PROMOV|ABSOLV))/),
    line: /^MODEL\b/,
  },
  'membership-certificate': {
    key: /^(MEMBRU|PARTE|INSCRIS|VALABIL|CALITATEA|APARTINE)/,
    otherwise: any(/\bA FOST MEMBR|\bFOST(UL|A)? MEMBR/, NOT_YET),
    line: /^MODEL\b/,
  },
  'practice-notice': {
    key: /^(VALABIL|ACORD|AUTORIZ|DREPTUL|EXERCIT|ELIBEREAZA|INDEPLIN|AVIZEAZA|VIZAT)/,
    otherwise: any(/\bDECIZI[AE] DE\b/, NOT_YET),
    line: /^MODEL\b/,
  },
  'identity-card': { key: /^VALABIL/ },
  'name-change-proof': { key: /^(SCHIMB|ADMITE|APROBA|PURTA|REVEN|MODIFIC|VALABIL)/, otherwise: NOT_YET },
  'data-consent': {
    key: /^(ACORD|ACORDUL|CONSIMT|CONSIMTAMANTUL|EXPRIM|ACCEPT|PERMIT|AUTORIZEZ|INCUVIINTEZ|DORESC|VREAU)$/,
    ends: /^DEZACORD/,
    explains: true,
    affirms:
      /\b(SUNT DE ACORD|CONSIMT|ACCEPT|AUTORIZEZ|PERMIT|INCUVIINTEZ)\b|\b(EXPRIM|DAU|ACORD|MANIFEST|DECLAR)\b( \w+){0,6} (ACORDUL|CONSIMTAMANTUL|CONSIMTAMANT|ACORD)\b/,
    otherwise:
      /\bIN NUMELE (DOAMNEI|DOMNULUI|DNEI|ANGAJAT|CURSANT|MINOR)|\bMINOR(UL|ULUI|A|EI)?\b|\bCOPIL(UL|ULUI)\b|\bSUBSEMNAT\w* .{0,90}?\b(SOTUL|SOTIA|PARINTE|MAMA|TATAL|FIUL|FIICA|TUTORE|IMPUTERNICIT\w*|MANDATAR\w*|REPREZENTANT\w* LEGAL|MANAGER|DIRECTOR|ADMINISTRATOR) (AL|A|DE|MINOR|DOAMNEI|DOMNULUI|GENERAL|MEDICAL|LEGAL)|\b(MANAGER|DIRECTOR|REPREZENTANT LEGAL)\w* (AL|A) (SPITAL|CLINIC|UNITAT)/,
    line: any(
      /^(MANAGER|DIRECTOR|ADMINISTRATOR|REPREZENTANT LEGAL)|^(RETRAGERE|RETRAGEREA|REVOCARE|REVOCAREA|REFUZ|DEZACORD)( \w+){0,4}$/,
      FORM,
    ),
  },
  'employment-proof': {
    key: /^(ANGAJAT|INCADRAT|SALARIAT|OCUPA|LUCREAZA|SPECIFIC|FIGUREAZA|ACTIVITATE)/,
    code: 'not-specific',
    ends: /^(CONCEDI(U|UL|ULUI)$|INCETEAZA|PENSIONAT|DETASAT)/,
    affirms:
      /\b(INCADRAT|ANGAJAT|SALARIAT)|\b(OCUPA|LUCREAZA|DESFASOARA|ACTIVEAZA|EXERCITA|FIGUREAZA|DETINE|PROFESEAZA|INDEPENDENT\w*|ANGAJARII|LOC(UL)? DE MUNCA)\b|\b(ARE|AVAND) (FUNCTIA|CALITATEA|POSTUL)/,
    otherwise: new RegExp(
      `\\bA (FOST|LUCRAT|OCUPAT|ACTIVAT|AVUT CALITATEA)\\b(?!.*\\b(IN PREZENT|OCUPA|ESTE (INCADRAT|ANGAJAT|SALARIAT)|SUSPENDAT|SANCTIONAT))|\\bFOST(UL|A) (SALARIAT|ANGAJAT)|\\bVA (FI|OCUPA|LUCRA)\\b|\\bURMEAZA (SA|A) (FIE|FI|OCUPE|LUCREZE)|\\bA SOLICITAT\\b|\\bCONCURS|${NOT_YET.source}`,
    ),
    line: FORM,
  },
  'payment-proof': {
    key: /^(EFECTUAT|EXECUTAT|PROCESAT|DECONTAT|ACHITAT|FINALIZAT|REALIZAT|REUSIT|ONORAT|PUTUT|CONFIRMA|TRANSMIS|DOVADA|DOVEDESTE|PLATIT)/,
    code: 'not-executed',
    otherwise: /\b(VA|VOR) FI (EXECUTAT|DECONTAT|PROCESAT|EFECTUAT|FINALIZAT)/,
    ends: /^(RETURN|STORN|RAMBURS|RESTITU|REFUND|REVERSED|BLOCAT|ESUAT|CIORNA|DRAFT)/,
    line: /^(MODEL|CIORNA|DRAFT)\b/,
  },
  'student-certificate': {
    key: /^(ELEV|STUDENT|INSCRIS|FRECVENT)/,
    ends: /^(EXMATRICUL|INTRERUPT)/,
    otherwise: /\bA FOST (ELEV|STUDENT)/,
  },
  'disability-certificate': { key: /^INCADR/ },
  'medical-certificate': { key: /^(GRAVID|INSARCINAT|LAUZ|EVIDENT|SUFER|DIAGNOSTIC|INCLUS|FIGUREAZA)/ },
  'pension-slip': { key: /^(PENSI|BENEFICI|PLAT)/ },
  'insured-certificate': { key: /^ASIGURAT/ },
};

const INSURED_EMPLOYEE: Claim = { key: /^(ANGAJAT|INCADRAT|SALARIAT|CALITATEA|RETINUT|VIRAT)/ };

/** Leave for rest is nothing against a post; any other (child, unpaid, medical) is for a person to weigh. */
const REST = /CONCEDI(U|UL|ULUI) (LEGAL )?DE ODIHNA/g;

/** An empty box before `nu …` is an answer that was not given; a ticked one is. */
const NOT_CHOSEN = /(\[\s*\]|\(\s*\)|[☐□○])\s*nu\b[^\n☐□○☑☒■✓✔[(]*/gi;
const CHOSEN_NO = /(\[\s*x\s*\]|\(\s*x\s*\)|[☑☒■✓✔])\s*nu\b/i;

/** The code under which a paper is to be seen by a person: it denies its claim, takes it back, makes another one, or does not make it. */
export function contraryOf(paper: Pick<Paper, 'type' | 'text' | 'kind'>): ProblemCode | undefined {
  const { type, text: page } = paper;
  // The health insurance form counts days of sick leave and speaks of no post.
  const claim = type === 'employment-proof' && paper.kind?.endsWith('.annex-2') ? INSURED_EMPLOYEE : CLAIMS[type];
  if (!claim) return undefined;
  const text = page.replace(NOT_CHOSEN, ' ');
  const folded = foldText(text);
  const spoken = { words: speechOf(text).words.join(' ').replace(REST, '').split(/ +/) };
  const contrary =
    CHOSEN_NO.test(text) ||
    takesBack(spoken, { more: claim.ends, verbsOnly: claim.explains }) ||
    denies(spoken, claim.key, claim.explains) ||
    isDenied(spoken) ||
    claim.otherwise?.test(folded) === true ||
    (claim.line !== undefined && text.split('\n').some((line) => claim.line?.test(foldText(line))));
  if (contrary) return claim.code ?? 'wrong-type';
  return claim.affirms && folded !== '' && !claim.affirms.test(folded) ? 'missing-field' : undefined;
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
