import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { createChildPool } from '../../../ocr/process/child-pool.js';
import { createJoiner, createReaderProcesses } from '../../../ocr/process/open-processes.js';

const open = (more: { memoryBytes?: number; idleMs?: number; module?: string } = {}) =>
  createChildPool<{ what: string }, unknown>({
    ...{ module: './test-child', base: import.meta.url, size: 1, memoryBytes: 400_000_000, idleMs: 60_000 },
    ...more,
  });
const pool = open();
afterAll(() => pool.close());
const LONG = 120_000;

test(
  'nothing runs before the first work, and one child does many',
  async () => {
    expect(pool.alive).toBe(0);
    const first = await pool.run({ what: 'work' });
    expect(await pool.run({ what: 'work' })).toBe(first);
    expect(pool.alive).toBe(1);
  },
  LONG,
);

test(
  'a fault of the work is told with its name, and the child lives on',
  async () => {
    const pid = await pool.run({ what: 'work' });
    await expect(pool.run({ what: 'fail' })).rejects.toMatchObject({ name: 'TypeError', message: 'of its own' });
    expect(await pool.run({ what: 'work' })).toBe(pid);
  },
  LONG,
);

test.each([
  ['die', 'child-died'],
  ['eat', 'child-memory'],
])(
  'work that lets its child %s takes it and nothing else',
  async (what, code) => {
    await expect(pool.run({ what })).rejects.toMatchObject({ name: 'ChildDied', code });
    expect(await pool.run({ what: 'work' })).toBeTypeOf('number');
  },
  LONG,
);

test(
  'where no child can be started, the work fails as such after a few starts, and nothing is left running',
  async () => {
    const broken = open({ module: './broken-child' });
    const stop = new AbortController();
    const [first, next] = [broken.run({ what: 'work' }), broken.run({ what: 'work' }, { signal: stop.signal })];
    next.catch(() => undefined);
    await expect(first).rejects.toMatchObject({ name: 'ChildDied', code: 'child-unready' });
    stop.abort(new Error('over'));
    await expect(next).rejects.toThrow('over');
    expect(broken.alive).toBe(0);
  },
  LONG,
);

test(
  'work that hangs, even in a loop, ends when its time is over',
  async () => {
    for (const what of ['hang', 'wait']) {
      const stop = new AbortController();
      const running = pool.run({ what }, { signal: stop.signal, onProgress: () => stop.abort(new Error('over')) });
      await expect(running).rejects.toThrow('over');
    }
    expect(await pool.run({ what: 'work' })).toBeTypeOf('number');
  },
  LONG,
);

test(
  'a child knows nothing of our environment, and goes when there is nothing to do',
  async () => {
    process.env.TELEGRAM_BOT_TOKEN = 'secret';
    const other = open({ idleMs: 100 });
    expect(await other.run({ what: 'environment' })).not.toContain('TELEGRAM_BOT_TOKEN');
    delete process.env.TELEGRAM_BOT_TOKEN;
    await sleep(300);
    expect(other.alive).toBe(0);
  },
  LONG,
);

test(
  'a real paper is read in a child, with its pages told',
  async () => {
    const readers = createReaderProcesses({ size: 1 });
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/documents/consent.formular.L0.pdf'));
    const pages: number[] = [];
    const document = await readers.read(
      { bytes, file: 'a.pdf', lang: 'ro' },
      { onProgress: ({ of }) => pages.push(of) },
    );
    await readers.close();
    expect(document).toMatchObject({ file: 'a.pdf', pages: 1, type: 'data-consent', method: 'text-layer' });
    expect(pages.at(-1)).toBe(1);
  },
  LONG,
);

test(
  'a PNG that is cut off joins nothing, one of a hundred million pixels is made smaller, and both hold nobody up',
  async () => {
    const joiner = createJoiner();
    const faults: unknown[] = [];
    const note = (error: unknown) => void faults.push(error);
    const good = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#eee' } })
      .png()
      .toBuffer();
    const huge = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(huge.length).toBeLessThan(1_000_000);
    expect(await joiner.join([good, good.subarray(0, good.length - 30)], note)).toBeUndefined();
    expect((await joiner.join([good, huge], note))?.length).toBeLessThan(5_000_000);
    expect(
      Buffer.from((await joiner.join([good, good], note)) ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await joiner.close();
    expect(faults).toEqual([]);
  },
  LONG,
);
