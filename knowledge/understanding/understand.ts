import type { Entities, Intent, Understanding } from '../../core/answers/answer.js';
import type { Language, TopicId } from '../../core/contract/ids.js';
import { fold } from '../../core/text/fold.js';
import { aspectsOf } from './aspects.js';
import { type Decision, decide } from './decide.js';
import { type FollowUp, followUp, inheritEntities, NOD } from './follow-up.js';
import { hearLanguage } from './language.js';
import { type Part, partsOf } from './parts.js';
import { type Reading, read, readWords } from './reading.js';
import { refusalOf } from './refusals.js';
import { GREETING, isOnlySigns, said } from './spoken.js';

export interface Question {
  text: string;
  /** Chosen by the person; else the language is heard. */
  lang?: Language;
  /** Earlier texts of the same person, the latest last. */
  history?: readonly string[];
}

interface Asked {
  part: Part;
  reading: Reading;
  decision: Decision;
}

/** Earlier texts that are looked at. */
const HISTORY_TEXTS = 4;
const STATEMENT_ASKS = 6;
const OWN_TOPIC = 3;

const isTopic = (decision: Decision): decision is Extract<Decision, { kind: 'topic' }> => decision.kind === 'topic';

/** `Medic la țară, câte puncte primesc?`: which points, the other part says; as does which paper's validity. */
function addSubject(part: Set<string>, whole: ReadonlySet<string>): void {
  const asksPoints = part.has('POINTS') || part.has('PERCENT');
  if (whole.has('HOURSQ')) part.add('HOURSQ');
  const elsewhere = whole.has('ENROL') || whole.has('COURSE');
  const asksPaper = part.has('VALIDITY') || part.has('STATEMENT') || (part.has('DOCUMENTS') && !elsewhere);
  for (const subject of asksPoints ? ['RURAL2', 'NMO'] : asksPaper ? ['INSURED', 'COINSURED'] : [])
    if (whole.has(subject)) part.add(subject);
}

/** The message as a whole, and its parts: the whole alone when there is only one. */
function readMessage(text: string): { whole: Asked; parts: Asked[] } {
  const words = readWords(text);
  const reading = read(words);
  const whole = { part: { words, text, asks: true }, reading, decision: decide(reading) };
  const parts = partsOf(text, words);
  const [only, more] = parts;
  if (only && !more && only.words.length === words.length) return { whole, parts: [{ ...whole, part: only }] };
  return {
    whole,
    parts: withTails(
      parts.map((part) => {
        const partReading = read(part.words);
        // Who asks was said in another part.
        if (reading.entities.qualification) partReading.meanings.add('SOMEQ');
        addSubject(partReading.meanings, reading.meanings);
        return { part, reading: partReading, decision: decide(partReading) };
      }),
    ),
  };
}

/** `Câte puncte pe an și cât în 5 ani?`: what asks without a topic of its own belongs to the topic before it. */
function withTails(parts: Asked[]): Asked[] {
  const joined: Asked[] = [];
  for (const asked of parts) {
    const last = joined.at(-1);
    const isTail = !isTopic(asked.decision) && asked.part.asks && asked.reading.strange.length === 0;
    if (last && isTail && isTopic(last.decision) && !asked.reading.isForeign)
      joined[joined.length - 1] = { ...last, part: { ...last.part, text: `${last.part.text} ${asked.part.text}` } };
    else joined.push(asked);
  }
  return joined;
}

const isChat = ({ decision }: Asked): boolean => isTopic(decision) && decision.topic === 'chat';

/**
 * The parts that ask something. What a person tells of herself, and greetings, ask nothing where something else does;
 * where no part asks with a topic, the message is read as a whole.
 */
