import type { Language } from '../../core/contract/ids.js';
import { CHAT, candidatesOf, choiceScore, chosenFrom } from './choice.js';
import type { ClauseJudgement, Judgement } from './judgement.js';
import type { Calibration } from './model.js';

/** More than that in one message are not answered. */
const MOST_TOPICS = 4;

/** Indexes of the topics that a message asks, the likeliest first; none when it is not ours. */
export function decide(
  whole: Judgement,
  clauses: readonly ClauseJudgement[],
  { scope, choice }: Calibration,
  lang: Language,
): number[] {
  if (whole.scope < scope[lang]) return [];
  const chosen = chosenFrom(whole, clauses);
  const scored = candidatesOf(chosen)
    .map((k) => ({ k, score: choiceScore(chosen, k, choice.weights) }))
    .sort((a, b) => b.score - a.score);
  // The likeliest is asked in any case: the message is ours.
  const found = scored.filter(({ score }, rank) => rank === 0 || score >= choice.least).slice(0, MOST_TOPICS);
  // Greetings and thanks beside a question ask nothing.
  const asked = found.length > 1 ? found.filter(({ k }) => k !== CHAT) : found;
  return asked.map(({ k }) => k);
}
