import { z } from 'zod';
import { FIELD_NAMES, type FieldName } from '../../../core/contract/ids.js';
import type { PageBox } from '../../page.js';
import { dataFile } from '../data-file.js';
import type { DocumentText } from '../text/document-text.js';
import { findPhrase } from '../text/phrases.js';

export const VALUE_TYPES = [
  'person',
  'namepart',
  'cnp',
  'date',
  'series',
  'number',
  'qualification',
  'programme',
  'organisation',
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

const fieldSchema = z.strictObject({ type: z.enum(VALUE_TYPES), labels: z.array(z.string().min(2)).min(1) });
const fieldsSchema = z.partialRecord(z.enum(FIELD_NAMES), fieldSchema);

/** Every field that can be assigned by its labels: which values may stand there, and what papers print beside it. */
export const FIELD_LABELS = Object.entries(dataFile(fieldsSchema, 'fields.yaml')) as [
  FieldName,
  z.infer<typeof fieldSchema>,
][];

/** A label where it stands on the page. */
export interface PlacedLabel {
  fields: FieldName[];
  page: number;
  line: number;
  box: PageBox;
  firstToken: number;
  lastToken: number;
  /** Likeness, 0..1, and a little for length. */
  score: number;
}

/** All labels of a paper. Where one is part of a longer one (`nume` in `nume și prenume`) only the longer counts. */
export function labelsIn(text: DocumentText): PlacedLabel[] {
  const found = new Map<string, PlacedLabel>();
  for (const [field, { labels }] of FIELD_LABELS)
    for (const label of labels)
      for (const match of findPhrase(text, label)) {
        const [first, last] = [text.tokens[match.firstToken], text.tokens[match.lastToken]];
        if (!first || !last) continue;
        const key = `${match.firstToken}:${match.lastToken}`;
        const known = found.get(key);
        const score = match.score * Math.min(1, 0.75 + label.length / 80);
        if (known) {
          if (!known.fields.includes(field)) known.fields.push(field);
          known.score = Math.max(known.score, score);
          continue;
        }
        const start = first.line === last.line ? first : (text.tokens[text.lines[last.line]?.from ?? 0] ?? last);
        const box = { x: start.box.x, y: last.box.y, w: last.box.x + last.box.w - start.box.x, h: last.box.h };
        const { firstToken, lastToken } = match;
        found.set(key, { fields: [field], page: last.page, line: last.line, box, firstToken, lastToken, score });
      }
  const all = [...found.values()];
  const size = (one: PlacedLabel): number => one.lastToken - one.firstToken;
  return all.filter(
    (one) =>
      !all.some(
        (other) => size(other) > size(one) && other.firstToken <= one.firstToken && other.lastToken >= one.lastToken,
      ),
  );
}
