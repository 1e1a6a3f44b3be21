import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadDocumentBytes } from '../../ocr/read-document.js';
import { cpuOf, type Spent, spentOn, timed } from './spent.js';
import { print, verdict } from './verdict.js';

const ROUNDS = 3;

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

interface Beside {
  read: ReadDocumentBytes;
  /** A folder for what the other programs write. */
  scratch: string;
  /** Bars: processor time against theirs. */
  toTesseract: number;
  toOcrMyPdf: number;
}

/** The same pages read by us, by Debian's tesseract (ron, one thread) and by OCRmyPDF, one after the other for each page. */
export async function pagesBesideOthers(
  what: string,
  scans: string[],
  { read, scratch, toTesseract, toOcrMyPdf }: Beside,
): Promise<void> {
  const errors = join(scratch, 'errors');
  const out = join(scratch, 'out');
  const native = has('tesseract', ['--list-langs'], 'ron');
  const large = native ? largeModel(scratch) : undefined;
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
      if (native) note(least.tesseract, scan, timed('tesseract', [scan, out, '-l', 'ron'], errors));
      if (large) note(least.large, scan, timed('tesseract', [scan, out, '-l', 'ron', '--tessdata-dir', large], errors));
      const args = ['-l', 'ron', '--jobs', '1', '--image-dpi', '200', scan, `${out}.pdf`];
      if (ocrmypdf) note(least.ocrmypdf, scan, timed('ocrmypdf', args, errors));
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
    verdict(
      `${what}: to native tesseract with the same model`,
      cpu(own) / cpu(least.large),
      toTesseract,
      ratios(least.large),
    );
  if (native)
    print(
      `${what}: to native tesseract with its small model: ${(cpu(own) / cpu(tesseract)).toFixed(2)}${ratios(tesseract)}`,
    );
  if (ocrmypdf) verdict(`${what}: to OCRmyPDF`, cpu(own) / cpu(theirs), toOcrMyPdf, ratios(theirs));
}

/** The model that we read with, unpacked where the native program finds it. */
function largeModel(scratch: string): string {
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
