import type { PeriodValue } from '../facts/inmss-values.js';
import type { AnswerContext } from './answer.js';
import { todayLine } from './day-window.js';
import { speak } from './reply.js';
import { createVoice } from './voice.js';

/**
 * That a period of the call of the day is over, and what the packs say of coming late; undefined while it is not over.
 * Source: the period's fact, and the call's own reply about being late.
 */
export function periodOver(name: 'enrolment' | 'payment', context: AnswerContext): string | undefined {
  const period = `inmss.${name}-period`;
  const kb = context.kb.on(context.today);
  if (!kb.has(period) || context.today <= kb.fact<PeriodValue>(period).value.closes) return undefined;
  const voice = createVoice(
    { ...context, kb },
    { topic: `${name}-period`, confidence: 1, entities: {}, aspects: [], text: '' },
  );
  const late = kb.reply(`${name}-period.late`);
  return late ? speak(voice, late) : todayLine(period)(voice);
}
