import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { ChildDied } from '../../ocr/process/child-pool.js';
import type { ReadFile } from '../../queues/ports.js';
import { stopServers } from '../support/databases.js';
import {
  countingJudge,
  documentOf,
  ENGINES,
  openTestEngine,
  stopRedis,
  type TestEngine,
  until,
} from '../support/engine.js';

afterAll(async () => {
  await stopServers();
  await stopRedis();
});

describe.each(ENGINES)('engine on %s', (kind) => {
  let engine: TestEngine;
  afterEach(() => engine.close());

  test('a file that kills its reader is read once more, then put aside, and harms no other', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const starts: string[] = [];
    const readFile: ReadFile = async (_bytes, { file }) => {
      starts.push(file);
      if (file === 'poison.pdf') throw new ChildDied('child-memory');
      return documentOf(file);
    };
    const poison = await engine.upload(dossierId, 'poison.pdf');
    await engine.upload(dossierId, 'good.jpg');
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    const verdict = await until(async () => engine.store.verdicts.latest(dossierId), 'a verdict', 60_000);
    expect(verdict.verdict).toBe('needs-review');
    expect(await engine.store.files.get(poison)).toMatchObject({ status: 'failed', failure: 'unreadable' });
    expect(starts.filter((file) => file === 'poison.pdf')).toHaveLength(2);
    expect(await engine.queues.deadLetters.list()).toMatchObject([{ id: `file-${poison}` }]);
  }, 120_000);

  test('what killed before a restart is not begun anew: once more, and aside', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const poison = await engine.upload(dossierId, 'poison.pdf');
    await engine.store.files.suspect(poison);
    let starts = 0;
    const readFile: ReadFile = async () => {
      starts += 1;
      throw new ChildDied('child-died');
    };
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    await until(async () => (await engine.store.files.get(poison))?.status === 'failed', 'the file aside', 60_000);
    expect(starts).toBe(1);
  }, 120_000);

  test('where no reader can be started, files are kept and pause, and are read when one can', async () => {
    engine = await openTestEngine(kind, { times: { readConcurrency: 1, unreadyMs: 300 } });
    const { dossierId } = await engine.newDossier();
    const file = await engine.upload(dossierId, 'good.jpg');
    const starts: number[] = [];
    let isMended = false;
    const readFile: ReadFile = async (_bytes, { file }) => {
      starts.push(performance.now());
      if (!isMended) throw new ChildDied('child-unready');
      return documentOf(file);
    };
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    // More often than a job is tried, and never at once.
    await until(async () => starts.length >= 5, 'five starts', 60_000);
    const pauses = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(290);
    expect(await engine.store.files.get(file)).toMatchObject({ status: 'received', failure: null });
    expect(engine.log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'reader-cannot-start' }));
    isMended = true;
    await until(async () => engine.store.verdicts.latest(dossierId), 'a verdict', 60_000);
    expect(await engine.store.files.get(file)).toMatchObject({ status: 'read' });
  }, 120_000);

  test('nurses take turns: two papers do not wait for the sixty of somebody else', async () => {
    engine = await openTestEngine(kind, { times: { readConcurrency: 1 } });
    const [many, few] = [await engine.newDossier(), await engine.newDossier()];
    for (let index = 1; index <= 8; index += 1) await engine.upload(many.dossierId, `many-${index}`);
    for (let index = 1; index <= 2; index += 1) await engine.upload(few.dossierId, `few-${index}`);
    const order: string[] = [];
    const readFile: ReadFile = async (_bytes, { file }) => {
      order.push(file);
      return documentOf(file);
    };
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    await until(async () => order.length === 10, 'all of them', 60_000);
    expect(order.indexOf('few-1')).toBeLessThan(3);
    expect(order.indexOf('few-2')).toBeLessThan(5);
    expect((await engine.queues.deadLetters.counts())[0]).toMatchObject({ queue: 'read-file', waiting: 0 });
  }, 120_000);
});
