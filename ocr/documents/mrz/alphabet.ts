const TO_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  L: '1',
  J: '1',
  T: '1',
  Z: '2',
  E: '3',
  A: '4',
  S: '5',
  G: '6',
  B: '8',
};
const TO_LETTER: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
  '4': 'A',
};

/** What may stand at a position: `n` digit, `a` letter or filler, `s` sex, `x` any, or the very character. */
export type Pattern = string;

export interface Fit {
  text: string;
  /** How many characters had to be turned into what their position allows. */
  changes: number;
  /** How many could not be. */
  misfits: number;
}

/** Reads a raw line by the alphabet of each position: `O` where only a digit can be is `0`. */
export function fitLine(raw: string, pattern: Pattern): Fit {
  let text = '';
  let changes = 0;
  let misfits = 0;
  for (let i = 0; i < pattern.length; i++) {
    const seen = raw[i] ?? '<';
    const kind = pattern[i] ?? 'x';
    const { character, cost } = fitOne(seen, kind);
    text += character;
    if (cost === 1) changes++;
    if (cost > 1) misfits++;
  }
  return { text, changes, misfits };
}

function fitOne(seen: string, kind: string): { character: string; cost: number } {
  if (kind === 'x') return { character: seen, cost: 0 };
  if (kind === 'n') {
    if (/\d/.test(seen)) return { character: seen, cost: 0 };
    const digit = TO_DIGIT[seen];
    return digit ? { character: digit, cost: 1 } : { character: seen, cost: 2 };
  }
  if (kind === 'a') {
    if (/[A-Z<]/.test(seen)) return { character: seen, cost: 0 };
    const letter = TO_LETTER[seen];
    return letter ? { character: letter, cost: 1 } : { character: seen, cost: 2 };
  }
  if (kind === 's') {
    if (/[MF<]/.test(seen)) return { character: seen, cost: 0 };
    return { character: /[PER]/.test(seen) ? 'F' : /[NHW]/.test(seen) ? 'M' : '<', cost: 1 };
  }
  return {
    character: kind,
    cost: seen === kind ? 0 : TO_LETTER[seen] === kind || TO_DIGIT[seen] === kind || kind === '<' ? 1 : 2,
  };
}

/** All variants of a line of a wanted length: as it is, padded, or with one superfluous character left out. */
export function atLength(line: string, length: number): string[] {
  if (line.length === length) return [line];
  if (line.length === length + 1) {
    // A character read twice is the usual cause: those first, since ties go to the earlier reading.
    const doubled = (i: number): number => (line[i] === line[i - 1] ? 0 : 1);
    const places = Array.from(line, (_, i) => i).sort((a, b) => doubled(a) - doubled(b) || a - b);
    return places.map((i) => line.slice(0, i) + line.slice(i + 1));
  }
  if (line.length === length + 2) {
    const out: string[] = [];
    for (let i = 0; i < line.length; i++)
      for (let j = i + 1; j < line.length; j++) out.push(line.slice(0, i) + line.slice(i + 1, j) + line.slice(j + 1));
    return out;
  }
  if (line.length === length - 1)
    return Array.from({ length: length }, (_, i) => `${line.slice(0, i)}<${line.slice(i)}`);
  return [];
}
