import { expect, test } from 'vitest';
import { ana, desk, deskOfEachTest, engine, openDeskInstead } from '../../support/discord/desk-of-each.js';
import type { DiscordPerson, FileSent } from '../../support/discord/person.js';
import type { Channel } from '../../support/discord/state.js';

deskOfEachTest();

const threads = (): Channel[] =>
  [...desk.server.state.channels.values()].filter(
    ({ parentId, isDeleted }) => parentId === desk.talks.id && !isDeleted,
  );
const threadOf = (): Channel => {
  const thread = threads().at(-1);
  if (!thread) throw new Error('no thread');
  return thread;
};
/** A nurse who has called for a person and written something. */
async function called(text = 'Bună ziua, am o întrebare.') {
  const { store } = engine;
  const { personId, chatId } = await desk.newDossier();
  const talk = await store.desk.open(personId, chatId);
  await store.desk.addMessage({ conversationId: talk.id, direction: 'person', externalId: 'a', body: { text } });
  await desk.synced();
  expect(desk.faults).toEqual([]);
  return { personId, chatId, id: talk.id };
}
/** What the gateway would hand over. */
const written = (who: DiscordPerson, words: string, files: FileSent[] = []) => {
  const channel = threadOf();
  const member = { roles: desk.guild.members.get(who.user.id) ?? [] };
  return { ...who.says(words, { channel, files }), guild_id: desk.guild.id, member };
};
const says = async (who: DiscordPerson, words: string, files: FileSent[] = []) => {
  const message = written(who, words, files);
  await desk.desk.message(message as never);
  return message;
};
const changes = (message: { id: string }, content: string) =>
  desk.desk.edited({ ...message, content, edited_timestamp: new Date().toISOString() } as never);
const staffSaid = async (id: string) =>
  (await engine.store.desk.messages(id)).filter(({ direction }) => direction === 'staff').map(({ body }) => body);
const toNurse = async (chatId: string): Promise<string[]> => {
  const kinds: string[] = [];
  for (;;) {
    const next = await engine.store.notifications.beginNext(chatId);
    if (!next || !('kind' in next)) return kinds;
    await engine.store.notifications.finish(next.id, 'sent');
    kinds.push(next.kind);
  }
};

test('what a nurse writes comes masked; staff answer plainly, once, and only staff', async () => {
  const { id } = await called('CNP 1980402123450, IBAN RO49AAAA1B31007593840000, telefon 0722 123 456 *@everyone*');
  expect(ana.texts(threadOf()).join('\n')).not.toMatch(/1980402123450|AAAA1B31|0722 123|@everyone/);
  await says(ana, '// doar între noi');
  const answer = written(ana, 'Bună ziua, vă ajut.');
  await desk.desk.message(answer as never);
  await desk.desk.message(answer as never);
  await says(desk.member('vizitator'), 'nu am voie');
  expect(await staffSaid(id)).toEqual([{ text: 'Bună ziua, vă ajut.' }]);
});

test('names that her papers show stand in the thread and in the transcript by their first letters', async () => {
  const { store } = engine;
  const { personId, dossierId, chatId } = await desk.newDossier();
  const fileId = await engine.upload(dossierId, 'act.jpg');
  const fields = { fullName: { value: 'Țăndărică-Popa Ana Maria', confidence: 1 } };
  const paper = { type: 'identity-card', confidence: 1, fields, problems: [], pages: 1 };
  const personKey = await store.keyring.person(personId);
  expect(await store.readings.record([{ fileId, personKey, document: paper as never }])).toContain(fileId);
  const talk = await store.desk.open(personId, chatId);
  const body = { text: 'Sunt tandarica ANA-Maria, colega Ioanei Vlad. Apoi, popa?' };
  await store.desk.addMessage({ conversationId: talk.id, direction: 'person', externalId: 'n', body });
  await desk.synced();
  const shown = { fileId, text: '[act.jpg] actul' };
  await store.desk.addMessage({ conversationId: talk.id, direction: 'person', externalId: 'f', body: shown });
  expect(ana.texts(threadOf()).at(-1)).toContain('Sunt t. A.-M., colega Ioanei Vlad. Apoi, p.?');
  await desk.took(ana.slash('raspunde', { text: 'Doamnă Țăndărică, e bine.' }, threadOf()));
  expect(ana.texts(threadOf()).join()).toContain('Doamnă Ț., e bine');
  expect(await staffSaid(talk.id)).toEqual([{ text: 'Doamnă Țăndărică, e bine.' }]);
  await store.desk.close(talk.id);
  await desk.synced();
  const [file] = ana.visible(threadOf()).flatMap(({ attachments }) => attachments);
  const transcript = Buffer.from(desk.server.state.attachments.get(file?.id ?? '')?.bytes ?? []).toString();
  expect(transcript).toMatch(/t\. A\.-M\., colega.*Doamnă Ț\., e bine/s);
  expect(transcript).toContain('persoana: actul (fișier)');
  expect(transcript).not.toMatch(/t[aă]nd[aă]ric|act\.jpg/i);
});

