import type { ProblemCode, QualificationId } from '../../contract/ids.js';
import type { UnusedReason, Verdict } from '../judgement.js';

/** What a message may name; all of it ready to show. */
export interface MessageDetail {
  date?: string;
  found?: string;
  expected?: string;
  /** Name of the requirement. */
  requirement?: string;
}

export interface DossierMessages {
  /** As a diploma names them. */
  qualifications: Record<QualificationId, string>;
  /** Names of the requirements, as a nurse calls the papers. */
  requirements: Record<string, string>;
  /** What to send when a requirement is missing. */
  missing: Record<string, string>;
  /** Says what is wrong and what to do next. */
  problem: Record<ProblemCode, (detail: MessageDetail) => string>;
  /** Sharper words for a problem of one requirement, `requirement/code`. */
  problemOf: Record<string, (detail: MessageDetail) => string>;
  /** What could not be read, by the name of the field. */
  fields: Record<string, string>;
  /** Names of papers that are not asked for, by the last word of their kind. */
  lookAlikes: Record<string, string>;
  unused: Record<UnusedReason, string>;
  report: {
    person: (name: string, maskedCnp: string | undefined) => string;
    programme: (name: string) => string;
    verdict: Record<Verdict, string>;
    /** Said first once a period is over: what follows cannot simply be done any more. */
    closed: { enrolment(date: string): string; payment(date: string): string };
    /** In the place of `todo` then. */
    tooLate: string;
    todo: string;
    review: string;
    fine: string;
    unused: string;
    page: (pages: string) => string;
    unreadName: string;
    deadline: {
      opensIn: (name: string, date: string, days: number) => string;
      leftTo: (name: string, date: string, days: number) => string;
      lastDay: (name: string, date: string) => string;
      closed: (name: string, date: string) => string;
    };
    enrolment: string;
    payment: string;
    /** `site` is where the call has dossiers handed in. */
    nextComplete: (site: string) => string;
    nextFinal: (site: string) => string;
    nextReview: string;
    source: (title: string) => string;
    notice: string;
    /** For insured dossiers; `date` is the day of the old order. */
    noticeInsured: (date: string) => string;
    category: (letter: string, who: string) => string;
    /** Said of a missing paper that has no advice of its own. */
    missing: string;
  };
}
