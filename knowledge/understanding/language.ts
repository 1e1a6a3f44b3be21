import type { Language } from '../../core/contract/ids.js';
import type { Word } from '../../core/text/fold.js';
import { listsOf } from './lists.js';

const words = (key: string): Set<string> =>
  new Set(
    Object.values(listsOf('languages')[key] ?? {})
      .flat()
      .map(String),
  );

const ENGLISH = words('en');

const ROMANIAN = words('ro');

/** Russian written in Latin letters. `kogda`, not words that Romanian or English have too. */
const TRANSLITERATED = words('transliterated');

const PAIRS = 'shch=щ sch=щ zh=ж kh=х ch=ч sh=ш ts=ц yu=ю ya=я ye=е yo=е iy=ий oy=ой ay=ай'
  .split(' ')
  .map((pair) => pair.split('=') as [string, string]);
const LETTERS: Record<string, string> = Object.fromEntries(
  [...'abvgdeziklmnoprstufhcjy'].map((latin, index) => [latin, [...'абвгдезиклмнопрстуфхцжы'][index] ?? latin]),
);
const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z]/g;

/** Latin letters as the Cyrillic ones that they stand for: `skolko` → `сколько` but for its soft sign, which the lexicon does not ask for. */
function toCyrillic(word: string): string {
  let rest = word;
  for (const [latin, cyrillic] of PAIRS) rest = rest.replaceAll(latin, cyrillic);
  return [...rest].map((letter) => LETTERS[letter] ?? letter).join('');
}

const count = (list: readonly Word[], set: Set<string>): number =>
  list.reduce((sum, { text }) => sum + (set.has(text) ? 1 : 0), 0);

/** `Are` is Romanian too, `are the` is not. */
const ENGLISH_OPENING = /^(?:are|am|do|does|is|can|has|have) (?:the|i|my|there|we|you|it)\b/;

export interface Heard {
  /** Undefined when nothing tells: a name, a number, a script that none of the languages uses. */
  lang?: Language;
  /** The text in the letters of its language; differs from the folded one for Russian in Latin letters. */
  text: string;
}

/** Which language a folded text is in. Letters decide first, then small words; Romanian wins a tie of Latin letters. */
export function hearLanguage(folded: string, list: readonly Word[]): Heard {
  const cyrillic = folded.match(CYRILLIC)?.length ?? 0;
  const latin = folded.match(LATIN)?.length ?? 0;
  if (cyrillic > 0 && cyrillic * 2 >= latin) return { lang: 'ru', text: folded };
  if (latin === 0) return { text: folded };
  const opening = ENGLISH_OPENING.test(folded) ? 1 : 0;
  const [ro, en, ru] = [count(list, ROMANIAN), count(list, ENGLISH) + opening, count(list, TRANSLITERATED)];
  if (ru >= 1 && ru > ro && ru >= en) {
    const text = folded.replace(/[a-z]+/g, (word) => (KEPT.has(word) ? word : toCyrillic(word)));
    return { lang: 'ru', text };
  }
  if (en > ro) return { lang: 'en', text: folded };
  return ro > 0 ? { lang: 'ro', text: folded } : { text: folded };
}

/** Names that stay Latin in Russian too. */
const KEPT = words('kept');
