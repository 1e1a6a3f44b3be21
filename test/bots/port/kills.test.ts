import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BothPlatforms, openBothPlatforms } from '../../support/both-platforms.js';
import { DiscordPerson } from '../../support/discord/person.js';
import { buttonsOf, shownText } from '../../support/discord/shown.js';
import type { Channel } from '../../support/discord/state.js';
import { Person } from '../../support/telegram/person.js';

// One nurse on Telegram and one on Discord before the same desk; whoever serves them is killed between every two steps.
const DIPLOMA = resolve(import.meta.dirname, '../../fixtures/documents/diploma.calificare-form.L0.pdf');
const WAIT = 120_000;

let both: BothPlatforms;
beforeAll(async () => {
  both = await openBothPlatforms();
}, 120_000);
afterAll(() => both.close());

interface Step {
  /** Sent while nobody runs: Telegram keeps it, and so does Discord for a session that is not over. */
  sends?(): unknown;
  /** Pressed once somebody runs: Discord gives up a press after three seconds. */
  presses?(): unknown;
  comes(): Promise<unknown>;
}

/** How often something stands there. */
const times = (texts: readonly string[], pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length;

test('nothing is asked, sent or decided twice, and nothing is lost', async () => {
  const here = new Person(both.telegram, 42);
  const there = new DiscordPerson(both.discord);
  const [ana, ion] = [both.member('ana'), both.member('ion')];
  const { channel } = both;
  const bothHear = async (pattern: RegExp) => {
    await here.hears(pattern, WAIT);
    await there.hears(pattern, there.dm, WAIT);
  };
  const bothPress = async (label: string) => {
    there.presses(label);
    await here.presses(label);
  };
  /** A button of the card of one dossier. */
  const onCard = (who: DiscordPerson, programme: string, label: string) => {
    for (const message of who.visible(channel).reverse()) {
      if (!shownText(message).includes(`· ${programme}`)) continue;
      const button = buttonsOf(message).find((each) => each.label === label);
      if (button) return who.pressesId(String(button.custom_id), message, channel);
    }
    throw new Error(`no "${label}" for ${programme} among:\n${who.texts(channel).join('\n---\n')}`);
  };
  const cards = (pattern: RegExp, count: number) =>
    expect.poll(() => times(ana.texts(channel), pattern), { timeout: WAIT }).toBe(count);
  const thread = (): Channel | undefined =>
    [...both.discord.state.channels.values()].find(({ parentId }) => parentId === channel.id);
  const bytes = await readFile(DIPLOMA);

  const steps: Step[] = [
    {
      sends: () => here.says('/dosar'),
      presses: () => there.slash('dosar'),
      comes: () => bothHear(/am nevoie de acordul/),
    },
    { presses: () => bothPress('Sunt de acord'), comes: () => bothHear(/Ce calificare aveți/) },
    { presses: () => bothPress('Asistent medical generalist'), comes: () => bothHear(/la ce program/) },
    {
      async presses() {
        there.presses('Psihiatrie');
        await here.presses('Pediatrie');
      },
      comes: () => bothHear(/dosarul se depune prin angajator/),
    },
    { presses: () => bothPress('Angajatorul'), comes: () => bothHear(/Dosar deschis: /) },
    {
      async sends() {
        there.says('', { files: [{ name: 'diploma.pdf', bytes }] });
        await here.uploads({ bytes, name: 'diploma.pdf', as: 'document' });
      },
      comes: () => bothHear(/(✅|❗|🔎) Diploma sau certificatul/),
    },
    { presses: () => bothPress('Trimite la verificare'), comes: () => bothHear(/Îl trimiteți totuși/) },
    { presses: () => bothPress('Da, trimite-l așa'), comes: () => bothHear(/Am trimis dosarul/) },
    {
      async presses() {
        await cards(/🟡 așteaptă/, 2);
        onCard(ana, 'Psihiatrie', 'Preia');
        onCard(ion, 'Pediatrie', 'Preia');
      },
      comes: () => cards(/🔵 preluat/, 2),
    },
    {
      async presses() {
        onCard(ana, 'Psihiatrie', 'Aprobă');
        const opened = onCard(ion, 'Pediatrie', 'Cere din nou');
        await ion.submits(opened, { reason: ['expired'], about: ['-'], text: 'Altul.' });
      },
      comes: () => cards(/✅ aprobat|✉️ cerut din nou/, 2),
    },
    {
      async presses() {
        await there.hears('l-a confirmat', there.dm, WAIT);
        await here.hears('vă roagă să completați', WAIT);
        onCard(ana, 'Psihiatrie', 'Anulează decizia');
      },
      comes: () => cards(/🔵 preluat/, 1),
    },
    {
      async sends() {
        await here.says('/operator');
        await here.says('Când primesc răspuns?');
      },
      async comes() {
        await expect.poll(thread, { timeout: WAIT }).toBeDefined();
        await ana.hears('Când primesc răspuns?', thread(), WAIT);
      },
    },
    {
      sends: () => ana.says('Chiar astăzi.', { channel: thread() as Channel }),
      comes: () => here.hears('Chiar astăzi.', WAIT),
    },
  ];
  for (const { sends, presses, comes } of steps) {
    await sends?.();
    await both.start();
    await presses?.();
    await comes();
    // Between two steps: a message of whose answer Telegram was not told yet would rightly be answered once more.
    await expect.poll(() => both.telegram.state.updates.length, { timeout: WAIT }).toBe(0);
    await both.kill();
  }

  const once = [/am nevoie de acordul/, /Ce calificare aveți/, /la ce program/, /Dosar deschis: /, /Am trimis dosarul/];
  for (const texts of [here.texts(), there.texts()])
    for (const pattern of once) expect(times(texts, pattern), String(pattern)).toBeLessThanOrEqual(1);
  for (const pattern of [/vă roagă să completați/, /Chiar astăzi/]) expect(times(here.texts(), pattern)).toBe(1);
  expect(times(there.texts(), /^✅ O persoană a verificat/)).toBe(1);
  expect(times(ana.texts(channel), / · (Psihiatrie|Pediatrie)/)).toBe(2);
  expect(channel.pins.size).toBe(1);
  expect(times(ana.texts(thread()), /Când primesc/)).toBe(1);
  expect([...both.discord.state.channels.values()].filter(({ parentId }) => parentId === channel.id)).toHaveLength(1);
}, 900_000);
