import type { z } from 'zod';
import { whole } from './values.js';

/** How long each kind of data is kept, in days. The nightly purge obeys it; nurses, `doctor` and docs/privacy.md tell it. */
export interface Retention {
  /** People with a consent, since they were last seen; all of theirs goes. */
  personDays: number;
  /** They are told so long before. */
  warningDays: number;
  /** Papers of a dossier, what was read of them and the verdicts, since staff closed it or its nurse took it back. */
  dossierDays: number;
  /** Uploads that could not be read, could not be fetched, or were taken out of a dossier. */
  failedDays: number;
  /** Conversations with staff, what was shown in them, what a chat remembers, and people who gave no consent. */
  chatDays: number;
  /** Questions that had no answer; they are masked at once. */
  questionDays: number;
  auditDays: number;
}

const days = (value: number, least = 1) => whole(least, 36_500).default(value);

export const retentionVariables = {
  RETENTION_DAYS: whole(1, 3_650).default(365),
  RETENTION_WARNING_DAYS: days(14, 0),
  RETENTION_DOSSIER_DAYS: days(30),
  RETENTION_FAILED_DAYS: days(7),
  RETENTION_CHAT_DAYS: days(90),
  RETENTION_QUESTION_DAYS: days(90),
  RETENTION_AUDIT_DAYS: days(1_095),
};

type Environment = { [Name in keyof typeof retentionVariables]: z.infer<(typeof retentionVariables)[Name]> };

export const toRetention = (env: Environment): Retention => ({
  personDays: env.RETENTION_DAYS,
  warningDays: env.RETENTION_WARNING_DAYS,
  dossierDays: env.RETENTION_DOSSIER_DAYS,
  failedDays: env.RETENTION_FAILED_DAYS,
  chatDays: env.RETENTION_CHAT_DAYS,
  questionDays: env.RETENTION_QUESTION_DAYS,
  auditDays: env.RETENTION_AUDIT_DAYS,
});

/** What those who set nothing get. */
export const DEFAULT_RETENTION: Retention = {
  personDays: 365,
  warningDays: 14,
  dossierDays: 30,
  failedDays: 7,
  chatDays: 90,
  questionDays: 90,
  auditDays: 1_095,
};
