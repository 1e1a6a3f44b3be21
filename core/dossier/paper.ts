import type { DocumentType, FieldName, ProblemCode } from '../contract/ids.js';
import type { DocumentPart, Field, Fields, Problem, ReadDocument } from '../documents/document.js';
import { rejoinNotices } from './fragments.js';

/** One document to judge: a file, or one of the documents that a file holds. */
export interface Paper {
  file: string;
  /** Index of the file in the dossier, and of the part in the file. */
  at: readonly [file: number, part: number];
  pages: number[];
  type: DocumentType;
  kind: string | undefined;
  confidence: number;
  fields: Fields;
  problems: Problem[];
  text: string;
  method: ReadDocument['method'];
  sha256: string | undefined;
}

/** A reading under this confidence decides nothing by itself. */
export const SURE = 0.55;

/** Every document of a dossier, files in their order, parts in theirs. */
export function papersOf(documents: readonly ReadDocument[]): Paper[] {
  return documents.flatMap((document, index) => {
    const whole: DocumentPart = { ...document, pages: pagesOf(document) };
    const parts = document.parts && document.parts.length > 0 ? rejoinNotices(document.parts) : [whole];
    return parts.map((part, at) => ({
      file: document.file,
      at: [index, at] as const,
      pages: part.pages,
      type: part.type,
      kind: part.kind,
      confidence: part.confidence,
      fields: part.fields,
      problems: document.parts ? [...(part.problems ?? []), ...fileFaults(document)] : document.problems,
      text: part.text ?? '',
      method: document.method,
      sha256: document.sha256,
    }));
  });
}

const pagesOf = (document: ReadDocument): number[] => Array.from({ length: document.pages }, (_, page) => page + 1);

const FILE_FAULTS: readonly ProblemCode[] = [
  'encrypted',
  'corrupt',
  'too-large',
  'too-many-pages',
  'unsupported-format',
];
const fileFaults = (document: ReadDocument): Problem[] =>
  document.problems.filter(({ code }) => FILE_FAULTS.includes(code));

export function hasProblem(paper: Paper, ...codes: ProblemCode[]): boolean {
  return paper.problems.some(({ code }) => codes.includes(code));
}

/** The machine saw the paper too badly to decide anything by it. */
export function isUnreadable(paper: Paper): boolean {
  return hasProblem(paper, 'unreadable', 'timeout');
}

/**
 * Time or the machine kept it from being read, not what it is: any papers may stand on it. A file that gave no page at all and is not at
 * fault itself is such a one.
 */
export function isUnread(paper: Paper): boolean {
  if (paper.type !== 'unknown') return false;
  return hasProblem(paper, 'timeout') || (paper.pages.length === 0 && hasProblem(paper, 'unreadable'));
}

/** The file itself cannot be used; the applicant has to send another. */
export function unusableCode(paper: Paper): ProblemCode | undefined {
  const codes: ProblemCode[] = [...FILE_FAULTS, 'blank'];
  return paper.type === 'unknown' ? paper.problems.find(({ code }) => codes.includes(code))?.code : undefined;
}

export function kindIs(paper: Paper, ...endings: string[]): boolean {
  const ending = paper.kind?.split('.').slice(1).join('.') ?? '';
  return endings.includes(ending);
}

/** Recognised as something that this dossier does not ask for. */
export function isLookAlike(paper: Paper): boolean {
  return paper.kind?.startsWith('look-alike.') === true || hasProblem(paper, 'wrong-type');
}

/** The texts of a field, one or several. */
export function textsOf(paper: Paper, name: FieldName): string[] {
  const value = paper.fields[name]?.value;
  if (typeof value === 'string') return value.trim() ? [value] : [];
  return Array.isArray(value) ? value : [];
}

export function textOf(paper: Paper, name: FieldName): string | undefined {
  return textsOf(paper, name)[0];
}

export function fieldOf(paper: Paper, name: FieldName): Field | undefined {
  return paper.fields[name];
}

/** Whether a field was read well enough to decide by it alone. */
export function isSure(field: Field | undefined): boolean {
  return field !== undefined && field.confidence >= SURE;
}

/** An engine read it, and was unsure of a word of it. */
export const isDoubted = (paper: Paper, ...names: FieldName[]): boolean =>
  paper.method === 'ocr' && names.some((name) => paper.fields[name]?.doubted === true);

/** A mark that a hand leaves is believed only when it was plainly seen. */
const SEEN = 0.8;

/** Whether ink, a drawn picture or an electronic signature was seen where the paper asks for it. */
export function isSeen(paper: Paper, name: 'signed' | 'stamped'): boolean {
  const field = paper.fields[name];
  return field?.value === true && field.confidence >= SEEN;
}