function askedParts(parts: Asked[], whole: Asked): Asked[] {
  const withTopic = parts.filter(({ decision }) => isTopic(decision));
  const real = withTopic.filter((asked) => !isChat(asked));
  const asking = real.filter(({ part, decision }) => part.asks || decision.score >= STATEMENT_ASKS);
  const questions = real.filter(({ part }) => part.asks);
  const strong = questions.filter(({ decision }) => decision.score >= OWN_TOPIC);
  // A statement beside questions is their background. A weak question means what the whole message means.
  if (strong.length > 0) return strong;
  if (questions.length > 0) return isTopic(whole.decision) && !isChat(whole) ? [whole] : questions;
  if (asking.length > 1) return asking;
  if (!isChat(whole) && isTopic(whole.decision)) return [whole];
  if (real.length > 0) return real;
  const [chat] = withTopic;
  const rest = parts.filter((asked) => !isChat(asked));
  if (chat && rest.every(({ reading }) => reading.strange.length === 0 && !reading.isForeign)) return [chat];
  return rest.length > 0 || !chat ? [whole] : [chat];
}

function entitiesOfPart(own: Entities, all: Entities): Entities {
  const merged: Entities = { ...own };
  if (!merged.qualification && all.qualification) merged.qualification = all.qualification;
  if (!merged.programme && all.programme) merged.programme = all.programme;
  if (!merged.category && all.category) merged.category = all.category;
  return merged;
}

const INSURANCE: ReadonlySet<TopicId> = new Set(['insured-documents', 'insured-validity', 'insured-status']);
const PAPERS: ReadonlySet<TopicId> = new Set(['documents', 'employment-proof', 'dossier-upload']);
const UNQUALIFIED: ReadonlySet<TopicId> = new Set([...INSURANCE, 'insured-id', 'rural-criteria', 'rural-percentage']);
const TRAINING: ReadonlySet<TopicId> = new Set([
  ...INSURANCE,
  'salary',
  'bonus',
  'nmo',
  'nmo-points',
  'rural-criteria',
  'rural-percentage',
  'insured-id',
]);

/** Entities that mean something to the topic: a pensioner's papers are no programme's, a CNP on a card no paper asked for. */
function fittingEntities(topic: TopicId | 'unknown', entities: Entities): Entities {
  const { category, document, programme, qualification } = entities;
  return {
    ...(qualification && !(topic !== 'unknown' && UNQUALIFIED.has(topic)) ? { qualification } : {}),
    ...(programme && !(topic !== 'unknown' && TRAINING.has(topic)) ? { programme } : {}),
    ...(document && topic !== 'unknown' && (PAPERS.has(topic) || topic === 'payment-details') ? { document } : {}),
    ...(category && topic !== 'unknown' && INSURANCE.has(topic) ? { category } : {}),
  };
}

function intentOf({ part, reading, decision }: Asked, all: Entities): Intent {
  const topic = isTopic(decision) ? decision.topic : 'unknown';
  const entities = fittingEntities(topic, entitiesOfPart(reading.entities, all));
  return {
    topic,
    ...(isTopic(decision) ? {} : { reason: decision.reason }),
    confidence: Math.min(1, decision.score / 8),
    entities,
    aspects: topic === 'unknown' ? [] : aspectsOf(topic, part.text, entities),
    text: part.text,
  };
}

/** Two parts that ask the same are one intent. */
function merged(intents: Intent[]): Intent[] {
  const byTopic = new Map<string, Intent>();
  for (const intent of intents) {
    const known = byTopic.get(intent.topic);
    if (!known) byTopic.set(intent.topic, intent);
    else
      byTopic.set(intent.topic, {
        ...known,
        entities: mergeEntities(known.entities, intent.entities),
        aspects: [...new Set([...known.aspects, ...intent.aspects])],
        text: `${known.text} ${intent.text}`,
      });
  }
  return [...byTopic.values()];
}

