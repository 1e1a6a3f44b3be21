import type { Call, KnowledgeBase } from '../facts/fact.js';
import type { PlainDate } from '../time/plain-date.js';

/** `anul trecut cât a fost taxa?`: the call before, asked about in the past tense. */
const BEFORE =
  /anul trecut|anul precedent|apelul (?:trecut|precedent)|last year|(?:previous|last) call|прошл\p{L}* год|прошл\p{L}* набор/u;
const PAST = /\b(?:fost|era|erau|costa|plat\p{L}*|was|were|cost|paid)\b|был|стоил|платил/u;

/** The call that a folded question asks about, where it is not the one of the day. */
export function callAsked(text: string, knowledge: KnowledgeBase, today: PlainDate): Call | undefined {
  const { calls } = knowledge;
  if (calls.length < 2) return undefined;
  const now = knowledge.on(today).call;
  const begun = calls.filter(({ from }) => from <= today);
  if (BEFORE.test(text) && PAST.test(text)) return begun[begun.findIndex(({ id }) => id === now.id) - 1];
  return begun.find(({ id }) => id !== now.id && new RegExp(`(?<![\\d-])${id}(?![\\d-])`, 'u').test(text));
}
