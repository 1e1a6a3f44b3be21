import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { RecognisedPage } from '../../ocr/page.js';
import type { Expected, TypeTruth } from '../eval-documents-compare.js';
import { type PackedPaper, unpacked } from './packed.js';

export const FIXTURES = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));
/** Kept words, outside git. */
export const WORDS = fileURLToPath(new URL('../../tmp/words/', import.meta.url));

export interface PaperTruth extends TypeTruth {
  file: string;
  level: string;
  variant: string;
  half?: string;
  confuser?: string;
  fields: Record<string, Expected>;
  problems_expected?: string[];
}

export interface KeptPaper {
  truth: PaperTruth;
  pages: RecognisedPage[];
}

/** The papers of a set whose words were kept, in the order of its truth. */
export function keptPapers(set: string, root = FIXTURES): KeptPaper[] {
  return readFileSync(path.join(root, set, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const truth: PaperTruth = JSON.parse(line);
      const kept = path.join(WORDS, set, `${path.basename(truth.file)}.json`);
      if (!existsSync(kept)) return [];
      const { pages } = JSON.parse(readFileSync(kept, 'utf8')) as { pages: (RecognisedPage & { shape?: number[] })[] };
      return [{ truth, pages: pages.map(shaped) }];
    });
}

/** An empty picture of the page's shape: heights are told as shares of the width by it. */
function shaped({
  shape: [width = 0, height = 0] = [],
  ...page
}: RecognisedPage & { shape?: number[] }): RecognisedPage {
  return width ? { ...page, image: { width, height, grey: new Uint8Array(0) } } : page;
}

/** Drawn for training: words only, committed beside this file. */
export const DRAWN_FILE = fileURLToPath(new URL('./drawn.jsonl.gz', import.meta.url));

export function drawnPapers(file = DRAWN_FILE): KeptPaper[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => unpacked(JSON.parse(line) as PackedPaper));
}
