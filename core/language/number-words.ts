import type { Language } from '../contract/ids.js';
import { fold } from '../text/fold.js';

/** From two to twenty; Romanian with the masculine and the feminine of two and twelve. */
const WORDS: Record<Language, string> = {
  ro: 'doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ru: 'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
};

/** `patru`: a number that was counted, not quoted, is written in words; beyond twenty in figures. */
export function inWords(n: number, lang: Language, gender: 'masculine' | 'feminine' = 'masculine'): string {
  const word = WORDS[lang].split(' ')[n - 2];
  if (word === undefined) return String(n);
  if (gender === 'masculine') return word;
  if (lang === 'ru') return n === 2 ? 'две' : word;
  return lang === 'ro' ? word.replace(/^doi/, 'două') : word;
}

/** `patru programe`, `un program`, `twenty programmes`. */
export function programmesInWords(n: number, lang: Language): string {
  if (lang === 'en') return n === 1 ? 'one programme' : `${inWords(n, lang)} programmes`;
  if (lang === 'ro') {
    if (n === 1) return 'un program';
    return `${inWords(n, lang, 'feminine')} ${n % 100 >= 20 || (n > 0 && n % 100 === 0) ? 'de ' : ''}programe`;
  }
  if (n % 10 === 1 && n % 100 !== 11) return n === 1 ? 'одну программу' : `${n} программу`;
  const few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
  return `${inWords(n, lang, 'feminine')} ${few ? 'программы' : 'программ'}`;
}

/** People are counted with words of their own in Russian, from two on. */
const COLLECTIVE = 'двое трое четверо пятеро шестеро семеро'.split(' ');

/** Round numbers, and others as Russian bends them: `в сорока километрах`, `после двух недель`. */
const FORMS: Record<number, string> = {
  2: 'двух',
  3: 'трех',
  4: 'четырех',
  5: 'пяти',
  6: 'шести',
  10: 'десяти',
  20: 'двадцати',
  30: 'treizeci thirty тридцать тридцати',
  40: 'patruzeci forty сорок сорока',
  50: 'cincizeci fifty пятьдесят пятидесяти',
  60: 'saizeci sixty шестьдесят шестидесяти',
  70: 'saptezeci seventy семьдесят семидесяти',
  80: 'optzeci eighty восемьдесят восьмидесяти',
  90: 'nouazeci ninety девяносто девяноста',
  200: 'двести',
  300: 'триста',
  400: 'четыреста',
  500: 'пятьсот',
};

/** From two on, as a folded text may write it. */
const NUMBERS = new Map<string, number>([
  ...Object.entries(FORMS).flatMap(([value, words]) =>
    words.split(' ').map((word): [string, number] => [fold(word), Number(value)]),
  ),
  ...(['ro', 'en', 'ru'] as const).flatMap((lang) =>
    WORDS[lang]
      .split(' ')
      .flatMap((_, at): [string, number][] =>
        (['masculine', 'feminine'] as const).map((gender) => [fold(inWords(at + 2, lang, gender)), at + 2]),
      ),
  ),
  ...COLLECTIVE.map((word, at): [string, number] => [word, at + 2]),
]);

/** `trei`: three; undefined for what is no such word. */
export const fromWord = (folded: string): number | undefined => NUMBERS.get(folded);
