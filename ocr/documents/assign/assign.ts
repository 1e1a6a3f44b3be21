import { z } from 'zod';
import type { DocumentType, FieldName } from '../../../core/contract/ids.js';
import { dataFile } from '../data-file.js';
import { birthDays } from '../find/labelled.js';
import type { DocumentText } from '../text/document-text.js';
import { type Placed, placedValues, signsOf } from './features.js';
import { FIELD_LABELS } from './labels.js';

export const fieldWeightsSchema = z.strictObject({
  learnedFrom: z.strictObject({ papers: z.string(), labels: z.string() }),
  signs: z.record(z.string(), z.number()),
  temperature: z.number(),
});

const learned = dataFile(fieldWeightsSchema, 'field-weights.json');

/** A field with the value that is most likely its own. */
export interface Assigned {
  placed: Placed;
  /** 0..1: 0.9 is right nine times in ten. */
  confidence: number;
}

const NAMES: ReadonlySet<FieldName> = new Set(['fullName', 'surname', 'givenNames', 'formerSurname', 'newSurname']);

/** Fields that no type of paper at hand prints are not looked for: what each type prints was learned with the weights. */
const prints = (type: DocumentType, field: FieldName): boolean => learned.signs[`${type}.${field}`] !== undefined;

/**
 * The best assignment of the paper's values to the fields that its type prints: each value to one field, surest first. A field without a
 * likely value stays empty: that nothing is the field's competes with every value. A day of birth is no other day.
 */
export function assignFields(text: DocumentText, type: DocumentType): Map<FieldName, Assigned> {
  const values = placedValues(text);
  const born = birthDays(text);
  const isOthers = ({ candidate: { type, found } }: Placed, field: FieldName): boolean =>
    type === 'date' && field !== 'birthDate' && born.has(found.value);
  const bids = FIELD_LABELS.filter(([field]) => prints(type, field)).flatMap(([field, { type: valueType }]) => {
    const own = values.filter((placed) => placed.candidate.type === valueType && !isOthers(placed, field));
    const worth = own.map((placed) => Math.exp(logitOf(placed, field, type) / learned.temperature));
    const total = worth.reduce((sum, one) => sum + one, 1);
    return own.map((placed, i) => ({ field, placed, confidence: (worth[i] ?? 0) / total }));
  });
  bids.sort((a, b) => b.confidence - a.confidence);
  const assigned = new Map<FieldName, Assigned>();
  for (const { field, placed, confidence } of bids) {
    if (confidence < 0.3 || assigned.has(field)) continue;
    const taken = [...assigned].some(([other, one]) => excludes(field, other) && overlap(one.placed, placed));
    if (!taken) assigned.set(field, { placed, confidence });
  }
  return assigned;
}

/** A full name holds its parts; two different fields never share print otherwise. */
const excludes = (a: FieldName, b: FieldName): boolean =>
  !(a === 'fullName' && NAMES.has(b)) && !(b === 'fullName' && NAMES.has(a));

const overlap = ({ candidate: a }: Placed, { candidate: b }: Placed): boolean =>
  a.firstToken <= b.lastToken && b.firstToken <= a.lastToken;

function logitOf(placed: Placed, field: FieldName, type: string): number {
  return Object.entries(signsOf(placed, field, type)).reduce(
    (sum, [name, value]) => sum + (learned.signs[name] ?? 0) * value,
    0,
  );
}
