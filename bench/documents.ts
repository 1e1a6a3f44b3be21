import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { ReadDocument } from '../core/documents/document.js';
import { createDocumentReader, type ReadDocumentBytes } from '../ocr/read-document.js';
import { createPageReader } from '../ocr/reading/read-pages.js';

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
const ROUNDS = 3;
const COLD_RUNS = 3;
const LAYER_PAGES = 20;
const LONG_PAGES = 40;
const wanted = Number(process.argv[2] ?? 6);

const fixtures = fileURLToPath(new URL('../test/fixtures/documents/', import.meta.url));
const cli = fileURLToPath(new URL('../bin/parafa.js', import.meta.url));

interface Spent {
  wall: number;
  cpu: number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const verdict = (name: string, value: number, bar: number, rest = '', atLeast = false) =>
  print(
    `${(atLeast ? value >= bar : value <= bar) ? 'PASS' : 'FAIL'}  ${name}: ${value.toFixed(2)} (bar ${atLeast ? '>=' : '<='} ${bar})${rest}`,
  );

const scratch = mkdtempSync(join(tmpdir(), 'parafa-bench-'));
try {
  await run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function run(): Promise<void> {
  print(`${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}`);
  const scans = await a4Scans();
  const pageReader = createPageReader({ settings: { workers: 1 } });
  const read = createDocumentReader({ pageReader });
  await pagesBesideOthers('A4 scans', scans, read, BARS.toTesseract);
  await pagesBesideOthers('phone photos', phonePhotos(), read, BARS.photosToTesseract);
  await textLayers(read);
  await pageReader.close();
  throughputs(scans);
  await longScan(scans);
  const cold = Array.from({ length: COLD_RUNS }, () =>
    timed(process.execPath, [cli, 'read', '--jsonl', scans[0] ?? '']),
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

async function pagesBesideOthers(what: string, scans: string[], read: ReadDocumentBytes, bar: number): Promise<void> {
  const native = has('tesseract', ['--list-langs'], 'ron');
  const large = native ? largeModel() : undefined;
  const ocrmypdf = has('ocrmypdf', ['--version']);
  if (!native) print('tesseract with the model ron is missing: apt-get install tesseract-ocr tesseract-ocr-ron');
  if (!ocrmypdf) print('ocrmypdf is missing: apt-get install ocrmypdf');
  await spentOn(() => read(readFileSync(scans[0] ?? ''), { file: 'page' }));
  // The least of the rounds for each page and program: what another job took away is no one's cost.
  const least = {
    own: new Map<string, Spent>(),
    tesseract: new Map<string, Spent>(),
    large: new Map<string, Spent>(),
    ocrmypdf: new Map<string, Spent>(),
  };
  const note = (of: Map<string, Spent>, scan: string, { wall, cpu }: Spent) => {
    const before = of.get(scan) ?? { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
    of.set(scan, { wall: Math.min(before.wall, wall), cpu: Math.min(before.cpu, cpu) });
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const scan of scans) {
      note(least.own, scan, await spentOn(() => read(readFileSync(scan), { file: 'page' })));
      if (native) note(least.tesseract, scan, timed('tesseract', [scan, join(scratch, 'out'), '-l', 'ron']));
      if (large)
        note(least.large, scan, timed('tesseract', [scan, join(scratch, 'out'), '-l', 'ron', '--tessdata-dir', large]));
      const args = ['-l', 'ron', '--jobs', '1', '--image-dpi', '200', scan, join(scratch, 'out.pdf')];
      if (ocrmypdf && round === 0) note(least.ocrmypdf, scan, timed('ocrmypdf', args));
    }
  }
  const cpu = (of: Map<string, Spent>) => sum([...of.values()].map(cpuOf));
  const wall = (of: Map<string, Spent>) => sum([...of.values()].map((spent) => spent.wall));
  const { own, tesseract, ocrmypdf: theirs } = least;
  if (own.size === 0) return;
  const perPage = `${(cpu(own) / scans.length).toFixed(0)} ms of processor, ${(wall(own) / scans.length).toFixed(0)} ms wall`;
  print(`${what}: ${scans.length}, bytes to fields, ${perPage} a page, one engine`);
  const ratios = (other: Map<string, Spent>) =>
    ` of processor time, wall ${(wall(own) / wall(other)).toFixed(2)}; theirs ${(cpu(other) / scans.length).toFixed(0)} ms a page`;
  if (large)
    verdict(`${what}: to native tesseract with the same model`, cpu(own) / cpu(least.large), bar, ratios(least.large));
  if (native)
    print(
      `${what}: to native tesseract with its small model: ${(cpu(own) / cpu(tesseract)).toFixed(2)}${ratios(tesseract)}`,
    );
  if (ocrmypdf) verdict(`${what}: to OCRmyPDF`, cpu(own) / cpu(theirs), BARS.toOcrMyPdf, ratios(theirs));
}

async function textLayers(read: ReadDocumentBytes): Promise<void> {
  const layers = readdirSync(fixtures).filter((name) => name.endsWith('.L0.pdf'));
  const spent: Spent[] = [];
  for (const name of layers.slice(0, LAYER_PAGES)) {
    const bytes = readFileSync(join(fixtures, name));
    let document: ReadDocument | undefined;
    const again = () =>
      spentOn(async () => {
        document = await read(bytes, { file: 'page' });
      });
    const [first, second] = [await again(), await again()];
    if (document?.method !== 'text-layer') continue;
    const pages = document.pages;
    spent.push({ wall: Math.min(first.wall, second.wall) / pages, cpu: Math.min(first.cpu, second.cpu) / pages });
  }
  const wall = median(spent.map((one) => one.wall));
  verdict(
    'text-layer page, ms',
    median(spent.map(cpuOf)),
    BARS.textLayerMs,
    ` of processor, wall ${wall.toFixed(0)} ms`,
  );
}

/** Forty scanned pages in one file: when the first is read, and whether memory grows from the tenth to the last. */
async function longScan(scans: string[]): Promise<void> {
  const file = await PDFDocument.create();
  const pictures = await Promise.all(
    scans.map(async (scan) =>
      file.embedJpg(await sharp(scan).resize({ width: 1240 }).jpeg({ quality: 70 }).toBuffer()),
    ),
  );
  for (let i = 0; i < LONG_PAGES; i++) {
    const picture = pictures[i % pictures.length];
    if (picture) file.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  const bytes = await file.save();
  const pageReader = createPageReader({ settings: { workers: 1 } });
  const read = createDocumentReader({ pageReader });
  pageReader.warmUp();
  await spentOn(() => read(readFileSync(scans[0] ?? ''), { file: 'page' }));
  const started = performance.now();
  const [times, memories]: number[][] = [[], []];
  await read(bytes, {
    file: 'long',
    onProgress: (_share, { done }) => {
      if (done === 0) return;
      times?.push(performance.now() - started);
      memories?.push(process.memoryUsage.rss() / 1024 / 1024);
    },
  });
  await pageReader.close();
  const [tenth = 0, last = 0] = [memories?.[9], memories?.at(-1)];
  verdict('a scan of 40 pages: first page, ms', times?.[0] ?? Number.NaN, BARS.firstPageMs);
  verdict(
    'a scan of 40 pages: memory from the tenth page to the last',
    last / tenth,
    BARS.flat,
    ` (${tenth.toFixed(0)}, ${last.toFixed(0)} MB)`,
  );
}

function throughputs(scans: string[]): void {
  const few = scans.slice(0, 4);
  const [one, two] = [throughput(1, few), throughput(2, few)];
  const cores = ` pages a second, with ${two.cores.toFixed(2)} cores to be had against ${one.cores.toFixed(2)}`;
  verdict('two workers to one', two.perSecond / one.perSecond, BARS.twoWorkers, cores, true);
  const whole = ` (one ${one.rssMb.toFixed(0)}, two ${two.rssMb.toFixed(0)})`;
  verdict('memory of two workers and the process, MB a worker', two.rssMb / 2, BARS.rssMb, whole);
}

function cpuOf({ cpu }: Spent): number {
  return cpu;
}

async function spentOn(work: () => Promise<unknown>): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
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
  // Spread over the list, so that several kinds of paper are met.
  const step = Math.max(1, scans.length / wanted);
  return scans.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, wanted);
}

/** Pictures that a phone took of papers on a table. */
function phonePhotos(): string[] {
  const names = readdirSync(fixtures).filter((name) => /\.L2\.jpg$/.test(name));
  const step = Math.max(1, Math.floor(names.length / wanted));
  return names
    .filter((_, i) => i % step === 0)
    .slice(0, wanted)
    .map((name) => join(fixtures, name));
}

/** The model that we read with, unpacked where the native program finds it. */
function largeModel(): string {
  const packed = join(
    dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/ron/package.json')),
    '4.0.0_best_int/ron.traineddata.gz',
  );
  const folder = mkdtempSync(join(scratch, 'model-'));
  writeFileSync(join(folder, 'ron.traineddata'), gunzipSync(readFileSync(packed)));
  return folder;
}

function has(program: string, args: string[], word = ''): boolean {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 && `${stdout}${stderr}`.includes(word);
}

/** The shell tells what a child spent; Node tells only of itself. */
function timed(program: string, args: string[]): Spent {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2> "$ERRORS"';
  const errors = join(scratch, 'errors');
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8', ERRORS: errors },
  });
  if (status !== 0) throw new Error(`${program} failed: ${readFileSync(errors, 'utf8')}`);
  const [wall = 0, user = 0, system = 0] = stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
}

/** All scans at once through a reader of its own process, so that the memory is that of its workers. */
function throughput(workers: number, scans: string[]): { perSecond: number; cores: number; rssMb: number } {
  const worker = fileURLToPath(new URL('./documents-throughput.ts', import.meta.url));
  const args = ['--import', 'tsx', worker, String(workers), ...scans];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the throughput run failed: ${stderr}`);
  return JSON.parse(stdout);
}
