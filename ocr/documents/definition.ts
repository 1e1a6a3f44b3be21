import type { DocumentType } from '../../core/contract/ids.js';
import type { Fields } from '../../core/documents/document.js';
import type { RecognisedPage } from '../page.js';
import type { DocumentMessages } from './messages/ro.js';
import type { DocumentText } from './text/document-text.js';

/** A phrase that speaks for (or, in `against`, against) a kind, and how strongly. */
export type Cue = readonly [phrase: string, weight: number];

/** One recognisable kind of paper. Cues are legal or standard wording and never a layout. */
export interface KindDefinition {
  /** Stable code, its first part the type or `look-alike`. */
  kind: string;
  type: DocumentType;
  /** Headings under which such a paper begins. */
  titles: readonly string[];
  cues: readonly Cue[];
  against?: readonly Cue[];
  /** Headings of papers that cite this one by its number: after one of them, `Certificat de membru nr. 123` is no heading. */
  citedUnder?: readonly string[];
  /** A title that only counts as a heading, since other papers mention it in their text. Default true. */
  titleIsCommon?: boolean;
}

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

export interface TypeDefinition {
  type: DocumentType;
  kinds: readonly KindDefinition[];
  extract(context: ExtractionContext): Extraction;
}
