import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../support/discord/desk.js';
import type { DiscordPerson } from '../../support/discord/person.js';

let desk: TestDesk;
let ana: DiscordPerson;
let ion: DiscordPerson;

beforeEach(async () => {
  desk = await openTestDesk();
  ana = desk.member('ana', desk.roleId);
  ion = desk.member('ion', desk.roleId);
});
afterEach(() => desk.close());

const statusOf = async (reviewId: string) => (await desk.engine.store.reviews.get(reviewId))?.status;
const press = async (who: DiscordPerson, label: string) => desk.took(who.presses(label, desk.channel));

test('each dossier has one card, the board is pinned, and a second pass changes nothing', async () => {
  await desk.submitted();
  await desk.submitted();
  await desk.synced();
  await desk.synced();
  expect(desk.faults).toEqual([]);
  expect(ana.texts(desk.channel).filter((text) => text.includes('așteaptă'))).toHaveLength(2);
  expect(desk.channel.pins.size).toBe(1);
  expect(ana.texts(desk.channel).join()).toContain('Așteaptă: 2');
});

test('take, approve, undo: the dossier moves, the nurse is told, the audit knows who', async () => {
  const { reviewId, dossierId, personId } = await desk.submitted();
  const { store } = desk.engine;
  await desk.synced();
  await press(ana, 'Preia');
  expect(await statusOf(reviewId)).toBe('taken');
  await press(ana, 'Aprobă');
  expect((await store.dossiers.get(dossierId))?.status).toBe('approved');
  expect(await store.notifications.pending(10)).toHaveLength(1);
  const [entry] = await store.audit.list({ personId, limit: 1 });
  expect(entry).toMatchObject({ actor: `discord:${ana.user.id}`, action: 'review-approve', subject: reviewId });
  await press(ana, 'Anulează decizia');
  expect(await statusOf(reviewId)).toBe('taken');
});

test('two who press at once: one has it, the other is told who', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  await Promise.all([press(ana, 'Preia'), press(ion, 'Preia')]);
  const { takenBy } = (await desk.engine.store.reviews.get(reviewId)) as { takenBy: string };
  const [winner, other] = takenBy.endsWith(ana.user.id) ? [ana, ion] : [ion, ana];
  expect(other.texts(desk.channel).join()).toContain(`Este deja la <@${winner.user.id}>`);
});

test('without the role nothing happens; the role is looked at with every press', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  const stranger = desk.member('vizitator');
  await press(stranger, 'Preia');
  expect(stranger.texts(desk.channel).join()).toContain('Nu aveți rolul');
  await press(ana, 'Preia');
  desk.guild.members.set(ana.user.id, []);
  await press(ana, 'Aprobă');
  expect(await statusOf(reviewId)).toBe('taken');
  await desk.took(ion.pressesId('desk:approve:../../x', ion.visible(desk.channel)[0] as never, desk.channel));
  await press(ion, 'Aprobă');
  expect(await statusOf(reviewId)).toBe('taken');
});

test('asking again goes through a form: a reason, words, a note that stays inside', async () => {
  const { reviewId, dossierId } = await desk.submitted();
  await desk.synced();
  await press(ana, 'Preia');
  const opened = ana.presses('Cere din nou', desk.channel);
  await desk.took(opened);
  await desk.took(
    await ana.submits(opened, { reason: ['expired'], about: ['-'], text: 'Trimiteți avizul nou.', note: 'sunat' }),
  );
  const review = await desk.engine.store.reviews.get(reviewId);
  expect(review).toMatchObject({ decision: 'ask-again', decisionReason: 'expired', note: 'Trimiteți avizul nou.' });
  expect((await desk.engine.store.dossiers.get(dossierId))?.status).toBe('asked-again');
});

test('opening gives a link to one person alone; releasing ends it', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  await press(ana, 'Deschide');
  expect(ana.texts(desk.channel).join()).toContain('se deschide o singură dată');
  expect(ion.texts(desk.channel).join()).not.toContain('se deschide o singură dată');
  expect(await statusOf(reviewId)).toBe('taken');
  await desk.synced();
  await press(ana, 'Eliberează');
  expect(await desk.engine.store.staffAccesses.peek(desk.links[0] as string, new Date())).toBe('used');
});

test('what lies idle goes back, what waits too long is told of once, a deleted card comes again', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  await press(ana, 'Preia');
  desk.engine.clock.set(new Date(Date.now() + 9 * 3_600_000));
  await desk.synced();
  expect(await statusOf(reviewId)).toBe('waiting');
  await desk.synced();
  expect(ana.texts(desk.channel).filter((text) => text.startsWith('Așteaptă de'))).toHaveLength(1);
  const card = ana.visible(desk.channel).find((message) => JSON.stringify(message.components).includes('desk:take'));
  if (!card) throw new Error('no card');
  ana.deletes(card);
  await desk.desk.deleted({ id: card.id, channel_id: desk.channel.id });
  await desk.synced();
  expect(ana.texts(desk.channel).some((text) => text.includes('🟡 așteaptă'))).toBe(true);
});

test('a conversation is a thread: masked in, plainly out, notes stay, edits follow, the next one wakes it', async () => {
  const { store } = desk.engine;
  const { personId, chatId } = await desk.engine.newDossier();
  const talk = await store.desk.open(personId, chatId);
  const text = 'Am CNP 1980402123450, IBAN RO49AAAA1B31007593840000 și telefon 0722 123 456 *@everyone*';
  await store.desk.addMessage({ conversationId: talk.id, direction: 'person', externalId: 'a', body: { text } });
  await desk.synced();
  expect(desk.faults).toEqual([]);
  const thread = [...desk.server.state.channels.values()].find(({ parentId }) => parentId === desk.channel.id);
  if (!thread) throw new Error('no thread');
  const shown = ana.texts(thread).join('\n');
  expect(shown).not.toMatch(/1980402123450|AAAA1B31|0722 123|@everyone/);
  const write = (who: DiscordPerson, words: string) => {
    const message = who.says(words, { channel: thread });
    const member = { roles: desk.guild.members.get(who.user.id) ?? [] };
    return { ...message, guild_id: desk.guild.id, member } as never;
  };
  expect(await desk.desk.message(write(ana, '// doar între noi'))).toBe(true);
  const answer = write(ana, 'Bună ziua, vă ajut.');
  await desk.desk.message(answer);
  await desk.desk.message(answer);
  await desk.desk.message(write(desk.member('vizitator'), 'nu am voie'));
  const said = (await store.desk.messages(talk.id)).filter(({ direction }) => direction === 'staff');
  expect(said.map(({ body }) => body.text)).toEqual(['Bună ziua, vă ajut.']);
  await store.desk.close(talk.id);
  await store.desk.open(personId, chatId);
  await desk.synced();
  const threads = [...desk.server.state.channels.values()].filter(({ parentId }) => parentId === desk.channel.id);
  expect(threads).toHaveLength(1);
  expect(ana.texts(thread).join()).toContain('A scris din nou');
});

test('/coada lists what waits, oldest first, for who asks', async () => {
  await desk.submitted();
  await desk.took(ana.slash('coada', {}, desk.channel));
  expect(ana.texts(desk.channel).join()).toContain('La rând: 1');
  await desk.took(ana.slash('coada', { cine: 'mine' }, desk.channel));
  expect(ana.texts(desk.channel).join()).toContain('Nu așteaptă nimeni');
});
