import type { DocumentType, FieldName } from '../../../core/contract/ids.js';
import type { FieldValue, Problem, ReadDocument } from '../../../core/documents/document.js';
import { judgeDossier } from '../../../core/dossier/judge.js';
import type { DossierJudgement, DossierOptions } from '../../../core/dossier/judgement.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { STATEMENTS } from '../../../ocr/documents/statements.js';

export const kb = await openKnowledge();

/** Invented people: serials 000, or county 47. */
export const ANA = {
  surname: 'TESTESCU',
  givenNames: 'ANA-MARIA',
  fullName: 'TESTESCU ANA-MARIA',
  cnp: '2850312470007',
};
export const OTHER = {
  fullName: 'PROBĂ ȘTEFANIA-IOANA',
  surname: 'PROBĂ',
  givenNames: 'ȘTEFANIA-IOANA',
  cnp: '6000229470003',
};
export const ANA_MRZ = 'IDROUTESTESCU<<ANA<MARIA<<<<<<<<<<<<\nXB000001<7ROU8503127F320312324700078';

export type Values = Partial<Record<FieldName, FieldValue>>;

export interface Extra {
  kind?: string;
  confidence?: number;
  /** Confidence of the fields; 0.9 when absent. */
  sureness?: number;
  /** Fields with a word of which the engine was unsure. */
  doubted?: FieldName[];
  text?: string;
  problems?: Problem['code'][];
  method?: ReadDocument['method'];
  sha256?: string;
}

let serial = 0;

/** A file as the reader would give it. */
export function read(type: DocumentType, values: Values, extra: Extra = {}): ReadDocument {
  serial += 1;
  const confidence = extra.sureness ?? 0.9;
  return {
    file: `${type}-${serial}.pdf`,
    pages: 1,
    type,
    confidence: extra.confidence ?? 0.9,
    ...(extra.kind ? { kind: extra.kind } : {}),
    fields: Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const isDoubted = extra.doubted?.some((one) => one === name);
        return [name, { value, confidence, ...(isDoubted ? { doubted: true } : {}) }];
      }),
    ),
    problems: (extra.problems ?? []).map((code) => ({ code, message: code })),
    text: extra.text ?? '',
    method: extra.method ?? 'ocr',
    ...(extra.sha256 ? { sha256: extra.sha256 } : {}),
    took_ms: 1,
  };
}

export const request = (values: Values = {}, extra: Extra = {}) =>
  read(
    'employer-request',
    {
      fullName: ANA.fullName,
      programme: 'cardiologie',
      employer: 'Spitalul Exemplu',
      number: '15234',
      issuedOn: '2026-09-07',
      signed: true,
      stamped: true,
      ...values,
    },
    {
      kind: 'employer-request.single',
      text: 'Către INSTITUTUL NAȚIONAL DE MANAGEMENT AL SERVICIILOR DE SĂNĂTATE\nVă solicităm înscrierea',
      ...extra,
    },
  );

export const diploma = (values: Values = {}, extra: Extra = {}) =>
  read(
    'diploma',
    {
      fullName: 'TESTESCU I. ANA-MARIA',
      surname: ANA.surname,
      givenNames: ANA.givenNames,
      qualification: 'generalist',
      series: 'P',
      number: '0000123',
      issuedOn: '2010-02-12',
      ...values,
    },
    { kind: 'diploma.postliceal', ...extra },
  );

export const certificate = (values: Values = {}, extra: Extra = {}) =>
  read(
    'membership-certificate',
    {
      fullName: ANA.fullName,
      cnp: ANA.cnp,
      qualification: 'generalist',
      branch: 'Cluj',
      issuer: 'OAMGMAMR',
      series: 'AB',
      number: '012345',
      ...values,
    },
    { kind: 'membership-certificate.oamgmamr', ...extra },
  );

export const notice = (values: Values = {}, extra: Extra = {}) =>
  read(
    'practice-notice',
    {
      fullName: ANA.fullName,
      cnp: ANA.cnp,
      qualification: 'generalist',
      number: '1234',
      issuedOn: '2025-11-15',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      ...values,
    },
    { kind: 'practice-notice.salaried', ...extra },
  );

