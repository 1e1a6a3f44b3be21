import { BUCKETS } from '../../ocr/documents/type/lexical.js';
import type { Example } from './examples.js';

const EPOCHS = 8;
const RATE = 0.02;
/** Pull towards zero, per step: what belongs to one phrase or one word is pulled hardest. */
const DECAY = { shared: 1e-6, phrase: 2e-4, word: 1e-4 };

/** What is known before anything was learned: which way each kind of evidence points. */
const START: Readonly<Record<string, number>> = {
  heading: 5,
  headingLength: 1,
  cue: 5,
  cueAny: 0.5,
  cueShare: 1,
  against: -6,
  mention: 0.5,
  zone: 4,
};

export interface Model {
  logits(example: Example): Float64Array;
  weights(): {
    evidence: Record<string, number>;
    words: Record<string, string>;
    unit: number;
    bias: Record<string, number>;
  };
}

export function sharesOf(logits: Float64Array, temperature = 1): Float64Array {
  const highest = Math.max(...logits);
  const shares = logits.map((logit) => Math.exp((logit - highest) / temperature));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** A weight that is moved by Adam's rule. */
class Weights {
  private readonly m: Float64Array;
  private readonly v: Float64Array;
  private step = 0;
  readonly of: Float64Array;
  constructor(size: number) {
    this.of = new Float64Array(size);
    this.m = new Float64Array(size);
    this.v = new Float64Array(size);
  }
  tick(): void {
    this.step++;
  }
  move(at: number, gradient: number, decay: number, rate: number): void {
    const g = gradient + decay * (this.of[at] ?? 0);
    const m = 0.9 * (this.m[at] ?? 0) + 0.1 * g;
    const v = 0.995 * (this.v[at] ?? 0) + 0.005 * g * g;
    this.m[at] = m;
    this.v[at] = v;
    const warm = Math.min(this.step, 400);
    this.of[at] = (this.of[at] ?? 0) - (rate * (m / (1 - 0.9 ** warm))) / (Math.sqrt(v / (1 - 0.995 ** warm)) + 1e-6);
  }
}

/** An example with its evidence by number: the inner loop is run some millions of times. */
interface Numbered {
  at: Int32Array[];
  value: Float64Array[];
  buckets: Int32Array;
  weights: Float64Array;
  targets: ReadonlySet<number>;
}

function numbered(example: Example, names: ReadonlyMap<string, number>): Numbered {
  return {
    at: example.evidence.map((list) => Int32Array.from(list, ([name]) => names.get(name) ?? names.size)),
    value: example.evidence.map((list) => Float64Array.from(list, ([, value]) => value)),
    buckets: Int32Array.from(example.lexicon, ([bucket]) => bucket),
    weights: Float64Array.from(example.lexicon, ([, weight]) => weight),
    targets: new Set(example.targets),
  };
}

/** Conditional logit over the candidates of each paper; a paper of several right kinds counts their shares together. */
export function learn(examples: readonly Example[], groups: readonly string[]): Model {
  const names = new Map<string, number>();
  for (const { evidence } of examples)
    for (const list of evidence) for (const [name] of list) if (!names.has(name)) names.set(name, names.size);
  const groupNames = [...new Set(groups)];
  const groupAt = Int32Array.from(groups, (group) => groupNames.indexOf(group));
  const evidenceWeights = new Weights(names.size + 1);
  const wordWeights = new Weights(groupNames.length * BUCKETS);
  const biases = new Weights(groupNames.length);
  const decays = Float64Array.from(names.keys(), (name) => (name.includes(':') ? DECAY.phrase : DECAY.shared));
  for (const [name, value] of Object.entries(START)) {
    const at = names.get(name);
    if (at !== undefined) evidenceWeights.of[at] = value;
  }
  const logitsOf = ({ at, value, buckets, weights }: Numbered): Float64Array => {
    const byGroup = Float64Array.from(groupNames, (_, g) => {
      let sum = biases.of[g] ?? 0;
      for (let i = 0; i < buckets.length; i++)
        sum += (wordWeights.of[g * BUCKETS + (buckets[i] ?? 0)] ?? 0) * (weights[i] ?? 0);
      return sum;
    });
    return Float64Array.from(at, (list, k) => {
      let sum = byGroup[groupAt[k] ?? 0] ?? 0;
      const values = value[k];
      for (let i = 0; i < list.length; i++) sum += (evidenceWeights.of[list[i] ?? 0] ?? 0) * (values?.[i] ?? 0);
      return sum;
    });
  };
  const papers = examples.map((example) => numbered(example, names));
  const order = papers.map((_, i) => i);
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS) + 0.001;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const paper = papers[at];
      if (paper) step(paper, rate);
    }
  }

  function step(paper: Numbered, rate: number): void {
    const shares = sharesOf(logitsOf(paper));
    let right = 1e-9;
    for (const k of paper.targets) right += shares[k] ?? 0;
    for (const weights of [evidenceWeights, wordWeights, biases]) weights.tick();
    const errors = new Float64Array(groupNames.length);
    const moves = new Map<number, number>();
    shares.forEach((share, k) => {
      const error = share - (paper.targets.has(k) ? share / right : 0);
      const g = groupAt[k] ?? 0;
      errors[g] = (errors[g] ?? 0) + error;
      if (Math.abs(error) < 1e-3) return;
      const [list, values] = [paper.at[k], paper.value[k]];
      list?.forEach((index, i) => {
        moves.set(index, (moves.get(index) ?? 0) + error * (values?.[i] ?? 0));
      });
    });
    for (const [index, gradient] of moves) evidenceWeights.move(index, gradient, decays[index] ?? 0, rate);
    errors.forEach((error, g) => {
      if (Math.abs(error) < 2e-3) return;
      biases.move(g, error, DECAY.shared, rate * 0.5);
      for (let i = 0; i < paper.buckets.length; i++)
        wordWeights.move(g * BUCKETS + (paper.buckets[i] ?? 0), error * (paper.weights[i] ?? 0), DECAY.word, rate);
    });
  }
  const logits = (example: Example): Float64Array => logitsOf(numbered(example, names));
  return {
    logits,
    weights: () => {
      const unit = wordWeights.of.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127;
      return {
        evidence: Object.fromEntries(
          [...names].sort().map(([name, at]) => [name, Math.round((evidenceWeights.of[at] ?? 0) * 1000) / 1000]),
        ),
        words: Object.fromEntries(
          groupNames.map((group, g) => [
            group,
            Buffer.from(
              Int8Array.from({ length: BUCKETS }, (_, b) => Math.round((wordWeights.of[g * BUCKETS + b] ?? 0) / unit)),
            ).toString('base64'),
          ]),
        ),
        unit,
        bias: Object.fromEntries(groupNames.map((group, g) => [group, Math.round((biases.of[g] ?? 0) * 1000) / 1000])),
      };
    },
  };
}