function mergeEntities(a: Entities, b: Entities): Entities {
  const union = <T>(one: T[] | undefined, other: T[] | undefined): T[] => [
    ...new Set([...(one ?? []), ...(other ?? [])]),
  ];
  const [qualification, programme] = [union(a.qualification, b.qualification), union(a.programme, b.programme)];
  const [document, category] = [union(a.document, b.document), union(a.category, b.category)];
  return {
    ...(qualification.length > 0 ? { qualification } : {}),
    ...(programme.length > 0 ? { programme } : {}),
    ...(document.length > 0 ? { document } : {}),
    ...(category.length > 0 ? { category } : {}),
  };
}

function refused(reason: NonNullable<Intent['reason']>, text: string): Intent[] {
  return [{ topic: 'unknown', reason, confidence: 1, entities: {}, aspects: [], text }];
}

function before(history: readonly string[]): FollowUp | undefined {
  if (history.length === 0) return undefined;
  const [text, earlier] = [history.at(-1) ?? '', history.slice(0, -1)];
  const { intents } = understand({ text, history: earlier });
  const topics = intents.filter(({ topic }) => topic !== 'unknown' && topic !== 'chat');
  const last = topics.at(-1);
  if (!last || last.topic === 'unknown') return before(earlier);
  const said = last.earlier === undefined ? last.text : `${last.text} ${last.earlier}`;
  return { topic: last.topic, text: said, entities: intents.map(({ entities }) => entities).reduce(mergeEntities, {}) };
}

function intentsOf(folded: string, history: readonly string[]): Intent[] {
  const reading = remembered(folded);
  if ('refusal' in reading) return refused(reading.refusal, folded);
  const { whole, parts } = reading;
  const previous = before(history.slice(-HISTORY_TEXTS));
  if (previous) {
    const continued = followUp(previous, whole.reading, folded);
    if (continued) {
      const intent = intentOf({ ...whole, ...continued }, continued.entities);
      return [intent.topic === previous.topic ? { ...intent, earlier: previous.text } : intent];
    }
  }
  const all = previous ? inheritEntities(previous, whole.reading, folded) : whole.reading.entities;
  return merged(askedParts(parts, whole).map((asked) => intentOf(asked, all)));
}

type Message = { refusal: NonNullable<Intent['reason']> } | { whole: Asked; parts: Asked[] };

/** Messages that are kept as they were read: a follow-up leans on the ones before it, which were read a moment ago. */
const REMEMBERED = 500;
/** Longer ones are read again: the memory stays small. */
const REMEMBERED_CHARACTERS = 500;
const messages = new Map<string, Message>();

/** What a text says by itself, whatever was asked before it. */
function remembered(folded: string): Message {
  const known = messages.get(folded);
  if (known) return known;
  const refusal = refusalOf(folded);
  const message = refusal ? { refusal } : readMessage(folded);
  if (folded.length <= REMEMBERED_CHARACTERS) messages.set(folded, message);
  if (messages.size > REMEMBERED) messages.delete(messages.keys().next().value as string);
  return message;
}

/** What a message asks: one intent a thing asked. Bounded work whatever is written; reads no clock. */
export function understand({ text, lang, history = [] }: Question): Understanding {
  const folded = fold(text).trim();
  const heard = hearLanguage(folded, readableWords(folded));
  const language = lang ?? heard.lang ?? languageOf(history) ?? 'ro';
  if (folded === '') return { lang: language, intents: refused('empty', '') };
  if (isOnlySigns(folded)) return { lang: language, intents: refused('not-understood', folded) };
  return { lang: language, intents: intentsOf(said(heard.text).replace(GREETING, '').replace(NOD, ''), history) };
}

const readableWords = (folded: string) =>
  folded
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 200)
    .map((word) => ({ text: word, start: 0, end: 0 }));

function languageOf(history: readonly string[]): Language | undefined {
  for (const text of history.slice(-HISTORY_TEXTS).reverse()) {
    const folded = fold(text);
    const { lang } = hearLanguage(folded, readableWords(folded));
    if (lang) return lang;
  }
  return undefined;
}
