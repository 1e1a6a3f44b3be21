import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { createDocumentReader } from '../../ocr/read-document.js';
import { createPageReader } from '../../ocr/reading/read-pages.js';
import { spentOn } from './spent.js';
import { verdict } from './verdict.js';

const LONG_PAGES = 40;

/** Forty scanned pages in one file: when the first is read, and whether memory grows from the tenth to the last. */
export async function longScan(scans: string[], bars: { firstPageMs: number; flat: number }): Promise<void> {
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
  verdict('a scan of 40 pages: first page, ms', times?.[0] ?? Number.NaN, bars.firstPageMs);
  verdict(
    'a scan of 40 pages: memory from the tenth page to the last',
    last / tenth,
    bars.flat,
    ` (${tenth.toFixed(0)}, ${last.toFixed(0)} MB)`,
  );
}
