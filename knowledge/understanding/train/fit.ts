import { TOPIC_IDS } from '../../../core/contract/ids.js';
import { FAMILIES, type Family, type Features } from '../features.js';
import { type Regression, scoresOf, train } from './regression.js';
import { dictionaryOf, sparseOf } from './sparse.js';

const CLASSES = TOPIC_IDS.length + 1;
/** Seldom seen features say nothing. */
const LEAST: Record<Family, number> = {
  letters: 6,
  stems: 3,
  names: 2,
  meanings: 4,
  before: 2,
  elsewhere: 2,
  strange: 1,
};
const OPTIONS = { epochs: 9, rate: 0.3, decay: 0.01, seed: 7 };

export interface Fitted {
  hashes: number[];
  indexOf: Map<number, number>;
  regression: Regression;
  families: readonly Family[];
}

/** One regression a topic and one of the scope, on the same features. */
export function fitModels(
  features: readonly Features[],
  targets: readonly (readonly number[])[],
  { epochs = OPTIONS.epochs, families = FAMILIES }: { epochs?: number; families?: readonly Family[] } = {},
): Fitted {
  const hashes = dictionaryOf(features, LEAST, families);
  const indexOf = new Map(hashes.map((hash, index) => [hash, index]));
  const rows = sparseOf(features, indexOf, families);
  const regression = train(rows, targets, hashes.length, CLASSES, { ...OPTIONS, epochs });
  return { hashes, indexOf, regression, families };
}

/** Scores of every topic, and of the scope after them. */
export function scoresFor({ indexOf, regression, families }: Fitted, features: Features): Float32Array {
  const scores = new Float32Array(CLASSES);
  scoresOf(sparseOf([features], indexOf, families), 0, regression, scores);
  return scores;
}
