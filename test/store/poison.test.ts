import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createStoreStates } from '../../bots/chat/store-states.js';
import { openStore, type Store } from '../../store/open-store.js';
import { newPglite, type TestDatabase } from '../support/databases.js';
import { documentOf } from '../support/engine.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

let database: TestDatabase;
let store: Store;
let next = 0;

beforeAll(async () => {
  database = await newPglite();
  store = await openStore({ pool: database.pool, blobs: createMemoryBlobs(), rootKey: randomBytes(32) });
}, 120_000);
afterAll(() => database.close());

/** Somebody with one of everything that is sealed. */
async function person() {
  next += 1;
  const address = String(next);
  const chat = await store.chats.findOrCreate('telegram', address, 'ro', { version: 1, lang: 'ro', recent: [] });
  const { id: chatId, personId } = chat;
  const { id: dossierId } = await store.dossiers.create({ personId, kind: 'enrolment' });
  const target = await store.uploads.target(dossierId, 'x');
  if (!target) throw new Error('no dossier');
  const { id: fileId, wrappedKey } = await store.files.prepare(personId);
  await store.uploads.add(target, { id: fileId, wrappedKey, sha256: address, name: 'a.pdf', mime: '', size: 1 });
  await store.readings.record([{ fileId, personKey: target.personKey, document: documentOf('a.pdf') }]);
  const about = { personId, chatId, platform: 'telegram' } as const;
  const arrival = await store.arrivals.add({ ...about, dossierId, reference: 'r', name: 'b.pdf' });
  const question = await store.questions.add({ personId, language: 'ro', reason: 'no-answer', text: 'ce?' });
  const notice = await store.notifications.add({ ...about, kind: 'x', content: {}, dedupe: `x${address}` });
  const word = { field: 'number', said: '1' };
  const review = await store.reviews.open({ personId, dossierId, reason: 'reading', subject: fileId, word });
  return { ...about, address, dossierId, fileId, arrival, question, notice, review };
}
const damage = (table: string, column: string, where: string, id: string) =>
  database.pool.query(`update parafa.${table} set ${column} = '\\x010203' where ${where} = $1`, [id]);

let poisoned: Awaited<ReturnType<typeof person>>;
let other: Awaited<ReturnType<typeof person>>;
beforeEach(async () => {
  for (const table of ['arrivals', 'questions', 'reviews']) await database.pool.query(`delete from parafa.${table}`);
  poisoned = await person();
  other = await person();
});

test.each([
  ['its content', () => damage('arrivals', 'content_sealed', 'id', poisoned.arrival)],
  ['the key of its person', () => damage('persons', 'wrapped_key', 'id', poisoned.personId)],
])('an announced file with %s damaged stands aside, is seen in the list, and stops nobody', async (_what, spoil) => {
  await spoil();
  expect((await store.arrivals.due('telegram', 10)).map(({ id }) => id)).toEqual([other.arrival]);
  expect(await store.arrivals.failed()).toMatchObject([{ id: poisoned.arrival, failure: 'cannot-be-opened' }]);
  expect((await store.arrivals.due('telegram', 10)).map(({ id }) => id)).toEqual([other.arrival]);
});

test('a notice that does not open is set aside at once, and the next one goes out', async () => {
  await damage('notifications', 'content_sealed', 'id', poisoned.notice ?? '');
  const { personId, chatId, platform } = poisoned;
  const behind = await store.notifications.add({
    personId,
    chatId,
    platform,
    kind: 'y',
    content: {},
    dedupe: `y${chatId}`,
  });
  expect(await store.notifications.beginNext(chatId)).toMatchObject({
    lostId: poisoned.notice,
    code: 'cannot-be-opened',
  });
  expect(await store.notifications.beginNext(chatId)).toMatchObject({ id: behind });
  expect(await store.notifications.failed()).toMatchObject([{ id: poisoned.notice, failure: 'cannot-be-opened' }]);
});

test('a damaged memory of a chat is told of once and forgotten: the chat goes on', async () => {
  await damage('chats', 'state_sealed', 'id', poisoned.chatId);
  const faults: unknown[] = [];
  const states = createStoreStates(store, { isOnlyProcess: false, onError: (error) => void faults.push(error) });
  const sender = { platform: 'telegram', chatId: poisoned.address, userId: poisoned.address, isPrivate: true } as const;
  const state = await states.load(sender);
  expect(state).toEqual({ version: 1, recent: [], isLost: true });
  await states.save(sender, { ...state, lang: 'en' });
  expect(await states.load(sender)).toMatchObject({ lang: 'en' });
  expect(faults).toHaveLength(1);
});

test('a reading that does not open counts as not read', async () => {
  await damage('readings', 'document_sealed', 'file_id', poisoned.fileId);
  const [file] = (await store.judging.load(poisoned.dossierId))?.files ?? [];
  expect(file?.file.id).toBe(poisoned.fileId);
  expect(file?.reading).toBeUndefined();
});

test('damaged questions and words of a nurse hide nothing of the others', async () => {
  await damage('questions', 'text_sealed', 'id', poisoned.question);
  expect((await store.questions.list()).map(({ id }) => id)).toEqual([other.question]);
  await damage('reviews', 'word_sealed', 'id', poisoned.review);
  const reviews = await store.reviews.list(['waiting']);
  expect(reviews.map(({ id, word }) => [id, word?.said])).toEqual([
    [poisoned.review, undefined],
    [other.review, '1'],
  ]);
});

test('a file whose key was altered is opened by nobody, and the others are', async () => {
  await damage('files', 'wrapped_key', 'id', poisoned.fileId);
  const found = await store.files.toRead([poisoned.fileId, other.fileId]);
  expect(() => found.get(poisoned.fileId)?.().openKey()).toThrow('does not open');
  expect(found.get(other.fileId)?.().openKey()).toBeDefined();
});
