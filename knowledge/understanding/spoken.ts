import { wordsOf } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';

const LETTERS = /\p{L}{2}/u;
/** Greetings stand in the first words. */
const MOST_GREETED = 12;

/** Marks that a voice said and a telephone wrote out. */
const DICTATED_COMMA = /\s(?:virgula|запятая)(?![a-zа-я])/g;
const DICTATED_QUESTION =
  /\s(?:semnul intrebarii|semn de intrebare|question mark|знак вопроса|вопросительный знак)(?![a-zа-я])/g;
/** `Ct costa`: how much, no tomograph. */
const HOW_MUCH = /(?<![a-z])ct (?=(?:costa|coasta|e|este|ma|se|dureaza|vine)(?![a-z]))/g;
/** A message as it would be written: marks for their names, without `zi-mi`. */
export const said = (text: string): string =>
  text
    .replace(HOW_MUCH, 'cat ')
    .replace(DICTATED_COMMA, ',')
    .replace(DICTATED_QUESTION, '?')
    .replace(TELL_ME, ' ')
    .trim();

/** `Zi-mi și mie cât e taxa`: its `zi` is no day. */
const TELL_ME = /(?<![a-z])(?:zi|zici|ziceti|spune)[ -]?mi(?: (?:si mie|te rog|va rog|repede))*[\s,]+/g;
const greetings = createPhraseIndex(phrasesOf('spoken'));

/** A folded text without the greetings before its question: their `ziua` is no day. Alone they stay: small talk. */
export function withoutGreeting(text: string): string {
  const words = wordsOf(text, MOST_GREETED);
  let at = 0;
  for (;;) {
    const ends = greetings.at(words, at).map(({ to }) => to);
    if (ends.length === 0) break;
    at = Math.max(...ends);
  }
  const question = at === 0 ? text : text.slice(words[at]?.start ?? text.length);
  return LETTERS.test(question) ? question : text;
}

const NUMBERS_OR_SIGNS = /^[\d\s\p{P}\p{S}]*$/u;
/** As long as an identification number, or nearly; no telephone number. */
const ID_LIKE = /(?<!\d)(?!40)\d{11,15}(?!\d)/;

/** Numbers and signs that ask nothing; an identification number alone asks to be checked. */
export const isOnlySigns = (folded: string): boolean => NUMBERS_OR_SIGNS.test(folded) && !ID_LIKE.test(folded);
