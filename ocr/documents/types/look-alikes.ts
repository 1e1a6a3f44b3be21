import type { Extraction, ExtractionContext } from '../definition.js';
import { KINDS } from '../descriptions.js';
import { personFields } from '../find/person.js';

const MISTAKEN = new Set(KINDS.filter(({ mistaken }) => mistaken).map(({ kind }) => kind));

/** Papers that are handed in instead of a required one, or beside it: known for what they are, counted for nothing. */
export function lookAlikeFields({ text, kind }: ExtractionContext): Extraction {
  return { fields: personFields(text), kind, problems: MISTAKEN.has(kind) ? ['wrong-type'] : [] };
}
