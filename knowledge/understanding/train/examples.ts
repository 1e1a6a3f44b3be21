import { TOPIC_IDS, type TopicId } from '../../../core/contract/ids.js';
import { type Features, featuresOf, readWords } from '../features.js';
import { hear } from '../hear.js';
import { bestOf } from '../judgement.js';
import { listsOf } from '../lists.js';
import { prepare } from '../prepare.js';
import { asksIn } from '../roles.js';
import { segmentsOf } from '../segments.js';
import type { Message } from './data.js';
import { fitModels, scoresFor } from './fit.js';
import { type Readings, readingsOf } from './readings.js';
import { randomOf } from './regression.js';

export interface Example {
  message: Message;
  features: Features;
  /** Of its clauses, when it has several. */
  clauses: { features: Features; words: readonly string[]; asks: boolean }[];
  targets: number[];
}

export const SCOPE_CLASS = TOPIC_IDS.length;
const classOf = new Map<TopicId, number>(TOPIC_IDS.map((topic, index) => [topic, index]));

/** The classes of a message: its topics, and the scope when it has any. */
export const targetsOf = (topics: readonly TopicId[]): number[] =>
  topics.length === 0 ? [] : [...topics.map((topic) => classOf.get(topic) as number), SCOPE_CLASS];

const SEED = 3;
const QUICK_EPOCHS = 4;
const LONGEST_OF_PAIR = 90;
const JOINS: Record<Message['lang'], readonly string[]> = {
  ro: [' si ', ', ', '? ', ' + ', ', iar ', '. '],
  en: [' and ', ', ', '? ', ' + ', '. '],
  ru: [' и ', ', ', '? ', ' + ', '. '],
};

/** Every message as features. What was asked before is what the data say of it, or what a quick model makes of it. */
export function examplesOf(messages: readonly Message[]): { examples: Example[]; readings: Readings } {
  const readings = readingsOf(messages);
  const featuresFor = (text: string, before: readonly TopicId[], author: string): Features =>
    featuresOf(hear(text, before, readings.without(author)));
  const authorOf = (row: number): string => messages[row]?.author ?? '';
  const texts = messages.map(({ text }) => prepare(text).text);
  const alone = texts.map((text, row) => featuresFor(text, [], authorOf(row)));
  const targets = messages.map(({ topics }) => targetsOf(topics));
  const asked = new Map(
    messages.flatMap(({ topics, history }, row) => (history ? [] : [[texts[row], topics] as const])),
  );
  const quick = fitModels(alone, targets, { epochs: QUICK_EPOCHS });
  const before = messages.map(({ history, author }): readonly TopicId[] => {
    const last = history?.at(-1);
    if (last === undefined) return [];
    const text = prepare(last).text;
    const told = asked.get(text);
    if (told) return told;
    const scores = scoresFor(quick, featuresFor(text, [], author));
    return [TOPIC_IDS[bestOf(scores.subarray(0, SCOPE_CLASS))] as TopicId];
  });
  const examples = messages.map((message, row): Example => {
    const segments = segmentsOf(texts[row] as string);
    const topics = before[row] as readonly TopicId[];
    const clauseOf = (text: string) => {
      const heard = hear(text, topics, readings.without(message.author));
      return { features: featuresOf(heard), words: readWords(heard.words), asks: asksIn(heard.words) };
    };
    return {
      message,
      features:
        topics.length > 0 ? featuresFor(texts[row] as string, topics, message.author) : (alone[row] as Features),
      clauses: segments.length > 1 ? segments.map(clauseOf) : [],
      targets: targets[row] as number[],
    };
  });
  return { examples, readings };
}

/** Questions with something told before them: what is told asks nothing. */
function toldBefore(messages: readonly Message[], share: number, random: () => number): Message[] {
  const told = listsOf('background').told ?? {};
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const plain = messages.filter(
    ({ topics, history }) => topics[0] !== 'eligibility' && topics[0] !== 'chat' && !history,
  );
  return Array.from({ length: Math.round(plain.length * share) }, () => {
    const one = pick(plain);
    return { ...one, text: `${pick(told[one.lang] ?? [''])} ${one.text}` };
  });
}

/** Two short questions of one language as one message: people ask so, and seldom enough to learn it from. */
export function pairsOf(messages: readonly Message[], readings: Readings, share: number): Omit<Example, 'clauses'>[] {
  const random = randomOf(SEED);
  const single = messages.filter(
    ({ topics, history, text }) =>
      topics.length === 1 && topics[0] !== 'chat' && !history && text.length < LONGEST_OF_PAIR,
  );
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const featuresFor = (text: string, ...authors: string[]): Features =>
    featuresOf(hear(prepare(text).text, [], readings.without(...authors)));
  const withStory = toldBefore(messages, share / 3, random).map((message) => ({
    message,
    features: featuresFor(message.text, message.author),
    targets: targetsOf(message.topics),
  }));
  const two = Array.from({ length: Math.round(single.length * share) }, () => pick(single)).flatMap((one) => {
    const other = pick(single.filter(({ lang }) => lang === one.lang));
    if (other.topics[0] === one.topics[0]) return [];
    const text = `${one.text.replace(/[?.!]+$/, '')}${pick(JOINS[one.lang])}${other.text}`;
    const topics = [...one.topics, ...other.topics];
    return [
      {
        message: { ...one, text, topics },
        features: featuresFor(text, one.author, other.author),
        targets: targetsOf(topics),
      },
    ];
  });
  return [...two, ...withStory];
}
