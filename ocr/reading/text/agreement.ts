import type { Line } from '../../page.js';

/** Less sure readings say nothing about letters. */
const SURE = 0.6;

export interface CheckedWord {
  text: string;
  /** Its letters say nothing about their like elsewhere: it is right as a whole or not. */
  replaced?: boolean;
  read: string;
  confidence: number;
}

/** `№` that means `Nr.`: the engine has no letter for it, and reads an N with something small. */
const NUMBER_SIGN = { written: /^N[RO]$/, read: /^N[\p{L}]?$/u };

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}?]/gu, '');
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
/** A capital I and a small l are one upright: `Iași` is read as `lași`. */
const shape = (text: string): string => bare(text.replace(/[l|]/g, 'I'));
/** Letters that the engine gives for digits within numbers. */
const digitsOf = (text: string): string => text.replace(/[OoQ]/g, '0').replace(/[Il|]/g, '1').replace(/\D/g, '');
const isNumber = (text: string): boolean => {
  const tight = bare(text);
  return (tight.match(/\d/g)?.length ?? 0) > tight.length / 2;
};

/** Whether a number was read as the layer has it, or any other word letter by letter, whatever its accents and case. */
export function agrees({ text, read, replaced }: CheckedWord): boolean {
  if (replaced && NUMBER_SIGN.written.test(plain(bare(text))) && NUMBER_SIGN.read.test(plain(bare(read)))) return true;
  const [user, host] = text.split('@');
  // The engine gives some letter or none for the sign.
  if (user && host)
    return plain(bare(read)).startsWith(plain(bare(user))) && plain(bare(read)).endsWith(plain(bare(host)));
  if (isNumber(text)) return digitsOf(bare(text)) === digitsOf(bare(read));
  return plain(bare(text)) === plain(bare(read)) || plain(shape(text)) === plain(shape(read));
}

/** Read letter by letter as the layer has it: a witness for each of its letters. */
export function isSurelyRead({ text, read, confidence, replaced }: CheckedWord): boolean {
  return !replaced && confidence >= SURE && bare(text) === bare(read);
}

export interface Verdict {
  /** Numbers that were read otherwise, and words with letters that are always read as others: to be looked at again. */
  doubtful: number[];
}

/** Which words of a sample speak against the layer. One misread letter does not: its like are read rightly elsewhere. */
export function judgeSample(words: CheckedWord[]): Verdict {
  const right = new Map<string, number>();
  const wrong = new Map<string, number[]>();
  words.forEach((word, index) => {
    if (word.replaced || isNumber(word.text) || word.confidence < SURE) return;
    for (const [layer, read] of aligned([...bare(word.text)], [...bare(word.read)])) {
      if (layer === undefined) continue;
      if (read !== undefined && plain(layer) === plain(read)) right.set(layer, (right.get(layer) ?? 0) + 1);
      else wrong.set(layer, [...(wrong.get(layer) ?? []), index]);
    }
  });
  const doubtful = new Set<number>();
  words.forEach((word, index) => {
    if ((word.replaced || isNumber(word.text)) && !agrees(word)) doubtful.add(index);
  });
  for (const [letter, where] of wrong)
    if (where.length > (right.get(letter) ?? 0)) for (const index of where.slice(0, 2)) doubtful.add(index);
  return { doubtful: [...doubtful].sort((a, b) => a - b) };
}

/** Letters of two words side by side with the fewest changes; undefined where one has none. */
function aligned(a: string[], b: string[]): [string | undefined, string | undefined][] {
  const same = (i: number, j: number) => plain(a[i] ?? '') === plain(b[j] ?? '');
  const costs = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cost = (i: number, j: number): number => costs[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const row = costs[i] as number[];
      row[j] = Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, cost(i - 1, j - 1) + (same(i - 1, j - 1) ? 0 : 1));
    }
  const pairs: [string | undefined, string | undefined][] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && cost(i, j) === cost(i - 1, j - 1) + (same(i - 1, j - 1) ? 0 : 1))
      pairs.push([a[--i], b[--j]]);
    else if (i > 0 && cost(i, j) === cost(i - 1, j) + 1) pairs.push([a[--i], undefined]);
    else pairs.push([undefined, b[--j]]);
  }
  return pairs.reverse();
}

/** What the engine read within a box of the sheet. */
export function readWithin(
  lines: Line[],
  box: { x: number; y: number; w: number; h: number },
): Omit<CheckedWord, 'text'> {
  const words = lines
    .flatMap((line) => line.words)
    .filter((word) => {
      const [x, y] = [word.box.x + word.box.w / 2, word.box.y + word.box.h / 2];
      return x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
    });
  return {
    read: words.map(({ text }) => text).join(''),
    confidence: words.length === 0 ? 0 : Math.min(...words.map(({ confidence }) => confidence)),
  };
}
