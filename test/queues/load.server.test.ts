import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { stopServers } from '../support/databases.js';
import { documentOf, openTestEngine, stopRedis, until } from '../support/engine.js';

afterAll(async () => {
  await stopServers();
  await stopRedis();
});

const DOSSIERS = 1_000;
const FILES = 6;
const READ_MS = 50;
const READERS = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are still held after the work, not what waits to be collected. */
function heldMb(): number {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1024 / 1024;
}

test('1,000 dossiers of 6 files at once: all are judged once, each after its last file, and memory stays flat', async () => {
  const times = { lockMs: 30_000, stalledMs: 5_000, readTimeoutMs: 30_000, readConcurrency: READERS };
  const engine = await openTestEngine('Redis', { times });
  const unread = new Map<string, number>();
  const faults: string[] = [];
  const judged = new Map<string, number>();
  const samples: number[] = [];
  try {
    const dossiers = await Promise.all(Array.from({ length: DOSSIERS }, () => engine.newDossier()));
    for (const { dossierId } of dossiers) {
      unread.set(dossierId, FILES);
      await Promise.all(Array.from({ length: FILES }, (_, index) => engine.upload(dossierId, `${dossierId}/${index}`)));
    }
    await engine.queues.startWorker({
      readFile: async (_bytes, { file }) => {
        await sleep(READ_MS);
        const dossierId = file.split('/')[0] ?? '';
        unread.set(dossierId, (unread.get(dossierId) ?? 0) - 1);
        return documentOf(file);
      },
      judge: ({ dossier, documents }) => {
        if (unread.get(dossier.id) !== 0) faults.push(`judged with ${unread.get(dossier.id)} files unread`);
        if (new Set(documents.map(({ file }) => file)).size !== FILES) faults.push('not all of its own files');
        if (documents.some(({ file }) => !file.startsWith(dossier.id))) faults.push("another dossier's file");
        judged.set(dossier.id, (judged.get(dossier.id) ?? 0) + 1);
        return { verdict: 'complete', result: {} };
      },
    });
    await until(
      async () => {
        samples.push(heldMb());
        await sleep(2_000);
        return judged.size === DOSSIERS;
      },
      'the last verdict',
      500_000,
    );
    expect(faults).toEqual([]);
    expect(new Set(judged.values())).toEqual(new Set([1]));
    const { count } = await engine.store.db
      .selectFrom('verdicts')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(DOSSIERS);
    const quarter = Math.max(1, Math.floor(samples.length / 4));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(samples.slice(-quarter)) - mean(samples.slice(0, quarter))).toBeLessThan(60);
  } finally {
    await engine.close();
  }
}, 600_000);
