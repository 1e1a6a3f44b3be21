import type { Entities } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';
import { type Decision, decide } from './decide.js';
import { SUBJECT_IDS } from './lexicon/names.js';
import type { Reading } from './reading.js';

/** What was asked just before. */
export interface FollowUp {
  topic: TopicId;
  entities: Entities;
  /** Its words, for what the next text leaves unsaid. */
  text: string;
}

const SHORT_WORDS = 8;
const VERY_SHORT_WORDS = 5;
/** Less than this, and what was asked before says more than the words themselves. */
const OWN_TOPIC = 3;
const OPENING = /^(?:dar|si|iar|a|and|but|what about|how about|и|а|но|atunci|in cazul asta|pentru|pt|ok)(?:\s|$)/;
/** What a person says before going on: `ok, și în clinică?` */
export const NOD =
  /^(?:ok|okay|aha|bine|am inteles|inteleg|да|понятно|ясно)[\s,.!]+(?=(?:si|dar|iar|and|but|what|и|а|но)\s)/;

/** Questions that change their meaning after another. */
const PAYING: TopicId[] = ['fee', 'payment-details', 'payment-period'];
/** `Și până când mă înscriu?` after the fee asks about enrolment. */
const NOT_PAYING = ['ENROL', 'SUBMIT', 'DOCUMENTS', 'COURSE', 'EXAM', 'REFUND', 'VALIDITY'];
const CHANGES: readonly { after: TopicId[]; meaning: string; topic: TopicId; unless?: string[] }[] = [
  { after: PAYING, meaning: 'UNTIL', topic: 'payment-period', unless: NOT_PAYING },
  { after: PAYING, meaning: 'WHEN', topic: 'payment-period', unless: NOT_PAYING },
  { after: PAYING, meaning: 'START', topic: 'payment-period', unless: NOT_PAYING },
  { after: ['rural-criteria'], meaning: 'KM', topic: 'rural-criteria' },
  { after: ['rural-percentage'], meaning: 'NUMBER', topic: 'rural-percentage' },
  { after: ['nmo-points'], meaning: 'NUMBER', topic: 'nmo-points' },
  { after: ['salary'], meaning: 'GRADE', topic: 'salary' },
  { after: ['salary'], meaning: 'STUDYLEVEL', topic: 'salary' },
  { after: ['salary'], meaning: 'FUNCTIONROW', topic: 'salary' },
  { after: ['salary'], meaning: 'NURSEROW', topic: 'salary' },
  { after: ['salary'], meaning: 'CLINIC', topic: 'salary' },
  { after: ['insured-documents', 'insured-status'], meaning: 'VALIDITY', topic: 'insured-validity' },
  { after: ['rural-criteria'], meaning: 'PERCENT', topic: 'rural-percentage' },
  { after: ['rural-percentage'], meaning: 'POINTS', topic: 'rural-percentage' },
  { after: ['nmo'], meaning: 'POINTS', topic: 'nmo-points' },
  { after: ['exam'], meaning: 'FAIL', topic: 'retake' },
  { after: ['employment-proof'], meaning: 'KINDS', topic: 'employment-proof' },
  { after: ['employment-proof'], meaning: 'STATEMENT', topic: 'employment-proof' },
  { after: ['insured-validity', 'insured-documents'], meaning: 'CATEGORY', topic: 'insured-documents' },
];

const continues = (reading: Reading, text: string): boolean =>
  reading.words.length <= SHORT_WORDS && (OPENING.test(text) || reading.words.length <= VERY_SHORT_WORDS);

/** A name alone after a question about qualifications is one too: `și pentru pediatrie?`. */
function sameRole(previous: Entities, reading: Reading): Entities {
  const [mention, more] = reading.mentions;
  if (!mention || more || mention.role !== 'programme') return reading.entities;
  const { qualification } = SUBJECT_IDS[mention.tag];
  // A bare name after `mă pot înscrie la diabet?` is what the person is.
  const saysWho = !previous.qualification && previous.programme && reading.words.length === 1;
  const onlyQualified = previous.qualification && !previous.programme;
  if ((!onlyQualified && !saysWho) || !qualification) return reading.entities;
  const { programme: _, ...rest } = reading.entities;
  return { ...rest, qualification: [qualification] };
}

const merge = (previous: Entities, own: Entities): Entities => ({ ...previous, ...own });

/**
 * What a short text means after `previous`: with no topic of its own it asks the same of something else. Undefined when
 * it stands for itself.
 */
export function followUp(
  previous: FollowUp,
  reading: Reading,
  text: string,
): { decision: Decision; entities: Entities; reading: Reading } | undefined {
  if (!continues(reading, text) || reading.isForeign) return undefined;
  const own = decide(reading);
  if (own.kind === 'topic' && own.topic === 'chat') return undefined;
  const change = CHANGES.find(
    ({ after, meaning, unless }) =>
      after.includes(previous.topic) &&
      reading.meanings.has(meaning) &&
      !unless?.some((other) => reading.meanings.has(other)),
  );
  const namesSomething = reading.mentions.length > 0 || reading.entities.category !== undefined;
  const weak = own.kind === 'unknown' || own.score < OWN_TOPIC;
  const onlyNames =
    own.kind === 'topic' &&
    own.topic === 'eligibility' &&
    own.score < OWN_TOPIC + 2.6 &&
    !/pot|can|мог|cine|who/.test(text);
  const topic =
    change &&
    own.kind === 'topic' &&
    own.score >= 6 &&
    own.topic !== change.topic &&
    change.unless === undefined &&
    change.meaning !== 'CATEGORY' &&
    change.meaning !== 'VALIDITY'
      ? undefined
      : change?.topic;
  const continued = topic ?? (namesSomething && (weak || onlyNames) ? previous.topic : undefined);
  if (continued === undefined) return undefined;
  if (topic === undefined && own.kind === 'unknown' && reading.strange.length > 1) return undefined;
  const entities = merge(previous.entities, sameRole(previous.entities, reading));
  return {
    decision: { kind: 'topic', topic: continued, score: OWN_TOPIC },
    entities,
    reading: { ...reading, entities },
  };
}

/** Entities of a question with a topic of its own, with those of the question before that it leans on. */
export function inheritEntities(previous: FollowUp, reading: Reading, text: string): Entities {
  if (!continues(reading, text)) return reading.entities;
  return merge(previous.entities, reading.entities);
}
