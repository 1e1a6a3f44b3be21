import { boxesFirst } from '../../../core/documents/answer-boxes.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { howToFind } from '../descriptions.js';
import { described } from '../find/described.js';
import { instituteMatches, locateProgrammes, namedFound } from '../find/named.js';
import { put } from '../find/person.js';
import { fieldOf, firstMade, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { matchPieces, type Piece, piecesAfter, textOf } from '../text/pieces.js';
import { says, words } from '../words.js';

/** The nurse's own consent (Regulamentul UE 2016/679, Legea 190/2018), whoever its operator is. */
export function dataConsentFields(context: ExtractionContext): Extraction {
  const { text } = context;
  const { fields, problems = [] } = described(context);
  const all = locateProgrammes(text);
  const programme = new Set(all.map(({ id }) => id)).size === 1 ? all[0] : undefined;
  put(fields, 'programme', fieldOf(programme && namedFound(text, programme)));
  const mine = givenToInstitute(text);
  const other = operator(text);
  put(fields, 'beneficiary', mine ? { value: 'INMSS', confidence: 0.95 } : other);
  const answer = isRefused(text) ? 'refused' : isUnanswered(text) ? 'unanswered' : undefined;
  const kind = `data-consent.${answer ?? (mine ? 'inmss' : other ? 'other-operator' : 'no-operator')}`;
  return { fields, kind, problems: [...(howToFind('data-consent').faults[kind] ?? []), ...problems] };
}

const TICKED = '(?:\\[\\s*x\\s*\\]|\\(\\s*x\\s*\\)|[☒☑✓✔■])';
const NO = '\\bnu (?:sunt de acord|imi exprim|consimt)';
const NO_TICKED = new RegExp(`(?:${TICKED}|\\bx\\b)\\W*nu (?:sunt|imi exprim|consimt)`);
const AGREES = /\b(?:sunt de acord|imi exprim|consimt|va autorizez|acordul meu)/g;

/** `Nu sunt de acord`, said alone or ticked. Exact words: a lost `nu` would turn the sense. */
function isRefused(text: DocumentText): boolean {
  const plain = fold(boxesFirst(text.text)).replace(/\s+/g, ' ');
  if (NO_TICKED.test(plain)) return true;
  const no = (plain.match(new RegExp(NO, 'g')) ?? []).length;
  return no > 0 && no === (plain.match(AGREES) ?? []).length;
}

/** There are boxes, and none that agrees is ticked. */
function isUnanswered({ text }: DocumentText): boolean {
  const all = fold(boxesFirst(text));
  const agrees = (box: string, between: string): boolean =>
    new RegExp(`${box}\\s*${between}(?:da\\b|sunt de acord|imi exprim|imi dau|consimt|accept)`).test(all);
  // `[x] Am citit și sunt de acord`
  const ticked = agrees(TICKED, '(?:(?!\\bnu\\b)[^\\n☐□○[(])*');
  return agrees('(?:[☐□○]|\\[\\s*\\]|\\(\\s*\\))', '') && !ticked;
}

/**
 * Whether the institute is the operator: named right after words of processing, or named at all where nobody else is. A hospital's
 * consent that only mentions the course at the institute is the hospital's.
 */
function givenToInstitute(text: DocumentText): boolean {
  const institute = instituteMatches(text);
  if (institute.length === 0) return false;
  const cues = findAny(text, words('data-consent.processing'));
  if (cues.some((cue) => institute.some((match) => match.start >= cue.end && match.start - cue.end < OPERATOR_REACH)))
    return true;
  return explicitOperator(text) === undefined;
}

/** Letters between words of processing and the operator's name. */
const OPERATOR_REACH = 90;

/** Who else the consent is given to: after `de către`, `operator`. */
function explicitOperator(text: DocumentText) {
  return firstMade(findAny(text, words('data-consent.operator')), (match) => {
    const pieces = piecesAfter(text, match, 1).slice(0, 8);
    const value = textOf(pieces).replace(/\s*[,.;(].*$/, '');
    const isNamed = !isNamedBefore(pieces) && says(value, words('data-consent.organisations'));
    return isNamed ? fieldOf(found(value, pieces, 0.85)) : undefined;
  });
}

/** `de către institut`: no name, but the one who was named before. */
const isNamedBefore = ([word, next]: readonly Piece[]): boolean =>
  /^institut(ul|ului)?\b/.test(word?.text ?? '') && !/^[\p{Lu}„"]/u.test(next?.text ?? '');

/** The operator named outright, else an organisation that the form belongs to. */
function operator(text: DocumentText) {
  const [owner] = findAny(text, words('data-consent.owners'));
  return explicitOperator(text) ?? fieldOf(owner && found(textOf(matchPieces(text, owner)), [], 0.9));
}
