import type { Piece } from '../text/pieces.js';
import { isAmong, words } from '../words.js';
import { asLetters, firstOf, mapped } from './cnp.js';
import { isGivenName } from './given-names.js';
import { type Found, found } from './value.js';

/** Words in capitals that stand near a name and are none. */
const NOT_NAMES = words('names.not');

const CAPITAL = 'A-ZȘȚĂÂÎÁÉÍÓÖŐÚÜŰÄÃŠŽČŞŢ';
const CAPITALS = new RegExp(`^[${CAPITAL}][${CAPITAL}'-]*[${CAPITAL}]-?$`, 'u');
const TITLE = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*-?$/u;
/** The father's initial: a letter, or two with a dot (`GH.`). */
const INITIAL = /^(?:\p{Lu}\.?|\p{Lu}[\p{Lu}\p{Ll}]\.)$/u;

/** A word without the punctuation around it; stray digits in a word of capitals are the letters they look like. */
export function nameWord(raw: string): string {
  // The mark under a Ș makes a dollar of it.
  const marked = raw.replace(/(?<=\p{Lu}{2})\$/gu, 'Ș');
  let word = marked.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}-]+$/u, '');
  // The dot of an initial belongs to it, a full stop after a word does not.
  if (/^\p{Lu}[\p{Lu}\p{Ll}]?$/u.test(word) && /^[^\p{L}]*\p{L}{1,2}\./u.test(raw)) word += '.';
  word = word.replace(/[–—‐‑]/g, '-').replace(/-+/g, '-');
  // A capital I read as a small l among capitals.
  word = word.replace(/(?<=\p{Lu}|^)l(?=\p{Lu})/gu, 'I');
  if ((word.match(/\p{Lu}/gu) ?? []).length >= Math.max(3, word.length - 2)) word = asLetters(word);
  return latin(word);
}

/** Letters that Romanian does not have and the recogniser invents: `Š`→`Ș`, `Ã`→`Ă`; and marked letters read twice (`ȚȚ`, `TȚ`), which it never doubles. */
const latin = (word: string): string =>
  mapped(word, LATIN)
    .replace(/([ȘȚĂÂÎșțăâî])\1+/g, '$1')
    .replace(/T(?=Ț)|S(?=Ș)|t(?=ț)|s(?=ș)/g, '');

const LATIN = firstOf('ȘŞŠ', 'șşš', 'ȚŢ', 'țţ', 'ĂÃÄĀÅ', 'ăãäāå', 'ÎÏ', 'îï', 'CČ', 'cč');

/** `III. CNP soție`: what numbers the points of a form. */
const ROMAN = /^[IVX]{2,}$/;

/** How a word could stand in a name. */
type Shape = 'capitals' | 'title' | 'initial' | 'no';

function shapeOf(word: string): Shape {
  if (INITIAL.test(word)) return 'initial';
  if (isAmong(word, NOT_NAMES) || ROMAN.test(word)) return 'no';
  if (CAPITALS.test(word)) return 'capitals';
  // One letter misread as small in a word of capitals.
  const upper = (word.match(/\p{Lu}/gu) ?? []).length;
  if (word.length >= 4 && /^[\p{L}-]+$/u.test(word) && upper >= word.length - 1 - (word.includes('-') ? 1 : 0))
    return 'capitals';
  return TITLE.test(word) ? 'title' : 'no';
}

export interface NameOptions {
  /** Words before the name that may be skipped (`(a)`, `:`, `de`). */
  skip?: number;
  /** Accept `Popescu Maria` as well as `POPESCU MARIA`. */
  mixedCase?: boolean;
  /** One word is enough (a surname or given names alone). */
  single?: boolean;
}

