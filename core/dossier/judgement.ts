import type { Language, ProblemCode, ProgrammeId } from '../contract/ids.js';
import type { Problem, ReadDocument } from '../documents/document.js';
import type { Citation, KnowledgeBase } from '../facts/fact.js';
import type { PlainDate } from '../time/plain-date.js';
import type { Statements } from './wording.js';

export type DossierKind = 'enrolment' | 'insured';
export type Applicant = 'employer' | 'self';
export type Phase = 'application' | 'final';
export type Verdict = 'complete' | 'incomplete' | 'needs-review';
export type RequirementStatus = 'satisfied' | 'missing' | 'problem' | 'review' | 'not-applicable';

/** What a dossier is for, and on which day it is judged. */
export interface DossierOptions {
  kind: DossierKind;
  /** Asked of every enrolment. */
  programme?: ProgrammeId;
  applicant: Applicant;
  phase: Phase;
  /** `a` … `s`, asked of every insured dossier. */
  category?: string;
  today: PlainDate;
  lang: Language;
  kb: KnowledgeBase;
  /** What papers of each type state; without it no paper is believed. */
  statements?: Statements;
}

/** What a message may say besides its code. All parts are as printed on the papers or ready to show. */
export interface NoteDetail {
  file?: string;
  date?: PlainDate;
  found?: string;
  expected?: string;
  /** What about it, where one code has several stories: the message `code/aspect` tells it. */
  aspect?: 'age' | 'kind' | 'perhaps' | 'sources-differ' | 'late';
}

/** `problem`: the applicant can mend it. `review`: a person has to look. `warning`: worth saying, changes nothing. */
export type Weight = 'problem' | 'review' | 'warning';

/** A problem before it is put into words. */
export interface Note extends NoteDetail {
  code: ProblemCode;
  weight: Weight;
}

export interface RequirementProblem extends Problem {
  file?: string;
}

export interface RequirementJudgement {
  id: string;
  name: string;
  status: RequirementStatus;
  /** Files that it was judged by, best first. */
  documents: string[];
  problems: RequirementProblem[];
  citation: Citation;
}

export interface PersonSeen {
  fullName?: string;
  cnp?: string;
  formerSurname?: string;
}

/** Why a file (or a part of it) was not used. */
export type UnusedReason = 'not-needed' | 'spare' | 'other-person' | 'duplicate' | 'unusable' | 'unrecognised';

export interface UnusedDocument {
  file: string;
  pages: number[];
  type: string;
  kind?: string;
  reason: UnusedReason;
}

export interface DossierJudgement {
  kind: DossierKind;
  programme?: ProgrammeId;
  category?: string;
  verdict: Verdict;
  person: PersonSeen;
  requirements: RequirementJudgement[];
  /** As read, with what the judgement found about them added to their problems. */
  documents: ReadDocument[];
  unused: UnusedDocument[];
}
