import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { TOPIC_IDS, type TopicId } from '../../core/contract/ids.js';
import { UNDERSTANDING_FOLDER } from '../paths.js';
import { FAMILIES, type Features, valueOfFeature } from './features.js';
import type { Reader } from './hear.js';
import type { Judgement } from './judgement.js';

export const WEIGHTS_FILE = join(UNDERSTANDING_FOLDER, 'weights.bin.gz');

export interface Calibration {
  /** Least score of the scope, a language: at most 3 % of questions of ours fall below it, out of fold. */
  scope: Record<'ro' | 'en' | 'ru', number>;
  choice: Choice;
}

/** How topics are chosen from what the models say of a message and of its clauses. */
export interface Choice {
  /** One a feature of `choice.ts`, then the bias. */
  weights: readonly number[];
  /** Least score of a topic beside the first one. */
  least: number;
}

export interface ModelHeader {
  /** Of the data that it was trained on: a test holds the two together. */
  data: string;
  topics: readonly TopicId[];
  features: number;
  words: number;
  /** Beginnings of words that one author, and that several, used who asked what is ours. */
  stems: { once: number; often: number };
  calibration: Calibration;
}

export interface Model extends Reader {
  header: ModelHeader;
  /** What the features say, on top of what others said; {@link weigh} makes scores of it. */
  sum(features: Partial<Features>, others?: Float32Array): Float32Array;
  weigh(sums: Float32Array): Judgement;
}

export const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
/** How far a topic that fits speaks for the scope, beside the scope's own weights. */
const SCOPE_SHARE = 0.6;

export const scopeOf = (own: number, topics: ArrayLike<number>): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < topics.length; k++) best = Math.max(best, topics[k] as number);
  return SCOPE_SHARE * own + (1 - SCOPE_SHARE) * best;
};

/** Where a hash stands among the sorted ones: they lie evenly, so the first bits tell nearly where. */
function tableOf(hashes: Uint32Array): (hash: number) => number {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, hashes.length))));
  const shift = 32 - bits;
  const starts = new Uint32Array((1 << bits) + 1).fill(hashes.length);
  for (let index = hashes.length - 1; index >= 0; index--) starts[(hashes[index] as number) >>> shift] = index;
  for (let place = (1 << bits) - 1; place >= 0; place--)
    starts[place] = Math.min(starts[place] as number, starts[place + 1] as number);
  return (hash) => {
    const end = starts[(hash >>> shift) + 1] as number;
    for (let index = starts[hash >>> shift] as number; index < end; index++) if (hashes[index] === hash) return index;
    return -1;
  };
}

/** A model from its file: a line of header, then sorted hashes of words, stems and features, a scale and a bias a class, weights of one byte. */
export function parseModel(bytes: Buffer): Model {
  const end = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString('utf8', 0, end)) as ModelHeader;
  const classes = header.topics.length + 1;
  let at = end + 1;
  const take = (length: number): ArrayBuffer => {
    const copy = new Uint8Array(bytes.subarray(at, at + length));
    at += length;
    return copy.buffer as ArrayBuffer;
  };
  const words = tableOf(new Uint32Array(take(4 * header.words)));
  const once = tableOf(new Uint32Array(take(4 * header.stems.once)));
  const often = tableOf(new Uint32Array(take(4 * header.stems.often)));
  const find = tableOf(new Uint32Array(take(4 * header.features)));
  const scales = new Float32Array(take(4 * classes));
  const biases = new Float32Array(take(4 * classes));
  const weights = new Int8Array(take(header.features * classes));
  return {
    header,
    isKnown: (word) => words(hashWord(word)) !== -1,
    authorsOf: (stem) => (often(hashWord(stem)) !== -1 ? 2 : once(hashWord(stem)) !== -1 ? 1 : 0),
    sum(features, others) {
      const sums = others ? others.slice() : new Float32Array(classes);
      for (const family of FAMILIES) {
        const list = features[family] ?? [];
        const value = valueOfFeature(family, list.length);
        for (const hash of list) {
          const index = find(hash);
          if (index === -1) continue;
          const from = index * classes;
          for (let k = 0; k < classes; k++) sums[k] = (sums[k] as number) + value * (weights[from + k] as number);
        }
      }
      return sums;
    },
    weigh(said) {
      const sums = said.map((sum, k) => sum * (scales[k] as number) + (biases[k] as number));
      const topics = sums.subarray(0, classes - 1);
      const scope = scopeOf(sums[classes - 1] as number, topics);
      return { topics: topics.map(sigmoid), scope };
    },
  };
}

let opened: Model | undefined;

/** The model of this installation, read once a process. */
export function openModel(): Model {
  if (opened) return opened;
  const model = parseModel(gunzipSync(readFileSync(WEIGHTS_FILE)));
  if (model.header.topics.join() !== TOPIC_IDS.join()) throw new Error('the weights are of other topics: train again');
  opened = model;
  return model;
}
