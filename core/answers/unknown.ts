import { linesOf, textOf } from '../messages/message.js';
import type { Intent, TopicAnswer, UnknownReason } from './answer.js';
import { lines } from './by-aspect.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import { createVoice, type Line, type Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

const WHAT_I_KNOW: Line = textOf('unknown.what-i-know');
const ELSEWHERE: Line = textOf('unknown.elsewhere');

const REASONS: Record<UnknownReason, Line> = {
  'out-of-scope': textOf('unknown.reasons.out-of-scope'),
  'medical-advice': textOf('unknown.reasons.medical-advice'),
  'personal-data': textOf('unknown.reasons.personal-data'),
  instructions: textOf('unknown.reasons.instructions'),
  'not-in-sources': textOf('unknown.reasons.not-in-sources'),
  'not-understood': textOf('unknown.reasons.not-understood'),
  empty: textOf('unknown.reasons.empty'),
};

/** INMSS where the matter is near to its own; else whoever is named, or the office that it belongs to: not INMSS. */
function whoHelps(reason: UnknownReason, { asks }: Intent): Line {
  if (asks !== undefined && asks !== 'inmss')
    return linesOf('unknown.can-help', (v: Voice) => ({ name: asks[v.lang] }));
  return reason === 'out-of-scope' && asks === undefined ? ELSEWHERE : askLine;
}

/** Said when a question cannot be answered: why, what can be asked, and who can help. Never a guess. */
export const unknownAnswer: TopicAnswer = (intent, context) => {
  const voice = createVoice(context, intent);
  const reason = intent.reason ?? 'not-understood';
  // What was not understood is asked again in a line; the questions that are offered beside it say what can be asked.
  const explain = reason !== 'empty' && reason !== 'not-in-sources' && reason !== 'not-understood';
  const help = reason !== 'empty' && reason !== 'medical-advice';
  const text = lines(
    voice.say(REASONS[reason]),
    explain && voice.say(WHAT_I_KNOW),
    help && voice.say(whoHelps(reason, intent)),
  );
  return voice.part('unknown', text, EXAMPLE_QUESTIONS[context.lang]);
};
