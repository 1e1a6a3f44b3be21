import type { Language } from '../../core/contract/ids.js';
import { TOPIC_IDS } from '../../core/contract/ids.js';
import type { Calibration } from './model.js';

/** Probabilities of the topics, and how surely a text is ours. */
export interface Judgement {
  topics: ArrayLike<number>;
  scope: number;
}

/** More than that in one message are not answered. */
const MOST_TOPICS = 4;
/** A clause that asks something else must be supported a little by the whole. */
export const SUPPORT = 0.05;
const CLEARLY_OURS = 1;
const CHAT = TOPIC_IDS.indexOf('chat');

export function bestOf(topics: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < topics.length; k++) if ((topics[k] as number) > (topics[best] as number)) best = k;
  return best;
}

/** Indexes of the topics that a message asks, the likeliest first; none when it is not ours. */
export function decide(
  whole: Judgement,
  clauses: readonly Judgement[],
  { scope, second, clause }: Calibration,
  lang: Language,
): number[] {
  if (whole.scope < scope[lang]) return [];
  const p = (k: number): number => whole.topics[k] as number;
  const found = new Set([bestOf(whole.topics)]);
  for (let k = 0; k < whole.topics.length; k++) if (p(k) >= second) found.add(k);
  for (const part of clauses) {
    const best = bestOf(part.topics);
    if ((part.topics[best] as number) >= clause && part.scope >= CLEARLY_OURS && p(best) >= SUPPORT) found.add(best);
  }
  // Greetings and thanks beside a question ask nothing.
  if (found.size > 1) found.delete(CHAT);
  return [...found].sort((a, b) => p(b) - p(a)).slice(0, MOST_TOPICS);
}
