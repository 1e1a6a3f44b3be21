import type { Fields } from '../../../core/documents/document.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny, findEach, type PhrasePlace } from '../text/phrases.js';
import { piecesAfter, tokenPieces } from '../text/pieces.js';
import { words } from '../words.js';
import { cnpReadings } from './cnp.js';
import { holdsGivenName, isGivenName } from './given-names.js';
import { beside } from './labelled.js';
import { leadingName, type NameOptions, namesAmong } from './names.js';
import { restored } from './restored.js';
import { type Found, fieldsOf, firstMade, found } from './value.js';

/** Words after which the person of the paper is named, likeliest first. */
const CUES = ['subject', 'address', 'label'].flatMap((name) => words(`person.${name}`));

/** The full name of the person whom the paper is about. */
export function personName(text: DocumentText, cues: readonly string[] = CUES): Found | undefined {
  const paired = pairedParts(text);
  if (paired) return restored(pairedName(paired), text);
  const places = findEach(text, cues).filter((one) => one.errors === 0 || endsWord(text, one));
  const names = [false, true].flatMap((mixedCase) => places.flatMap((match) => nameAt(text, match, mixedCase) ?? []));
  // A run of capitals may be anything; one with a known given name in it is a person.
  const known = names.find(({ value }) => holdsGivenName(value)) ?? nameBeforeCode(text);
  if (known) return restored(known, text);
  const first = names.find(({ value }) => isPronounceable(value));
  return first && { ...restored(first, text), confidence: first.confidence * 0.85 };
}

/** Words that may stand between a name and its code: `Rus Florina, de profesie asistent medical, CNP …`. */
const TO_CODE = 6;
const LONGEST_NAME = 6;

/** `Denisa Olaru (CNP …)`: nobody else's name stands right before a personal code, whatever stands before the name. */
function nameBeforeCode(text: DocumentText): Found | undefined {
  return firstMade(findEach(text, words('person.cnp')), ({ firstToken }) => {
    const pieces = tokenPieces(text, Math.max(0, firstToken - TO_CODE - LONGEST_NAME), firstToken - 1);
    const name = namesAmong(pieces, true).findLast(({ value }) => holdsGivenName(value));
    const last = name?.pieces.at(-1)?.token.index;
    const between = pieces.filter(({ token }) => last !== undefined && token.index > last);
    return between.length <= TO_CODE && between.every(({ text: word }) => !/^\W*\p{Lu}/u.test(word)) ? name : undefined;
  });
}

/** A cue that was read with errors and ends inside a word has taken letters of the name for its own. */
const endsWord = (text: DocumentText, match: PhrasePlace): boolean =>
  text.owner[match.end] !== text.owner[match.end - 1];

function nameAt(text: DocumentText, match: PhrasePlace, mixedCase: boolean): Found | undefined {
  const options = { mixedCase, skip: mixedCase ? 0 : 3 };
  // A lone page-wide phrase in mixed case is prose more often than a name: one known given name must be in it.
  const name = nameNear(text, match, options, ({ value }) => !mixedCase || holdsGivenName(value));
  return name && continued(name, text, match, options);
}

/** The first name (of those that will do) beside a place, after it or below it. */
export const nameNear = (
  text: DocumentText,
  match: PhrasePlace,
  options: NameOptions,
  willDo: (name: Found) => boolean = () => true,
): Found | undefined =>
  beside(text, [match], 1, (pieces) => {
    const name = leadingName(pieces, options);
    return name && willDo(name) ? name : undefined;
  });

/** A name that reaches the end of its line may go on in the next: after a hyphen, or when a comma closes it there. */
function continued(name: Found, text: DocumentText, match: PhrasePlace, options: NameOptions): Found {
  const last = name.pieces.at(-1)?.token;
  const line = text.lines[last?.line ?? -1];
  if (!last || !line || last.index !== line.to - 1 || /[,;:]$/.test(last.text)) return name;
  const lines = last.line - (text.tokens[match.lastToken]?.line ?? last.line) + 1;
  const longer = leadingName(piecesAfter(text, match, lines), options);
  if (!longer || longer.pieces.length <= name.pieces.length || longer.pieces[0]?.token !== name.pieces[0]?.token)
    return name;
  const end = longer.pieces.at(-1)?.token;
  return /-$/.test(last.text) || /,$/.test(end?.text ?? '') ? longer : name;
}

/** Code and full name of the paper's person, and the name's parts where the paper parts it. */
export function personFields(text: DocumentText, cues: readonly string[]): Fields {
  const parts = pairedParts(text);
  const [surname, givenNames] = [parts?.surname, parts?.given].map((part) => part && restored(part, text));
  return fieldsOf({ cnp: cnpReadings(text)[0], fullName: personName(text, cues), surname, givenNames });
}

/** Sets a field when there is one. */
export function put<K extends keyof Fields>(fields: Fields, name: K, field: Fields[K] | undefined): void {
  if (field) fields[name] = field;
}

export const SURNAME_LABELS = words('person.surname');
export const GIVEN_LABELS = words('person.given');

/** The name printed beside or under one of the labels: a table's cell or a card's line. */
export const nameByLabel = (text: DocumentText, labels: readonly string[], mixedCase = false): Found | undefined =>
  beside(text, findEach(text, labels), 2, (pieces, _, at) =>
    leadingName(pieces, { single: true, skip: Math.min(1, at), mixedCase }),
  );

/** Surname and given names as they stand under labels of their own, and the father's initial where there is one. */
export interface PairedName {
  surname: Found;
  initial: Found | undefined;
  given: Found;
}

/** The parts of a name that stand under labels of their own: `Nume`, perhaps the father's initial, `Prenume`. */
export function pairedParts(text: DocumentText): PairedName | undefined {
  for (const mixedCase of [false, true]) {
    const given = nameByLabel(text, GIVEN_LABELS, mixedCase);
    if (!given || (mixedCase && !isGivenName(given.value.split(' ')[0] ?? ''))) continue;
    const surname = nameByLabel(text, SURNAME_LABELS, mixedCase);
    if (!surname || surname.pieces[0]?.token === given.pieces[0]?.token) continue;
    return { surname, initial: initialByLabel(text), given };
  }
  return undefined;
}

/** The full name of such a pair. */
export function pairedName({ surname, initial, given }: PairedName): Found {
  const value = [surname.value, initial?.value, given.value].filter(Boolean).join(' ');
  return found(value, [...surname.pieces, ...(initial?.pieces ?? []), ...given.pieces]);
}

const initialByLabel = (text: DocumentText): Found | undefined =>
  beside(text, findAny(text, words('person.initial')), 1, ([first]) =>
    first && /^\p{Lu}\.?$/u.test(first.text) ? found(first.text, [first]) : undefined,
  );

/** Scraps of signatures and stamps come as capitals too, but hardly as words. */
export const isPronounceable = (name: string): boolean =>
  name
    .split(/[ -]/)
    .filter((word) => word.replace('.', '').length > 2 && /[AEIOUYĂÂÎ]/i.test(word) && /[^AEIOUYĂÂÎ.]/i.test(word))
    .length >= 2;
