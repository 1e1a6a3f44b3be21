import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadDocument } from '../core/documents/document.js';
import { createDocumentReader, type ReadDocumentBytes } from '../ocr/read-document.js';
import { createPageReader } from '../ocr/reading/read-pages.js';
import { pagesBesideOthers } from './documents/beside-others.js';
import { longScan } from './documents/long-scan.js';
import { a4Scans, fixtures, phonePhotos } from './documents/pages.js';
import { cpuOf, type Spent, spentOn, timed } from './documents/spent.js';
import { print, verdict } from './documents/verdict.js';

// npm run bench:documents [-- PAGES]. Bytes to fields, beside Debian's tesseract (ron, one thread) and OCRmyPDF on the same
// pages in the same run, one after the other for each page, so that other work on the machine weighs on both sides alike.
// Judged by processor time (user and system, all threads), which a busy machine falsifies least; wall time stands beside it.
const BARS = {
  toTesseract: 1.4,
  photosToTesseract: 2.5,
  toOcrMyPdf: 0.5,
  twoWorkers: 1.85,
  textLayerMs: 100,
  rssMb: 400,
  coldMs: 3000,
  firstPageMs: 3000,
  flat: 1.1,
};
const COLD_RUNS = 3;
const LAYER_PAGES = 20;
const wanted = Number(process.argv[2] ?? 6);

const cli = fileURLToPath(new URL('../bin/parafa.js', import.meta.url));

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const scratch = mkdtempSync(join(tmpdir(), 'parafa-bench-'));
try {
  await run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function run(): Promise<void> {
  print(`${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}`);
  const scans = await a4Scans(wanted);
  const pageReader = createPageReader({ settings: { workers: 1 } });
  const read = createDocumentReader({ pageReader });
  const beside = { read, scratch, toOcrMyPdf: BARS.toOcrMyPdf };
  await pagesBesideOthers('A4 scans', scans, { ...beside, toTesseract: BARS.toTesseract });
  await pagesBesideOthers('phone photos', phonePhotos(wanted), { ...beside, toTesseract: BARS.photosToTesseract });
  await textLayers(read);
  await pageReader.close();
  throughputs(scans);
  await longScan(scans, BARS);
  const cold = Array.from({ length: COLD_RUNS }, () =>
    timed(process.execPath, [cli, 'read', '--jsonl', scans[0] ?? ''], join(scratch, 'errors')),
  );
  const fastest = Math.min(...cold.map(({ wall }) => wall));
  verdict(
    'cold parafa read of a scan, ms',
    fastest,
    BARS.coldMs,
    `, processor ${median(cold.map(cpuOf)).toFixed(0)} ms`,
  );
  print(`load at the end ${(loadavg()[0] ?? 0).toFixed(1)}`);
}

/** The first reading of a file meets letters that none before it had; when it comes again, all of them are known. */
async function textLayers(read: ReadDocumentBytes): Promise<void> {
  const layers = readdirSync(fixtures).filter((name) => name.endsWith('.L0.pdf'));
  const first: Spent[] = [];
  const again: Spent[] = [];
  for (const name of layers.slice(0, LAYER_PAGES)) {
    const bytes = readFileSync(join(fixtures, name));
    let document: ReadDocument | undefined;
    const reading = () =>
      spentOn(async () => {
        document = await read(bytes, { file: 'page' });
      });
    const both = [await reading(), await reading()] as const;
    if (document?.method !== 'text-layer') continue;
    const { pages } = document;
    const [one, other] = both.map(({ wall, cpu }) => ({ wall: wall / pages, cpu: cpu / pages })) as [Spent, Spent];
    first.push(one);
    again.push(other);
  }
  const wall = (of: Spent[]) => ` of processor, wall ${median(of.map((one) => one.wall)).toFixed(0)} ms`;
  verdict('text-layer page, ms', median(first.map(cpuOf)), BARS.textLayerMs, wall(first));
  print(`text-layer page of letters that are known: ${median(again.map(cpuOf)).toFixed(0)} ms${wall(again)}`);
}

function throughputs(scans: string[]): void {
  const few = scans.slice(0, 4);
  const [one, two] = [throughput(1, few), throughput(2, few)];
  const cores = ` pages a second, with ${two.cores.toFixed(2)} cores to be had against ${one.cores.toFixed(2)}`;
  verdict('two workers to one', two.perSecond / one.perSecond, BARS.twoWorkers, cores, true);
  const whole = ` (one ${one.rssMb.toFixed(0)}, two ${two.rssMb.toFixed(0)})`;
  verdict('memory of two workers and the process, MB a worker', two.rssMb / 2, BARS.rssMb, whole);
}

/** All scans at once through a reader of its own process, so that the memory is that of its workers. */
function throughput(workers: number, scans: string[]): { perSecond: number; cores: number; rssMb: number } {
  const worker = fileURLToPath(new URL('./documents/throughput.ts', import.meta.url));
  const args = ['--import', 'tsx', worker, String(workers), ...scans];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the throughput run failed: ${stderr}`);
  return JSON.parse(stdout);
}
