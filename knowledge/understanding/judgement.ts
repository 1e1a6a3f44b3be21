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

/** A clause of a message, judged by itself. */
export interface ClauseJudgement extends Judgement {
  /** It holds a word that asks; else it may only tell. */
  asks: boolean;
  /** The topics of what goes on from the clause before: `și cât?` */
  after: ArrayLike<number>;
}

/** Clauses in their order. `judge` reads one by itself, or as what follows a topic. */
export function judgeClauses<Part>(
  parts: readonly Part[],
  judge: (part: Part, before?: number) => Judgement,
  asks: (part: Part) => boolean,
): ClauseJudgement[] {
  const alone = parts.map((part) => judge(part));
  return parts.map((part, at) => {
    const [own, before] = [alone[at] as Judgement, alone[at - 1]];
    return { ...own, asks: asks(part), after: (before ? judge(part, bestOf(before.topics)) : own).topics };
  });
}