/** The person's name that the pieces begin with (after a few skipped words), or undefined. */
export function leadingName(
  all: readonly Piece[],
  { skip = 2, mixedCase = false, single = false }: NameOptions = {},
): Found | undefined {
  // Frame lines of a table are no words: `Prenumele | VASILICA`.
  const ruled = all.findIndex((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  const pieces = ruled > 0 ? all.slice(ruled) : all;
  for (let start = 0; start <= Math.min(skip, pieces.length - 1); start++) {
    const run = nameRun(pieces, start, mixedCase);
    if (run && (single || wordsOf(run) >= 2)) return run;
    if (start > 0 && isSentenceEnd(pieces[start - 1]?.text ?? '')) break;
  }
  return undefined;
}

/** So little the engine believes of a scrap. */
const UNREAD = 0.2;
const SCRAP = 3;

const isSentenceEnd = (text: string): boolean => /[.;]$/.test(text) && text.length > 3;

/** Words of a name, initials aside. */
const wordsOf = ({ value }: Found): number => value.split(' ').filter((word) => !INITIAL.test(word)).length;

/** The words from `start` on that can stand in a name, one after the other. */
function nameRun(pieces: readonly Piece[], start: number, mixedCase: boolean): Found | undefined {
  const taken: { word: string; piece: Piece }[] = [];
  let style: Shape | undefined;
  for (let i = start; i < pieces.length && taken.length < 7; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const next = nameWord(pieces[i + 1]?.text ?? '');
    // Between two words of a name a lone stroke is the father's initial I.
    const isStroke = /^[1l|]\.$/.test(piece.text) && style === shapeOf(next);
    // Any other digit there was a letter too, but nobody knows which.
    if (taken.length === 1 && !isStroke && /^\d\.$/.test(piece.text) && isGivenName(next)) continue;
    const word = isStroke ? 'I.' : nameWord(piece.text);
    if (word === '' || word === '-') {
      const last = taken.at(-1);
      if (!last || !/^[-–—]$/.test(piece.text.trim())) break;
      if (!last.word.endsWith('-')) last.word += '-';
      continue;
    }
    // A scrap that the engine does not believe itself: of the father's initial within a name, of a frame before it.
    if (word.length <= SCRAP && piece.token.confidence < UNREAD && !isGivenName(word)) {
      if (taken.length > 0) continue;
      break;
    }
    const shape = shapeOf(word);
    if (shape === 'no' || (shape === 'initial' && taken.length === 0)) break;
    // Capitals for the surname alone: `Ana-Maria GRĂDINARU`, `GRĂDINARU Ana-Maria`.
    if (shape === 'title' && (style === 'capitals' ? !isGivenName(word) : !mixedCase && !isSurnameNext(pieces, i)))
      break;
    if (shape === 'capitals' && style === 'title' && (mixedCase || !isSurnameNext(pieces, i - 1))) break;
    if (shape !== 'initial') style ??= shape;
    const hasInitial = taken.some((one) => INITIAL.test(one.word));
    taken.push({ word: (hasInitial ? undefined : glued(piece, pieces[i + 1])) ?? word, piece });
    if (/[,;:]$/.test(piece.text)) break;
  }
  while (taken.length > 0 && INITIAL.test(taken.at(-1)?.word ?? '')) taken.pop();
  if (taken.length === 0) return undefined;
  const value = rejoined(taken.map(({ word }) => word)).join(' ');
  const used = taken.map(({ piece }) => piece);
  return found(value.replace(/- /g, '-').replace(/-$/, ''), used);
}

/** `MARGA RETA`, `AN A-MARIA`: a given name that the engine parted. */
function rejoined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const word of words) {
    const last = whole.at(-1) ?? '';
    const joined = last + word;
    const parted =
      whole.length > 1 && !/[.-]$/.test(last) && !isGivenName(last) && !isGivenName(word.split('-')[0] ?? '');
    if (parted && isGivenName(joined.split('-')[0] ?? '')) whole[whole.length - 1] = joined;
    else whole.push(word);
  }
  return whole;
}

/** `TĂNASET. ION`: the father's initial, glued to the surname before it; a full stop ends no word in the middle of a name. */
function glued(piece: Piece, next: Piece | undefined): string | undefined {
  const m = /^([\p{Lu}-]{4,})(\p{Lu})\.$/u.exec(piece.text);
  return m && next && shapeOf(nameWord(next.text)) === 'capitals' ? `${nameWord(m[1] ?? '')} ${m[2]}.` : undefined;
}

/** Given names in small letters before a surname in capitals, both in one breath. */
function isSurnameNext(pieces: readonly Piece[], i: number): boolean {
  for (let j = i; j < Math.min(pieces.length, i + 3); j++) {
    const piece = pieces[j];
    const word = nameWord(piece?.text ?? '');
    const next = nameWord(pieces[j + 1]?.text ?? '');
    if (!piece || /[,;:]$/.test(piece.text) || shapeOf(word) !== 'title' || !isGivenName(word)) return false;
    if (shapeOf(next) === 'capitals' && next.length >= 3 && !isGivenName(next)) return true;
  }
  return false;
}

/** Names anywhere in a run of pieces: used where no cue precedes them (payment details, table rows). */
export function namesAmong(pieces: readonly Piece[], mixedCase = false): Found[] {
  const names: Found[] = [];
  for (let i = 0; i < pieces.length; ) {
    const run = nameRun(pieces, i, mixedCase);
    const count = run ? wordsOf(run) : 0;
    if (run && count >= 2 && count <= 5) names.push(run);
    i += run?.pieces.length ?? 1;
  }
  return names;
}

export interface NameParts {
  surname: string;
  givenNames: string;
}

/**
 * Surname and given names of a full name as Romanian papers write it: surname first, the father's initial between, `POPESCU I. MARIA-ELENA`.
 * When the first word is a given name and the last is none, the order is the other one.
 */
export function splitName(fullName: string): NameParts | undefined {
  const words = fullName.split(/\s+/).filter(Boolean);
  const initial = words.findIndex((word, i) => i > 0 && INITIAL.test(word));
  const plain = words.filter((word) => !INITIAL.test(word));
  if (plain.length < 2) return undefined;
  const partedAt = (at: number): NameParts => ({
    surname: plain.slice(0, at).join(' '),
    givenNames: plain.slice(at).join(' '),
  });
  if (initial > 0 && initial < plain.length) return partedAt(initial);
  const [first = '', last = ''] = [plain[0], plain.at(-1)];
  if (isGivenName(first) && !isGivenName(last)) return { surname: last, givenNames: plain.slice(0, -1).join(' ') };
  // Two surnames without a hyphen: the given names begin at the first known one.
  const given = plain.findIndex((word, i) => i > 0 && isGivenName(word));
  return partedAt(Math.max(1, given));
}
