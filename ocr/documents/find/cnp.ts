import { isValidCnp } from '../../../core/identity/cnp.js';

const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  G: '6',
  b: '6',
  $: '5',
  '§': '5',
  ș: '5',
  Ș: '5',
};

/** Digits of a stretch that should be a number: `O`→0, `I`/`l`→1, `S`→5, `B`→8, `Z`→2; undefined when other letters are in it. */
export function asDigits(text: string): string | undefined {
  let out = '';
  for (const c of text) {
    if (/\d/.test(c)) out += c;
    else if (/[\s.,:;_\-–]/.test(c)) continue;
    else if (AS_DIGIT[c]) out += AS_DIGIT[c];
    else return undefined;
  }
  return out;
}

/** Digits that a recogniser takes for one another, likeliest first. */
const LIKE: Readonly<Record<string, string>> = {
  '0': '869',
  '1': '74',
  '2': '7',
  '3': '85',
  '4': '19',
  '5': '638',
  '6': '850',
  '7': '12',
  '8': '0365',
  '9': '04',
};

/** The valid numbers that differ from a misread one in a single digit that is easily confused. */
export function mendableTo(digits: string): string[] {
  if (digits.length !== 13 || isValidCnp(digits)) return [];
  const mended: string[] = [];
  for (let i = 0; i < 13; i++) {
    for (const other of LIKE[digits[i] ?? ''] ?? '') {
      const candidate = digits.slice(0, i) + other + digits.slice(i + 1);
      if (isValidCnp(candidate)) mended.push(candidate);
    }
  }
  return mended;
}
