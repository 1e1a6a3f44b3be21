import { openVocabulary } from '../../../knowledge/vocabulary/open.js';
import { findInColumn } from '../text/column-phrases.js';
import type { DocumentText, TextLine } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, findPhrase, type PhrasePlace } from '../text/phrases.js';
import { columnsOf, linePieces, linesBelow, matchPieces, type Piece, piecesAfter, textOf } from '../text/pieces.js';
import { says, words } from '../words.js';
import { beside } from './labelled.js';
import { type Found, firstMade, found } from './value.js';

const COMPANY = /(s\.?\s?r\.?\s?l\.?|s\.?\s?a\.?|p\.?\s?f\.?\s?[ai]\.?)\W*$/;

/** An employer's name beside or under its label. */
export const labelledEmployer = (text: DocumentText): Found | undefined =>
  beside(text, findAny(text, words('institutions.employerLabels')), 1, (pieces, { errors, phrase }) => {
    const name = nameOf(pieces, text);
    // `angajat nr` is one letter away from `angajator`: short labels are read to the letter.
    const isLabel = errors === 0 || phrase.length > 12;
    return isLabel && name.value.length > 5 && /^[„]?\p{Lu}/u.test(name.value) ? name : undefined;
  });

/** The institution of the letterhead: the first lines of the page, above the number, the addressee and the title. */
export function letterhead(text: DocumentText): Found | undefined {
  let authority: Found | undefined;
  for (const line of text.lines.slice(0, 9)) {
    if (says(line.text, words('institutions.letterBegins'))) break;
    if (says(line.text, words('institutions.headEnds'))) {
      if (authority) break;
      continue;
    }
    const isEmployer = says(line.text, words('institutions.employers')) || COMPANY.test(fold(line.text));
    if (isEmployer && !says(line.text, words('institutions.addressee'))) return nameOf(headColumn(text, line), text);
    if (says(line.text, words('institutions.authorities'))) authority = nameOf(headColumn(text, line), text);
  }
  return authority && !says(authority.value, words('institutions.state')) ? authority : undefined;
}

/** The letterhead's own side of a line: the register's number and the day stand on the other. */
const headColumn = (text: DocumentText, line: TextLine): readonly Piece[] =>
  columnsOf(text, linePieces(text, line)).find((column) => /\p{L}{2}/u.test(textOf(column))) ?? [];

/**
 * An employer's name up to the address or the tax number on its line. It goes on below where quotation marks are to be closed or opened, or its
 * last word ends no name (`a județului`).
 */
