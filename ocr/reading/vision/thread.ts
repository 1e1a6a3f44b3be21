import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { ReadingFault } from '../reading-result.js';
import { createLooker } from './look.js';
import type { VisionAnswer, VisionRequest } from './protocol.js';

/** Entry of a vision thread: decodes what strangers sent, where a time limit can end it. */
const looker = createLooker();

// Pages come once and do not come back: a cache of pixels is memory for nothing. One thread a worker, as many workers as wanted.
sharp.cache(false);
sharp.concurrency(1);

parentPort?.on('message', async ({ id, request }: { id: number; request: VisionRequest }) => {
  parentPort?.postMessage({ id, answer: await answer(request) });
});

const run = (request: VisionRequest): Promise<unknown> => {
  if (request.kind === 'open') return looker.open(request);
  return request.kind === 'page' ? looker.page(request) : looker.show(request);
};

async function answer(request: VisionRequest): Promise<VisionAnswer<unknown>> {
  try {
    return { ok: true, value: await run(request) };
  } catch (error) {
    if (error instanceof ReadingFault) return { ok: false, fault: { code: error.code, detail: error.message } };
    return { ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
