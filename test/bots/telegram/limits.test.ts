import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BotProcess, openBot } from '../../support/telegram/bot-process.js';
import { someone } from '../../support/telegram/someone.js';

const DAY_MESSAGES = 18;
const MEGABYTE = 1024 * 1024;
const WAIT = 30_000;

let bot: BotProcess;

beforeAll(async () => {
  bot = await openBot('webhook', {
    env: { LIMIT_MESSAGES_DAY: `${DAY_MESSAGES},0,0`, LIMIT_UPLOAD_MB_DAY: '5,0,0' },
  });
  await bot.start();
}, 120_000);
afterAll(() => bot.close());

test('a flood is asked to slow down once, in its language, and is heard again afterwards', async () => {
  const nurse = someone(bot.server, 'en');
  await Promise.all(Array.from({ length: 40 }, () => nurse.says('/limba en')));
  await nurse.hears('too many messages', WAIT);
  expect(nurse.texts().filter((text) => /too many/.test(text)).length).toBeLessThanOrEqual(2);
}, 60_000);

test('who is banned is told so once, is not answered, keeps every right to their data, and is let in again', async () => {
  const nurse = someone(bot.server);
  await nurse.says('/taxa');
  await nurse.hears('2.500 lei', WAIT);
  expect(await bot.parafa('people', 'ban', `telegram:${nurse.id}`, '--by', 'lead')).toContain('banned');
  await nurse.hears('Personalul a oprit conversația', WAIT);
  // The process that answers learns of it within ten seconds.
  const answers = () => nurse.texts().filter((text) => text.includes('2.500 lei')).length;
  await expect
    .poll(
      async () => {
        const before = answers();
        await nurse.says('/taxa');
        return answers() - before;
      },
      { timeout: WAIT, interval: 2_000 },
    )
    .toBe(0);
  await nurse.says('/datelemele');
  await nurse.hears('Cât timp le păstrăm', WAIT);
  await nurse.says('/stergere');
  await nurse.hears('nu se poate anula', WAIT);
  expect(await bot.parafa('people', 'unban', `telegram:${nurse.id}`)).toContain('let in again');
  await nurse.hears('Vă pot răspunde din nou', WAIT);
}, 120_000);

test('what is shown to a person of the staff waits for consent, and counts like all that is sent', async () => {
  const nurse = someone(bot.server);
  const vault = join(bot.data, 'vault');
  const sealed = () =>
    existsSync(vault)
      ? readdirSync(vault, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
      : [];
  const before = sealed().length;
  const shows = (name: string) =>
    nurse.uploads({ bytes: Buffer.alloc(2 * MEGABYTE, name), name, as: 'document', announcedSize: 0 });
  await nurse.says('/operator');
  await nurse.hears('am nevoie de acordul');
  await shows('1.pdf');
  await nurse.hears('Am primit 1 fișier; le citesc imediat ce îmi dați acordul');
  expect(sealed()).toHaveLength(before);
  await nurse.presses('Sunt de acord');
  await nurse.hears('Am chemat o persoană');
  await shows('2.pdf');
  await expect.poll(() => sealed().length - before, { timeout: WAIT }).toBe(2);
  await shows('3.pdf');
  expect(await nurse.hears('nu a fost luat')).toContain('3.pdf');
  expect(sealed()).toHaveLength(before + 2);
  const [talk = ''] = (await bot.parafa('desk', 'list')).split(' ');
  const shown = await bot.parafa('desk', 'show', talk);
  expect(['1.pdf', '2.pdf', '3.pdf'].filter((name) => shown.includes(name))).toEqual(['1.pdf', '2.pdf']);
}, 120_000);

test('who has used up the day is told so once; files beyond it are named and not fetched, and lose nothing that came', async () => {
  const nurse = someone(bot.server);
  await nurse.says('/dosar');
  await nurse.presses('Sunt de acord');
  for (const name of ['1.pdf', '2.pdf', '3.pdf'])
    await nurse.uploads({ bytes: Buffer.alloc(2 * MEGABYTE, name), name, as: 'document' });
  await nurse.hears('nu a fost luat', WAIT);
  expect(nurse.texts().filter((text) => text.includes('nu a fost luat'))).toHaveLength(1);
  for (let i = 0; i < DAY_MESSAGES; i += 1) await nurse.says('/contact');
  await nurse.hears('atâtea mesaje câte pot citi', WAIT);
  expect(nurse.texts().filter((text) => text.includes('atâtea mesaje'))).toHaveLength(1);
}, 120_000);
