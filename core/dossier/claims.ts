import type { DocumentType } from '../contract/ids.js';
import type { Sign } from './signs.js';

/** A sentence on a paper. */
export interface Said {
  text: string;
  /** Of which type the paper is. */
  paper: DocumentType;
  /** What its words are about. */
  signs: readonly Sign[];
}

/**
 * Tells whether a sentence undoes the paper on which it stands: takes it back, denies it, waits, means another person; and is no rule, right or reassurance.
 * Learned: `npm run train:documents`.
 */
export type Undoes = (said: Said) => boolean;
