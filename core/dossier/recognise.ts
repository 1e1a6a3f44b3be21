import type { ProgrammeId, QualificationId } from '../contract/ids.js';
import { allProgrammes } from '../eligibility/target-groups.js';
import type { KnowledgeBase } from '../facts/fact.js';
import { foldText } from '../identity/fold.js';
import { anyOf } from '../language/patterns.js';

/** How programmes are written on forms, folded. First match wins nothing: a text may name several. */
const PROGRAMMES: Record<ProgrammeId, RegExp> = {
  'radiologie-imagistica': /RADIOLOG\w* (SI )?IMAGISTIC|^RADIOLOGIE/,
  'balneo-fizioterapie': /BALNEO|FIZIOTERAP|\bBFKT\b|\bBFT\b/,
  'nutritie-dietetica': /NUTRITI|DIETETIC/,
  'igiena-sanatate-publica': /\bIGIEN/,
  laborator: /\bLABORATOR/,
  pediatrie: /\bPEDIATRI/,
  'ingrijiri-paliative': /PALIA?TIV|PALITIV/,
  psihiatrie: /PSIHIATR/,
  'medicina-dentara': /DENTAR|STOMATOLOG/,
  neonatologie: /NEONATOLOG/,
  pneumoftiziologie: /PNEUMO ?(FTIZIO)?LOG/,
  diabet: /\bDIABET/,
  oncologie: /\bONCOLOG/,
  'nefrologie-dializa': /NEFROLOG|DIALIZ/,
  cardiologie: /CARDIOLOG/,
  gastroenterologie: /GASTRO ?ENTEROLOG/,
  'geriatrie-gerontologie': /GERIATR|GERONTOLOG/,
  'asistenta-comunitara': /COMUNITAR/,
  radioterapie: /RADIOTERAP/,
  'operator-ct-rm': /OPERATOR\w* (DE )?(CT|RM|RMN|IRM|C T)\b|\bCT (SI )?(RM|RMN|IRM)\b|TOMOGRAF|REZONANTA MAGNETIC/,
};

/** How qualifications are written on study acts, folded; tried in this order, since `asistent medical generalist` says least. */
const QUALIFICATIONS: readonly [QualificationId, RegExp][] = [
  ['moasa', /\bMOAS[AE]|OBSTETRIC/],
  ['radiologie', /RADIOLOG|IMAGISTIC/],
  ['laborator', /\bLABORATOR/],
  ['balneo-fizioterapie', /BALNEO|FIZIOTERAP|FIZIOKINETO|KINETOTERAP|\bBFKT\b/],
  ['medicina-dentara', /DENTAR|STOMATOLOG/],
  ['oftalmologie', /OFTALMOLOG|OPTIC|OPTOMETR/],
  ['farmacie', /FARMACI|FARMACEUT/],
  ['igiena', /\bIGIEN/],
  ['nutritie', /NUTRITI|DIETETIC|DIETETICIAN/],
  ['pediatrie', /PEDIATRI|PUERICULT/],
  ['infirmiera', /INFIRMIER|INGRIJITO|BRANCARDIER/],
  ['medic', /\bMEDIC (SPECIALIST|PRIMAR|REZIDENT|STOMATOLOG)|DOCTOR MEDIC|LICENTIAT IN MEDICINA\b/],
  ['generalist', /GENERALIST|MEDICINA GENERALA|MEDICALA GENERALA|ASISTENTA MEDICALA$|ASISTENT MEDICAL$/],
];

const isQualification = (text: string): boolean => QUALIFICATIONS.some(([id]) => id === text);

/** A programme that papers of every call name, not of one call alone. */
export const isEverywhere = (programme: ProgrammeId): boolean => programme in PROGRAMMES;

const LONG_WORD = 5;
/** The name of a programme with the ends of its words open: `MEDICIN\w* MUNCI\w*`. */
const byName = (name: string): RegExp =>
  new RegExp(
    `\\b${foldText(name)
      .split(' ')
      .map((word) => (word.length >= LONG_WORD ? `${word.slice(0, -1)}\\w*` : word))
      .join(' ')}`,
  );

const known = new WeakMap<KnowledgeBase, [ProgrammeId, RegExp][]>();

/** How programmes are written: those above, and by their names those that only the call has. */
function writtenIn(kb: KnowledgeBase): [ProgrammeId, RegExp][] {
  const own = known.get(kb) ?? [
    ...Object.entries(PROGRAMMES),
    ...allProgrammes(kb).flatMap(({ value: { programme, name } }): [ProgrammeId, RegExp][] =>
      isEverywhere(programme) ? [] : [[programme, byName(name.ro)]],
    ),
  ];
  known.set(kb, own);
  return own;
}

/** Programmes that a field names: ids, or names as printed. */
export function programmesNamed(text: string, kb: KnowledgeBase): ProgrammeId[] {
  const id = text.trim();
  const written = writtenIn(kb);
  if (written.some(([programme]) => programme === id)) return [id];
  const folded = foldText(text);
  return written.flatMap(([programme, said]) => (said.test(folded) ? [programme] : []));
}

/** The qualification that a field names: a contract id, or as printed; undefined when none or unknown. */
export function qualificationIn(text: string): QualificationId | undefined {
  const id = text.trim();
  if (isQualification(id)) return id;
  const folded = foldText(text);
  return QUALIFICATIONS.find(([, pattern]) => pattern.test(folded))?.[0];
}

const OPERATOR = anyOf(
  /\bINMSS\b|MANAGEMENT AL SERVICIILOR DE SANATATE|\bSNSPMPDSB\b|\bSNSPMS\b/,
  /SCOALA NATIONALA DE SANATATE PUBLICA|INSTITUTUL NATIONAL DE MANAGEMENT/,
);

/** Whether INMSS is named, under this name or one of its earlier ones (SNSPMPDSB, Școala Națională de Sănătate Publică). */
export function namesInmss(text: string): boolean {
  return OPERATOR.test(foldText(text));
}

/** Words of a post, a ward or a department that belong to a requalification programme. */
const POSTS: Partial<Record<ProgrammeId, RegExp>> = {
  'radiologie-imagistica': /RADIOLOG|IMAGISTIC|TOMOGRAF|MAMOGRAF|\bRMN\b|\bRX\b/,
  'balneo-fizioterapie': /BALNEO|FIZIOTERAP|FIZIOKINETO|FIZICALA|MEDICINA FIZICA|RECUPERARE|\bBFKT\b|\bBFT\b/,
  'nutritie-dietetica': /NUTRITI|DIETETIC|DIETETICIAN|BLOC ALIMENTAR/,
  'igiena-sanatate-publica': anyOf(
    /\bIGIEN|SANATATE PUBLICA|EPIDEMIOLOG|INFECTIILOR ASOCIATE|\bSPIAAM\b|\bSPLIAAM\b/,
    // A department of the counties' public health authorities; `factori de risc` of a disease are another matter.
    /EVALUARE\w* FACTORILOR(?! DE RISC (?!DIN MEDIU))/,
  ),
  laborator: /\bLABORATOR|ANALIZE MEDICALE|HEMATOLOGIE LABORATOR|BACTERIOLOG|MICROBIOLOG/,
};

/** Whether the words of a post name the field of a requalification programme. */
export function postMatches(text: string, programme: ProgrammeId): boolean {
  return POSTS[programme]?.test(foldText(text)) ?? false;
}
