/** Upper-case ASCII of a text: diacritics (cedilla, comma, breve, tilde alike) dropped, all else but letters and digits a single space. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** Edits (insert, delete, replace) from `a` to `b`, counted no further than `limit` + 1. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min((current[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, replaced);
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/**
 * One spelling for shapes that an OCR engine takes for one another in capitals: digits in the middle of a word, I and L,
 * O and Q, RN and M, one letter read twice. Pairs that tell real names apart (D and O: DANA, OANA; A and E: MIHAELA, MIHAILA) are left alone.
 */
export function foldConfusables(folded: string): string {
  return folded
    .replace(/0|Q/g, 'O')
    .replace(/1|L/g, 'I')
    .replace(/5/g, 'S')
    .replace(/8/g, 'B')
    .replace(/2/g, 'Z')
    .replace(/6/g, 'G')
    .replace(/RN/g, 'M')
    .replace(/VV/g, 'W')
    .replace(/(.)\1+/g, '$1');
}
