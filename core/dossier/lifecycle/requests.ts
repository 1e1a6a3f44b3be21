/** Why staff ask for something again or say no. The words come from the catalogue; `other` needs words of staff. */
export const REQUEST_REASONS = [
  'missing',
  'unreadable',
  'unsigned',
  'expired',
  'wrong-type',
  'other-person',
  'name-mismatch',
  'missing-field',
  'programme-mismatch',
  'qualification-mismatch',
  'not-specific',
  'wrong-operator',
  'amount-insufficient',
  'wrong-account',
  'paid-outside-window',
  'other',
] as const;
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** What a person asks of the nurse, open until she sends the dossier again. */
export interface OpenRequest {
  decision: 'ask-again' | 'reject';
  reason: RequestReason;
  /** In staff's own words. */
  text?: string;
  /** The requirement that it is about. */
  requirement?: string;
  /** The file that it is about. */
  fileId?: string;
  by: string;
  askedAt: Date;
}

/** A decision of staff as it is kept. */
export interface Decision {
  decision: 'approve' | 'ask-again' | 'reject';
  reason?: RequestReason;
  text?: string;
  requirement?: string;
  fileId?: string;
  by: string;
  decidedAt: Date;
}

/** "No" without a reason helps nobody: a code that says it all, or words. */
export function isExplained({ decision, reason, text }: Pick<Decision, 'decision' | 'reason' | 'text'>): boolean {
  return decision === 'approve' || Boolean(text?.trim()) || (reason !== undefined && reason !== 'other');
}

/** What is still asked: every "again" and "no" since the dossier was last sent or confirmed, the newest first. */
export function openRequests(decisions: readonly Decision[], submittedAt: Date | null): OpenRequest[] {
  const confirmedAt = decisions.filter(({ decision }) => decision === 'approve').map(({ decidedAt }) => decidedAt);
  const settled = [...(submittedAt ? [submittedAt] : []), ...confirmedAt];
  return decisions
    .flatMap(({ decision, reason, text, requirement, fileId, by, decidedAt }): OpenRequest[] => {
      if (decision === 'approve' || settled.some((at) => decidedAt <= at)) return [];
      return [
        {
          decision,
          reason: reason ?? 'other',
          ...(text ? { text } : {}),
          ...(requirement ? { requirement } : {}),
          ...(fileId ? { fileId } : {}),
          by,
          askedAt: decidedAt,
        },
      ];
    })
    .sort((a, b) => b.askedAt.getTime() - a.askedAt.getTime());
}
