import { serveParent } from '../../../ocr/process/child-pool.js';

/** A child that does what it is told. */
serveParent<{ what: string }>(async ({ what }, onProgress) => {
  onProgress('begun');
  if (what === 'die') process.exit(3);
  if (what === 'hang') for (;;) Math.sqrt(2);
  if (what === 'wait') await new Promise(() => {});
  if (what === 'fail') throw new TypeError('of its own');
  if (what === 'eat') {
    const eaten: Buffer[] = [];
    for (;;) {
      eaten.push(Buffer.alloc(20_000_000, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  if (what === 'environment') return Object.keys(process.env);
  return process.pid;
});
