import type { Fields } from '../../core/documents/document.js';
import type { RecognisedPage } from '../page.js';
import type { DocumentMessages } from './messages/ro.js';
import type { DocumentText } from './text/document-text.js';

export interface ExtractionContext {
  text: DocumentText;
  kind: string;
  pages: readonly RecognisedPage[];
}

/** What was read of one document: fields, and the problem codes that reading alone can tell. */
export interface Extraction {
  fields: Fields;
  /** A finer kind than the classifier's, when the fields tell it. */
  kind?: string;
  problems?: readonly (keyof DocumentMessages['problems'])[];
}

/** Finds the fields of one type of paper. */
export type Extract = (context: ExtractionContext) => Extraction;
