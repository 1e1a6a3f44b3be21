/** Probabilities of the topics, and how surely a text is ours at all (0 is even). */
export interface Judgement {
  topics: ArrayLike<number>;
  scope: number;
}

/** The index of the likeliest topic. */
export function bestOf(topics: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < topics.length; k++) if ((topics[k] as number) > (topics[best] as number)) best = k;
  return best;
}
