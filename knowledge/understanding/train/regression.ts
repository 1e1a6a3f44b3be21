import type { Sparse } from './sparse.js';

export interface RegressionOptions {
  epochs: number;
  rate: number;
  /** Share of each weight that is lost an epoch. */
  decay: number;
  seed: number;
}

/** Weights by feature and class (`feature * classes + class`), then one bias a class. */
export interface Regression {
  classes: number;
  weights: Float32Array;
  biases: Float32Array;
}

/** Small and repeatable: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

const ENOUGH = 0.004;
const SMALL = 1e-6;
/** The mean of the last epochs: what the order of the rows did to a single one evens out. */
const AVERAGED = 4;

export function scoresOf(
  sparse: Sparse,
  row: number,
  { classes, weights, biases }: Regression,
  into: Float32Array,
): void {
  into.set(biases);
  const end = sparse.starts[row + 1] ?? 0;
  for (let at = sparse.starts[row] ?? 0; at < end; at++) {
    const value = sparse.values[at] as number;
    const from = (sparse.indexes[at] as number) * classes;
    for (let k = 0; k < classes; k++) into[k] = (into[k] as number) + value * (weights[from + k] as number);
  }
}

/**
 * One logistic regression a class, trained together by AdaGrad over shuffled rows; `targets[row]` holds the classes of a
 * row. The same seed and rows give the same weights.
 */
export function train(
  sparse: Sparse,
  targets: readonly (readonly number[])[],
  features: number,
  classes: number,
  { epochs, rate, decay, seed }: RegressionOptions,
): Regression {
  const model = { classes, weights: new Float32Array(features * classes), biases: new Float32Array(classes).fill(-2) };
  const squares = new Float32Array(features * classes);
  const biasSquares = new Float32Array(classes);
  const random = randomOf(seed);
  const order = Array.from({ length: sparse.rows }, (_, index) => index);
  const gradient = new Float32Array(classes);
  const { weights, biases } = model;
  const sum: Regression = { classes, weights: new Float32Array(weights.length), biases: new Float32Array(classes) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const row of order) {
      scoresOf(sparse, row, model, gradient);
      const own = targets[row] ?? [];
      const active: number[] = [];
      for (let k = 0; k < classes; k++) {
        const error = sigmoid(gradient[k] as number) - (own.includes(k) ? 1 : 0);
        gradient[k] = error;
        if (Math.abs(error) > ENOUGH) active.push(k);
      }
      if (active.length === 0) continue;
      const end = sparse.starts[row + 1] ?? 0;
      for (let at = sparse.starts[row] ?? 0; at < end; at++) {
        const value = sparse.values[at] as number;
        const from = (sparse.indexes[at] as number) * classes;
        for (const k of active) {
          const slope = (gradient[k] as number) * value;
          const square = (squares[from + k] as number) + slope * slope;
          squares[from + k] = square;
          weights[from + k] = (weights[from + k] as number) - (rate * slope) / Math.sqrt(square + SMALL);
        }
      }
      for (const k of active) {
        const slope = gradient[k] as number;
        const square = (biasSquares[k] as number) + slope * slope;
        biasSquares[k] = square;
        biases[k] = (biases[k] as number) - (rate * slope) / Math.sqrt(square + 1);
      }
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * (1 - decay);
    if (epoch < epochs - AVERAGED) continue;
    for (const [into, from] of [
      [sum.weights, weights],
      [sum.biases, biases],
    ] as const)
      for (let at = 0; at < into.length; at++)
        into[at] = (into[at] as number) + (from[at] as number) / Math.min(AVERAGED, epochs);
  }
  return sum;
}
