const PRIME = 0x01000193;

/** One letter more of a text: FNV-1a, whose beginning is the seed. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** Spreads the bits: FNV leaves the lowest ones alike. 32 bits, unsigned. */
export const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** The hash of a whole text. What was learned is kept by it: a change of it is a new training. */
export function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return finish(hash);
}
