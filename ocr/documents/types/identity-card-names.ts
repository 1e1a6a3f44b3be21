import type { Fields } from '../../../core/documents/document.js';
import { isGivenName, spellingOf } from '../find/given-names.js';
import { nameWord } from '../find/names.js';
import { GIVEN_LABELS, nameByLabel, SURNAME_LABELS } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldsOf, found, joined } from '../find/value.js';
import type { DecodedMrz } from '../mrz/decode.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';
import { linePieces } from '../text/pieces.js';
import { surnameSpelling } from '../text/surname-spelling.js';

/**
 * Surname and given names of a card. The zone splits them and knows every letter but no diacritics and hyphens; the print has those.
 * So a printed word that folds to the zone's word wins; where the print was misread, the zone's word stands with less confidence.
 */
export function cardNames(text: DocumentText, mrz: DecodedMrz | undefined): Fields {
  const family = merge(printedName(text, SURNAME_LABELS), mrz?.surname ?? [], text, mrz?.valid ?? false);
  const first = merge(printedName(text, GIVEN_LABELS), mrz?.givenNames ?? [], text, mrz?.valid ?? false, isCut(mrz));
  // A back alone prints no name: the zone's letters stand as they are rather than one name with marks and the other without.
  const unprinted = family?.pieces.length === 0 && first?.pieces.length === 0;
  const [surname, givenNames] = unprinted
    ? [plain(family, mrz?.surname), plain(first, mrz?.givenNames)]
    : [family, first];
  return fieldsOf({ surname, givenNames, fullName: surname && givenNames && joined(surname, givenNames) });
}

/** The double filler between surname and given names as an engine may read it. */
const PARTED = '[<KLCSEGX]{2}';

const NAME_LINE = 36;

/** Letters of the zone's given names that are taken for misread ones, at most. */
const MISREAD = 2;

/** The zone's given names, or the printed ones where those are names in use and the zone's, a letter or two away, are not. */
function likelierNames(printed: readonly string[], zone: readonly string[]): readonly string[] {
  const isMisread =
    zone.length > 0 &&
    printed.every(isGivenName) &&
    !zone.every(isGivenName) &&
    editDistance(printed.join('<'), zone.join('<')) <= MISREAD;
  return isMisread ? printed : zone;
}

/**
 * The zone with the printed names where its line of names, fillers taken for letters, has theirs to the last: no check digit tells where they
 * end, nor that a letter of them was misread.
 */
export function withPrintedNames(mrz: DecodedMrz | undefined, text: DocumentText): DecodedMrz | undefined {
  const printed = [printedName(text, SURNAME_LABELS), printedName(text, GIVEN_LABELS)];
  const [family, first] = printed.map((name) => name && bare(name.value).replaceAll(' ', '<'));
  if (!mrz?.valid || mrz.format !== 'TD2' || !family || !first) return mrz;
  const names = new RegExp(`^\\W?[I1LT]?D[RB]OU${family}${PARTED}${first}(?:<|$)`);
  const repeats = text.lines.some((line) =>
    names.test(line.text.toUpperCase().replace(/\s/g, '').replace(/[«‹]/g, '<')),
  );
  const surname = repeats ? family.split('<') : mrz.surname;
  const givenNames = repeats ? first.split('<') : [...likelierNames(first.split('<'), mrz.givenNames)];
  if (!repeats && givenNames.join(' ') === mrz.givenNames.join(' ')) return mrz;
  const line = `IDROU${surname.join('<')}<<${givenNames.join('<')}`.padEnd(NAME_LINE, '<').slice(0, NAME_LINE);
  return line === mrz.lines[0]
    ? mrz
    : { ...mrz, surname, givenNames, lines: [line, ...mrz.lines.slice(1)], repaired: true };
}

const plain = (name: Found, words: readonly string[] | undefined): Found =>
  words && words.length > 0 ? { ...name, value: words.join(' ') } : name;

/** The zone's line of names is full to its last character. */
const isCut = (mrz: DecodedMrz | undefined): boolean =>
  mrz !== undefined && /[A-Z]$/.test((mrz.format === 'TD1' ? mrz.lines.at(-1) : mrz.lines[0]) ?? '');

function printedName(text: DocumentText, labels: readonly string[]): Found | undefined {
  // The reader's export prints names in small letters: only a known given name is told from a label's other words.
  const small = nameByLabel(text, labels, true);
  const isName = small && isGivenName(small.value.split(' ')[0] ?? '');
  const name = nameByLabel(text, labels) ?? (isName ? small : undefined);
  return name && restored(name, text);
}

/** Print and zone together; `words` are the zone's, bare. */
function merge(
  printed: Found | undefined,
  words: readonly string[],
  text: DocumentText,
  sure: boolean,
  cut = false,
): Found | undefined {
  if (words.length === 0) return printed;
  const zone = words.join(' ');
  // The zone cuts a long name off at its last character: the print that goes on from there is the whole one.
  const isZones = ({ value }: Found): boolean => bare(value) === zone || (cut && bare(value).startsWith(zone));
  if (printed && isZones(printed)) return { ...printed, confidence: Math.max(printed.confidence, sure ? 0.97 : 0.9) };
  const [elsewhere] = [...printedRuns(text)].filter(isZones).sort((a, b) => b.value.length - a.value.length);
  if (elsewhere) return { ...restored(elsewhere, text), confidence: sure ? 0.93 : 0.85 };
  const isNear = printed !== undefined && editDistance(bare(printed.value), zone) <= MISREAD;
  if (printed && !sure && !isNear) return { ...printed, confidence: printed.confidence * 0.7 };
  const between = isNear && printed.value.includes('-') ? '-' : ' ';
  return { value: words.map(spelt).join(between), confidence: isNear ? 0.75 : 0.6, pieces: printed?.pieces ?? [] };
}

/** A word of the zone with the marks that it always has: the print, which would tell, was lost. */
const spelt = (word: string): string => spellingOf(word) ?? surnameSpelling(word) ?? word;

/** Runs of one to four words on the card that could be a name, the zone's own lines left out. */
function* printedRuns(text: DocumentText): Generator<Found> {
  for (const line of text.lines) {
    if (/<</.test(line.text)) continue;
    const pieces = linePieces(text, line);
    for (let start = 0; start < pieces.length; start++) {
      for (let end = start + 1; end <= Math.min(pieces.length, start + 4); end++) {
        const run = pieces.slice(start, end);
        const words = run.map((piece) => nameWord(piece.text));
        if (words.some((word) => !/^\p{Lu}[\p{Lu}-]+$/u.test(word))) break;
        yield found(words.join(' '), run);
      }
    }
  }
}
