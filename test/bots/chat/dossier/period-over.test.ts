import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sender } from '../../../../bots/chat/turn.js';
import { type Journey, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 1500;

beforeAll(async () => {
  journey = await openJourney();
}, 60_000);
afterAll(() => journey.close());

const someone = (): Sender => {
  next += 1;
  return { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
};
const on = (day: string) => journey.engine.clock.set(new Date(`${day}T10:00:00Z`));

test.each([
  ['ro', 'Înscrierile s-au încheiat', 'Actele vi le pot verifica'],
  ['en', 'Enrolment closed', 'I can still check'],
  ['ru', 'Запись закрылась', 'Проверить ваши документы'],
])('/dosar says first, in %s, that enrolment is over', async (lang, over, still) => {
  on('2026-11-20');
  const nurse = someone();
  await journey.presses(`lang:${lang}`, nurse);
  const [first, second] = await journey.command('dosar', '', nurse);
  expect(first?.text).toContain(over);
  expect(first?.text).toContain(still);
  expect(second?.choices).toBeDefined();
});

test('nothing is said of it up to the last day', async () => {
  on('2026-10-15');
  expect(words(await journey.command('dosar', '', someone()))).not.toContain('s-au încheiat');
});

test('whoever only has to pay hears of the payment, in time of nothing', async () => {
  on('2026-10-10');
  const nurse = someone();
  await journey.opens(nurse);
  await journey.presses('d:final', nurse);
  on('2026-11-01');
  expect(words(await journey.command('dosar', '', nurse))).not.toMatch(/s-au încheiat|a trecut/);
  on('2026-11-03');
  const [first] = await journey.command('dosar', '', nurse);
  expect(first?.text).toMatch(/^Termenul de plată a trecut acum 2 zile/);
});
