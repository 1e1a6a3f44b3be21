import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DOCUMENT_TYPES, type DocumentType } from '../../core/contract/ids.js';
import type { Said } from '../../core/dossier/claims.js';
import { sentencesOf } from '../../core/dossier/sentences.js';
import { signsOf } from '../../core/dossier/signs.js';
import { DATA_FOLDER } from '../../ocr/documents/data-file.js';
import { STATES } from '../../ocr/documents/descriptions.js';
import { statementOf, UNDOING, UNDOING_PLACE } from '../../ocr/documents/wordings.js';
import { DRAWN_FILE, drawnPapers, FIXTURES } from './words.js';

const typeOf = z.enum(DOCUMENT_TYPES);
const LEVELS = new Set(['N0', 'N2']);
const FOLDER = join(DATA_FOLDER, 'sentences');

const sentence = z.strictObject({
  paper: typeOf,
  label: z.enum(['harmless', 'undoes', 'states']),
  text: z.string().min(2),
});
export type Sentence = z.infer<typeof sentence>;

export const sentenceFiles = (): string[] => readdirSync(FOLDER).sort();
const linesOf = (file: string): string[] => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
export const sentencesByAuthor = (): Sentence[][] =>
  sentenceFiles().map((file) => linesOf(file).map((line) => sentence.parse(JSON.parse(line))));

/** A sentence as the judge hands it over. */
export function saidOn(paper: DocumentType, text: string): Said {
  const statement = statementOf(paper);
  return { text, paper, signs: statement ? signsOf(text, statement, UNDOING) : [] };
}

/** A heading that stands on papers of many layouts teaches more than a sentence of one. */
const MOST_COPIES = 4;

const officesOf = (authors: readonly number[]): string[] =>
  authors.map((author) => join(FIXTURES, 'papers', `offices-${author}.jsonl`));
/** Written for hard sentences, or drawn as whole dossiers and read by the engine: what offices ordinarily print. */
const [WRITTEN, DRAWN] = [
  officesOf([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]),
  officesOf([13, 14, 15, 16, 17, 18, 19, 20, 21]),
];
const office = z.object({ type: typeOf, text: z.string(), status: z.array(z.string()) });

const saidIn = (files: readonly string[]): Said[][][] =>
  files.map((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => office.parse(JSON.parse(line)))
      .filter(({ status }) => status.join() === 'satisfied')
      .map(({ text, type }) => sentencesOf(text).map((each) => saidOn(type, each))),
  );

/** Faultless papers, an author a list: what each of them says. */
export const officesSay = (): Record<'written' | 'drawn', Said[][][]> => ({
  written: saidIn(WRITTEN),
  drawn: saidIn(DRAWN),
});

/** What drawn papers of every kind say: nearly all of it does nothing. */
export function ordinary(): Said[] {
  const copies = new Map<string, { paper: DocumentType; variants: Set<string> }>();
  for (const { truth, pages } of drawnPapers().filter(({ truth: { level } }) => LEVELS.has(level)))
    for (const each of sentencesOf(pages.map(({ text }) => text).join('\n'))) {
      const known = copies.get(each) ?? { paper: typeOf.parse(truth.type), variants: new Set<string>() };
      copies.set(each, { ...known, variants: known.variants.add(truth.variant) });
    }
  const persons = new Set<string>();
  return [...copies].flatMap(([text, { paper, variants }]) => {
    const impersonal = text.replace(/[\d\p{Lu}]+/gu, '');
    if (variants.size === 1 && persons.has(impersonal)) return [];
    persons.add(impersonal);
    return Array<Said>(Math.min(variants.size, MOST_COPIES)).fill(saidOn(paper, text));
  });
}

/** Of the sentences, of the papers, and of the words that are signs. */
export function claimsLearnedFrom(): string {
  const hash = createHash('sha256').update(JSON.stringify([...STATES]));
  const files = [...sentenceFiles().map((each) => join(FOLDER, each)), ...WRITTEN, ...DRAWN, DRAWN_FILE];
  for (const file of [...files, join(DATA_FOLDER, UNDOING_PLACE)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
