const DIACRITICS = /[\u0300-\u036f]/g;

/** Lower case without diacritics, quotes and dashes made plain: how texts are compared, never how they are shown. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(/[„”“«»"]/g, '"')
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—‐‑−]/g, '-');
}

const CONFUSABLE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  '|': 'i',
  '!': 'i',
  '5': 's',
  '8': 'b',
};

/**
 * The skeleton in which a recogniser's usual confusions (0/O, 1/I/l, 5/S, 8/B) disappear: letters and digits only.
 * Two texts with one skeleton may be the same print; it is good for finding a phrase, never for reading a value.
 */
export function skeletonOf(text: string): string {
  let out = '';
  for (const c of fold(text)) {
    const plain = CONFUSABLE[c] ?? c;
    if (/[a-z0-9]/.test(plain)) out += plain;
  }
  return out;
}

/** Letters without diacritics, upper case, single spaces: the loose form of a name. */
export function bare(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** The one known word that another may be a misreading of, so many letters wrong at most; undefined where two are as near. */
export function nearest(word: string, known: readonly string[], allowed: (one: string) => number): string | undefined {
  const near = known
    .map((one) => ({ one, errors: editDistance(word, one) }))
    .filter(({ one, errors }) => errors <= allowed(one))
    .sort((a, b) => a.errors - b.errors);
  return near[0]?.errors === near[1]?.errors ? undefined : near[0]?.one;
}

/** Number of single-character edits between two texts. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