function nameOf(pieces: readonly Piece[], text: DocumentText): Found {
  const kept = [...upToAddress(pieces)];
  const [first, last] = [kept[0]?.token.index, kept.at(-1)?.token.index];
  const isWhole = kept.length < pieces.length || first === undefined || last === undefined;
  const [below = []] = isWhole ? [] : linesBelow(text, { firstToken: first, lastToken: last });
  const [name, next] = [kept, below].map((some) => cleanName(textOf(some))) as [string, string];
  const isOpen = /[„“«][^”"»]*$/.test(name);
  const goesOn = /^„/.test(next) || says(kept.at(-1)?.text ?? '', words('institutions.nameGoesOn'));
  if (isOpen ? /[”"»]/.test(next) : goesOn) kept.push(...upToAddress(below));
  return found(cleanName(textOf(kept)), kept);
}

function upToAddress(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(
    (piece, i) => i > 0 && (/^[·•|]/.test(piece.text) || says(piece.text, words('institutions.nameEnds'))),
  );
  return end < 0 ? pieces : pieces.slice(0, end);
}

/**
 * Quotation marks as Romanian print has them; a recogniser gives `,,X"`, `"X"`, `„X"`. No Romanian word begins with l and a consonant: it was
 * a capital I.
 */
const cleanName = (raw: string): string =>
  raw
    .replace(/(?<!\p{L})l(?=[bcdfghjklmnpqrstvwxzșț])/gu, 'I')
    .replace(/(?:,,|"|“|„|«|<<)(?=[\p{L}\p{N}])/gu, '„')
    .replace(/(?<=[\p{L}\p{N}.!])(?:''|"|“|”|»|>>|„)(?=$|[\s,.;)])/gu, '”')
    .replace(/[?*]+(?=”)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}„]+/u, '')
    .replace(/[\s,;:·•|\-–]+$/u, '');

/** The school's name as printed: from the words that announce one to the comma, the town or the next clause. */
export function school(text: DocumentText): Found | undefined {
  // A name in its own quotation marks is the surest; a name in the nominative better than `liceului sanitar`.
  const rank = ({ value }: Found): number =>
    (/[„”“"]/.test(value) ? 200 : 0) +
    (/^\p{L}*(?:lui|lii|ții|tii)\b/iu.test(value) ? 0 : 100) +
    (/^facult/i.test(value) ? -90 : 0) +
    Math.min(60, value.length);
  const candidates = findAny(text, words('institutions.schools')).flatMap((match) => schoolAt(text, match) ?? []);
  const named = candidates.filter(({ value }) => !candidates.some((other) => isLabelOf(value, other.value)));
  return named.sort((one, other) => rank(other) - rank(one))[0];
}

/** `Școala absolvită Școala Postliceală …`, `Școala Școala …`: the school's name behind a label that begins as one. */
const isLabelOf = (whole: string, name: string): boolean =>
  whole !== name && whole.replace(/^(\p{Lu}\p{L}+) (?:\p{Ll}+:? |(?=\1 ))/u, '') === name;

/** Words of a name up to a dash. */
const KEEPER = /^(?:(?:[^\p{L}\s]*\p{Lu}\S*|de|din|pentru)\s)+[-–—]$/u;

/** `Fundația X – Școala Y`: who keeps the school belongs to its name, where a dash joins the two. */
function keeperBefore(text: DocumentText, match: PhrasePlace): Piece[] {
  const line = text.lines[text.tokens[match.firstToken]?.line ?? -1];
  const before = line ? linePieces(text, line).slice(0, match.firstToken - line.from) : [];
  const keeper = before.slice(before.findLastIndex(({ text: word }) => says(word, words('institutions.keepers'))));
  return KEEPER.test(textOf(keeper)) ? keeper : [];
}

function schoolAt(text: DocumentText, match: PhrasePlace): Found | undefined {
  const head: Piece[] = [...keeperBefore(text, match), ...matchPieces(text, match)];
  const kept = [...head];
  let quoted = false;
  const after = /[,;]$/.test(head.at(-1)?.text ?? '') ? [] : piecesAfter(text, match, 1).slice(0, 14);
  for (const [i, piece] of after.entries()) {
    if (head.some((one) => one.token === piece.token)) continue;
    if (!quoted && endsSchool(piece, after[i + 1])) break;
    quoted ||= /^(?:[„“"«]|,,)/.test(piece.text);
    kept.push(piece);
    const isClosed = quoted && /[”"»]|''|“$/.test(piece.text.slice(1));
    if (isClosed && /^universit/i.test(match.phrase)) kept.push(...townAfter(after.slice(i + 1), piece));
    if (isClosed || (!quoted && /[,;.]$/.test(piece.text) && piece.text.length > 3)) break;
  }
  const value = cleanName(textOf(kept));
  return value.length > 6 ? found(value, kept) : undefined;
}

/** `Medicină și Farmacie` goes on, `și a promovat` does not. */
const endsSchool = (piece: Piece, next: Piece | undefined): boolean =>
  says(piece.text, words('institutions.schoolEnds')) &&
  !(/^[sșş]i$/i.test(piece.text) && /^[„"“]?\p{Lu}/u.test(next?.text ?? ''));

/** `Universitatea „…” din Oradea`: the town belongs to the name. */
function townAfter(pieces: readonly Piece[], last: Piece): Piece[] {
  const [from, town] = pieces;
  const goesOn =
    !/[,;.]$/.test(last.text) && from && town && /^din$/i.test(from.text) && /^\p{Lu}\p{L}+/u.test(town.text);
  return goesOn ? [from, town] : [];
}

/** The school of the letterhead as it is printed there, town included. */
export function schoolHead(text: DocumentText): Found | undefined {
  const line = text.lines.slice(0, 6).find((one) => says(one.text, words('institutions.schoolHeads')));
  return line ? found(cleanName(line.text), linePieces(text, line)) : school(text);
}

/** The Order's branches: one a county. */
const BRANCHES = [
  ...openVocabulary()
    .entries('county')
    .map(({ name }) => name.ro),
  'Municipiul București',
];

/** `Filiala județului Cluj`, `Filiala OAMGMAMR – Cluj`, `Filiala emitentă: Cluj`: the county in its own spelling. */
export function branch(text: DocumentText): Found | undefined {
  const counties = BRANCHES.flatMap((name) => findPhrase(text, name).map((match) => ({ name, match })));
  counties.sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start));
  return beside(text, findAny(text, words('order.branch')), 1, (pieces) => {
    const first = pieces.find(({ text: word }) => /[\p{L}\d]/u.test(word) && !says(word, words('order.ofBranch')));
    const county = counties.find(({ match }) => match.firstToken === first?.token.index);
    return county && found(county.name, matchPieces(text, county.match));
  });
}

/** The Order in full when it is printed so (even over the lines of a column), else its abbreviation. */
export function order(text: DocumentText): Found | undefined {
  const full = firstMade(words('order.full'), (name) => findPhrase(text, name)[0] ?? findInColumn(text, name));
  const match = full ?? findAny(text, words('order.names'))[0];
  return match && found(full?.phrase.toLocaleUpperCase('ro') ?? 'OAMGMAMR', matchPieces(text, match), match.score);
}
