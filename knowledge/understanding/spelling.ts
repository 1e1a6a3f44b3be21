/** Words shorter than this are taken as they are; names this short, as they should be. */
const SHORTEST = 5;
const SHORTEST_STEM = 4;
/** A message of invented words must not cost more than one of real ones. */
const CORRECTED_WORDS = 12;

function deletions(word: string): string[] {
  const list: string[] = [];
  for (let index = 0; index < word.length; index += 1) list.push(word.slice(0, index) + word.slice(index + 1));
  return list;
}

/** One letter too many, too few, other, or two in each other's place. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [left, right] = [short.length - start - end, long.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/**
 * Mends slips of the keyboard: a word that is one slip away from a word of ours, or whose beginning is one slip away from
 * the beginning of one. First letters and short words are never mended: `curs` is not `cura`.
 */
export function createSpelling(
  stems: readonly { text: string; open: boolean }[],
): (word: string) => string | undefined {
  const byDeletion = new Map<string, { text: string; open: boolean }[]>();
  const known = new Set<string>();
  for (const stem of stems) {
    if (stem.text.length < SHORTEST_STEM || known.has(stem.text)) continue;
    known.add(stem.text);
    for (const key of [stem.text, ...deletions(stem.text)]) {
      const list = byDeletion.get(key);
      if (list) list.push(stem);
      else byDeletion.set(key, [stem]);
    }
  }
  const near = (piece: string, whole: boolean): string | undefined => {
    for (const key of [piece, ...deletions(piece)])
      for (const stem of byDeletion.get(key) ?? []) {
        if (!whole && !stem.open) continue;
        if (stem.text[0] === piece[0] && isOneSlipAway(stem.text, piece)) return stem.text;
      }
    return undefined;
  };
  return (word) => {
    if (word.length < SHORTEST || word.length > 24 || /\d/.test(word)) return undefined;
    const whole = near(word, true);
    if (whole !== undefined) return whole;
    // A long beginning tells more than a short one.
    for (let length = Math.min(word.length - 1, 14); length >= SHORTEST + 1; length -= 1) {
      const beginning = near(word.slice(0, length), false);
      if (beginning !== undefined) return beginning + word.slice(length);
    }
    return undefined;
  };
}

/** How many words of one message are looked at. */
export const SPELLING_LIMIT = CORRECTED_WORDS;
