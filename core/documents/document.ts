import type { DocumentType, FieldName, ProblemCode } from '../contract/ids.js';

/** Where something stands on an upright page: 1-based page, then left, top, width and height as shares (0..1) of the page. */
export type Box = readonly [page: number, x: number, y: number, w: number, h: number];

/** `amount` is a number, `signed` and `stamped` are booleans, lists (several nurses on a request) are arrays of text, all else is text. */
export type FieldValue = string | number | boolean | string[];

export interface Field {
  value: FieldValue;
  /** 0..1 */
  confidence: number;
  box?: Box;
  /** One character was mended with the help of a check digit. */
  repaired?: true;
  /** The engine was unsure of a word of it: what differs by one letter may be misread. */
  doubted?: true;
}

export type Fields = Partial<Record<FieldName, Field>>;

export interface Problem {
  code: ProblemCode;
  /** A sentence for the applicant, in the language of the run, that says what to do. */
  message: string;
}

/** One document inside a file. `pages` are the 1-based pages of the file that it stands on. */
export interface DocumentPart {
  pages: number[];
  type: DocumentType;
  /** 0..1 */
  confidence: number;
  fields: Fields;
  problems: Problem[];
  /**
   * What a finer look at the kind of document found, within or beside its type; a stable code such as
   * `diploma.licenta`, `look-alike.baccalaureate`, `look-alike.malpraxis`. Judgement reads it, people see it translated.
   */
  kind?: string;
  text: string;
}

/** One uploaded file as read: the contract's `read` line. The first part's type and fields stand at the top. */
export interface ReadDocument {
  file: string;
  /** Number of pages of the file; 0 when it could not be opened. */
  pages: number;
  type: DocumentType;
  confidence: number;
  kind?: string;
  fields: Fields;
  problems: Problem[];
  text: string;
  method: 'text-layer' | 'ocr';
  /** Present when the file holds several documents, the first among them included. */
  parts?: DocumentPart[];
  /**
   * How single pages came from the file, so that the boxes stand on their words; absent where nothing was turned and all pages are of
   * one `method`. Ways: `ocr/page.ts`.
   */
  views?: { page: number; turned: 0 | 90 | 180 | 270; way: 'straightened' | 'whole' | 'drawn' }[];
  /** Hex SHA-256 of the bytes: the same file twice is told by it. */
  sha256?: string;
  took_ms: number;
}
