import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { createDocumentReader } from '../ocr/read-document.js';
import { createPageReader } from '../ocr/reading/read-pages.js';

// npm run bench:documents [-- PAGES]. Bytes to fields, beside Debian's tesseract (ron) and OCRmyPDF on the same pages in
// the same run. Each ratio is a median of pages, so that other work on the machine weighs on both sides alike.
const BARS = { toTesseract: 1.3, twoWorkers: 1.8, textLayerMs: 100, rssMb: 400, coldMs: 3000 };
const COLD_RUNS = 3;
const wanted = Number(process.argv[2] ?? 6);

const fixtures = fileURLToPath(new URL('../test/fixtures/documents/', import.meta.url));
const cli = fileURLToPath(new URL('../bin/parafa.js', import.meta.url));
const print = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const verdict = (value: number, bar: number, atLeast = false) =>
  `${value.toFixed(2)} (bar ${atLeast ? '>=' : '<='} ${bar}) ${(atLeast ? value >= bar : value <= bar) ? 'ok' : 'MISSED'}`;

const scratch = mkdtempSync(join(tmpdir(), 'parafa-bench-'));
try {
  await run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const scans = await a4Scans();
  const layers = readdirSync(fixtures).filter((name) => name.endsWith('.L0.pdf'));
  const native = has('tesseract', ['--version']) && has('tesseract', ['--list-langs'], 'ron');
  const ocrmypdf = has('ocrmypdf', ['--version']);
  if (!native) print('tesseract with the model ron is missing: apt-get install tesseract-ocr tesseract-ocr-ron');
  if (!ocrmypdf) print('ocrmypdf is missing: apt-get install ocrmypdf');

  const pageReader = createPageReader({ settings: { workers: 1 } });
  const read = createDocumentReader({ pageReader });
  const readMs = async (bytes: Uint8Array) => {
    const started = performance.now();
    const document = await read(bytes, { file: 'page' });
    return { ms: performance.now() - started, document };
  };
  await readMs(readFileSync(scans[0] ?? ''));

  const own: number[] = [];
  const toTesseract: number[] = [];
  const toOcrMyPdf: number[] = [];
  for (const scan of scans) {
    const { ms } = await readMs(readFileSync(scan));
    own.push(ms);
    if (native) toTesseract.push(ms / timed('tesseract', [scan, join(scratch, 'out'), '-l', 'ron']));
    if (ocrmypdf) {
      const args = ['-l', 'ron', '--jobs', '1', '--image-dpi', '200', scan, join(scratch, 'out.pdf')];
      toOcrMyPdf.push(ms / timed('ocrmypdf', args));
    }
  }
  print(`A4 scans: ${scans.length}, bytes to fields, median ${median(own).toFixed(0)} ms a page, one engine`);
  if (native) print(`  to native tesseract, one thread: ${verdict(median(toTesseract), BARS.toTesseract)}`);
  if (ocrmypdf) print(`  to OCRmyPDF, one job: ${verdict(median(toOcrMyPdf), 1)}`);

  const layerMs: number[] = [];
  for (const name of layers) {
    const { ms, document } = await readMs(readFileSync(join(fixtures, name)));
    if (document.method === 'text-layer') layerMs.push(ms / document.pages);
  }
  print(`text-layer pages: ${layerMs.length}, median ms a page: ${verdict(median(layerMs), BARS.textLayerMs)}`);
  await pageReader.close();

  const [one, two] = [await throughput(1, scans), await throughput(2, scans)];
  print(`two workers to one, pages a second: ${verdict(two.perSecond / one.perSecond, BARS.twoWorkers, true)}`);
  print(`memory a worker, MB: ${verdict(Math.max(two.rssMb - one.rssMb, two.rssMb / 2), BARS.rssMb)}`);

  const cold = Array.from({ length: COLD_RUNS }, () =>
    timed(process.execPath, [cli, 'read', '--jsonl', scans[0] ?? '']),
  );
  print(`cold parafa read of one scan, ms: ${verdict(Math.min(...cold), BARS.coldMs)}`);
}

/** Office scans as pictures, since native tesseract opens no PDF. */
async function a4Scans(): Promise<string[]> {
  const names = readdirSync(fixtures).filter((name) => /\.L[01]\.(png|jpg)$/.test(name));
  const scans: string[] = [];
  for (const name of names) {
    const { width = 1, height = 1 } = await sharp(join(fixtures, name)).metadata();
    const aspect = Math.max(width, height) / Math.min(width, height);
    if (Math.abs(aspect - Math.SQRT2) < 0.05 && Math.max(width, height) > 1700) scans.push(join(fixtures, name));
  }
  return scans.slice(0, wanted);
}

function has(program: string, args: string[], word = ''): boolean {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 && `${stdout}${stderr}`.includes(word);
}

function timed(program: string, args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return performance.now() - started;
}

/** All scans at once through a reader of its own process, so that the memory is that of its workers. */
async function throughput(workers: number, scans: string[]): Promise<{ perSecond: number; rssMb: number }> {
  const worker = fileURLToPath(new URL('./documents-throughput.ts', import.meta.url));
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', worker, String(workers), ...scans],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the throughput run failed: ${stderr}`);
  return JSON.parse(stdout);
}
