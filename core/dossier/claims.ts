/** What a sentence on a paper does to it. */
export interface Claim {
  /** It is about taking back, denying, waiting, another person, and is no rule, right or reassurance; told with less certainty than {@link undoes}. */
  mayUndo: boolean;
  /** The same, told by itself: whatever words it uses. */
  undoes: boolean;
}

/** Tells what a sentence does to the paper on which it stands. Learned: `npm run train:documents`. */
export type ClaimOf = (sentence: string) => Claim;
