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
