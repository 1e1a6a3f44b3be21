import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BotProcess, openBot } from '../../support/telegram/bot-process.js';
import { Person } from '../../support/telegram/person.js';

const DIPLOMA = resolve(import.meta.dirname, '../../fixtures/documents/diploma.calificare-form.L0.pdf');

let bot: BotProcess;
beforeAll(async () => {
  bot = await openBot('polling');
}, 60_000);
afterAll(() => bot.close());

/** What the nurse does, what she hears, and what she hears once in the whole journey. */
const STEPS: { does(nurse: Person): Promise<unknown>; hears: RegExp; once?: boolean }[] = [
  { does: (nurse) => nurse.says('/dosar'), hears: /am nevoie de acordul/ },
  { does: (nurse) => nurse.presses('Sunt de acord'), hears: /Ce calificare aveți/ },
  { does: (nurse) => nurse.presses('Asistent medical generalist'), hears: /la ce program/ },
  { does: (nurse) => nurse.presses('Psihiatrie'), hears: /dosarul se depune prin angajator/ },
  { does: (nurse) => nurse.presses('Angajatorul'), hears: /Dosar deschis: Psihiatrie/, once: true },
  {
    does: async (nurse) => nurse.uploads({ bytes: await readFile(DIPLOMA), name: 'diploma.pdf', as: 'document' }),
    hears: /(✅|❗|🔎) Diploma sau certificatul/,
    once: true,
  },
  { does: (nurse) => nurse.presses('Trimite la verificare'), hears: /Îl trimiteți totuși/ },
  { does: (nurse) => nurse.presses('Da, trimite-l așa'), hears: /Am trimis dosarul/, once: true },
];

test('killed at every step of the journey, nothing is asked twice and nothing is lost', async () => {
  const nurse = new Person(bot.server, 42);
  for (const { does, hears } of STEPS) {
    // It happens while nobody runs; the one that starts is killed as soon as it has answered.
    await does(nurse);
    await bot.start();
    await nurse.hears(hears, 120_000);
    await expect.poll(() => bot.server.state.updates.length, { timeout: 30_000 }).toBe(0);
    await bot.kill();
  }
  for (const { hears, once } of STEPS) {
    const heard = nurse.texts().filter((text) => hears.test(text)).length;
    expect(heard, String(hears)).toBeLessThanOrEqual(1);
    if (once) expect(heard, String(hears)).toBe(1);
  }
}, 600_000);
