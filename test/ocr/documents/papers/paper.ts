import type { DocumentType, FieldName } from '../../../../core/contract/ids.js';
import type { FieldValue } from '../../../../core/documents/document.js';

/** A paper in words, of an invented person, and what should be read of it. Wording after public descriptions, never a facsimile. */
export interface Paper {
  name: string;
  text: string;
  type: DocumentType;
  kind?: string;
  fields?: Partial<Record<FieldName, FieldValue | undefined>>;
  problems?: string[];
}
