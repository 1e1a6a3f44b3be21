import { randomUUID } from 'node:crypto';
import type { Queue } from 'bullmq';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { plainDate } from '../../core/time/plain-date.js';
import type { ReadFile, SendResult } from '../../queues/ports.js';
import type { ProgressEvent } from '../../queues/progress.js';
import { createRemind } from '../../queues/workers/remind.js';
import type { Notification } from '../../store/repositories/notifications.js';
import { REMINDERS_WISH } from '../../store/repositories/reminders.js';
import { stopServers } from '../support/databases.js';
import {
  countingJudge,
  documentOf,
  ENGINES,
  openTestEngine,
  readAtOnce,
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

  const verdictOf = (dossierId: string) =>
    until(async () => {
      const dossier = await engine.store.dossiers.get(dossierId);
      return await engine.store.verdicts.latest(dossierId, dossier?.version);
    }, 'a verdict');

  test('a dossier is judged once, when its last file is read, and the verdict is told once', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const sent: Notification[] = [];
    for (const name of ['1.jpg', '2.jpg', '3.jpg']) await engine.upload(dossierId, name);
    await engine.queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
    engine.queues.startSending({
      telegram: async (notification) => ({ ok: Boolean(sent.push(notification)) }) as SendResult,
    });
    expect(await verdictOf(dossierId)).toMatchObject({
      verdict: 'complete',
      files: 3,
      dossierVersion: 4,
      result: { files: ['1.jpg', '2.jpg', '3.jpg'] },
    });
    await until(async () => sent.length > 0, 'the notification');
    await engine.queues.work.sweep();
    expect(sent).toMatchObject([{ kind: 'verdict', content: { dossierId, verdict: 'complete', version: 4 } }]);
    expect(await engine.store.notifications.status(sent[0]?.id ?? '')).toBe('sent');
  });

  test('a fault that passes is tried again; the third in a row sends the file to a person, and the dossier is judged', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const tries = new Map<string, number>();
    const readFile: ReadFile = async (_bytes, { file }) => {
      const count = (tries.get(file) ?? 0) + 1;
      tries.set(file, count);
      if (file === 'never.jpg' || count < 3) throw new Error('Popescu Maria 2990101');
      return documentOf(file);
    };
    const [late, never] = [await engine.upload(dossierId, 'late.jpg'), await engine.upload(dossierId, 'never.jpg')];
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    expect(await verdictOf(dossierId)).toMatchObject({
      verdict: 'needs-review',
      result: { problems: [{ code: 'unreadable' }] },
    });
    expect((await engine.store.files.get(late))?.status).toBe('read');
    expect(await engine.store.files.get(never)).toMatchObject({ status: 'failed', failure: 'unreadable' });
    expect([tries.get('late.jpg'), tries.get('never.jpg')]).toEqual([3, 3]);

    const letters = await engine.queues.deadLetters.list();
    expect(letters).toMatchObject([{ id: `file-${never}`, reason: 'unreadable' }]);
    const told = JSON.stringify([engine.log.lines, letters, await engine.queues.producers.queues.read.getFailed()]);
    expect(told).not.toContain('Popescu');
  });

  test('staff bring a failed file back: it is read again and the dossier judged anew', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    let isBroken = true;
    const readFile: ReadFile = async (_bytes, { file }) => {
      if (isBroken) throw new Error('the engine is out of order');
      return documentOf(file);
    };
    const fileId = await engine.upload(dossierId, '1.jpg');
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    expect((await verdictOf(dossierId)).verdict).toBe('needs-review');
    isBroken = false;
    expect(await engine.queues.deadLetters.retry(`file-${randomUUID()}`)).toBe(false);
    expect(await engine.queues.deadLetters.retry(`file-${fileId}`)).toBe(true);
    expect((await verdictOf(dossierId)).verdict).toBe('complete');
    expect(await engine.queues.deadLetters.list()).toEqual([]);
  });

  test('a file that was altered in the vault fails at once, and harms no other', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const [bad, good] = [await engine.upload(dossierId, 'bad.jpg'), await engine.upload(dossierId, 'good.jpg')];
    const sealed = engine.blobs.map.get(bad);
    if (!sealed) throw new Error('no blob');
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    let reads = 0;
    const readFile: ReadFile = async (_bytes, { file }) => {
      reads += 1;
      return documentOf(file);
    };
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    expect((await verdictOf(dossierId)).verdict).toBe('needs-review');
    expect(await engine.store.files.get(bad)).toMatchObject({ status: 'failed', failure: 'corrupt' });
    expect(await engine.store.files.get(good)).toMatchObject({ status: 'read' });
    expect(reads).toBe(1);
  });

  test('a file whose key was altered in the database fails at once, and harms no other', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const [bad, good] = [await engine.upload(dossierId, 'bad.jpg'), await engine.upload(dossierId, 'good.jpg')];
    const altered = { wrapped_key: Buffer.alloc(61, 1) };
    await engine.store.db.updateTable('files').set(altered).where('id', '=', bad).execute();
    await engine.queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
    expect((await verdictOf(dossierId)).verdict).toBe('needs-review');
    expect(await engine.store.files.get(bad)).toMatchObject({ status: 'failed', failure: 'corrupt' });
    expect(await engine.store.files.get(good)).toMatchObject({ status: 'read' });
  });

  test('a file that takes too long fails with timeout, and one longer than its lock is read once', async () => {
    engine = await openTestEngine(kind, {
      times: { lockMs: 2_500, stalledMs: 800, readTimeoutMs: 7_000, readConcurrency: 4 },
    });
    const { dossierId } = await engine.newDossier();
    const starts: string[] = [];
    const readFile: ReadFile = async (_bytes, { file, signal }) => {
      starts.push(file);
      if (file === 'hangs.jpg')
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      await new Promise((resolve) => setTimeout(resolve, 5_500));
      return documentOf(file);
    };
    const hangs = await engine.upload(dossierId, 'hangs.jpg');
    await engine.upload(dossierId, 'long.jpg');
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    const verdict = await until(async () => engine.store.verdicts.latest(dossierId), 'a verdict', 60_000);
    expect(verdict.verdict).toBe('needs-review');
    expect(await engine.store.files.get(hangs)).toMatchObject({ status: 'failed', failure: 'timeout' });
    expect(starts.filter((file) => file === 'long.jpg')).toHaveLength(1);
    expect(starts.filter((file) => file === 'hangs.jpg')).toHaveLength(1);
  }, 120_000);

  test('whoever watches hears the place in line, the pages and the verdict, in that order', async () => {
    engine = await openTestEngine(kind, {
      times: { lockMs: 2_000, stalledMs: 500, readTimeoutMs: 5_000, readConcurrency: 1 },
    });
    const { dossierId } = await engine.newDossier();
    const first = await engine.upload(dossierId, '1.jpg');
    const second = await engine.upload(dossierId, '2.jpg');
    const heard: ProgressEvent[] = [];
    const stop = engine.queues.progress.watch(dossierId, (event) => heard.push(event));
    await until(async () => heard.length === 2, 'the places in line');
    const readFile: ReadFile = async (_bytes, { file, onProgress }) => {
      for (const page of [1, 2]) {
        onProgress({ page, pages: 2 });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return documentOf(file);
    };
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    await until(async () => heard.at(-1)?.kind === 'judged', 'the verdict');
    stop();
    const of = (fileId: string) => heard.filter((event) => 'fileId' in event && event.fileId === fileId);
    expect(of(first)).toEqual([
      { kind: 'queued', fileId: first, place: 1 },
      { kind: 'reading', fileId: first, page: 1, pages: 2 },
      { kind: 'reading', fileId: first, page: 2, pages: 2 },
      { kind: 'read', fileId: first },
    ]);
    expect(of(second)[0]).toEqual({ kind: 'queued', fileId: second, place: 2 });
    expect(of(second).at(-1)).toEqual({ kind: 'read', fileId: second });
    expect(heard.at(-1)).toEqual({ kind: 'judged', dossierId, version: 3, verdict: 'complete' });
  });

  test('what the queue lost is found again in the database', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const fileId = await engine.upload(dossierId, '1.jpg');
    await (await engine.queues.producers.queues.read.getJob(`read_${fileId}`))?.remove();
    expect(await engine.queues.work.sweep()).toMatchObject({ files: 1 });
    expect(await engine.queues.work.sweep()).toMatchObject({ files: 0 });
    await engine.queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
    expect((await verdictOf(dossierId)).verdict).toBe('complete');
  });

  test('a job of an older Parafa is done, one of a newer waits, nonsense is not retried', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const fileId = await engine.upload(dossierId, '1.jpg');
    const { read } = engine.queues.producers.queues;
    await (await read.getJob(`read_${fileId}`))?.remove();
    await read.add('read-file', { fileId }, { jobId: 'old' });
    await read.add('read-file', { v: 2, fileId: 7 }, { jobId: 'newer', attempts: 2 });
    await read.add('read-file', { v: 1, fileId: 'x' }, { jobId: 'nonsense' });
    await engine.queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
    expect((await verdictOf(dossierId)).verdict).toBe('complete');
    const failed = await until(async () => {
      const jobs = await read.getFailed();
      return jobs.length === 2 && jobs;
    }, 'two dead letters');
    const by = Object.fromEntries(failed.map((job) => [job.id, [job.attemptsMade, job.failedReason]]));
    expect(by).toEqual({
      newer: [2, expect.stringContaining('newer Parafa')],
      nonsense: [1, 'payload-invalid'],
    });
  });

  test('the same bytes twice are one file, and a removed file is judged no more', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const fileId = await engine.upload(dossierId, '1.jpg', 'same');
    const again = { dossierId, name: 'copy.jpg', mime: 'image/jpeg', bytes: Buffer.from('same') };
    expect(await engine.queues.dossierFiles.receive(again)).toMatchObject({ ok: true, fileId, duplicate: true });
    const other = await engine.upload(dossierId, '2.jpg');
    await engine.queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
    await verdictOf(dossierId);
    expect(await engine.queues.dossierFiles.remove(other)).toBe(true);
    expect(await verdictOf(dossierId)).toMatchObject({ files: 1, result: { files: ['1.jpg'] } });
    // It can be put back for an hour; then its bytes go.
    expect(await engine.store.removals.toDestroy(60, 10)).toEqual([]);
    expect(await engine.store.removals.toDestroy(0, 10)).toEqual([other]);
  });

  test('a platform that says "later" is asked again then; one that was blocked is left alone', async () => {
    engine = await openTestEngine(kind);
    const [slow, blocked] = [await engine.newDossier(), await engine.newDossier()];
    const calls: { chatId: string; at: number }[] = [];
    engine.queues.startSending({
      telegram: async ({ chatId }) => {
        calls.push({ chatId, at: Date.now() });
        if (chatId === blocked.chatId) return { ok: false, reason: 'blocked' };
        return calls.length === 1 ? { ok: false, reason: 'later', retryAfterMs: 700 } : { ok: true };
      },
    });
    const add = async ({ personId, chatId }: { personId: string; chatId: string }) => {
      const id = await engine.store.notifications.add({
        personId,
        chatId,
        platform: 'telegram',
        kind: 'test',
        content: {},
        dedupe: randomUUID(),
      });
      await engine.queues.notify({ id: id ?? '', platform: 'telegram' });
      return id ?? '';
    };
    const id = await add(slow);
    await until(async () => (await engine.store.notifications.status(id)) === 'sent', 'the send');
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(650);
    const other = await add(blocked);
    await until(async () => (await engine.store.notifications.status(other)) === 'cancelled', 'the block');
    expect((await engine.store.chats.get(blocked.chatId))?.blockedAt).toBeInstanceOf(Date);
  });

  test('the appointments stand in the queue, and each does its work when its time comes', async () => {
    engine = await openTestEngine(kind);
    const { queues } = engine;
    const done: string[] = [];
    for (const name of ['sweep', 'remind', 'purge', 'tidy'] as const)
      Object.assign(queues.work, { [name]: async () => void done.push(name) });
    await queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
    const schedule = queues.producers.queues.schedule as Queue;
    const names = (await schedule.getJobSchedulers()).map(({ key, name }) => name ?? key).sort();
    expect(names).toEqual(['purge', 'remind', 'sweep', 'tidy']);
    for (const name of names) await schedule.add(name, { v: 1 });
    await until(async () => names.every((name) => done.includes(name)), `all of ${names}`);
  });

  test('a reminder goes out once, whatever the clock does meanwhile', async () => {
    engine = await openTestEngine(kind);
    const { personId, chatId } = await engine.newDossier();
    await engine.store.reminders.add({
      personId,
      chatId,
      kind: 'payment-closes',
      subject: 'p',
      dueOn: plainDate('2027-01-10'),
    });
    const remind = async (moment: string) => {
      engine.clock.set(new Date(moment));
      return (await engine.queues.work.remind()).reminded;
    };
    expect(await remind('2027-01-09T20:00:00Z')).toBe(0);
    expect(await remind('2027-01-09T22:30:00Z')).toBe(1); // already the 10th in Bucharest
    expect(await remind('2026-06-01T00:00:00Z')).toBe(0);
    expect(await remind('2027-01-11T08:00:00Z')).toBe(0);
    expect(await engine.store.notifications.pending(10)).toHaveLength(1);
  });

  test('a new call reaches those who asked to be reminded in the last one, and nobody else', async () => {
    engine = await openTestEngine(kind);
    const { store, clock, queues } = engine;
    const [wishes, wishesNot] = [await engine.newDossier(), await engine.newDossier()];
    await store.consents.give({ personId: wishes.personId, kind: REMINDERS_WISH, version: '1', language: 'ro' });
    const opens = { kind: 'enrolment-opens', subject: '2027-06-28', dueOn: plainDate('2027-06-28') };
    const remind = createRemind({ store, producers: queues.producers, clock, ofCall: () => [opens] });
    clock.set(new Date('2027-06-20T08:00:00Z'));
    expect([await remind(), await remind()]).toEqual([{ reminded: 0 }, { reminded: 0 }]);
    expect(await store.reminders.ofChat(wishes.chatId)).toMatchObject([opens]);
    expect(await store.reminders.ofChat(wishesNot.chatId)).toEqual([]);
    clock.set(new Date('2027-06-28T08:00:00Z'));
    expect([await remind(), await remind()]).toEqual([{ reminded: 1 }, { reminded: 0 }]);
  });

  test('people who did not come back are erased after the time of retention, but not when the clock leaps', async () => {
    engine = await openTestEngine(kind);
    const { dossierId } = await engine.newDossier();
    const day = (count: number) => engine.clock.set(new Date(Date.now() + count * 86_400_000));
    expect(await engine.queues.work.purge()).toMatchObject({ persons: 0, held: false });
    day(400);
    expect(await engine.queues.work.purge()).toMatchObject({ persons: 0, held: true });
    expect(await engine.store.dossiers.get(dossierId)).toBeDefined();
    day(401);
    // Nobody has looked yet.
    expect(await engine.queues.work.purge()).toMatchObject({ persons: 0, held: true });
    expect(await engine.queues.work.purge({ force: true })).toMatchObject({ persons: 0, warned: 1, held: false });
    day(416);
    expect(await engine.queues.work.purge()).toMatchObject({ persons: 1, held: false });
    expect(await engine.store.dossiers.get(dossierId)).toBeUndefined();
  });

  test('closing hands back what is in hand, and nothing is counted against the file', async () => {
    engine = await openTestEngine(kind, {
      times: { lockMs: 2_000, stalledMs: 500, readTimeoutMs: 60_000, readConcurrency: 1, finishMs: 200 },
    });
    const { dossierId } = await engine.newDossier();
    const fileId = await engine.upload(dossierId, '1.jpg');
    let started = false;
    const readFile: ReadFile = (_bytes, { signal }) => {
      started = true;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    await engine.queues.startWorker({ readFile, judge: countingJudge });
    await until(async () => started, 'the reader');
    const { read } = engine.queues.producers.queues;
    const before = Date.now();
    await engine.queues.stopWorkers();
    expect(Date.now() - before).toBeLessThan(5_000);
    expect((await engine.store.files.get(fileId))?.status).toBe('received');
    const job = await read.getJob(`read_${fileId}`);
    expect([await job?.isWaiting(), job?.attemptsMade]).toEqual([true, 0]);
  });
});
