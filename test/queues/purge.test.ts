import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_RETENTION } from '../../core/config/retention.js';
import { createPurge } from '../../queues/workers/purge.js';
import { openStore, type Store } from '../../store/open-store.js';
import type { DossierStatus, FileStatus } from '../../store/sql/schema.js';
import { databases, stopServers, type TestDatabase } from '../support/databases.js';
import { createMemoryLog } from '../support/engine.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

const DAY_MS = 86_400_000;

afterAll(stopServers);

describe.each(databases)('retention on $name', ({ open }) => {
  let database: TestDatabase;
  let store: Store;
  let today = Date.now();
  const blobs = createMemoryBlobs();
  const purge = (options?: { force?: boolean }) =>
    createPurge({
      store,
      log: createMemoryLog(),
      clock: { now: () => new Date(today) },
      retention: DEFAULT_RETENTION,
    })(options);
  const ago = (days: number) => new Date(today - days * DAY_MS);
  const backdate = (table: string, column: string, id: string, days: number) =>
    database.pool.query(`update parafa.${table} set ${column} = $1 where id = $2`, [ago(days), id]);

  beforeAll(async () => {
    database = await open();
    store = await openStore({ pool: database.pool, blobs, rootKey: randomBytes(32) });
  }, 120_000);
  afterAll(() => database.close());

  async function nurse(consents = true): Promise<{ personId: string; chatId: string }> {
    const { id: chatId, personId } = await store.chats.findOrCreate('telegram', randomUUID(), 'ro');
    if (consents) await store.consents.give({ personId, kind: 'dossier', version: '1', language: 'ro' });
    return { personId, chatId };
  }

  async function paper(personId: string, about: { dossier: DossierStatus; file: FileStatus; days: number }) {
    const dossier = await store.dossiers.create({ personId, kind: 'enrolment' });
    const { id, key, wrappedKey } = await store.files.prepare(personId);
    await store.vault.put(id, key, Buffer.from('scan'));
    await store.files.add({
      id,
      wrappedKey,
      personId,
      dossierId: dossier.id,
      sha256: id,
      name: 'a',
      mime: '',
      size: 4,
    });
    await store.files.move(id, ['received'], about.file);
    await store.db.updateTable('dossiers').set({ status: about.dossier }).where('id', '=', dossier.id).execute();
    await backdate('dossiers', 'updated_at', dossier.id, about.days);
    await backdate('files', 'finished_at', id, about.days);
    await backdate('files', 'created_at', id, about.days);
    return id;
  }
  const isKept = async (fileId: string) => {
    const [row, blob] = [await store.files.get(fileId), await blobs.get(fileId)];
    expect(blob !== undefined).toBe(row !== undefined);
    return row !== undefined;
  };

  test.each<[string, { dossier: DossierStatus; file: FileStatus; days: number }, boolean]>([
    ['papers 31 days after the last decision go', { dossier: 'final', file: 'read', days: 31 }, false],
    ['papers 29 days after it stay', { dossier: 'final', file: 'read', days: 29 }, true],
    ['papers of a dossier that was not confirmed go as well', { dossier: 'rejected', file: 'read', days: 31 }, false],
    ['papers of a dossier that was taken back go as well', { dossier: 'withdrawn', file: 'read', days: 31 }, false],
    ['a confirmed dossier still waits for the payment', { dossier: 'approved', file: 'read', days: 90 }, true],
    ['a draft stays while its nurse does', { dossier: 'draft', file: 'read', days: 90 }, true],
    ['an upload that could not be read goes after 7 days', { dossier: 'draft', file: 'failed', days: 8 }, false],
    ['one that was taken out goes too', { dossier: 'draft', file: 'removed', days: 8 }, false],
    ['one that staff may still look at stays', { dossier: 'in-review', file: 'failed', days: 8 }, true],
    ['what was shown in a conversation goes after 90 days', { dossier: 'closed', file: 'read', days: 91 }, false],
  ])('%s', async (_rule, about, stays) => {
    const fileId = await paper((await nurse()).personId, about);
    await purge();
    expect(await isKept(fileId)).toBe(stays);
  });

  test('a verdict goes with the papers, and nothing is judged anew', async () => {
    const { personId } = await nurse();
    const { id: dossierId } = await store.dossiers.create({ personId, kind: 'enrolment' });
    await database.pool.query(
      `insert into parafa.verdicts (id, dossier_id, dossier_version, verdict, files, result_sealed)
        values ($1, $2, 1, 'complete', 1, '\\x00')`,
      [randomUUID(), dossierId],
    );
    await store.db.updateTable('dossiers').set({ status: 'final' }).where('id', '=', dossierId).execute();
    await backdate('dossiers', 'updated_at', dossierId, 31);
    await purge();
    const left = await store.db.selectFrom('verdicts').select('id').where('dossier_id', '=', dossierId).execute();
    expect(left).toEqual([]);
    expect(await store.dossiers.unjudged(10, [dossierId])).toEqual([]);
  });

  test('a person is told 14 days before, and erased when nothing was heard', async () => {
    const { personId, chatId } = await nurse();
    await backdate('persons', 'seen_at', personId, 352);
    expect(await purge()).toMatchObject({ warned: 1, persons: 0 });
    expect(await purge()).toMatchObject({ warned: 0, persons: 0 });
    const notice = await store.notifications.beginNext(chatId);
    expect(notice).toMatchObject({ kind: 'erasure-soon', content: { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } });
    today += 15 * DAY_MS;
    expect(await purge()).toMatchObject({ persons: 1 });
    expect(await store.people.find(personId)).toBeUndefined();
    today -= 15 * DAY_MS;
    await purge({ force: true });
  });

  test('whoever writes after the warning stays', async () => {
    const { personId } = await nurse();
    await backdate('persons', 'seen_at', personId, 352);
    expect(await purge()).toMatchObject({ warned: 1 });
    await store.people.seen(personId, new Date(today));
    today += 15 * DAY_MS;
    expect(await purge()).toMatchObject({ persons: 0 });
    expect(await store.people.find(personId)).toBeDefined();
    today -= 15 * DAY_MS;
    await purge({ force: true });
  });

  test('after a year nobody is erased who was not told; who cannot be told any more is', async () => {
    const [told, away] = [await nurse(), await nurse()];
    for (const { personId } of [told, away]) await backdate('persons', 'seen_at', personId, 400);
    await store.chats.setBlocked(away.chatId, new Date());
    expect(await purge()).toMatchObject({ warned: 1, persons: 1 });
    expect(await store.people.find(told.personId)).toBeDefined();
    expect(await store.people.find(away.personId)).toBeUndefined();
  });

  test('a person who gave no consent is forgotten after 90 days', async () => {
    const [chatted, consented] = [await nurse(false), await nurse()];
    for (const { personId } of [chatted, consented]) await backdate('persons', 'seen_at', personId, 91);
    await purge();
    expect(await store.people.find(chatted.personId)).toBeUndefined();
    expect(await store.people.find(consented.personId)).toBeDefined();
  });

  test('conversations, questions and what a chat remembers go after 90 days', async () => {
    const { personId, chatId } = await nurse();
    const { id } = await store.desk.open(personId, chatId);
    const said = await store.desk.addMessage({ conversationId: id, direction: 'person', body: { text: 'alo' } });
    const question = await store.questions.add({ personId, language: 'ro', reason: 'no-answer', text: 'ce?' });
    await store.chats.saveState(chatId, { step: 'x' });
    expect(await purge()).toMatchObject({ conversations: 0, questions: 0, states: 0 });
    await backdate('conversations', 'opened_at', id, 200);
    await backdate('messages', 'sent_at', said ?? '', 91);
    await backdate('questions', 'asked_at', question, 91);
    await backdate('chats', 'updated_at', chatId, 91);
    expect(await purge()).toMatchObject({ conversations: 1, questions: 1, states: 1 });
    expect(await store.chats.state(chatId)).toBeUndefined();
  });

  test('however many are due, a night erases two hundred, and the next one goes on', async () => {
    const due: string[] = [];
    for (let number = 0; number < 203; number += 1) due.push((await nurse(false)).personId);
    await database.pool.query('update parafa.persons set seen_at = $1 where id = any($2)', [ago(100), due]);
    expect(await purge()).toMatchObject({ persons: 200 });
    expect((await purge()).persons).toBeGreaterThanOrEqual(3);
    expect(await store.db.selectFrom('persons').select('id').where('id', 'in', due).execute()).toEqual([]);
  }, 120_000);

  test('the audit log is shortened from its beginning, and its chain stays whole', async () => {
    const entries = await store.audit.list({ limit: 1000 });
    await store.audit.record({ actor: 'system', action: 'old' });
    await store.audit.record({ actor: 'system', action: 'new' });
    const cut = (await store.audit.list({ limit: 1 }))[0]?.at ?? new Date();
    expect(await store.audit.shorten(cut)).toBe(entries.length + 1);
    expect(await store.audit.verify()).toMatchObject({ ok: true, entries: 2 });
    expect(await store.audit.shorten(cut)).toBe(0);
    // Even when all is old, something is left to go on from.
    expect(await store.audit.shorten(new Date(today + 400 * DAY_MS))).toBe(1);
    await store.audit.record({ actor: 'system', action: 'newer' });
    expect(await store.audit.verify()).toMatchObject({ ok: true, entries: 3 });
    await expect(database.pool.query('delete from parafa.audit')).rejects.toThrow('append-only');
    await database.pool.query(`delete from parafa.settings where name = 'audit.begin'`);
    expect(await store.audit.verify()).toMatchObject({ ok: false });
  });
});
