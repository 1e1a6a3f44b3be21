import type { Answer, Entities, Intent, UnknownReason } from '../../core/answers/answer.js';
import { answerUnderstanding } from '../../core/answers/compose.js';
import type { Language, QualificationId, TopicId } from '../../core/contract/ids.js';
import { plainDate } from '../../core/time/plain-date.js';
import { knowledge } from './knowledge.js';

export interface Asked {
  topic: TopicId | 'unknown';
  reason?: UnknownReason;
  aspects?: string[];
  entities?: Entities;
  text?: string;
}

const intentOf = ({ topic, reason, aspects = [], entities = {}, text = '' }: Asked): Intent => ({
  topic,
  ...(reason ? { reason } : {}),
  confidence: 1,
  entities,
  aspects,
  text,
});

export interface Circumstances {
  lang?: Language;
  now?: string;
  qualification?: QualificationId;
}

/** The answer to what a question was understood to ask. */
export function ask(asked: Asked | Asked[], { lang = 'ro', now = '2026-07-01', qualification }: Circumstances = {}) {
  const intents = (Array.isArray(asked) ? asked : [asked]).map(intentOf);
  const context = { kb: knowledge, lang, today: plainDate(now), ...(qualification ? { qualification } : {}) };
  const answer: Omit<Answer, 'took_ms'> = answerUnderstanding({ lang, intents }, context, { id: 'test' });
  return answer;
}
