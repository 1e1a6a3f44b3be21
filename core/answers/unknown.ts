import type { Intent, TopicAnswer, UnknownReason } from './answer.js';
import { lines } from './by-aspect.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import { createVoice, type Line, told } from './voice.js';
import { askLine } from './whom-to-ask.js';

/** INMSS where the matter is near to its own; else whoever is named, or the office that it belongs to: not INMSS. */
function whoHelps(reason: UnknownReason, { asks }: Intent): Line {
  if (asks !== undefined && asks !== 'inmss') return (v) => v.text('unknown.can-help', { name: asks[v.lang] });
  return reason === 'out-of-scope' && asks === undefined ? told('unknown.elsewhere') : askLine;
}

/** Said when a question cannot be answered: why, what can be asked, and who can help. Never a guess. */
export const unknownAnswer: TopicAnswer = (intent, context) => {
  const voice = createVoice(context, intent);
  const reason = intent.reason ?? 'not-understood';
  // What was not understood is asked again in a line; the questions that are offered beside it say what can be asked.
  const explain = reason !== 'empty' && reason !== 'not-in-sources' && reason !== 'not-understood';
  const help = reason !== 'empty' && reason !== 'medical-advice';
  const text = lines(
    voice.text(`unknown.reasons.${reason}`),
    explain && voice.text('unknown.what-i-know'),
    help && whoHelps(reason, intent)(voice),
  );
  return voice.part('unknown', text, EXAMPLE_QUESTIONS[context.lang]);
};
