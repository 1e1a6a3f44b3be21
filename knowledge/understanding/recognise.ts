import type { Language, TopicId } from '../../core/contract/ids.js';
import { remembered } from '../../core/text/remember.js';
import { decide } from './decide.js';
import { beforeOf, featuresOf, readWords } from './features.js';
import { hear } from './hear.js';
import { bestOf, type Judgement, judgeClauses } from './judgement.js';
import { openModel } from './model.js';
import { asksIn } from './roles.js';
import { segmentsOf } from './segments.js';

/** A topic that a message asks, and the words that ask it. */
export interface Asked {
  topic: TopicId;
  confidence: number;
  text: string;
}

export interface Recognised {
  /** Empty when the message is not ours. */
  asked: Asked[];
  /** How far below the threshold a message is that is not ours, and what it would ask. */
  below?: number;
  likely?: TopicId;
}

/** Least share of words that the model has read, where no name is known either: below it, letters alike are chance. */
const KNOWN_SHARE = 0.3;

/** A clause that asks a topic less clearly than that goes with the clause before it. */
const CLEARLY = 0.05;

/** Parts of messages whose reading is kept: a follow-up leans on the messages before it, and each is read once. */
const READINGS = 1000;

/** What a part says by itself, whatever was asked before. */
const readingOf = remembered(READINGS, (part) => {
  const model = openModel();
  const heard = hear(part, [], model);
  const { words, meanings, names } = heard;
  const known = words.filter((word) => model.isKnown(word.text)).length;
  return {
    isAnyKnown: known >= words.length * KNOWN_SHARE || meanings.size > 0 || names.length > 0,
    words: readWords(words),
    asks: asksIn(words),
    sums: model.sum(featuresOf(heard)),
    /** By what was asked before it. */
    scores: new Map<string, Judgement>(),
  };
});

/** Which topics a prepared text asks, in the order of the text; none when it is not ours. */
export function recognise(text: string, lang: Language, before: readonly TopicId[]): Recognised {
  const { header, sum, weigh } = openModel();
  const { calibration, topics: ids } = header;
  if (!readingOf(text).isAnyKnown) return { asked: [] };
  const scoresOf = (part: string, after: readonly TopicId[] = before): Judgement => {
    const { words, sums, scores } = readingOf(part);
    const key = after.join(' ');
    const found = scores.get(key) ?? weigh(sum({ before: beforeOf(words, after) }, sums));
    scores.set(key, found);
    return found;
  };
  const whole = scoresOf(text);
  const below = calibration.scope[lang] - whole.scope;
  if (below > 0) return { asked: [], below, likely: ids[bestOf(whole.topics)] as TopicId };
  const segments = segmentsOf(text);
  const judged = judgeClauses(
    segments.length < 2 ? [] : segments,
    (part, k) => scoresOf(part, k === undefined ? before : [ids[k] as TopicId]),
    (part) => readingOf(part).asks,
  );
  return {
    asked: inOrder(decide(whole, judged, calibration, lang), judged, segments, text).map(([k, part]) => ({
      topic: ids[k] as TopicId,
      confidence: whole.topics[k] as number,
      text: part,
    })),
  };
}

/** Each topic with the clauses that are nearer to it than to the others; what fits none belongs to the one before. */
function inOrder(kept: number[], judged: Judgement[], segments: string[], text: string): [number, string][] {
  if (kept.length === 1 || judged.length === 0) return kept.map((k) => [k, text]);
  const own = new Map<number, string[]>();
  let current = kept[0] as number;
  for (const [at, { topics }] of judged.entries()) {
    const p = (k: number): number => topics[k] as number;
    const best = kept.reduce((a, b) => (p(b) > p(a) ? b : a));
    if (p(best) >= CLEARLY) current = best;
    own.set(current, [...(own.get(current) ?? []), segments[at] as string]);
  }
  // A topic that no clause asks by itself is asked by the whole.
  for (const k of kept) if (!own.has(k)) own.set(k, [text]);
  return [...own].map(([k, parts]) => [k, parts.join(', ')]);
}
