import type { Said } from './layouts.js';

/** One paper as an engine read it: words that it took for others, each with how sure it was of them. */
export interface Misread {
  paper: string;
  what: string;
  /** What the papers say before they are read: all of them, and this one. */
  all?: Partial<Said>;
  own?: Partial<Said>;
  /** Papers that are not sent. */
  without?: readonly string[];
  /** What is read in place of what stands there, one way after the other; each way may replace several times. */
  ways: readonly (readonly (readonly [what: string | RegExp, read: string])[])[];
  /** How sure the engine is of the words that it read there. */
  sureness: readonly number[];
}

/** Papers that bear her present name. */
export const PRESENT = ['certificate', 'notice', 'consent', 'employment', 'request'];

/** How sure the engine is of what it misreads, and of what may be misread or so. */
export const DOUBTFUL = [0.45, 0.65] as const;
export const BOTH = [0.55, 0.93] as const;

/** Nothing to prove: the study act bears her present name. */
export const NEVER_CHANGED = { all: { maiden: 'MUNTEANU' }, without: ['marriage'] } as const;
/** Her personal code is not on the paper. */
export const NO_CODE = [/[,\n]? ?\(?(având )?(CNP|Cod numeric personal):? 2850312470007\)?/g, ''] as const;
