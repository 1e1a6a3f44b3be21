type Random = () => number;

const at = (length: number, random: Random) => Math.floor(random() * length);

/** Ways to spoil a file: what a line that breaks, a disk that fails and somebody with bad intent do. */
const MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  /** Single bytes. */
  (bytes, random) => {
    const spoiled = Uint8Array.from(bytes);
    for (let count = 1 + at(30, random); count > 0; count -= 1) spoiled[at(spoiled.length, random)] = at(256, random);
    return spoiled;
  },
  /** The first bytes alone, where sizes and kinds stand. */
  (bytes, random) => {
    const spoiled = Uint8Array.from(bytes);
    for (let count = 1 + at(8, random); count > 0; count -= 1) spoiled[at(200, random)] = at(256, random);
    return spoiled;
  },
  /** Cut off. */
  (bytes, random) => bytes.slice(0, 1 + at(bytes.length, random)),
  /** A piece taken out. */
  (bytes, random) => {
    const from = at(bytes.length, random);
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + 1 + at(5_000, random))]);
  },
  /** A piece that is there twice. */
  (bytes, random) => {
    const from = at(bytes.length, random);
    const piece = bytes.slice(from, from + 1 + at(2_000, random));
    return Uint8Array.from([...bytes.slice(0, from), ...piece, ...bytes.slice(from)]);
  },
  /** Zeros, as a disk leaves them. */
  (bytes, random) => {
    const from = at(bytes.length, random);
    return Uint8Array.from(bytes).fill(0, from, from + 1 + at(4_096, random));
  },
  /** Numbers in its words made huge: pages, widths, lengths. */
  (bytes, random) => {
    const text = Buffer.from(bytes).toString('latin1');
    const numbers = [...text.matchAll(/(?<=[ /\n])\d{1,6}(?=[ /\n])/g)];
    const chosen = numbers[at(numbers.length, random)];
    if (!chosen) return Uint8Array.from(bytes).reverse();
    const after = chosen.index + chosen[0].length;
    return Buffer.from(`${text.slice(0, chosen.index)}99999999${text.slice(after)}`, 'latin1');
  },
];

/** A file with one to three things wrong with it. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let spoiled = bytes;
  for (let count = 1 + at(3, random); count > 0; count -= 1) {
    const spoil = MUTATIONS[at(MUTATIONS.length, random)];
    if (spoil && spoiled.length > 0) spoiled = spoil(spoiled, random);
  }
  return spoiled;
}
