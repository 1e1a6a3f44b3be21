import { foldText } from '../identity/fold.js';
import { anyOf } from '../language/patterns.js';
import { END, type Phrase, stands } from './wording.js';

/**
 * What a Romanian sentence denies, takes back or leaves open, told by its words and not by its wording: a negation with a key word after it,
 * a verb of revocation, and the marks that make either harmless (a rule, a right, a condition).
 */
export interface Speech {
  words: readonly string[];
}

/** `membrulă)` for `membru(ă)`: the bracket of a form's other ending, read as a letter. A word that ends longer brackets stands as it is. */
const OTHER_ENDING = /(?<=\p{L}{2})(?<!\([^()]{0,200})[lit1I|[{](?=[ăâaei]\))/gu;

/** The words of a page, folded, with a mark where a sentence ends. A line's end ends nothing: sentences run on. */
export function speechOf(text: string): Speech {
  const marked = text
    .replace(OTHER_ENDING, '(')
    // Names of mailboxes and hosts say nothing (`office@exemplu.invalid`), whatever the engine made of the sign between them.
    .replace(/\S+@\S+|\S+\.(?:ro|com|eu|org|net|md|invalid|example|test)(?![\p{L}\d])/giu, ' ')
    .replace(/\be-?mail\s*:?[^\S\n]*\S+(?:[^\S\n]+\S+){0,2}/gi, ' ')
    .replace(/\bn\s?[-–]\s?(?=(a|au|am|ai)\b)/gi, 'nu ')
    .replace(/(?:[;!?]|\.(?=\s+\p{Lu}\p{Ll}|\s*$))/gmu, ' \u0000 ');
  return {
    words: marked.split('\u0000').flatMap((sentence, index) => {
      const words = foldText(sentence).split(' ').filter(Boolean);
      return index === 0 ? words : [END, ...words];
    }),
  };
}

/** `nu`, `nici`, `n-a` (written out above); `fără` denies what stands right after it. */
const NOT = /^(NU|NICI|NICIODATA)$/;
const WITHOUT = /^FARA$/;

/** Words before which revocation is a rule, a possibility or a condition, not a fact; and words that make it one afterwards. */
const OPEN = anyOf(
  /^(POT|POATE|POTI|PUTEA|PUTETI|PUTEM|ORICAND|DACA|CAZ|CAZUL|CAZURI|CAZURILE|SITUATIA|SITUATII)$/,
  /^(ATRAGE|ATRAG|DETERMINA|CONDUCE|DUCE|SANCTIUNEA|SANCTIONEAZA|RISC|RISCUL|EVENTUALA|EVENTUALITATEA)$/,
);
const OPEN_AFTER = /^(ORICAND|AFECTEAZA|DACA|NUMAI|CAZ|CAZUL|CAZURILE|ATRAGE|CONDUCE|DUCE|DETERMINA|IMPLICA)$/;

/** Told of a folded word. */
export const isNegation = (word: string): boolean => NOT.test(word) || WITHOUT.test(word);
export const isOpening = (word: string): boolean => OPEN.test(word);

/** Words that begin another thought: a negation before them does not reach beyond. */
const TURN = /^(FARA|DECAT|DAR|CI|IAR|INSA|FIIND|DEOARECE|INTRUCAT|\.)$/;

/** Words before `from` as far as the sentence goes, at most `reach` of them. */
function before(words: readonly string[], from: number, reach: number): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= 0 && found.length < reach && words[at] !== END; at--) found.push(words[at] ?? '');
  return found;
}

function after(words: readonly string[], from: number, reach: number): string[] {
  const found: string[] = [];
  for (let at = from + 1; at < words.length && found.length < reach && words[at] !== END; at++)
    found.push(words[at] ?? '');
  return found;
}

/** As far as the thought goes: `nu este transmisibil, dar este suspendat` denies only the first. */
function thought(nearby: readonly string[]): readonly string[] {
  const turn = nearby.findIndex((word) => TURN.test(word));
  return turn < 0 ? nearby : nearby.slice(0, turn);
}

const isDeniedAt = (words: readonly string[], at: number): boolean =>
  thought(before(words, at, 8)).some((word) => NOT.test(word)) ||
  before(words, at, 2).some((word) => WITHOUT.test(word));

/** `dreptul de a retrage`, `dreptul la retragere`, `dreptul să …`: what one may do. A right that was withdrawn is another matter. */
const isRight = (left: readonly string[], word = ''): boolean =>
  left.some((each, at) => {
    if (!/^(DREPTUL|DREPT|POSIBILITATEA)$/.test(each)) return false;
    const [next = '', then = word] = [left[at - 1], left[at - 2]];
    return /^(SA|LA)$/.test(next) || (next === 'DE' && (then === 'A' || (at === 1 && isNoun(word))));
  });

