import type { ProgrammeId, QualificationId } from '../../../core/contract/ids.js';
import type { VocabularyKind } from '../../../core/vocabulary/vocabulary.js';
import { openVocabulary } from '../../../knowledge/vocabulary/open.js';
import type { DocumentText } from '../text/document-text.js';
import { editDistance, fold, skeletonOf } from '../text/fold.js';
import { findAny, findEach, hasPhrase, type PhrasePlace, tolerance } from '../text/phrases.js';
import { columnsOf, linesBelow, matchPieces, type Piece, piecesAfter, textOf, tokenPieces } from '../text/pieces.js';
import { says, words } from '../words.js';
import { type Found, firstMade, found } from './value.js';

/** A thing of the vocabulary where a paper names it. */
export interface Named<Id extends string = string> {
  id: Id;
  match: PhrasePlace;
}

/** Every qualification named in the text, in reading order; of overlapping readings the longest stays. */
export function qualificationsIn(text: DocumentText): Named<QualificationId>[] {
  const all = printed(text, 'qualification').filter(({ match }) => saysItsField(text, match));
  return longest(all, 3) as Named<QualificationId>[];
}

/**
 * Every programme named between two skeleton indexes, in reading order; of overlapping readings the longest stays. What a nurse is
 * (`asistent medical de radiologie`) is no programme that she asks for.
 */
export function locateProgrammes(text: DocumentText, from = 0, to = Number.POSITIVE_INFINITY): Named<ProgrammeId>[] {
  const titles = qualificationsIn(text).filter(
    ({ match }) => /^(asistent|moașă)/.test(match.phrase) && !spansColumns(text, match),
  );
  const isTitle = ({ start }: PhrasePlace) => titles.some(({ match }) => start > match.start && start < match.end);
  const all = printed(text, 'programme');
  const own = all.filter(({ match }) => match.start >= from && match.end <= to && !isTitle(match));
  return longest(own, 4) as Named<ProgrammeId>[];
}

/** Letters that say a name whatever the engine thought of them. */
const LONG_NAME = 9;
const OF_LIST = 0.85;

/**
 * What was named, with the print that names it. An engine doubts long words that it does not know: one that stands in the vocabulary letter
 * for letter is sure, and so is a single long word with one letter wrong, which no other of the vocabulary is near to.
 */
export function namedFound<Id extends string>(text: DocumentText, { id, match }: Named<Id>): Found<Id> {
  const value = found(id, tokenPieces(text, match.firstToken, match.lastToken), match.score);
  const allowed = match.phrase.includes(' ') ? 0 : 1;
  return match.end - match.start >= LONG_NAME && match.errors <= allowed
    ? { ...value, confidence: Math.max(value.confidence, OF_LIST) }
    : value;
}

/** Every place where a name of the kind stands as papers print it. */
function printed(text: DocumentText, kind: VocabularyKind): Named[] {
  const all = openVocabulary().entries(kind);
  return all.flatMap(({ id, printed: phrases }) => findEach(text, phrases).map((match) => ({ id, match })));
}

/** Length says how much is known, errors what is doubted: each counts as so many letters. */
function longest(all: Named[], doubt: number): Named[] {
  const weight = ({ match }: Named): number => match.end - match.start - doubt * match.errors;
  const kept: Named[] = [];
  for (const one of all.sort((a, b) => weight(b) - weight(a))) {
    if (kept.some((other) => one.match.start < other.match.end && other.match.start < one.match.end)) continue;
    kept.push(one);
  }
  return kept.sort((a, b) => a.match.start - b.match.start);
}

/**
 * The word that tells one qualification from another must itself be legible: over the whole phrase, `asistent medical cardiologie` is but two
 * letters from `asistent medical radiologie`.
 */
function saysItsField(text: DocumentText, { phrase, start, end, lastToken, errors }: PhrasePlace): boolean {
  if (errors === 0) return true;
  const field = skeletonOf(phrase.split(' ').at(-1) ?? '');
  // From the beginning of a printed word: one that a recogniser split may need the piece before it.
  const begins = [lastToken, lastToken - 1].map((token) => Math.max(start, text.starts[token] ?? start));
  return begins.some((begin) => editDistance(text.skeleton.slice(begin, end), field) <= tolerance(field.length));
}

