/** Shorter words are never mended: too many others differ from them by one letter. */
const SHORTEST = 6;
const TWO_SLIPS_FROM = 9;

const slipsIn = (length: number): number => (length >= TWO_SLIPS_FROM ? 2 : 1);

/**
 * Letters that differ between `stem` and the beginning of `word` (a wrong, missing, added or swapped one counts once), or
 * undefined when they are too many. An open stem may be followed by any ending.
 */
export function slips(word: string, stem: string, open: boolean): number | undefined {
  if (stem.length < SHORTEST || word[0] !== stem[0]) return undefined;
  const most = slipsIn(stem.length);
  if (word.length < stem.length - most || (!open && word.length > stem.length + most)) return undefined;
  const head = open ? word.slice(0, stem.length + most) : word;
  let before: number[] = [];
  let last = Array.from({ length: head.length + 1 }, (_, index) => index);
  for (let i = 1; i <= stem.length; i++) {
    const row = [i];
    for (let j = 1; j <= head.length; j++) {
      const same = stem[i - 1] === head[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (stem[i - 1] === head[j - 2] && stem[i - 2] === head[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return undefined;
    before = last;
    last = row;
  }
  const least = open ? Math.min(...last) : (last.at(-1) ?? most + 1);
  return least <= most ? least : undefined;
}
