import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Field } from '../core/documents/document.js';
import { isSeen } from '../core/dossier/paper.js';
import { FIELDS } from '../ocr/documents/registry.js';
import { createSegmenter, type Segment } from '../ocr/documents/segment.js';
import { withoutStampLetters } from '../ocr/documents/signature/stamp-letters.js';
import { withTickBoxes } from '../ocr/documents/signature/tick-boxes.js';
import type { RecognisedPage } from '../ocr/page.js';
import { createPageReader } from '../ocr/reading/read-pages.js';
import { marked, NO_SIGNATURE, SIGNATURES } from './signatures/marks.js';
import { placeToSign, signingZone, WIPES, wiped } from './signatures/wipes.js';

/**
 * Signed papers of the fixtures: each as it is, with its signature wiped from the picture in several ways, with stamps, print and lines
 * drawn where the signature was, and with other signatures drawn there.
 *
 *     npm run eval:signatures -- [--level L0|L1|L2|L3] [--every N] [--only PART] [--pages FOLDER] [--failures]
 *
 * `--pages` keeps what was read in a folder and takes it from there the next time.
 */
const FOLDERS = ['documents', 'documents-fresh', 'documents-fresh-2', 'documents-fresh-3'];
const TYPES = ['data-consent', 'employer-request', 'employment-proof'];

interface Truth {
  file: string;
  type: string;
  level: string;
  fields: { signed?: boolean };
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const level = option('--level');
const every = Number(option('--every') ?? 1);
const kept = option('--pages');
const only = option('--only') ?? '';
const showsFailures = args.includes('--failures');

function truths(): { path: string; truth: Truth }[] {
  return FOLDERS.flatMap((folder) => {
    const root = new URL(`../test/fixtures/${folder}/`, import.meta.url);
    return readFileSync(new URL('truth.jsonl', root), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Truth)
      .filter(({ type, fields }) => TYPES.includes(type) && fields.signed !== undefined)
      .filter((truth) => level === undefined || truth.level === level)
      .filter(({ file }) => file.includes(only))
      .map((truth) => ({ path: new URL(truth.file, root).pathname, truth }));
  }).filter((_, at) => at % every === 0);
}

const reader = createPageReader();

async function firstPage(path: string): Promise<RecognisedPage | undefined> {
  const bytes = readFileSync(path);
  const file = kept && join(kept, `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.v8`);
  if (file && existsSync(file)) return deserialize(readFileSync(file));
  const result = await reader.readPages(bytes);
  const page = result.ok ? result.pages[0] : undefined;
  if (file && kept && page) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, serialize(page));
  }
  return page;
}

/** The paper of a type among what is read; found once for all pictures with the same words. */
const papers = new WeakMap<RecognisedPage['lines'], Segment | undefined>();
function paperOf(page: RecognisedPage, type: string): Segment | undefined {
  if (!papers.has(page.lines)) {
    const segmenter = createSegmenter();
    const all = [...segmenter.add(page), ...segmenter.end()];
    papers.set(
      page.lines,
      all.find(({ classification }) => classification.best?.type === type),
    );
  }
  return papers.get(page.lines);
}

function signedOf(page: RecognisedPage, type: string): Field | undefined {
  const paper = paperOf(page, type);
  const best = paper?.classification.best;
  if (!paper || !best) return undefined;
  const pages = paper.pages.map((one) => ({ ...one, image: page.image as NonNullable<RecognisedPage['image']> }));
  return FIELDS[best.type]({ text: paper.text, kind: best.kind, pages }).fields.signed;
}
const seen = (field: Field | undefined): boolean =>
  field !== undefined && isSeen({ fields: { signed: field } } as never, 'signed');

const tally = new Map<string, { yes: number; all: number }>();
const count = (name: string, isYes: boolean) => {
  const { yes, all } = tally.get(name) ?? { yes: 0, all: 0 };
  tally.set(name, { yes: yes + (isYes ? 1 : 0), all: all + 1 });
};

function tried(groups: readonly string[], wanted: boolean, { page, truth, name }: Trial): void {
  const field = signedOf(page, truth.type);
  for (const group of groups) count(`${group}: said signed`, seen(field));
  if (showsFailures && seen(field) !== wanted)
    console.log(`${truth.file}: ${name}: ${field?.value} ${field?.confidence} ${field?.box ?? ''}`);
}

interface Trial {
  page: RecognisedPage;
  truth: Truth;
  name: string;
}

try {
  for (const { path, truth } of truths()) {
    const read = await firstPage(path);
    if (!read?.image) continue;
    const page = withoutStampLetters(withTickBoxes(read));
    const signed = truth.fields.signed === true;
    tried([`as it is, signed ${signed} ${truth.level}`], signed, { page, truth, name: `as it is, signed ${signed}` });
    if (!signed) continue;
    const zone = signingZone(page);
    for (const [name, wipe] of Object.entries(WIPES))
      tried([`wiped, ${name}`, 'wiped, all ways'], false, { page: wipe(page, zone), truth, name });
    const [bare, place] = [wiped(page, zone), placeToSign(page, zone)];
    for (const [name, draw] of Object.entries(NO_SIGNATURE))
      tried([`no signature, ${name}`, 'no signature, all'], false, { page: marked(bare, place, draw), truth, name });
    for (const [name, draw] of Object.entries(SIGNATURES))
      tried([`signed anew, ${name}`, 'signed anew, all'], true, { page: marked(bare, place, draw), truth, name });
  }
} finally {
  await reader.close();
}
for (const [name, { yes, all }] of [...tally].sort())
  console.log(`${name.padEnd(60)} ${yes}/${all}  ${((100 * yes) / all).toFixed(1)} %`);