test('where we may not read, in a forum: the post says how to answer, and /raspunde does, with a picture', async () => {
  await openDeskInstead({ mayRead: false, hasForum: true });
  const { id } = await called();
  expect(ana.texts(threadOf()).join()).toContain('/raspunde');
  expect(ana.texts(desk.channel).join()).not.toContain('am o întrebare');
  const bytes = new Uint8Array([1, 2, 3]);
  const [attachment] = ana.says('', { channel: threadOf(), files: [{ name: 'model.png', bytes }] }).attachments;
  const fileId = attachment?.id ?? '';
  const data = {
    id: '1',
    name: 'raspunde',
    type: 1,
    options: [
      { name: 'text', type: 3, value: 'Așa arată.' },
      { name: 'fisier', type: 11, value: fileId },
    ],
    resolved: { attachments: { [fileId]: attachment } },
  };
  await desk.took(ana.interaction(2, data, threadOf()));
  expect(await staffSaid(id)).toMatchObject([{ text: '[model.png] Așa arată.', fileId: expect.any(String) }]);
  expect(desk.faults).toEqual([]);
});

test('2,001 characters and more, from either side: she gets them whole, the thread shows as much as it takes', async () => {
  const { id } = await called('ț'.repeat(4_000));
  expect(ana.texts(threadOf()).at(-1)?.length).toBeGreaterThan(1_700);
  await says(ana, 'ă'.repeat(2_001));
  expect(await staffSaid(id)).toEqual([{ text: 'ă'.repeat(2_001) }]);
  expect(desk.server.state.refusals.filter((refusal) => refusal.includes('50035'))).toEqual([]);
});

test('edits and deletions follow, notes become answers and answers notes', async () => {
  const { id } = await called();
  const first = await says(ana, 'Taxa e 2500.');
  await changes(first, 'Taxa este 2.500 lei.');
  expect(await staffSaid(id)).toEqual([{ text: 'Taxa este 2.500 lei.' }]);
  const note = await says(ana, '// nu sunt sigură');
  await changes(note, 'Reveniți mâine.');
  expect((await staffSaid(id)).at(-1)).toEqual({ text: 'Reveniți mâine.' });
  await changes(note, '// de fapt nu');
  await desk.desk.deleted({ id: first.id, channel_id: threadOf().id });
  expect(await staffSaid(id)).toEqual([{ withdrawn: true }, { withdrawn: true }]);
});

test("staff's pictures reach her; what is gone is told to whoever sent it", async () => {
  const { id } = await called();
  const bytes = new Uint8Array([1, 2, 3]);
  const files = [
    { name: 'model.png', bytes },
    { name: 'model-2.png', bytes },
  ];
  await says(ana, 'așa arată', files);
  const said = await staffSaid(id);
  expect(said.map(({ text }) => text)).toEqual(['[model.png] așa arată', '[model-2.png]']);
  expect(await engine.store.vault.open(said[0]?.fileId ?? '')).toEqual(Buffer.from(bytes));
  const gone = written(ana, '', [{ name: 'dispare.png', bytes }]);
  for (const stored of desk.server.state.attachments.values()) stored.isGone = true;
  await desk.desk.message(gone as never);
  expect(await staffSaid(id)).toHaveLength(2);
  expect(ana.texts(threadOf()).join()).toContain('nu mai este');
});

