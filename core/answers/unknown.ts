import { textOf } from '../messages/message.js';
import type { TopicAnswer, UnknownReason } from './answer.js';
import { lines } from './by-aspect.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import { createVoice, type Line } from './voice.js';
import { askLine } from './whom-to-ask.js';

const WHAT_I_KNOW: Line = textOf('unknown.what-i-know');

const REASONS: Record<UnknownReason, Line> = {
  'out-of-scope': textOf('unknown.reasons.out-of-scope'),
  'medical-advice': textOf('unknown.reasons.medical-advice'),
  'personal-data': textOf('unknown.reasons.personal-data'),
  instructions: textOf('unknown.reasons.instructions'),
  'not-in-sources': textOf('unknown.reasons.not-in-sources'),
  'not-understood': textOf('unknown.reasons.not-understood'),
  empty: textOf('unknown.reasons.empty'),
};

/** Said when a question cannot be answered: why, what can be asked, and who can help. Never a guess. */
export const unknownAnswer: TopicAnswer = (intent, context) => {
  const voice = createVoice(context, intent);
  const reason = intent.reason ?? 'not-understood';
  // What was not understood is asked again in a line; the questions that are offered beside it say what can be asked.
  const explain = reason !== 'empty' && reason !== 'not-in-sources' && reason !== 'not-understood';
  const help = reason !== 'empty' && reason !== 'medical-advice';
  const text = lines(voice.say(REASONS[reason]), explain && voice.say(WHAT_I_KNOW), help && voice.say(askLine));
  return voice.part('unknown', text, EXAMPLE_QUESTIONS[context.lang]);
};
