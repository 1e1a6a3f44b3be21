import type { Language, TopicId } from '../../core/contract/ids.js';
import { wordsOf } from '../../core/text/fold.js';
import { openVocabulary } from '../vocabulary/open.js';
import { featuresOf } from './features.js';
import { hear } from './hear.js';
import { openModel, type Scores } from './model.js';
import { segmentsOf } from './segments.js';

/** A topic that a message asks, and the words that ask it. */
export interface Asked {
  topic: TopicId;
  confidence: number;
  text: string;
}

export interface Recognised {
  asked: Asked[];
  /** How far the message is from being ours, when nothing is asked of us: 0 and more is near. */
  scope: number;
}

/** More than that in one message are not answered. */
const MOST_TOPICS = 4;
/** A clause that asks something else must be supported a little by the whole. */
const SUPPORT = 0.05;
const CLEARLY_OURS = 1;

interface Clause {
  text: string;
  scores: Scores;
  best: number;
}

/** Least share of words that the model has read, where no name is known either: below it, letters alike are chance. */
const KNOWN_SHARE = 0.3;

function isAnyKnown(text: string, isKnown: (word: string) => boolean): boolean {
  const words = wordsOf(text);
  const known = words.filter((word) => isKnown(word.text)).length;
  return known >= words.length * KNOWN_SHARE || openVocabulary().find(text, { isKnown }).length > 0;
}

const bestOf = (topics: Float32Array): number =>
  topics.reduce((best, p, k) => (p > (topics[best] as number) ? k : best), 0);

/** Which topics a prepared text asks, in the order of the text; none when it is not ours. */
export function recognise(text: string, lang: Language, before: readonly TopicId[]): Recognised {
  const { header, score, isKnown } = openModel();
  const { calibration, topics: ids } = header;
  if (!isAnyKnown(text, isKnown)) return { asked: [], scope: Number.NEGATIVE_INFINITY };
  const scoresOf = (part: string): Scores => score(featuresOf(hear(part, before, isKnown)));
  const whole = scoresOf(text);
  if (whole.scope < calibration.scope[lang]) return { asked: [], scope: whole.scope - calibration.scope[lang] };
  const first = bestOf(whole.topics);
  const found = new Set([first]);
  const p = (k: number): number => whole.topics[k] as number;
  for (const [k] of ids.entries()) if (k !== first && p(k) >= calibration.second) found.add(k);
  const segments = segmentsOf(text);
  const clauses: Clause[] =
    segments.length < 2
      ? []
      : segments.map((part) => {
          const scores = scoresOf(part);
          return { text: part, scores, best: bestOf(scores.topics) };
        });
  for (const { scores, best } of clauses)
    if ((scores.topics[best] as number) >= calibration.clause && scores.scope >= CLEARLY_OURS && p(best) >= SUPPORT)
      found.add(best);
  // Greetings and thanks beside a question ask nothing.
  const chat = ids.indexOf('chat');
  if (found.size > 1) found.delete(chat);
  const kept = [...found].sort((a, b) => p(b) - p(a)).slice(0, MOST_TOPICS);
  return {
    asked: inOrder(kept, clauses, text).map(([k, part]) => ({
      topic: ids[k] as TopicId,
      confidence: p(k),
      text: part,
    })),
    scope: whole.scope,
  };
}

/** Each topic with the clauses that are nearer to it than to the others; what fits none belongs to the one before. */
function inOrder(kept: readonly number[], clauses: readonly Clause[], text: string): [number, string][] {
  if (kept.length === 1 || clauses.length === 0) return kept.map((k) => [k, text]);
  const own = new Map<number, string[]>();
  let current = kept[0] as number;
  for (const clause of clauses) {
    const p = (k: number): number => clause.scores.topics[k] as number;
    const best = kept.reduce((a, b) => (p(b) > p(a) ? b : a));
    if (p(best) >= SUPPORT) current = best;
    own.set(current, [...(own.get(current) ?? []), clause.text]);
  }
  // A topic that no clause asks by itself is asked by the whole.
  const rest = kept.filter((k) => !own.has(k));
  return [
    ...[...own].map(([k, parts]): [number, string] => [k, parts.join(', ')]),
    ...rest.map((k): [number, string] => [k, text]),
  ];
}
