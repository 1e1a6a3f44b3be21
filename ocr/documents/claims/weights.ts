import { z } from 'zod';

/** Weights of one question about a sentence: signed bytes in base64, times `unit`. At `sure` the answer is yes, at `perhaps` it may be. */
const learned = z.strictObject({
  weights: z.string(),
  unit: z.number(),
  bias: z.number(),
  perhaps: z.number(),
  sure: z.number(),
});

export const claimWeights = z.strictObject({
  /** Of what they were learned from; a test holds it to the sentences. */
  learnedFrom: z.string(),
  /** Told from what papers say ordinarily: it is about taking back, denying, waiting at all. */
  worrying: learned,
  /** Told from what only looks so, a rule, a right, a reassurance: it is about this paper. */
  against: learned,
});
export type ClaimWeights = z.infer<typeof claimWeights>;
export type Question = Exclude<keyof ClaimWeights, 'learnedFrom'>;

export const WEIGHTS_PLACE = 'claim-weights.json';
