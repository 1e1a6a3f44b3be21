import { TOPIC_IDS } from '../../core/contract/ids.js';
import { bestOf, type ClauseJudgement, type Judgement } from './judgement.js';

/** A message as it is looked at when its topics are chosen: what the models say of the whole and of each clause. */
export interface Chosen {
  whole: Judgement;
  clauses: readonly ClauseJudgement[];
  /** Topics of the whole, the likeliest first. */
  order: readonly number[];
}

export const chosenFrom = (whole: Judgement, clauses: readonly ClauseJudgement[]): Chosen => ({
  whole,
  clauses,
  order: ranked(whole.topics),
});

/** Greetings and thanks. */
export const CHAT = TOPIC_IDS.indexOf('chat');
/** So many of the likeliest topics of the whole are looked at, beside the likeliest of each clause. */
const LIKELIEST = 5;
const LEAST_P = 1e-4;
/** Brings logits, ranks and counts near to one. */
const SCALE = 4;

const logit = (p: number): number => {
  const held = Math.min(1 - LEAST_P, Math.max(LEAST_P, p));
  return Math.log(held / (1 - held)) / SCALE;
};
const at = (list: ArrayLike<number>, k: number): number => list[k] as number;

/** Indexes of the topics from the likeliest on. */
const ranked = (topics: ArrayLike<number>): number[] =>
  Array.from(topics, (_, k) => k).sort((a, b) => at(topics, b) - at(topics, a));

/** Topics that a message may ask. */
export function candidatesOf({ order, clauses }: Chosen): number[] {
  return [
    ...new Set([...order.slice(0, LIKELIEST), ...clauses.flatMap((each) => [bestOf(each.topics), bestOf(each.after)])]),
  ];
}

/**
 * What speaks for and against a topic being asked: how likely it is by the whole, by the clause that asks it most clearly,
 * beside the first topic of the message, and where its clause goes on from the one before or only tells.
 */
function signsOf({ whole, clauses, order }: Chosen, k: number): number[] {
  const first = order[0] as number;
  const rival = order.find((other) => other !== k) as number;
  const parts = clauses.length > 0 ? clauses : [{ ...whole, asks: false, after: whole.topics }];
  const clearest = (topic: number, among = parts): ClauseJudgement =>
    among.reduce((a, b) => (at(b.topics, topic) > at(a.topics, topic) ? b : a));
  const [own, firsts] = [clearest(k), clearest(first)];
  const asking = parts.filter(({ asks }) => asks);
  const others = Array.from(own.topics, (p, other) => (other === k ? 0 : p));
  const isOther = own !== firsts;
  return [
    logit(at(whole.topics, k)),
    logit(at(whole.topics, first)),
    logit(at(whole.topics, rival)),
    Math.min(LIKELIEST + 1, order.indexOf(k)) / SCALE,
    clauses.length / SCALE,
    logit(at(own.topics, k)),
    logit(at(own.topics, k)) - logit(Math.max(...others)),
    own.scope / SCALE,
    isOther ? 1 : 0,
    logit(at(own.topics, first)),
    logit(at(firsts.topics, k)),
    parts.filter(({ topics }) => bestOf(topics) === k).length / SCALE,
    k === CHAT ? 1 : 0,
    k === first ? 1 : 0,
    own.asks ? 1 : 0,
    asking.length > 0 && !own.asks ? 1 : 0,
    logit(at((asking.length > 0 ? clearest(k, asking) : own).topics, k)),
    logit(Math.max(...parts.map(({ after }) => at(after, k)))),
    logit(at(own.after, k)),
  ];
}

/** The signs, and each two of them together: what a rule would ask for. */
export function choiceFeatures(chosen: Chosen, k: number): number[] {
  const signs = signsOf(chosen, k);
  return [...signs, ...signs.flatMap((one, index) => signs.slice(index).map((other) => one * other))];
}

/** How surely a topic is asked, 0 is even. `weights`: one a feature, then the bias. */
export function choiceScore(chosen: Chosen, k: number, weights: readonly number[]): number {
  const features = choiceFeatures(chosen, k);
  return features.reduce((sum, value, index) => sum + value * at(weights, index), at(weights, features.length));
}
