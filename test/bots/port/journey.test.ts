import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChatDriver, DRIVERS } from '../../support/chat-drivers.js';
import { answersUntilOpen } from '../../support/opens-dossier.js';

// One journey for every platform: what a nurse does and hears must not depend on where she writes.
const WAIT = 60_000;

describe.each(DRIVERS)('on %s', (_name, open) => {
  let driver: ChatDriver;
  beforeAll(async () => {
    driver = await open();
  }, 120_000);
  afterAll(() => driver?.close());

  test('a question is answered with its source, and a CNP in it is met with a warning', async () => {
    const nurse = driver.person();
    await nurse.says('cât costă?');
    expect(await nurse.hears('2.500 lei', WAIT)).toContain('Sursa: ');
    await nurse.says('eu am 2900101410012, cât costă?');
    await nurse.hears('este un CNP', WAIT);
  }, 120_000);

  test('the first word offers languages and the ways on; settings are a command away', async () => {
    const nurse = driver.person();
    await nurse.says('/start');
    await nurse.hears('Bună ziua', WAIT);
    await nurse.presses('English');
    await nurse.hears('English', WAIT);
    await nurse.says('/setari');
    await nurse.hears('Settings', WAIT);
    await nurse.says('/limba ro');
    await nurse.hears('De acum vă răspund', WAIT);
  }, 120_000);

  test('from the consent to a judged paper, to staff', async () => {
    const nurse = driver.person();
    await nurse.says('/dosar');
    const consent = await nurse.hears('am nevoie de acordul', WAIT);
    for (const part of ['Cine răspunde de date', 'De ce', 'Cât timp', 'Drepturile']) expect(consent).toContain(part);
    await answersUntilOpen(nurse);
    await nurse.uploads('diploma\u202e\u001b[2J.pdf', Buffer.from('a diploma'));
    await nurse.hears(/(✅|❗|🔎) Diploma/u, WAIT);
    await nurse.says('/status');
    await nurse.hears('Dosar: Psihiatrie', WAIT);
    await nurse.presses('Trimite la verificare');
    await nurse.hears('Îl trimiteți totuși', WAIT);
    await nurse.presses('Da, trimite-l așa');
    await nurse.hears('Am trimis dosarul', WAIT);
    expect(driver.staffEvents()).toContain('review');
    for (const mark of ['\u202e', '\u001b']) expect(driver.transcript()).not.toContain(mark);
    await nurse.says('/confidentialitate');
    await nurse.hears('ANSPDCP', WAIT);
  }, 240_000);
});
