import { FAMILIES, type Family, type Features, valueOfFeature } from '../features.js';

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
      const value = valueOfFeature(family, list.length);
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
