import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStoreStates } from '../../bots/chat/store-states.js';
import { createPeopleDesk } from '../../bots/desk/people.js';
import { type Journey, openJourney } from '../support/journey.js';

const NURSE = { platform: 'telegram', chatId: '5550001', userId: '5550001', isPrivate: true } as const;
const WHO = `telegram:${NURSE.chatId}`;

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
}, 120_000);
afterAll(() => journey.close());

const chatOf = () => journey.engine.store.chats.find('telegram', NURSE.chatId);
const actions = async () => (await journey.engine.store.audit.list({ limit: 20 })).map(({ action }) => action);

async function nurseWithDossier(): Promise<string> {
  await journey.opens(NURSE);
  await journey.sends({ name: 'diploma.pdf' }, NURSE);
  await journey.judged(NURSE);
  return (await chatOf())?.personId ?? '';
}

test('a person is found by the chat, by a dossier and by an id that staff see, and shown in numbers alone', async () => {
  const personId = await nurseWithDossier();
  const [dossier] = await journey.engine.store.dossiers.ofPerson(personId);
  const sheet = await journey.desk.person(WHO);
  expect(sheet).toMatchObject({ platforms: ['telegram'], dossiers: 1, papers: 1, conversations: 0, isBanned: false });
  expect(await journey.desk.person(dossier?.id.slice(0, 8) ?? '')).toEqual(sheet);
  for (const nobody of ['telegram:1', 'ffffff', 'ff', '%', "' or 1=1"])
    expect(await journey.desk.person(nobody)).toBeNull();
});

test('a ban and its end are told to the person and recorded without saying who that is', async () => {
  const { store } = journey.engine;
  expect(await journey.desk.ban(WHO, 'lead')).toEqual({ ok: true });
  expect(await journey.desk.ban(WHO, 'lead')).toEqual({ ok: false, reason: 'no-change' });
  expect((await journey.desk.person(WHO))?.isBanned).toBe(true);
  expect(await journey.desk.unban(WHO, 'lead')).toEqual({ ok: true });
  expect((await actions()).slice(0, 2)).toEqual(['person-unbanned', 'person-banned']);
  expect(JSON.stringify(await store.audit.list({ limit: 5 }))).not.toContain(NURSE.chatId);
  const told = await store.db.selectFrom('notifications').select('kind').orderBy('seq', 'desc').limit(2).execute();
  expect(told.map(({ kind }) => kind)).toEqual(['unbanned', 'banned']);
});

test('an export holds what the nurse herself is given, and is recorded', async () => {
  const record = JSON.parse((await journey.desk.exportPerson(WHO, 'admin')) ?? '{}');
  expect(record.dossiers[0]).toMatchObject({ programme: 'psihiatrie', files: [{ name: 'diploma.pdf' }] });
  expect(await actions()).toContain('person-exported');
});

test('erasing takes two steps, the second with the code of this person, while it is fresh', async () => {
  const { store, blobs } = journey.engine;
  const personId = (await chatOf())?.personId ?? '';
  const [file] = await store.files.ofDossier((await store.dossiers.ofPerson(personId))[0]?.id ?? '');
  const asked = await journey.desk.askErase(WHO, 'admin');
  expect(asked?.sheet.papers).toBe(1);
  expect(await journey.desk.erasePerson(WHO, 'admin', 'guessed1')).toEqual({ ok: false, reason: 'wrong-code' });
  const later = createPeopleDesk({ store, wake: async () => undefined, now: () => Date.now() + 31 * 60_000 });
  expect(await later.erasePerson(WHO, 'admin', asked?.code ?? '')).toEqual({ ok: false, reason: 'wrong-code' });
  expect(await store.people.find(personId)).toBeDefined();

  expect(await journey.desk.erasePerson(WHO, 'admin', asked?.code ?? '')).toEqual({ ok: true });
  expect(await store.people.find(personId)).toBeUndefined();
  expect(await blobs.get(file?.id ?? '')).toBeUndefined();
  expect(await journey.desk.erasePerson(WHO, 'admin', asked?.code ?? '')).toMatchObject({ reason: 'no-such-person' });
  const [erased, before] = await store.audit.list({ limit: 2 });
  // The row says which: the keyed hash that the list of erasures holds, and that nobody turns back.
  expect(erased).toMatchObject({ actor: 'admin', action: 'person-erased', details: { files: 1 } });
  expect(before).toMatchObject({ action: 'person-erase-asked', details: { person: erased?.details?.person } });
  const list = await store.db.selectFrom('erasures').select('person_lookup').execute();
  expect(list.map((row) => Buffer.from(row.person_lookup).toString('hex'))).toContain(erased?.details?.person);
});

test('whoever was erased by staff and writes again is new, also for a process that remembered them', async () => {
  const { store } = journey.engine;
  const states = createStoreStates(store, { isOnlyProcess: true, onError: () => undefined });
  const question = { text: 'sunt asistentă de farmacie, cât costă?', at: new Date().toISOString() };
  await states.save(NURSE, { version: 1, recent: [question], lang: 'ro' });
  const state = await states.load(NURSE);
  const before = await chatOf();
  const asked = await journey.desk.askErase(WHO, 'admin');
  await journey.desk.erasePerson(WHO, 'admin', asked?.code ?? '');
  await states.save(NURSE, { ...state, isTalking: true });
  const after = await chatOf();
  expect(after?.personId).not.toBe(before?.personId);
  expect(await store.chats.state(after?.id ?? '')).toEqual({ version: 1, recent: [] });
});
