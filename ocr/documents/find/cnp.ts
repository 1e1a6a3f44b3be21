/** By each character of a group its first one. */
export const firstOf = (...groups: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(groups.flatMap(([first = '', ...others]) => others.map((one) => [one, first])));

const AS_DIGIT = firstOf('0OoQD', '1Ili|!', '2Zz', '5Ssșș$§Ș', '6Gb', '8B');
/** Of an account in capitals, where only digits can stand and where only letters can. */
export const DIGIT_OF = firstOf('0OQD', '1IL', '2Z', '5S', '6G', '8B');
export const LETTER_OF = firstOf('O0', 'I1', 'Z2', 'S5', 'G6', 'B8');
/** Letters by the digits that are read for them in words. */
const IN_WORDS = firstOf('O0', 'I1|', 'S5', 'B8');

/** A text with each character of a table as what it stands for. */
export const mapped = (text: string, to: Readonly<Record<string, string>>): string =>
  [...text].map((c) => to[c] ?? c).join('');

/** The letters of a word that holds stray digits. */
export const asLetters = (text: string): string => mapped(text, IN_WORDS);

/** Digits of a stretch that should be a number: `O`→0, `I`/`l`→1, `S`→5, `B`→8, `Z`→2; undefined when other letters are in it. */
export function asDigits(text: string): string | undefined {
  const digits = mapped(text.replace(/[\s.,:;_\-–]/g, ''), AS_DIGIT);
  return /^\d*$/.test(digits) ? digits : undefined;
}
