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
/** Greetings before a question: their `ziua` is no day. Alone they are small talk. */
export const GREETING =
  /^(?:(?:b(?:u|n)?n?a? ziua|buna seara|buna dimineata|buna(?! (?:ziua|seara|dimineata))|salut(?:are)?|hello|hi|hey|good (?:morning|day|evening|afternoon)|здравствуйте|добрый день|добрый вечер|привет)[\s,!.]+)+(?=\p{L}{2})/u;

const NUMBERS_OR_SIGNS = /^[\d\s\p{P}\p{S}]*$/u;
/** As long as an identification number, or nearly; no telephone number. */
const ID_LIKE = /(?<!\d)(?!40)\d{11,15}(?!\d)/;

/** Numbers and signs that ask nothing; an identification number alone asks to be checked. */
export const isOnlySigns = (folded: string): boolean => NUMBERS_OR_SIGNS.test(folded) && !ID_LIKE.test(folded);
