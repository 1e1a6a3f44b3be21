import type { DocumentType, FieldName } from '../../../core/contract/ids.js';
import type { Fields } from '../../../core/documents/document.js';
import { howToFind } from '../descriptions.js';
import { holdsGivenName } from '../find/given-names.js';
import { splitName } from '../find/names.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf } from '../find/value.js';
import { isAnnouncedBy } from '../text/announced.js';
import type { DocumentText } from '../text/document-text.js';
import { withUsualWords } from '../text/usual-words.js';
import { type Assigned, assignFields } from './assign.js';

/** Below this a value is not said to be the field's: a wrong value is worse than none. */
const ENOUGH = 0.8;
/** Days that decide whether a paper counts. */
const DECISIVE: ReadonlySet<FieldName> = new Set(['expiresOn', 'validFrom', 'validUntil', 'paidOn']);
const enoughFor = (field: FieldName): number => (DECISIVE.has(field) ? 0.95 : ENOUGH);

const NAMES: ReadonlySet<FieldName> = new Set(['fullName', 'surname', 'givenNames', 'formerSurname', 'newSurname']);

/** The fields that the values' places alone tell, for a type of paper. */
export function fieldsByPlace(text: DocumentText, type: DocumentType): Fields {
  const fields: Fields = {};
  for (const [field, assigned] of assignFields(text, type))
    if (assigned.confidence >= enoughFor(field) && !isAnothers(field, assigned, text, type))
      fields[field] = spelled(field, assigned, text);
  const { surname, givenNames, fullName } = fields;
  if (!fullName && surname && givenNames)
    fields.fullName = {
      value: `${surname.value} ${givenNames.value}`,
      confidence: Math.min(surname.confidence, givenNames.confidence),
      ...(surname.box ? { box: surname.box } : {}),
    };
  return fields;
}

/** A day behind words by which the type's description passes it over (`angajată din data de`) is not its own because it is the only one. */
const isAnothers = (field: FieldName, { placed }: Assigned, text: DocumentText, type: DocumentType): boolean =>
  (howToFind(type).fields[field] ?? []).some(
    (way) =>
      typeof way === 'object' && 'last' in way && isAnnouncedBy(way.not, text, placed.candidate.found.pieces[0]?.token),
  );

/** Names as the paper spells them elsewhere, institutions with the words that they usually have. */
function spelled(
  field: FieldName,
  { placed, confidence }: Assigned,
  text: DocumentText,
): NonNullable<Fields[FieldName]> {
  const { found, type } = placed.candidate;
  const plain = found as Found;
  const better = NAMES.has(field)
    ? restored(plain, text)
    : type === 'organisation'
      ? (withUsualWords(plain, text) ?? plain)
      : found;
  return fieldOf(better, confidence) ?? { value: better.value, confidence: 0 };
}

/** Papers whose names are always told in parts. */
const NAMED_IN_PARTS: ReadonlySet<DocumentType> = new Set(['diploma', 'identity-card', 'birth-certificate']);

/** What the rules of a type found, completed with what only the places tell. */
export function completed(rules: Fields, text: DocumentText, type: DocumentType): Fields {
  const placed = fieldsByPlace(text, type);
  const found = placed.fullName ? withoutGuessedName(rules) : rules;
  const fields: Fields = { ...placed, ...found };
  // Parts of one name come from one reading.
  if (found.fullName && !found.surname && !found.givenNames) {
    delete fields.surname;
    delete fields.givenNames;
  }
  const needsParts = placed.surname !== undefined || placed.givenNames !== undefined || NAMED_IN_PARTS.has(type);
  if (fields.fullName && needsParts && (!fields.surname || !fields.givenNames)) {
    const parts = splitName(String(fields.fullName.value));
    if (parts && !fields.surname) fields.surname = { ...fields.fullName, value: parts.surname };
    if (parts && !fields.givenNames) fields.givenNames = { ...fields.fullName, value: parts.givenNames };
  }
  return isNonsense(fields.fullName) ? withoutName(fields) : fields;
}

/** Below this a run of capitals without any known given name was right in none of the drawn papers. */
const NAMED = 0.6;

const isNonsense = (name: Fields['fullName']): boolean =>
  typeof name?.value === 'string' && name.confidence < NAMED && !holdsGivenName(name.value);

function withoutName(fields: Fields): Fields {
  const { fullName: _fullName, surname: _surname, givenNames: _givenNames, ...rest } = fields;
  return rest;
}

/** A run of capitals without any known given name is a guess: a name that its place tells is surer. */
function withoutGuessedName(rules: Fields): Fields {
  const name = String(rules.fullName?.value ?? '');
  return name === '' || holdsGivenName(name) ? rules : withoutName(rules);
}
