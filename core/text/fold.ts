/** Longer messages are read at their beginning and their end: where people say who they are, and what they ask. */
const HEAD_CHARACTERS = 2_000;
const TAIL_CHARACTERS = 600;

const COMBINING = /[\u0300-\u036f]/g;
// Joiners, direction marks and other invisible characters that would split a word; control characters become spaces.
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|[\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Variation_Selector}/gu;
// biome's rule wants no control characters in patterns; the property says the same.
const CONTROL = /\p{Cc}/gu;
// But the X of an account number: there are four of them, and people ask about them.
const LETTERS_THRICE = /((?!x)\p{L})\1{2,}/gu;
const NEW_LINE = /[\r\n\u2028\u2029]+/g;

/** What is read of a message: everything, or the beginning and the end of a very long one. */
export function readablePart(text: string): string {
  if (text.length <= HEAD_CHARACTERS + TAIL_CHARACTERS) return text;
  return `${text.slice(0, HEAD_CHARACTERS)} ${text.slice(-TAIL_CHARACTERS)}`;
}

/**
 * Lower case, no diacritics (cedillas and ё too), no control characters, letters repeated thrice or more once. Punctuation
 * stays, new lines become ` \n `: they separate the parts of a question. Cyrillic stays Cyrillic.
 */
export function fold(text: string): string {
  return readablePart(text)
    .replace(NEW_LINE, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.replace(CONTROL, ' '))
    .join(' \n ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('й', '\u0001')
    .normalize('NFD')
    .replace(COMBINING, '')
    .replaceAll('\u0001', 'й')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replace(LETTERS_THRICE, '$1');
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)?/gu;

export interface Word {
  text: string;
  /** Where it stands in the folded text. */
  start: number;
  end: number;
}

/** The words of a folded text; at most `limit` of them. */
export function wordsOf(folded: string, limit = 700): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    if (words.length >= limit) break;
  }
  return words;
}
