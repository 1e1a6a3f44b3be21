import { z } from 'zod';

/** Whether a sentence undoes its paper: signed bytes, packed, in base64, times `unit`. From `bar` on it does, from `worded` on where words say so that undo papers. */
export const claimWeights = z.strictObject({
  /** Of what they were learned from; a test holds it to the sentences. */
  learnedFrom: z.string(),
  weights: z.string(),
  unit: z.number(),
  bias: z.number(),
  bar: z.number(),
  worded: z.number(),
});
export type ClaimWeights = z.infer<typeof claimWeights>;

export const WEIGHTS_PLACE = 'claim-weights.json';
