import { beforeEach, expect, test } from 'vitest';
import { ana, desk, deskOfEachTest } from '../../support/discord/desk-of-each.js';
import { DiscordFault } from '../../support/discord/fault.js';
import type { DiscordPerson } from '../../support/discord/person.js';

let ion: DiscordPerson;

deskOfEachTest();
beforeEach(() => {
  ion = desk.member('ion', desk.roleId);
});

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

test('that no file is taken any more is said in the channel once, however often Discord refuses it at first', async () => {
  await desk.synced();
  const alarms = () => ana.texts(desk.channel).filter((text) => text.includes('Discul serverului este aproape plin'));
  desk.server.failNext('POST', /\/messages$/, new DiscordFault(403, 50013, 'Missing Permissions'));
  desk.desk.alarm('disk-full');
  await expect.poll(() => desk.faults).toHaveLength(1);
  expect(alarms()).toEqual([]);
  await desk.synced();
  await desk.synced();
  expect(alarms()).toHaveLength(1);
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

test('a card tells until when a decision helps', async () => {
  await desk.submitted();
  await desk.synced();
  expect(ana.texts(desk.channel).join()).toMatch(/Înscrierea s(e|-a) închi(de|s):\*\* \d+ \p{L}+ 20\d\d/u);
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

test('/coada lists what waits, oldest first, for who asks', async () => {
  const list = () => ana.texts(desk.channel).findLast((text) => text.includes('La rând'));
  const [first, second] = [await desk.submitted(), await desk.submitted()];
  await desk.took(ana.slash('coada', {}, desk.channel));
  const listed = ana.texts(desk.channel).join();
  expect(listed).toContain('La rând: 2');
  const [at, after] = [first, second].map(({ reviewId }) => listed.indexOf(reviewId.slice(0, 8)));
  expect(at).toBeGreaterThan(0);
  expect(after).toBeGreaterThan(at as number);
  expect(ion.texts(desk.channel).join()).not.toContain('La rând');
  await press(ana, 'Deschide');
  expect([await statusOf(first.reviewId), await statusOf(second.reviewId)]).toEqual(['taken', 'waiting']);
  await desk.took(ana.slash('coada', { program: 'pediatrie' }, desk.channel));
  expect(list()).toContain('La rând: 0');
  await desk.took(ana.slash('coada', { program: 'onco', motiv: 'submitted', ore: '0' }, desk.channel));
  expect(list()).toContain('La rând: 2');
  for (const [cine, one] of [
    ['mine', first],
    ['free', second],
  ] as const) {
    await desk.took(ana.slash('coada', { cine }, desk.channel));
    expect(list()).toContain('La rând: 1');
    expect(list()).toContain(one.reviewId.slice(0, 8));
  }
  await desk.took(ana.slash('coada', { ore: '1' }, desk.channel));
  expect(ana.texts(desk.channel).join()).toContain('Nu așteaptă nimeni');
});
