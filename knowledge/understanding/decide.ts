import type { Language } from '../../core/contract/ids.js';
import { TOPIC_IDS } from '../../core/contract/ids.js';
import { candidatesOf, choiceScore } from './choice.js';
import type { Judgement } from './judgement.js';
import type { Calibration } from './model.js';

/** More than that in one message are not answered. */
const MOST_TOPICS = 4;
const CHAT = TOPIC_IDS.indexOf('chat');

/** Indexes of the topics that a message asks, the likeliest first; none when it is not ours. */
export function decide(
  whole: Judgement,
  clauses: readonly Judgement[],
  { scope, choice }: Calibration,
  lang: Language,
): number[] {
  if (whole.scope < scope[lang]) return [];
  const scored = candidatesOf({ whole, clauses })
    .map((k) => ({ k, score: choiceScore({ whole, clauses }, k, choice.weights) }))
    .sort((a, b) => b.score - a.score);
  // The likeliest is asked in any case: the message is ours.
  const found = scored.filter(({ score }, rank) => rank === 0 || score >= choice.least).slice(0, MOST_TOPICS);
  // Greetings and thanks beside a question ask nothing.
  const asked = found.length > 1 ? found.filter(({ k }) => k !== CHAT) : found;
  return asked.map(({ k }) => k);
}
