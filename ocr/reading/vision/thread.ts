import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { ReadingFault } from '../reading-result.js';
import { createLooker } from './look.js';
import type { VisiblePage, VisionAnswer, VisionRequest } from './protocol.js';

/** Entry of a vision thread: decodes what strangers sent, where a time limit can end it. */
const looker = createLooker();

// Pages come once and do not come back: a cache of pixels is memory for nothing. One thread a worker, as many workers as wanted.
sharp.cache(false);
sharp.concurrency(1);

parentPort?.on('message', async ({ id, request }: { id: number; request: VisionRequest }) => {
  const said = await answer(request);
  parentPort?.postMessage(
    { id, answer: said },
    said.ok && request.kind === 'page' ? pixelsOf(said.value as VisiblePage) : [],
  );
});

const run = (request: VisionRequest): Promise<unknown> => {
  if (request.kind === 'open') return looker.open(request);
  return request.kind === 'page' ? looker.page(request) : looker.show(request);
};

/** The pixels of a page go over as they are, without a copy. */
function pixelsOf(page: VisiblePage): ArrayBuffer[] {
  const { grey, rgb } = page.image;
  const own =
    page.method === 'ocr'
      ? [page.text.data, page.marks.data]
      : [...page.sample, ...page.unexplained].map(({ picture }) => picture.data);
  const rows = (page.overlaid ?? []).flatMap(({ picture, ink }) => [picture.data, ink]);
  const all = [grey, rgb, ...own, ...rows].filter((data) => data !== undefined);
  return [...new Set(all.map((data) => (data as Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>).buffer))];
}

async function answer(request: VisionRequest): Promise<VisionAnswer<unknown>> {
  try {
    return { ok: true, value: await run(request) };
  } catch (error) {
    if (error instanceof ReadingFault) return { ok: false, fault: { code: error.code, detail: error.message } };
    return { ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