/** `suspendarea se face în condițiile legii`. */
const isRuled = (right: readonly string[]): boolean =>
  right.some(
    (word, at) => word === 'SE' && /^(FACE|FAC|POATE|DISPUNE|PRONUNTA|REALIZEAZA|APLICA)$/.test(right[at + 1] ?? ''),
  );

/** `retragerea`, `refuzul`: the deed as a thing, of which rules speak; not the deed done. */
const isNoun = (word: string): boolean => /(RE|REA|RII|ZUL|ZULUI)$/.test(word);

function isOpenAt(words: readonly string[], at: number): boolean {
  const [left, right] = [before(words, at, 8), after(words, at, 6)];
  if (
    left.some((word) => OPEN.test(word)) ||
    isRight(left, words[at]) ||
    right.slice(0, 4).some((word) => OPEN_AFTER.test(word))
  )
    return true;
  // `anularea nu mai este posibilă`, `comision restituit: nu`, `certificatul pierdut se declară nul`.
  if (right[0] === 'NU' || (isNoun(words[at] ?? '') && (right.slice(0, 3).includes('NU') || isRuled(right))))
    return true;
  if (
    (left[0] === 'DECLARA' && left.some((word) => /^PIERDUT/.test(word))) ||
    right.slice(0, 2).join(' ') === 'SE DECLARA'
  )
    return true;
  // `nu există motive care să interzică`: what could be, whatever stands before.
  if (left[0] === 'SA' && left[1] === 'CARE') return true;
  // `eliberat în locul celui pierdut`, `originalul fiind declarat pierdut`: of a duplicate.
  if (/^PIERDUT/.test(words[at] ?? '') && left.slice(0, 4).some((word) => /^(LOCUL|ORIGINAL)/.test(word))) return true;
  // `la încetarea calității certificatul se restituie`: when, not that.
  return isNoun(words[at] ?? '') && /^(LA|DUPA|PANA)$/.test(left[0] ?? '');
}

/** A word of revocation that is neither denied nor a mere rule. With `verbsOnly` nouns do not count: the paper explains how it may be taken back. */
export function takesBack({ words }: Speech, revoked: readonly Phrase[], verbsOnly = false): boolean {
  return words.some(
    (word, at) =>
      stands([word], revoked, 'covered') &&
      !(verbsOnly && isNoun(word)) &&
      !isDeniedAt(words, at) &&
      !isOpenAt(words, at),
  );
}

/** `nu are termen de valabilitate`, `fără termen`: what never ends is not denied. `nu este în termen` is. */
const isUnlimited = (words: readonly string[], at: number): boolean => {
  const [next = '', then = ''] = words.slice(at + 1, at + 3);
  return /^(TERMEN|LIMITA|DURATA)$/.test(WITHOUT.test(words[at] ?? '') ? next : next === 'ARE' ? then : '');
};

/** A negation that reaches a key word within a few words, and does not speak of something else (`alte programe`) or of a
 * condition. With `notWithout`, `fără` denies nothing (`fără acordul meu datele nu se publică`). */
export function denies({ words }: Speech, key: readonly Phrase[], notWithout = false): boolean {
  return words.some((word, at) => {
    const without = WITHOUT.test(word);
    if (without ? notWithout : !NOT.test(word)) return false;
    const reach = thought(after(words, at, without ? 3 : 5));
    const found = reach.findIndex((each) => stands([each], key));
    if (found < 0) return false;
    const left = before(words, at, 4);
    if (left.some((each) => OPEN.test(each)) || isRight(left) || isUnlimited(words, at)) return false;
    const rest = after(words, at, found + 5);
    if (rest.some((each) => /^(ALT|ALTA|ALTE|ALTUI|ALTOR|ALTI)$/.test(each))) return false;
    return !/^(FARA|DECAT|DACA|NUMAI)$/.test(rest[found + 1] ?? '') && !/^(DECAT|DACA)$/.test(rest[found + 2] ?? '');
  });
}

/** `rămasă fără efect`: a paper without it is none. */
const WORTHLESS = /^(EFECT|EFECTE|OBIECT|VALOARE|VALABILITATE)$/;

/** A participle that carries its own negation, outside of rules (`neachitarea atrage …` is a noun and not among them). */
export function isDenied({ words }: Speech, negative: readonly Phrase[]): boolean {
  if (words.some((word, at) => WITHOUT.test(words[at - 1] ?? '') && WORTHLESS.test(word))) return true;
  return words.some((word, at) => stands([word], negative) && !/RE$|REA$|RII$/.test(word) && !isOpenAt(words, at));
}
