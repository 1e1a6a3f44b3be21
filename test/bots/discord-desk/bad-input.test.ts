import { expect, test } from 'vitest';
import { ana, desk, deskOfEachTest, engine } from '../../support/discord/desk-of-each.js';
import type { DiscordPerson } from '../../support/discord/person.js';
import type { StoredInteraction } from '../../support/discord/state.js';

deskOfEachTest();

const statusOf = async (reviewId: string) => (await engine.store.reviews.get(reviewId))?.status;
/** What is refused or came too late ends in the log of whoever hands it over, and nowhere else. */
const took = (stored: StoredInteraction) => desk.took(stored).catch((error: unknown) => error);
const press = (who: DiscordPerson, label: string) => took(who.presses(label, desk.channel));

test('a role of another server, or a press in a direct message, is no role here', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  const { state } = desk.server;
  const elsewhere = state.addGuild('Altul');
  const channel = state.addChannel({ type: 0, name: 'dosare', guildId: elsewhere.id });
  const stranger = desk.member('vizitator');
  elsewhere.members.set(stranger.user.id, [desk.roleId, desk.leadId]);
  const [card] = ana.visible(desk.channel);
  for (const place of [channel, stranger.dm]) {
    await took(stranger.pressesId(`desk:take:${reviewId}`, card as never, place));
    await took(stranger.slash('coada', {}, place));
    expect(stranger.texts(place).join()).toContain('Nu aveți rolul');
  }
  expect(await statusOf(reviewId)).toBe('waiting');
});

test('a role that is lost between the form and its sending decides nothing', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  await press(ana, 'Preia');
  const opened = ana.presses('Respinge', desk.channel);
  await took(opened);
  desk.guild.members.set(ana.user.id, []);
  await took(await ana.submits(opened, { reason: ['expired'], text: 'Nu.' }));
  expect(await statusOf(reviewId)).toBe('taken');
});

test('the same press twice decides once; one that comes too late decides nothing', async () => {
  const { reviewId, personId } = await desk.submitted();
  await desk.synced();
  await press(ana, 'Preia');
  desk.server.times.acknowledgeMs = -1;
  await press(ana, 'Aprobă');
  expect(await statusOf(reviewId)).toBe('taken');
  desk.server.times.acknowledgeMs = 3_000;
  const pressed = ana.presses('Aprobă', desk.channel);
  await Promise.all([took(pressed), took(pressed)]);
  await took(pressed);
  const decisions = (await engine.store.audit.list({ personId, limit: 20 })).filter(
    ({ action }) => action === 'review-approve',
  );
  expect(decisions).toHaveLength(1);
});

test('a press after a restart works, and a token that is over holds up no decision', async () => {
  const { reviewId } = await desk.submitted();
  await desk.synced();
  await desk.restart();
  await press(ana, 'Preia');
  expect(await statusOf(reviewId)).toBe('taken');
  await desk.synced();
  const life = desk.server.times.tokenMs;
  desk.server.times.tokenMs = -1;
  await press(ana, 'Aprobă');
  desk.server.times.tokenMs = life;
  expect(await statusOf(reviewId)).toBe('decided');
  await desk.restart();
  await desk.synced();
  expect(ana.texts(desk.channel).filter((text) => text.includes('🟡 așteaptă'))).toEqual([]);
});

test('a channel that is deleted or closed to the bot is told of, and is served again when it is there', async () => {
  await desk.submitted();
  desk.channel.isDeleted = true;
  await desk.synced();
  desk.channel.isDeleted = false;
  desk.channel.denied = 1n << 11n;
  await desk.synced();
  expect(desk.faults.length).toBeGreaterThan(1);
  desk.channel.denied = 0n;
  await desk.synced();
  expect(ana.texts(desk.channel).filter((text) => text.includes('🟡 așteaptă'))).toHaveLength(1);
});