/** `asistent medical | Radiologie`: what she is in one column, what she asks for in the next. */
const spansColumns = (text: DocumentText, { firstToken, lastToken }: PhrasePlace): boolean =>
  columnsOf(text, tokenPieces(text, firstToken, lastToken)).length > 1;

/** The institute of the call in full. */
export const INSTITUTE = openVocabulary().entry('institution', 'inmss')?.printed[0] ?? '';

/**
 * Where the institute is named; else the name's beginning alone: the rest stands in the next line of its column, with another column's words
 * between.
 */
export function instituteMatches(text: DocumentText): PhrasePlace[] {
  const whole = findAny(text, words('institutions.institute'));
  const begun = whole.length > 0 ? [] : findAny(text, words('institutions.instituteBegun'));
  return [...whole, ...begun.filter(({ errors }) => errors <= 2)];
}

/** After words that announce it, else the last one named that the exam was passed for. */
export function studiedFor(text: DocumentText): Found | undefined {
  const cues = findAny(text, words('diploma.qualified'));
  const announced = ({ id, match }: Named): number => {
    const several = match.lastToken > match.firstToken ? 0.5 : 0;
    const before = cues.some((cue) => match.start >= cue.end && match.start - cue.end < 30) ? 2 : 0;
    // `nutriție și dietetică` or `infirmieră` without their noun are weaker than a full title.
    return several + before + (/^(asistent|moas)/.test(fold(match.phrase)) || id === 'medic' ? 1 : 0);
  };
  const [best] = qualificationsIn(text).sort((a, b) => announced(b) - announced(a));
  return best && namedFound(text, best);
}

/** `calificarea de asistent medical` of a health lyceum, which taught no specialities: the generalist of today, for a person to confirm. */
export function plainNurse(text: DocumentText): Found | undefined {
  if (!hasPhrase(text, ...words('diploma.lyceum'))) return undefined;
  const [match] = findAny(text, words('diploma.nurse'));
  return match && found<string>('generalist', matchPieces(text, match), 0.65);
}

/** The programme that the paper itself calls the post specific to. */
export function specificTo(text: DocumentText): Found | undefined {
  return firstMade(findAny(text, words('employment-proof.specific')), ({ end }) => {
    const [programme] = locateProgrammes(text, end, end + 70);
    return programme && namedFound(text, programme);
  });
}

/** The function as printed: after words that announce it, to the ward or the next clause; else the qualification that the text names. */
export function post(text: DocumentText): Found | undefined {
  const announced = findEach(text, words('employment-proof.post')).flatMap((match) => [
    piecesAfter(text, match, 1),
    ...linesBelow(text, match),
  ]);
  const told = firstMade(announced, (pieces) => {
    const kept = functionPieces(pieces);
    const value = textOf(kept).replace(/^[\s:.–-]+|[\s,.;:]+$/g, '');
    const isRole = says(value, words('employment-proof.roles')) && !says(value, words('employment-proof.noRoles'));
    return isRole ? found(value, kept) : undefined;
  });
  const [named] = told ? [] : qualificationsIn(text);
  if (!named) return told;
  const pieces = matchPieces(text, named.match);
  return found(textOf(pieces).replace(/[,.;:]+$/, ''), pieces, 0.8);
}

/** Up to the comma, the ward or the next clause; `, post de …` still belongs to the function, `, post specific …` does not. */
function functionPieces(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const [i, piece] of pieces.slice(0, 14).entries()) {
    const plain = fold(piece.text).replace(/[^a-z]/g, '');
    const afterComma = /[,;]$/.test(kept.at(-1)?.text ?? '');
    const next = fold(pieces[i + 1]?.text ?? '');
    if (afterComma && (!/^post/.test(plain) || next.startsWith('specific'))) break;
    if (kept.length > 0 && plain !== 'si' && says(plain, words('employment-proof.postEnds'))) break;
    kept.push(piece);
    if (/[.;]$/.test(piece.text) && piece.text.length > 4) break;
  }
  return kept;
}
