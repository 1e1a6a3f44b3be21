import { FAMILIES, type Family, type Features } from '../features.js';

/** Examples as rows of feature indexes, each with the weight of its family in its row. */
export interface Sparse {
  starts: Int32Array;
  indexes: Int32Array;
  values: Float32Array;
  rows: number;
}

/** Features that occur often enough to be learned from, by their hash. */
export function dictionaryOf(
  all: readonly Features[],
  least: Record<Family, number>,
  used: readonly Family[],
): number[] {
  const kept: number[] = [];
  for (const family of FAMILIES.filter((each) => used.includes(each))) {
    const counts = new Map<number, number>();
    for (const features of all) for (const hash of features[family]) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    for (const [hash, count] of counts) if (count >= least[family]) kept.push(hash);
  }
  return [...new Set(kept)].sort((a, b) => a - b);
}

/** How much a whole family weighs in a message. */
export const FAMILY_WEIGHT: Record<Family, number> = { letters: 1, words: 1, names: 0.7, meanings: 1, strange: 0.6, before: 0.9 };

export const weightOfFeature = (family: Family, count: number): number =>
  FAMILY_WEIGHT[family] / Math.sqrt(Math.max(1, count));

export function sparseOf(
  all: readonly Features[],
  indexOf: ReadonlyMap<number, number>,
  used: readonly Family[],
): Sparse {
  const starts = new Int32Array(all.length + 1);
  const indexes: number[] = [];
  const values: number[] = [];
  for (const [row, features] of all.entries()) {
    for (const family of used) {
      const list = features[family];
      const value = weightOfFeature(family, list.length);
      for (const hash of list) {
        const index = indexOf.get(hash);
        if (index === undefined) continue;
        indexes.push(index);
        values.push(value);
      }
    }
    starts[row + 1] = indexes.length;
  }
  return { starts, indexes: Int32Array.from(indexes), values: Float32Array.from(values), rows: all.length };
}
