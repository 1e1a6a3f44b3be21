import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';
import { isGivenName, likeGivenName, spellingOf } from './given-names.js';
import type { Found } from './value.js';

const DIACRITIC = /[ĂÂÎȘȚăâîșț]/;
/** Below this mean confidence a name's plain letters may have lost their marks. */
const WAVERING = 0.75;

/**
 * Settles the spelling of a name where the recogniser wavered: another reading of the same word on the page that has more marks, the
 * usual spelling of a given name when the word was read with only part of its marks (or with low confidence in a paper that prints
 * marks), and I for L in a given name. Surnames are never looked up: they change only by another reading on the page. A text layer is
 * taken as it is.
 */
export function restored(name: Found, text: DocumentText): Found {
  if (text.method === 'text-layer') return name;
  const words = readings(text);
  const wavering = name.confidence < WAVERING && DIACRITIC.test(name.value);
  let changed = false;
  const value = name.value
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => {
          const better = spellingFor(part, words, wavering);
          if (better !== part) changed = true;
          return better;
        })
        .join('-'),
    )
    .join(' ');
  return changed ? { ...name, value, confidence: name.confidence * 0.95 } : name;
}

/** Words of the whole page, the other papers on it included, by their letters. */
function readings(text: DocumentText): Map<string, string> {
  const words = new Map<string, string>();
  for (const page of text.pages) {
    for (const word of page.lines.flatMap((line) => line.words)) {
      for (const part of word.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').split('-')) {
        if (part.length < 3 || !/^\p{Lu}/u.test(part)) continue;
        const known = words.get(bare(part));
        if (known === undefined || marks(part) > marks(known)) words.set(bare(part), part);
      }
    }
  }
  return words;
}

function spellingFor(part: string, words: ReadonlyMap<string, string>, wavering: boolean): string {
  const capitals = part === part.toUpperCase();
  const inStyle = (name: string): string => (capitals ? name.toUpperCase() : name[0] + name.slice(1).toLowerCase());
  const usual = spellingOf(part);
  if (usual) {
    if (marks(usual) > marks(part) && (marks(part) > 0 || wavering)) return inStyle(usual);
    // The right number of marks on the wrong letters: `Tânase`.
    if (marks(part) > 0 && marks(usual) === marks(part)) return inStyle(usual);
  }
  const other = words.get(bare(part));
  if (other && marks(other) > marks(part)) return inStyle(other);
  if (part.length < 5 || isGivenName(part)) return part;
  const twin = likeGivenName(part);
  if (twin) return inStyle(twin);
  // A given name read wrong here and right elsewhere on the page.
  for (const [letters, word] of words) {
    if (isGivenName(word) && letters[0] === bare(part)[0] && editDistance(letters, bare(part)) === 1)
      return inStyle(word);
  }
  return part;
}

const marks = (word: string): number => (word.match(/[ĂÂÎȘȚăâîșț]/g) ?? []).length;
