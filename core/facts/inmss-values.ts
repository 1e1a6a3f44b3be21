import type { ProgrammeId, QualificationId, SourceId } from '../contract/ids.js';
import type { PlainDate } from '../time/plain-date.js';
import type { LocalizedText } from './fact.js';

/** Fact type `programme`: one programme of the call, under the name that the answers use. */
export interface ProgrammeValue {
  programme: ProgrammeId;
  kind: 'requalification' | 'skills';
  name: LocalizedText;
  /** May be requested in one's own name, within a limited share of places (letter). */
  selfEnrolment: boolean;
}

/** Fact type `target-group`: one row of one document: who is invited to which programmes. */
export interface TargetGroupValue {
  source: SourceId;
  kind: 'requalification' | 'skills';
  /** Empty = the document lists the programmes, but names nobody for them. */
  qualifications: QualificationId[];
  programmes: ProgrammeId[];
}

/** Fact type `period`: both days included; `opens` is absent when the source gives only the last day. */
export interface PeriodValue {
  opens?: PlainDate;
  closes: PlainDate;
}

/** Fact type `money`. */
export interface MoneyValue {
  amountLei: number;
  per: 'participant' | 'hour' | 'month';
}

/** Fact type `account`: where the fee is paid. */
export interface AccountValue {
  beneficiary: string;
  iban: string;
  treasury: string;
  taxId: string;
}

/** Fact type `paper`: one numbered paper of the dossier. */
export interface PaperValue {
  number: number;
  /** Requirements of the contract that it covers. */
  requirements: string[];
  /** Types of document that will do, where no requirement of the contract covers it. */
  types: string[];
  /** Asked for by programmes of one kind alone. */
  appliesTo?: 'requalification' | 'skills';
  name: LocalizedText;
  condition?: LocalizedText;
}

/** Fact type `contact`: a person, an office or an institution. */
export interface ContactValue {
  person?: string;
  office?: LocalizedText;
  /** Programmes that it answers for; empty = in general. */
  programmes: ProgrammeId[];
  emails: string[];
  phones: string[];
  fax?: string;
  address?: string;
  sites: string[];
}

/** Fact type `statement`: a rule in one sentence, as the answers say it. */
export interface StatementValue {
  says: LocalizedText;
}

/** Fact type `refund`: shares of the fee that come back. */
export interface RefundValue {
  fullUntilDaysBeforeStart: number;
  partialShare: number;
  partialWithinDaysFromStart: number;
}

/** Fact type `model`: a paper of the dossier that can be printed, in Romanian, with `{slots}`. */
export interface ModelValue {
  requirement: string;
  title: string;
  lines: { text: string; cites: string[]; place: 'head' | 'body' | 'foot' }[];
}
