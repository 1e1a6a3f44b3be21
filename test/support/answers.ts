import type { Answer, Entities, Intent, UnknownReason } from '../../core/answers/answer.js';
import { answerUnderstanding } from '../../core/answers/compose.js';
import type { Language, QualificationId, TopicId } from '../../core/contract/ids.js';
import { plainDate } from '../../core/time/plain-date.js';
import { aspectsOf } from '../../knowledge/understanding/aspects.js';
import { namesOf } from '../../knowledge/understanding/entities.js';
import { fittingEntities } from '../../knowledge/understanding/fitting.js';
import { openModel } from '../../knowledge/understanding/model.js';
import { prepare } from '../../knowledge/understanding/prepare.js';
import { knowledge } from './knowledge.js';

export interface Asked {
  topic: TopicId | 'unknown';
  reason?: UnknownReason;
  aspects?: string[];
  entities?: Entities;
  text?: string;
  earlier?: string;
  asks?: 'inmss';
}

const intentOf = ({ topic, reason, aspects = [], entities = {}, text = '', earlier, asks }: Asked): Intent => ({
  topic,
  ...(reason ? { reason } : {}),
  confidence: 1,
  entities,
  aspects,
  text,
  ...(earlier ? { earlier } : {}),
  ...(asks ? { asks } : {}),
});

/** What a text is understood to ask of a topic, whatever the models say of it: its names and its aspects. */
export function askedOf(topic: TopicId, text: string): Asked {
  const prepared = prepare(text).text;
  const entities = fittingEntities(topic, namesOf(prepared, openModel().isKnown).entities);
  return { topic, entities, aspects: aspectsOf(topic, prepared, entities), text: prepared };
}

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