export const card = (values: Values = {}, extra: Extra = {}) =>
  read(
    'identity-card',
    {
      surname: ANA.surname,
      givenNames: ANA.givenNames,
      fullName: ANA.fullName,
      cnp: ANA.cnp,
      series: 'XB',
      number: '000001',
      issuedOn: '2022-03-12',
      expiresOn: '2032-03-12',
      mrz: ANA_MRZ,
      ...values,
    },
    { kind: 'identity-card.ci', ...extra },
  );

export const consent = (values: Values = {}, extra: Extra = {}) =>
  read(
    'data-consent',
    { fullName: ANA.fullName, cnp: ANA.cnp, signed: true, issuedOn: '2026-09-12', beneficiary: 'INMSS', ...values },
    {
      kind: 'data-consent.inmss',
      text: 'îmi exprim acordul ca datele să fie prelucrate de către Institutul Național de Management al Serviciilor de Sănătate (INMSS)',
      ...extra,
    },
  );

export const marriage = (values: Values = {}, extra: Extra = {}) =>
  read(
    'name-change-proof',
    {
      formerSurname: 'FICTIVESCU',
      newSurname: 'TESTESCU',
      fullName: ['TESTESCU ION', 'FICTIVESCU ANA-MARIA'],
      series: 'CX',
      number: '123456',
      issuedOn: '2012-06-02',
      ...values,
    },
    { kind: 'name-change.marriage', ...extra },
  );

export const employment = (values: Values = {}, extra: Extra = {}) =>
  read(
    'employment-proof',
    {
      fullName: ANA.fullName,
      cnp: ANA.cnp,
      position: 'asistent medical, post de laborator',
      programme: 'laborator',
      number: '77',
      issuedOn: '2026-09-10',
      signed: true,
      stamped: true,
      ...values,
    },
    { kind: 'employment-proof.statement', ...extra },
  );

export const payment = (values: Values = {}, extra: Extra = {}) =>
  read(
    'payment-proof',
    {
      amount: 2500,
      currency: 'RON',
      iban: 'RO07TREZ70220G335000XXXX',
      beneficiary: 'Institutul Național de Management al Serviciilor de Sănătate',
      beneficiaryTaxId: '26328134',
      paidOn: '2026-09-20',
      fullName: ANA.fullName,
      ...values,
    },
    { kind: 'payment-proof.executed', ...extra },
  );

/** Everything that an application through the employer to a skills programme needs. */
export const faultless = () => [request(), diploma(), certificate(), notice(), card(), consent()];

/** The fullest dossier: requalification, maiden name, payment. Judged with `FULLEST`. */
export const fullest = () => [
  request({ programme: 'laborator' }),
  diploma({ fullName: 'FICTIVESCU I. ANA-MARIA', surname: 'FICTIVESCU' }),
  certificate(),
  notice(),
  card(),
  marriage(),
  consent(),
  employment(),
  payment(),
];

export const FULLEST: Partial<DossierOptions> = {
  programme: 'laborator',
  phase: 'final',
  today: plainDate('2026-10-12'),
};

export function judge(documents: ReadDocument[], options: Partial<DossierOptions> = {}): DossierJudgement {
  return judgeDossier(documents, {
    kind: 'enrolment',
    programme: 'cardiologie',
    applicant: 'employer',
    phase: 'application',
    today: plainDate('2026-09-21'),
    lang: 'ro',
    kb,
    statements: STATEMENTS,
    ...options,
  });
}

/** The same dossier with some files replaced by others of their type, or left out (undefined). */
export function faultlessBut(type: DocumentType, ...instead: ReadDocument[]): ReadDocument[] {
  return [...faultless().filter((document) => document.type !== type), ...instead];
}

export function row(judgement: DossierJudgement, id: string) {
  const found = judgement.requirements.find((requirement) => requirement.id === id);
  if (!found) throw new Error(`no requirement ${id}`);
  return { status: found.status, codes: found.problems.map(({ code }) => code) };
}
