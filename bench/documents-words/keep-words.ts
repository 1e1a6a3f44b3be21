/**
 * Reads every drawn paper once and keeps its words with their boxes in `tmp/words/<set>/`, which is not in git, so that understanding can be
 * measured and trained in seconds: `npx tsx bench/documents-words/keep-words.ts SET...` (`documents`, `documents-fresh`, a folder with a
 * `truth.jsonl`). What is there already is left alone. Pictures are not kept: signatures and stamps are measured by `eval:documents`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTickBoxes } from '../../ocr/documents/signature/tick-boxes.js';
import type { RecognisedPage } from '../../ocr/page.js';
import { createPageReader } from '../../ocr/reading/read-pages.js';
import { FIXTURES, WORDS } from './words.js';

const reader = createPageReader({ settings: { workers: 1 } });
try {
  for (const set of process.argv.slice(2)) await keep(set);
} finally {
  await reader.close();
}

async function keep(set: string): Promise<void> {
  const from = set.includes(path.sep) ? set : path.join(FIXTURES, set);
  const into = path.join(WORDS, path.basename(set));
  mkdirSync(into, { recursive: true });
  const files = readFileSync(path.join(from, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).file);
  for (const file of files) {
    const kept = path.join(into, `${path.basename(file)}.json`);
    if (existsSync(kept)) continue;
    const result = await reader.readPages(readFileSync(path.join(from, file)), {});
    const code = result.ok ? undefined : result.code;
    writeFileSync(kept, JSON.stringify({ code, pages: result.pages.map(withTickBoxes).map(bare) }));
    process.stderr.write('.');
  }
}

/** The page without its pixels; its shape stays, for words are placed in shares of it. */
function bare({ image, ...page }: RecognisedPage): object {
  return { ...page, shape: image ? [image.width, image.height] : undefined };
}
