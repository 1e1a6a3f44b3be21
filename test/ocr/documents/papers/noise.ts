/** What a recogniser usually does to print: marks lost or changed, letters and digits taken for one another, punctuation and blanks lost. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['ș', 's'],
  ['ț', 't'],
  ['ă', 'a'],
  ['â', 'ă'],
  ['Ș', 'Ş'],
  ['Ț', 'T'],
  ['Ă', 'Â'],
  ['I', 'l'],
  ['l', '1'],
  ['O', '0'],
  ['0', 'O'],
  ['1', 'l'],
  ['m', 'rn'],
  ['5', 'S'],
  ['8', 'B'],
  ['e', 'c'],
  ['.', ''],
  [',', ''],
  [' ', ''],
];

/** A text as it may come out of a picture, the same for the same seed; `rate` is the share of the letters that may change. */
export function noisy(text: string, seed: number, rate: number): string {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return [...text]
    .map((c) => {
      if (random() >= rate) return c;
      const like = CONFUSIONS.filter(([from]) => from === c);
      return like[Math.floor(random() * like.length)]?.[1] ?? c;
    })
    .join('');
}
