import type { DocumentText } from '../text/document-text.js';
import { bare } from '../text/fold.js';
import { settledVowels, surnameSpelling } from '../text/surname-spelling.js';
import { isGivenName, likeGivenName, spellingOf } from './given-names.js';
import type { Found } from './value.js';

/** Below this mean confidence a name's plain letters may have lost their marks. */
const WAVERING = 0.75;
/** A word read as poorly as this may have lost some of its marks and kept others. */
const POOR = 0.6;
/** So many different words with marks are no accident of the recogniser. */
const MARKED_WORDS = 3;

/**
 * Settles the spelling of a name where the recogniser wavered: another reading of the same word on the page that has more marks; the
 * usual spelling of a given name, and the marks that a surname's beginning always has, when the word was read with part of its marks or
 * the paper prints marks elsewhere; Ă for Â where Romanian has no Â; and I for L in a given name. A text layer is taken as it is, and so
 * is a paper without marks.
 */
export function restored(name: Found, text: DocumentText): Found {
  if (text.method === 'text-layer') return name;
  const printed = readings(text);
  const wavering = printsMarks(text, name) || (name.confidence < WAVERING && marks(name.value) > 0);
  const value = name.value.replace(/[^ -]+/g, (part) => spellingFor(part, printed, wavering, name.confidence < POOR));
  return value === name.value ? name : { ...name, value, confidence: name.confidence * 0.95 };
}

/** Words of the whole page, the other papers on it included, by their letters. */
function readings(text: DocumentText): Map<string, string> {
  const read = new Map<string, string>();
  for (const word of wordsOf(text)) {
    for (const part of word.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').split('-')) {
      if (part.length < 3 || !/^\p{Lu}/u.test(part)) continue;
      const known = read.get(bare(part));
      if (known === undefined || marks(part) > marks(known)) read.set(bare(part), part);
    }
  }
  return read;
}

const wordsOf = ({ pages }: DocumentText) => pages.flatMap(({ lines }) => lines.flatMap(({ words: all }) => all));

/** Whether the paper is printed with Romanian marks: several other words have them. A form without them is a style of its own. */
export function printsMarks(text: DocumentText, name?: Found): boolean {
  const own = new Set(name?.pieces.map((piece) => piece.token.box));
  const marked = wordsOf(text).filter(
    (word) => !own.has(word.box) && word.confidence >= 0.6 && marks(word.text) > 0 && word.text.length >= 3,
  );
  return new Set(marked.map((word) => bare(word.text))).size >= MARKED_WORDS;
}

function spellingFor(part: string, printed: ReadonlyMap<string, string>, wavering: boolean, poor: boolean): string {
  const inStyle = (name: string): string => inCaseOf(part, name);
  const usual = spellingOf(part);
  // As many marks may stand on the wrong letters: `Tânase`.
  if (usual && (marks(part) > 0 ? marks(usual) >= marks(part) : wavering && marks(usual) > 0)) return inStyle(usual);
  const other = printed.get(bare(part));
  if (other && marks(other) > marks(part)) return inStyle(other);
  if (!isGivenName(part) && (marks(part) > 0 || wavering)) {
    const surname = surnameSpelling(part.toUpperCase(), poor);
    const settled = surname ?? settledVowels(part.toUpperCase());
    if (settled !== part.toUpperCase() && marks(settled) >= marks(part)) return inStyle(settled);
  }
  if (part.length < 5 || isGivenName(part)) return part;
  const twin = likeGivenName(part);
  return twin ? inStyle(twin) : part;
}

/** A word in capitals, in small letters or with a capital first, as another is printed. */
export function inCaseOf(printed: string, word: string): string {
  if (printed === printed.toLowerCase()) return word.toLowerCase();
  const capitals = (printed.match(/\p{Lu}/gu) ?? []).length > printed.length / 2;
  return capitals ? word.toUpperCase() : (word[0]?.toUpperCase() ?? '') + word.slice(1).toLowerCase();
}

const marks = (word: string): number => (word.match(/[ĂÂÎȘȚăâîșț]/g) ?? []).length;
