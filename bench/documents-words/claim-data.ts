import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sentencesOf } from '../../core/dossier/sentences.js';
import { DATA_FOLDER } from '../../ocr/documents/data-file.js';
import { DRAWN_FILE, drawnPapers, FIXTURES } from './words.js';

const LEVELS = new Set(['N0', 'N2']);
const FOLDER = join(DATA_FOLDER, 'sentences');

const sentence = z.strictObject({
  paper: z.string(),
  label: z.enum(['harmless', 'undoes', 'states']),
  text: z.string().min(2),
});
export type Sentence = z.infer<typeof sentence>;

export const sentenceFiles = (): string[] => readdirSync(FOLDER).sort();
const linesOf = (file: string): string[] => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
export const sentencesByAuthor = (): Sentence[][] =>
  sentenceFiles().map((file) => linesOf(file).map((line) => sentence.parse(JSON.parse(line))));

/** A heading that stands on papers of many layouts teaches more than a sentence of one. */
const MOST_COPIES = 4;

const PAPERS = ['offices-1.jsonl', 'offices-3.jsonl'].map((file) => join(FIXTURES, 'papers', file));
const office = z.object({ text: z.string(), status: z.array(z.string()) });

/** What faultless papers in words of many offices say, twice: they are longer than drawn ones and say more. */
export const officesSay = (): string[] =>
  PAPERS.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => office.parse(JSON.parse(line)))
    .filter(({ status }) => status.join() === 'satisfied')
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((text) => [text, text]);

/** What drawn papers of every kind say: nearly all of it does nothing. */
export function ordinary(): string[] {
  const copies = new Map<string, Set<string>>();
  for (const { truth, pages } of drawnPapers().filter(({ truth: { level } }) => LEVELS.has(level)))
    for (const each of sentencesOf(pages.map(({ text }) => text).join('\n')))
      copies.set(each, (copies.get(each) ?? new Set()).add(truth.variant));
  const persons = new Set<string>();
  return [...copies].flatMap(([text, { size }]) => {
    const impersonal = text.replace(/[\d\p{Lu}]+/gu, '');
    if (size === 1 && persons.has(impersonal)) return [];
    persons.add(impersonal);
    return Array<string>(Math.min(size, MOST_COPIES)).fill(text);
  });
}

/** Of the sentences and of the drawn papers. */
export function claimsLearnedFrom(): string {
  const hash = createHash('sha256');
  for (const file of [...sentenceFiles().map((each) => join(FOLDER, each)), ...PAPERS, DRAWN_FILE])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}
