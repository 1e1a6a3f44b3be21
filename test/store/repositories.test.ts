import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../core/documents/document.js';
import { plainDate } from '../../core/time/plain-date.js';
import { openStore, type Store } from '../../store/open-store.js';
import type { Verdict } from '../../store/sql/schema.js';
import { databases, stopServers, type TestDatabase } from '../support/databases.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

const document: ReadDocument = {
  file: 'diploma.jpg',
  pages: 1,
  type: 'diploma',
  confidence: 0.9,
  fields: { fullName: { value: 'Popescu Ștefania', confidence: 0.9 } },
  problems: [],
  text: 'DIPLOMĂ',
  method: 'ocr',
  took_ms: 5,
};

afterAll(stopServers);

describe.each(databases)('repositories on $name', ({ open }) => {
  let database: TestDatabase;
  let store: Store;
  const rootKey = randomBytes(32);

  beforeAll(async () => {
    database = await open();
    store = await openStore({ pool: database.pool, blobs: createMemoryBlobs(), rootKey });
  });
  afterAll(() => database.close());

  const newChat = () => store.chats.findOrCreate('telegram', randomUUID(), 'ro');
  const newDossier = async () => {
    const chat = await newChat();
    const dossier = await store.dossiers.create({
      personId: chat.personId,
      kind: 'enrolment',
      programme: 'oncologie',
      applicant: 'employer',
    });
    return { chat, dossier };
  };
  const addFile = async (personId: string, dossierId: string, sha256: string = randomUUID()) => {
    const prepared = await store.files.prepare(personId);
    const { id, wrappedKey } = prepared;
    await store.vault.put(id, prepared.key, Buffer.from(`bytes of ${sha256}`));
    return await store.files.add({
      id,
      wrappedKey,
      personId,
      dossierId,
      sha256,
      name: 'ț.jpg',
      mime: 'image/jpeg',
      size: 9,
    });
  };

  const record = async (fileId: string, personId: string, read: typeof document) => {
    const personKey = await store.keyring.person(personId);
    return (await store.readings.record([{ fileId, personKey, document: read }])).has(fileId);
  };

  test('the same address finds the same chat and person', async () => {
    const address = randomUUID();
    const first = await store.chats.findOrCreate('telegram', address, 'ro');
    const again = await store.chats.findOrCreate('telegram', address, 'en');
    expect([first.created, again.created]).toEqual([true, false]);
    expect(again).toMatchObject({ id: first.id, personId: first.personId, language: 'ro', address });
    expect(await store.chats.find('discord', address)).toBeUndefined();
  });

  test('ten callers at once make one chat for one address', async () => {
    const address = randomUUID();
    const chats = await Promise.all(
      Array.from({ length: 10 }, () => store.chats.findOrCreate('telegram', address, 'ro')),
    );
    expect(new Set(chats.map((chat) => chat.id)).size).toBe(1);
    expect(chats.filter((chat) => chat.created)).toHaveLength(1);
  });

  test('an update that was handled is not handled again, nor is an older one', async () => {
    const chat = await newChat();
    const claims = [];
    for (const update of [7, 7, 6, 8]) claims.push(await store.chats.claimUpdate(chat.id, update));
    expect(claims).toEqual([true, false, false, true]);
  });

  test('the state of a dialogue comes back as it was saved', async () => {
    const chat = await newChat();
    expect(await store.chats.state(chat.id)).toBeUndefined();
    await store.chats.saveState(chat.id, { step: 'programme', asked: ['oncologie'] });
    expect(await store.chats.state(chat.id)).toEqual({ step: 'programme', asked: ['oncologie'] });
  });

  test('nothing personal stands in the rows in clear', async () => {
    const { chat, dossier } = await newDossier();
    const file = await addFile(chat.personId, dossier.id);
    if (!file) throw new Error('not added');
    await record(file.id, chat.personId, document);
    await store.chats.saveState(chat.id, { name: 'Popescu' });
    const dump: string[] = [];
    for (const table of ['persons', 'chats', 'files', 'readings'])
      dump.push(JSON.stringify((await database.pool.query(`select * from parafa.${table}`)).rows));
    expect(dump.join()).not.toMatch(/Popescu|ț\.jpg/);
    expect(dump.join()).not.toContain(chat.address);
  });

  test('a consent stands until it is withdrawn, with its version and moment', async () => {
    const { personId } = await newChat();
    await store.consents.give({ personId, kind: 'dossier', version: '1', language: 'ro' });
    await store.consents.give({ personId, kind: 'dossier', version: '1', language: 'ro' });
    expect(await store.consents.current(personId, 'dossier')).toMatchObject({
      version: '1',
      givenAt: expect.any(Date),
    });
    expect(await store.consents.ofPerson(personId)).toHaveLength(1);
    await store.consents.withdraw(personId, 'dossier');
    expect(await store.consents.current(personId, 'dossier')).toBeUndefined();
    expect(await store.consents.ofPerson(personId)).toHaveLength(1);
  });

  test('every change of a dossier raises its version', async () => {
    const { dossier } = await newDossier();
    expect(dossier.version).toBe(1);
    expect((await store.dossiers.change(dossier.id, { programme: 'diabet' }))?.version).toBe(2);
    expect(await store.dossiers.touch(dossier.id)).toBe(3);
    expect(await store.dossiers.get(dossier.id)).toMatchObject({
      programme: 'diabet',
      version: 3,
      phase: 'application',
    });
  });

  test('the same bytes are taken once into a dossier, again after they were removed', async () => {
    const { chat, dossier } = await newDossier();
    const file = await addFile(chat.personId, dossier.id, 'a');
    expect(await addFile(chat.personId, dossier.id, 'a')).toBeUndefined();
    expect(await store.uploads.target(dossier.id, 'a')).toMatchObject({ files: 1, duplicateId: file?.id });
    expect(await store.uploads.target(dossier.id, 'b')).toMatchObject({ files: 1, duplicateId: null });
    expect(await store.files.move(file?.id ?? '', ['received'], 'removed')).toBe(true);
    expect(await addFile(chat.personId, dossier.id, 'a')).toBeDefined();
    expect(await store.files.ofDossier(dossier.id)).toHaveLength(1);
  });

  test('the place in line counts files that arrived earlier and are not read yet', async () => {
    const { chat, dossier } = await newDossier();
    const before = (await store.files.received(0, 10_000)).length;
    const [first, second] = [await addFile(chat.personId, dossier.id), await addFile(chat.personId, dossier.id)];
    expect(await store.files.placeInLine(second?.id ?? '')).toBe(before + 2);
    await store.files.move(first?.id ?? '', ['received'], 'read');
    expect(await store.files.placeInLine(second?.id ?? '')).toBe(before + 1);
    expect(await store.files.placeInLine(first?.id ?? '')).toBe(0);
  });

  test('a file is read once: a second reading changes nothing, unless the file is to be read again', async () => {
    const { chat, dossier } = await newDossier();
    const file = await addFile(chat.personId, dossier.id);
    if (!file) throw new Error('not added');
    const again = { ...document, confidence: 0.5 };
    expect(await record(file.id, chat.personId, document)).toBe(true);
    expect(await record(file.id, chat.personId, again)).toBe(false);
    expect(await store.readings.get(file.id)).toEqual(document);
    expect((await store.files.get(file.id))?.status).toBe('read');
    await store.files.move(file.id, ['read'], 'received');
    expect(await record(file.id, chat.personId, again)).toBe(true);
    expect(await store.readings.get(file.id)).toEqual(again);
    expect((await store.readings.ofDossier(dossier.id)).size).toBe(1);
  });

  /** Judges the dossier as it stands. */
  const judge = async (dossierId: string, verdict: Verdict, result: unknown = {}) => {
    const given = await store.judging.load(dossierId);
    if (!given) throw new Error('no dossier');
    return await store.judging.record(given, { verdict, result });
  };

  test('a version of a dossier has one verdict, told once: the first stands', async () => {
    const { chat, dossier } = await newDossier();
    const [told, ...more] = await judge(dossier.id, 'incomplete', { a: 1 });
    expect([told?.platform, more]).toEqual(['telegram', []]);
    expect(await judge(dossier.id, 'complete', { a: 2 })).toEqual([]);
    const latest = await store.verdicts.latest(dossier.id);
    expect(latest).toMatchObject({ verdict: 'incomplete', result: { a: 1 } });
    expect(await store.verdicts.latest(dossier.id, 2)).toBeUndefined();
    expect((await store.judging.load(dossier.id))?.isJudged).toBe(true);
    const content = { dossierId: dossier.id, verdictId: latest?.id, version: 1, verdict: 'incomplete' };
    expect(await store.notifications.beginNext(chat.id)).toMatchObject({
      id: told?.id,
      chatId: chat.id,
      kind: 'verdict',
      content,
    });
  });

  test('a verdict is kept, and told to nobody who stopped the bot', async () => {
    const { chat, dossier } = await newDossier();
    await store.chats.setBlocked(chat.id, new Date());
    expect(await judge(dossier.id, 'incomplete')).toEqual([]);
    expect(await store.verdicts.latest(dossier.id)).toMatchObject({ verdict: 'incomplete' });
  });

  test('dossiers that are read and not judged are found, others are not', async () => {
    const { chat, dossier } = await newDossier();
    const isListed = async () => (await store.dossiers.unjudged(1000)).some(({ id }) => id === dossier.id);
    expect(await isListed()).toBe(false);
    const file = await addFile(chat.personId, dossier.id);
    expect(await isListed()).toBe(false);
    await store.files.move(file?.id ?? '', ['received'], 'read');
    expect(await isListed()).toBe(true);
    await judge(dossier.id, 'incomplete');
    expect(await isListed()).toBe(false);
  });

  test('a review is taken by one and decided once', async () => {
    const { chat, dossier } = await newDossier();
    const review = { personId: chat.personId, dossierId: dossier.id, reason: 'submitted' };
    const id = await store.reviews.open(review);
    expect(await store.reviews.open(review)).toBe(id);
    expect(await store.reviews.take(id, 'ana')).toBe(true);
    expect(await store.reviews.take(id, 'bogdan')).toBe(false);
    expect(await store.reviews.decide(id, { decision: 'ask-again', by: 'ana', text: 'Lipsește ștampila.' })).toBe(true);
    expect(await store.reviews.decide(id, { decision: 'approve', by: 'bogdan' })).toBe(false);
    expect(await store.reviews.get(id)).toMatchObject({
      status: 'decided',
      note: 'Lipsește ștampila.',
      decidedBy: 'ana',
    });
  });

  test('a chat has one open conversation; a message delivered twice is kept once', async () => {
    const chat = await newChat();
    const conversation = await store.desk.open(chat.personId, chat.id);
    expect((await store.desk.open(chat.personId, chat.id)).id).toBe(conversation.id);
    const message = {
      conversationId: conversation.id,
      direction: 'person',
      body: { text: 'Bună ziua' },
      externalId: '5',
    } as const;
    expect(await store.desk.addMessage(message)).toBeDefined();
    expect(await store.desk.addMessage(message)).toBeUndefined();
    expect(await store.desk.editMessage({ ...message, body: { text: 'Bună seara' } })).toBeDefined();
    expect(await store.desk.messages(conversation.id)).toMatchObject([
      { body: { text: 'Bună seara' }, direction: 'person' },
    ]);
    expect(await store.desk.close(conversation.id)).toBe(true);
    expect((await store.desk.open(chat.personId, chat.id)).id).not.toBe(conversation.id);
  });

  test('a reminder is due from its day on, once, and not when it is cancelled or the chat is blocked', async () => {
    const chat = await newChat();
    const reminder = {
      personId: chat.personId,
      chatId: chat.id,
      kind: 'payment-closes',
      subject: 'p',
      dueOn: plainDate('2026-12-01'),
    };
    const dueFor = async (day: string) =>
      (await store.reminders.due(plainDate(day), 1000)).filter(({ chatId }) => chatId === chat.id);
    expect([await store.reminders.add(reminder), await store.reminders.add(reminder)]).toEqual([true, false]);
    expect(await dueFor('2026-11-30')).toEqual([]);
    const [due] = await dueFor('2026-12-01');
    expect(due).toMatchObject({ dueOn: '2026-12-01', kind: 'payment-closes' });
    await store.chats.setBlocked(chat.id, new Date());
    expect(await dueFor('2026-12-02')).toEqual([]);
    await store.chats.setBlocked(chat.id, null);
    await store.reminders.sent(due?.id ?? '');
    expect(await dueFor('2026-12-02')).toEqual([]);
  });

  test('a notification that is interrupted is sent again, and put aside when that happened four times', async () => {
    const chat = await newChat();
    const notification = {
      personId: chat.personId,
      chatId: chat.id,
      platform: 'telegram',
      kind: 'verdict',
      content: { v: 1 },
    } as const;
    const id = await store.notifications.add({ ...notification, dedupe: randomUUID() });
    if (!id) throw new Error('not added');
    const begin = () => store.notifications.beginNext(chat.id);
    expect(await begin()).toMatchObject({ content: { v: 1 }, attempts: 1 });
    for (const attempts of [2, 3, 4]) expect(await begin()).toMatchObject({ attempts });
    expect(await begin()).toEqual({ lostId: id, platform: 'telegram', code: 'interrupted' });
    expect(await begin()).toBeUndefined();
    expect(await store.notifications.status(id)).toBe('failed');
    expect(await store.notifications.retry(id)).toBe(true);
    await begin();
    await store.notifications.finish(id, 'sent');
    expect(await begin()).toBeUndefined();
  });

  test('a chat is told one thing after the other; what has to wait holds up its own chat only', async () => {
    const [chat, other] = [await newChat(), await newChat()];
    const add = ({ id: chatId, personId }: typeof chat, v: number) =>
      store.notifications.add({
        personId,
        chatId,
        platform: 'telegram',
        kind: 'reply',
        content: { v },
        dedupe: randomUUID(),
      });
    await add(chat, 1);
    await add(chat, 2);
    await add(other, 3);
    const first = await store.notifications.beginNext(chat.id);
    if (!first || !('content' in first)) throw new Error('nothing to send');
    await store.notifications.postpone(first, { afterMs: 60_000, isCounted: true, content: { v: 1, done: 1 } });
    expect(await store.notifications.beginNext(chat.id)).toEqual({ waitMs: expect.any(Number) });
    expect(await store.notifications.beginNext(other.id)).toMatchObject({ content: { v: 3 }, tries: 0 });
    expect(await store.notifications.pendingChats('telegram')).toEqual(expect.arrayContaining([chat.id, other.id]));
    await store.notifications.finish(first.id, 'failed', 'not-taken');
    expect(await store.notifications.beginNext(chat.id)).toMatchObject({ content: { v: 2 } });
    await store.notifications.retry(first.id);
    await store.notifications.drop(first.id);
    expect(await store.notifications.status(first.id)).toBeUndefined();
  });

  test('what staff said to a person who had blocked us is said when she comes back', async () => {
    const { id: chatId, personId } = await newChat();
    const add = (kind: string) =>
      store.notifications.add({ personId, chatId, platform: 'telegram', kind, content: {}, dedupe: randomUUID() });
    const [decision, verdict] = [await add('staff-decision'), await add('verdict')];
    for (const id of [decision, verdict]) await store.notifications.finish(id ?? '', 'cancelled', 'blocked');
    expect(await store.notifications.revive(chatId)).toBe(1);
    expect(await store.notifications.beginNext(chatId)).toMatchObject({ id: decision });
  });

  test('the same cause is told once', async () => {
    const chat = await newChat();
    const notification = {
      personId: chat.personId,
      chatId: chat.id,
      platform: 'telegram',
      kind: 'verdict',
      content: {},
    } as const;
    const dedupe = randomUUID();
    expect(await store.notifications.add({ ...notification, dedupe })).toBeDefined();
    expect(await store.notifications.add({ ...notification, dedupe })).toBeUndefined();
  });

  test('questions without answer are kept sealed, with or without a known person', async () => {
    const { personId } = await newChat();
    await store.questions.add({ language: 'ro', reason: 'not-understood', text: 'ce fac cu pisica' });
    const id = await store.questions.add({
      personId,
      language: 'ro',
      reason: 'not-in-sources',
      text: 'cât costă cazarea',
    });
    expect((await store.questions.list()).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['ce fac cu pisica', 'cât costă cazarea']),
    );
    expect([await store.questions.handled(id), await store.questions.handled(id)]).toEqual([true, false]);
  });

  test('a message on the staff platform leads to its review', async () => {
    const targetId = randomUUID();
    await store.staffLinks.link('discord', targetId.slice(0, 8), { kind: 'review', targetId });
    expect(await store.staffLinks.target('discord', targetId.slice(0, 8))).toEqual({ kind: 'review', targetId });
    expect(await store.staffLinks.externalIds('discord', targetId, 'review')).toEqual([targetId.slice(0, 8)]);
  });

  test('erasing a person leaves nothing that can be opened, and nobody else is touched', async () => {
    const [gone, stays] = [await newDossier(), await newDossier()];
    const file = await addFile(gone.chat.personId, gone.dossier.id);
    const kept = await addFile(stays.chat.personId, stays.dossier.id);
    const erased = await store.transaction((repositories) => repositories.people.erase(gone.chat.personId));
    expect(erased).toMatchObject({ erased: true, fileIds: [file?.id] });
    await expect(store.vault.open(file?.id ?? '')).rejects.toMatchObject({ code: 'file-missing' });
    expect(await store.chats.get(gone.chat.id)).toBeUndefined();
    expect(await store.dossiers.get(gone.dossier.id)).toBeUndefined();
    expect((await store.vault.open(kept?.id ?? '')).toString()).toMatch(/^bytes of/);
    expect(await store.people.erase(gone.chat.personId)).toMatchObject({ erased: false, fileIds: [] });
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const address = randomUUID();
    const failing = store.transaction(async (repositories) => {
      await repositories.chats.findOrCreate('telegram', address, 'ro');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await store.chats.find('telegram', address)).toBeUndefined();
  });

  test('transactions and single statements that run at once do not mix', async () => {
    const chat = await newChat();
    const chats = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 ? store.chats.get(chat.id) : store.transaction((repositories) => repositories.chats.get(chat.id)),
      ),
    );
    expect(new Set(chats.map((found) => found?.id))).toEqual(new Set([chat.id]));
  });

  test('what was done is on record, newest first', async () => {
    const personId = randomUUID();
    await store.audit.record({ actor: 'staff:ana', action: 'review.take', personId, details: { waitedMinutes: 3 } });
    await store.audit.record({ actor: 'person', action: 'person.erase', personId });
    expect(await store.audit.list({ personId })).toMatchObject([
      { action: 'person.erase', details: null },
      { action: 'review.take', details: { waitedMinutes: 3 } },
    ]);
  });
});
