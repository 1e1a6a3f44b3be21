import type { DocumentType, ProblemCode } from '../contract/ids.js';
import { anyOf } from '../language/patterns.js';

/**
 * What a paper of a type states, by the words that carry it. A paper that denies them, or takes back what it says, is for a person to see:
 * right words in the wrong sentence must never make a dossier complete.
 */
export interface Claim {
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

/** A form or a draft, not the paper itself; as the first words of a line. */
const FORM = /^(MODEL|PROIECT|CIORNA|DRAFT)\b|NECOMPLETAT|NU SE SEMNEAZA/;
/** The heading of a request for the paper, or of a payment for it. */
const ASKED_FOR = /^CERERE\b|^CHITANTA\b|^(DOVADA|ORDIN) DE PLATA\b/;
/** Someone asks for the paper: it is not the paper yet. */
const ASKS = /\bSUBSEMNAT\w* .{0,220}?\b(SOLICIT|VA ROG|ROG SA|CER)\b/;
/** It is under way. */
const UNDECIDED = anyOf(
  /\bIN CURS DE (SOLUTIONARE|ANALIZ|ELIBERARE|APROBARE|EMITERE|AVIZARE|INSCRIERE)/,
  /\bA DEPUS (O )?(CERERE|DOSAR)|\bURMEAZA (SA|A) (FI|FIE|SE|PRIMEASCA)\b/,
);
const NOT_YET = anyOf(ASKS, UNDECIDED);
/** She asked for it; of rulings, which tell what was asked before they grant it, it is no sign. */
const WAS_ASKED = /\bA (SOLICITAT|CERUT) (RE)?(INSCRIEREA|ELIBERAREA|EMITEREA|AVIZAREA|PRIMIREA|ADMITEREA)\b/;
/** What is to come, may come, or was once. */
const NOT_NOW = /\b(VA|VOR) (DEVENI|SUSTINE|AVIZA|OBTINE|PRIMI|PROMOVA|ABSOLVI)\b|\bPOATE DEVENI\b|\bERA MEMBR/;
const NO_RIGHT = /\bFARA DREPT(UL)?( \w+){0,3} (EXERCIT|PRACTIC|PROFES)/;

/** It is held by somebody else than the institute, or any course will do. */
const ORGANISER = 'SCOALA POSTLICEAL|UNIVERSITAT|FUNDATI|ASOCIATI|COLEGIU|ORDINUL|OAMG|ACADEMI';
const HELD_ELSEWHERE = new RegExp(`\\bORGANIZAT\\w* (DE|LA|IN CADRUL) (CATRE )?(\\w+ )?(${ORGANISER})`);
const ONCE_ASKED =
  /\b(A|AM|AU) (SOLICITAT|PROPUS|CERUT|NOMINALIZAT)\b(?!.*\b(SOLICIT(A|AM)?|RUGAM|PROPUNEM)\b)|\bANUL TRECUT\b/;
const ANY_COURSE = /\b(SAU|ORI)\b( \w+){0,8} (ORICE|ALT|ALTUI)( ALT)? (PROGRAM|CURS)/;

/** Verbs with which somebody is put forward, and what is asked for her within the same breath. */
const PUT_FORWARD = 'SOLICIT CERE RUGA ROAGA PROPU NOMINALIZ TRANSMIT INAINT DORI DOREST SUPUN INTENTI RECOMAND';
const ASKS_TO_ENROL = new RegExp(
  `\\b(${PUT_FORWARD.replaceAll(' ', '|')})\\w*( \\w+){0,12}? (INSCRI|APROB|PARTICIP|ADMIT|DISPUN|INCLU)`,
);

/** Who signs for somebody else, and for whom. */
const STANDS_FOR =
  'SOTUL|SOTIA|PARINTE|MAMA|TATAL|FIUL|FIICA|TUTORE|IMPUTERNICIT\\w*|MANDATAR\\w*|REPREZENTANT\\w* LEGAL|MANAGER|DIRECTOR|ADMINISTRATOR';
const ON_BEHALF = new RegExp(
  `\\bSUBSEMNAT\\w* .{0,90}?\\b(${STANDS_FOR}) (AL|A|DE|MINOR|DOAMNEI|DOMNULUI|GENERAL|MEDICAL|LEGAL)`,
);

/** She was employed, and no word says that she is; or she will be. */
const WAS = 'FOST (INCADRAT|ANGAJAT|SALARIAT|NUMIT|TITULAR|PENSION|DISPONIBIL|TRANSFER|MUTAT|DETAS)';
const WAS_ONCE = new RegExp(
  `\\bA (${WAS}|LUCRAT|OCUPAT|ACTIVAT|AVUT CALITATEA)(?!.*\\b(IN PREZENT|OCUPA|ESTE (INCADRAT|ANGAJAT|SALARIAT)))`,
);
const FORMER = /\bFOST(UL|A) (SALARIAT|ANGAJAT)/;
const IS_TO_BE = anyOf(
  FORMER,
  /\bVA (FI|OCUPA|LUCRA)\b|\bURMEAZA (SA|A) (FIE|FI|OCUPE|LUCREZE)/,
  /\bA SOLICITAT (MUTAREA|TRANSFERUL|INCADRAREA|ANGAJAREA|POSTUL)|\b(LA|PENTRU) CONCURS/,
  /\bA CANDIDAT\b|\bSOLICITA POSTUL/,
);

/** She works there, and is not employed; or elsewhere. */
const NOT_EMPLOYED = /\bVOLUNTAR|\bCOLABOR(EAZA|ATOR|ATOARE)|\bALTEI UNITATI\b/;

/** Agreed to in part, or on a condition. */
const IN_PART =
  /\b(ACORD|ACORDUL|CONSIMT\w*|ACCEPT)( \w+){0,2} (PARTIAL|CU EXCEPTIA|(CU|SUB) REZERVA|(DOAR|NUMAI) DACA)\b/;

const OTHER_PROFESSION =
  /\bPROFESI(A|EI) DE (INFIRMIER|MEDIC\b|FARMACIST|BIOLOG|FIZIO|KINETO|TEHNICIAN|PSIHOLOG|DENTIST)/;

/** Others' data, an intention, or an answer that is still to be struck out. */
const NOT_MINE = /\bDATELE (SOTULUI|SOTIEI|FIULUI|FIICEI|PARINT|MAMEI|TATALUI|COLEG)|\bINTENTIA DE A\b/;
const STILL_OPEN = /\b(TAIATI|TAIA|STERGETI) CE NU\b|\b(CONSIMTAMANTUL|ACORDUL)( \w+){0,3} DA NU\b/;

/** By type. A type that is not named here claims nothing that words could take back. */
export const CLAIMS: Partial<Record<DocumentType, Claim>> = {
  'employer-request': {
    key: anyOf(
      /^(SOLICITAM|SOLICITA|SOLICIT|INSCRI(E|EM|EREA|SA?)$|PROPUNE|APROB|SUSTINEM|SUSTINE|RECOMAND|NOMINALIZ)/,
      /^(DORESTE|DORIM|ACORD|CURS|CONTINU)/,
    ),
    ends: /^(AMAN(?!UNT)|SCOATE|STERG|RESTITUI|ELIMIN|NEGATIV|IMPOSIBIL|TRANSFERUL$)/,
    affirms: ASKS_TO_ENROL,
    otherwise: anyOf(
      /\bINSCRIER(EA|II) MEA|INSCRIERII MELE|\bMA INSCRIE/,
      HELD_ELSEWHERE,
      ONCE_ASKED,
      /\bALTEI UNITATI\b/,
      ANY_COURSE,
      FORMER,
      /\b(COMUNICATI|PRECIZATI|SPUNETI|INFORMATI|RASPUNDETI)\b.{0,40}\bDACA\b/,
    ),
    line: FORM,
  },
  diploma: {
    key: /^(PROMOV|ABSOLV|SUSTINUT|PREZENTAT|OBTINUT|VALABIL|RECUNOSCUT|CONFER)/,
    ends: /^(EXMATRICUL|REPETENT|CORIGENT|ABANDON)/,
    otherwise: anyOf(
      NOT_YET,
      WAS_ASKED,
      NOT_NOW,
      /\bMEDI[AE]( GENERALA| FINALA)?( DE)? [1-4] \d\d\b/,
      /\bS A INSCRIS\b|\bECHIVALA\w* PARTIAL|\bPARTIAL ECHIVALA/,
      /\bA URMAT\b(?!.*\b(PROMOV|ABSOLV))|\bESTE (INSCRIS|ELEV|STUDENT|CURSANT)|\bURMEAZA CURSURI/,
    ),
    // Its heading is another paper's: what belongs to a diploma is not the diploma.
    line: /^(MODEL\b|DIPLOMA DE BACALAUREAT|FOAIE MATRICOLA|SUPLIMENT (LA|DESCRIPTIV)|ADEVERINTA\b|SITUATIE SCOLARA)/,
  },
  'membership-certificate': {
    key: /^(MEMBRU|CERTIFIC|PARTE|INSCRIS|VALABIL|CALITATEA|APARTINE|FIGUREAZA)/,
    ends: /^(RIDICAT|STERS|SCOS$|SCOASA)/,
    otherwise: anyOf(/\bA FOST MEMBR|\bFOST(UL|A)? MEMBR|\bMEMBRU DE ONOARE/, NO_RIGHT, NOT_NOW, WAS_ASKED, NOT_YET),
    line: anyOf(/^MODEL\b/, ASKED_FOR),
  },
  'practice-notice': {
    key: /^(VALABIL|ACORD|AUTORIZ|DREPTUL|EXERCIT|ELIBEREAZA|INDEPLIN|AVIZEAZA|VIZAT)/,
    ends: /^(SANCTIUNE$|SANCTIONAT|RIDICAT|SCOS$|SCOASA)/,
    // A notice is given for a year; one of some months is another paper, or ended before its last day.
    otherwise: anyOf(
      /\bDECIZI[AE] DE\b|\bVALABI\w*( \w+){0,6}? \d+ (LUNI|ZILE)\b/,
      NO_RIGHT,
      NOT_NOW,
      OTHER_PROFESSION,
      WAS_ASKED,
      NOT_YET,
    ),
    line: anyOf(/^MODEL\b/, ASKED_FOR),
  },
  'identity-card': { key: /^VALABIL/ },
  'name-change-proof': { key: /^(SCHIMB|ADMITE|APROBA|PURTA|REVEN|MODIFIC|VALABIL)/, otherwise: NOT_YET },
  'data-consent': {
    key: /^(ACORD|ACORDUL|CONSIMT|CONSIMTAMANTUL|EXPRIM|ACCEPT|PERMIT|AUTORIZEZ|INCUVIINTEZ)$/,
    ends: /^(DEZACORD|INAPOI$)/,
    explains: true,
    affirms: anyOf(
      /\b(SUNT DE ACORD|CONSIMT|ACCEPT|AUTORIZEZ|PERMIT|INCUVIINTEZ)\b/,
      /\b(EXPRIM|DAU|ACORD|MANIFEST|DECLAR)\b( \w+){0,6} (ACORDUL|CONSIMTAMANTUL|CONSIMTAMANT|ACORD)\b/,
      // In two columns a line of the other language stands between.
      /\bIMI (EXPRIM|DAU|MANIFEST)( \w+){0,16} (CONSIMTAMANTUL|ACORDUL) CA\b/,
    ),
    otherwise: anyOf(
      /\bNU (MAI )?((DORESC|VREAU) (CA|SA FIE)|(IMI|MI) (DAU|EXPRIM|MANIFEST))\b/,
      /\bIN NUMELE (DOAMNEI|DOMNULUI|DNEI|ANGAJAT|CURSANT|MINOR)|\bMINOR(UL|ULUI|A|EI)?\b/,
      /\bCOPIL(UL|ULUI)\b/,
      ON_BEHALF,
      IN_PART,
      NOT_MINE,
      STILL_OPEN,
      /\b(MANAGER|DIRECTOR|REPREZENTANT LEGAL)\w* (AL|A) (SPITAL|CLINIC|UNITAT)/,
    ),
    line: anyOf(
      /^(MANAGER|DIRECTOR|ADMINISTRATOR|REPREZENTANT LEGAL)/,
      /^(RETRAGERE|RETRAGEREA|REVOCARE|REVOCAREA|REFUZ|DEZACORD)( \w+){0,4}$/,
      FORM,
    ),
  },
  'employment-proof': {
    key: /^(ANGAJAT|INCADRAT|SALARIAT|OCUPA|LUCREAZA|SPECIFIC|FIGUREAZA|ACTIVITATE)/,
    code: 'not-specific',
    ends: /^(CONCEDI(U|UL|ULUI)$|INCETEAZA|PENSIONAT|DETASAT|DESFACUT)/,
    affirms: anyOf(
      /\b(INCADRAT|ANGAJAT|SALARIAT)/,
      /\b(OCUPA|LUCREAZA|DESFASOARA|ACTIVEAZA|EXERCITA|FIGUREAZA|DETINE|PROFESEAZA|INDEPENDENT\w*)\b/,
      /\b(ANGAJARII|LOC(UL)? DE MUNCA)\b/,
      /\b(ARE|AVAND) (FUNCTIA|CALITATEA|POSTUL)/,
    ),
    otherwise: anyOf(WAS_ONCE, IS_TO_BE, NOT_EMPLOYED, NOT_YET),
    line: FORM,
  },
  'payment-proof': {
    key: anyOf(
      /^(EFECTUAT|EXECUTAT|PROCESAT|DECONTAT|ACHITAT|FINALIZAT|REALIZAT|REUSIT|ONORAT|PUTUT|CONFIRMA)/,
      /^(TRANSMIS|DOVADA|DOVEDESTE|PLATIT)/,
    ),
    code: 'not-executed',
    otherwise: anyOf(
      /\b(VA|VOR) FI (EXECUTAT|DECONTAT|PROCESAT|EFECTUAT|FINALIZAT)/,
      /(?<!\bNU )\b(NECESITA|ASTEAPTA|LIPSESTE|LIPSA)( \w+){0,3} (SEMNATUR|APROBAR|AUTORIZAR|CONFIRMAR|DISPONIBIL)/,
      /\b(SOLD|FONDURI|DISPONIBIL)( \w+){0,2} INSUFICIENT|\b(RATA|TRANSA) (\d|INTAI|I\b)|\bAVANS\b/,
      /\b(EXECUTAT|PROCESAT|EFECTUAT)[AE]? PARTIAL|\bSIMULARE\b/,
    ),
    ends: /^(RETURN|STORN|RAMBURS|RESTITU|REFUND|REVERSED|INAPOI|ESUAT|CIORNA|DRAFT)/,
    line: /^(MODEL|EXEMPLU|CIORNA|DRAFT)\b/,
  },
  'student-certificate': {
    key: /^(ELEV|STUDENT|INSCRIS|FRECVENT)/,
    ends: /^EXMATRICUL/,
    otherwise: /\bA FOST (ELEV|STUDENT)/,
  },
  'disability-certificate': { key: /^INCADR/ },
  'medical-certificate': { key: /^(GRAVID|INSARCINAT|LAUZ|EVIDENT|SUFER|DIAGNOSTIC|INCLUS|FIGUREAZA)/ },
  'pension-slip': { key: /^(PENSI|BENEFICI|PLAT)/ },
  'insured-certificate': { key: /^ASIGURAT/ },
};

/** The health insurance form counts days of sick leave and speaks of no post. */
export const INSURED_EMPLOYEE: Claim = { key: /^(ANGAJAT|INCADRAT|SALARIAT|CALITATEA|RETINUT|VIRAT)/ };