test('closing gives a masked transcript and puts the thread away; the next message wakes it, with buttons that work', async () => {
  const { id, personId, chatId } = await called('CNP 1980402123450');
  await says(ana, 'Mulțumesc, am notat.');
  const opened = ana.presses('Închide', threadOf());
  await desk.took(opened);
  await desk.took(await ana.submits(opened, { reason: ['solved'] }));
  await desk.synced();
  await desk.synced();
  expect(await toNurse(chatId)).toContain('conversation-closed');
  const thread = threadOf();
  expect([thread.isArchived, thread.isLocked]).toEqual([true, true]);
  const files = ana.visible(thread).flatMap(({ attachments }) => attachments);
  expect(files).toHaveLength(1);
  const transcript = Buffer.from(desk.server.state.attachments.get(files[0]?.id ?? '')?.bytes ?? []).toString();
  expect(transcript).toMatch(/persoana: CNP •+50\n.*ana: Mulțumesc, am notat\./s);

  await engine.store.desk.open(personId, chatId);
  await desk.synced();
  expect(threads()).toHaveLength(1);
  expect(ana.texts(thread).join()).toContain('A scris din nou');
  await desk.took(ana.presses('Preiau', thread));
  const now = await engine.store.desk.openOf(chatId);
  expect([now?.id === id, now?.takenBy]).toEqual([false, `discord:${ana.user.id}`]);
});

test('a conversation that was closed in a terminal, or left by the nurse, is put away as well', async () => {
  const { id } = await called();
  await engine.store.desk.close(id);
  await desk.synced();
  expect(ana.texts(threadOf()).join()).toContain('Persoana a închis conversația');
  expect(threadOf().isLocked).toBe(true);
});

test('who claims a conversation is shown to the others; another claims it only as a lead', async () => {
  const { id } = await called();
  const [ion, mara] = [desk.member('ion', desk.roleId), desk.member('mara', desk.leadId)];
  const claims = async (who: DiscordPerson) => desk.took(who.presses('Preiau', threadOf()));
  await claims(ana);
  expect(ion.texts(threadOf()).join()).toContain(`Preluată de <@${ana.user.id}>`);
  await claims(ion);
  expect((await engine.store.desk.get(id))?.takenBy).toBe(`discord:${ana.user.id}`);
  await claims(mara);
  expect((await engine.store.desk.get(id))?.takenBy).toBe(`discord:${mara.user.id}`);
});

test('a thread that somebody put away or deleted holds nothing up', async () => {
  const { id } = await called();
  const writes = async (text: string) => {
    const body = { text };
    await engine.store.desk.addMessage({ conversationId: id, direction: 'person', externalId: text, body });
    await desk.synced();
  };
  const first = threadOf();
  Object.assign(first, { isArchived: true, isLocked: true });
  await writes('mai sunt aici');
  expect(ana.texts(first).join()).toContain('mai sunt aici');
  first.isDeleted = true;
  await writes('și acum');
  expect(ana.texts(threadOf()).join()).toContain('și acum');
  expect(desk.faults).toEqual([]);
});

test('/raspunde answers with a snippet and words; staff who lead change the snippets', async () => {
  const { id } = await called();
  const mara = desk.member('mara', desk.leadId);
  const snippet = async (who: DiscordPerson, sub: string, given: Record<string, string>) => {
    const options = Object.entries(given).map(([name, value]) => ({ name, type: 3, value }));
    const data = { id: '1', name: 'sabloane', type: 1, options: [{ name: sub, type: 1, options }] };
    await desk.took(who.interaction(2, data, desk.channel));
    return who.texts(desk.channel).at(-1) ?? '';
  };
  expect(await snippet(ana, 'pune', { nume: 'luni', text: 'Vă răspundem luni.' })).toContain('Nu aveți rolul');
  expect(await snippet(mara, 'pune', { nume: 'luni', text: 'Vă răspundem luni.' })).toContain('Am schimbat');
  expect(await snippet(mara, 'pune', { nume: 'NU E BINE', text: 'x' })).toContain('litere mici');
  expect(await snippet(ana, 'lista', {})).toContain('Vă răspundem luni');
  await desk.took(ana.slash('raspunde', { sablon: 'luni', text: 'O zi bună!' }, threadOf()));
  expect(await staffSaid(id)).toEqual([{ text: 'Vă răspundem luni. O zi bună!' }]);
  expect(ana.texts(threadOf()).join()).toContain('Trimis.');
  await snippet(mara, 'scoate', { nume: 'luni' });
  await desk.took(ana.slash('raspunde', { sablon: 'luni' }, threadOf()));
  expect(ana.texts(threadOf()).at(-1)).toContain('Scrieți un text');
});
