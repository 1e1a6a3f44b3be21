/** Why staff close a conversation. */
export const CLOSING_REASONS = ['solved', 'no-answer', 'elsewhere', 'other'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const isClosingReason = (text: string): text is ClosingReason => CLOSING_REASONS.some((known) => known === text);

/** What the nurse writes within so many hours of the closing opens the conversation again; later the machine answers. */
export const REOPEN_HOURS = 24;
