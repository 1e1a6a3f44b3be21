import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../ocr/reading/engine/engine.js';
import { createEnginePool } from '../../../ocr/reading/engine/engine-pool.js';

const picture = { width: 1, height: 1, data: new Uint8Array(1) };
const how = { segmentation: 'page', dpi: 200 } as const;

function fakeEngines(behave: (engine: number) => Promise<string>) {
  const log = { started: 0, stopped: 0, busy: 0, mostBusy: 0 };
  const start = async (): Promise<Engine> => {
    log.started += 1;
    const engine = log.started;
    return {
      async recognise() {
        log.busy += 1;
        log.mostBusy = Math.max(log.mostBusy, log.busy);
        try {
          return await behave(engine);
        } finally {
          log.busy -= 1;
        }
      },
      async stop() {
        log.stopped += 1;
      },
    };
  };
  return { log, start };
}

const soon = () => new Promise<string>((resolve) => setTimeout(() => resolve('table'), 5));

describe('the pool of engines', () => {
  test('replaces an engine after its number of pages', async () => {
    const { log, start } = fakeEngines(soon);
    const pool = createEnginePool({ model: 'ron', size: 1, pagesPerWorker: 2 }, start);
    for (let i = 0; i < 5; i++) await pool.recognise(picture, how, { timeoutMs: 1000 });
    expect(log).toMatchObject({ started: 3, stopped: 2 });
    await pool.close();
    expect(log.stopped).toBe(3);
  });

  test('never works on more pages at once than it has engines', async () => {
    const { log, start } = fakeEngines(soon);
    const pool = createEnginePool({ model: 'ron', size: 2, pagesPerWorker: 100 }, start);
    await Promise.all(Array.from({ length: 9 }, () => pool.recognise(picture, how, { timeoutMs: 1000 })));
    expect(log).toMatchObject({ started: 2, mostBusy: 2 });
    await pool.close();
  });

  test('ends an engine that hangs and goes on with another', async () => {
    const { log, start } = fakeEngines((engine) => (engine === 1 ? new Promise(() => {}) : soon()));
    const pool = createEnginePool({ model: 'ron', size: 1, pagesPerWorker: 100 }, start);
    await expect(pool.recognise(picture, how, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
    expect(log.stopped).toBe(1);
    expect(await pool.recognise(picture, how, { timeoutMs: 1000 })).toBe('table');
    await pool.close();
  });

  test('ends an engine that fails, tells the error, and goes on', async () => {
    const { log, start } = fakeEngines((engine) =>
      engine === 1 ? Promise.reject(new Error('out of memory')) : soon(),
    );
    const pool = createEnginePool({ model: 'ron', size: 1, pagesPerWorker: 100 }, start);
    await expect(pool.recognise(picture, how, { timeoutMs: 1000 })).rejects.toThrow('out of memory');
    expect(await pool.recognise(picture, how, { timeoutMs: 1000 })).toBe('table');
    expect(log.started).toBe(2);
    await pool.close();
  });
});
