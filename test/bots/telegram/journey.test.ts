import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { opensDossier } from '../../support/opens-dossier.js';
import { type ParafaProcess, startParafa } from '../../support/parafa-process.js';
import { Person } from '../../support/telegram/person.js';
import { startTelegramServer, type TelegramServer } from '../../support/telegram/server.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

let server: TelegramServer;
let data: string;
let running: ParafaProcess | undefined;

beforeEach(async () => {
  server = await startTelegramServer();
  data = await mkdtemp(join(tmpdir(), 'parafa-telegram-'));
});
afterEach(async () => {
  await running?.kill();
  await server.close();
  await rm(data, { recursive: true });
});

async function start(more: Record<string, string> = {}): Promise<ParafaProcess> {
  running = startParafa(['start'], {
    PARAFA_DATA: data,
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
    ...more,
  });
  await running.logged('telegram-started');
  return running;
}

test('menus are set in three languages, and a question is answered with its source', async () => {
  await start();
  expect([...server.state.commands.keys()].some((key) => key.endsWith('/ru'))).toBe(true);
  const nurse = new Person(server, 42);
  await nurse.says('cât costă?');
  const answer = await nurse.hears('2.500 lei');
  expect(answer).toContain('Sursa: INMSS');
});

test('from consent to a judged paper, with a restart in the middle of the dialogue', async () => {
  const before = await start();
  const nurse = new Person(server, 42);
  await nurse.says('/dosar');
  await nurse.hears('am nevoie de acordul');
  await nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare aveți');
  await before.kill();
  await start();
  await nurse.presses('Asistent medical generalist');
  await nurse.hears('la ce program');
  await nurse.presses('Psihiatrie');
  await nurse.hears('dosarul se depune prin angajator');
  await nurse.presses('Angajatorul');
  await nurse.hears('Dosar deschis: Psihiatrie');
  // What was agreed to stays readable, with its answer under it, and is not asked again.
  const consents = nurse.texts().filter((text) => text.includes('am nevoie de acordul'));
  expect(consents).toEqual([expect.stringContaining('am notat acordul')]);

  const bytes = await readFile(join(FIXTURES, 'documents/diploma.calificare-form.L0.pdf'));
  await nurse.uploads({ bytes, name: 'diploma.pdf', as: 'document' });
  const verdict = await nurse.hears(
    /✅ Diploma sau certificatul de studii[\s\S]*|❗ Diploma[\s\S]*|🔎 Diploma[\s\S]*/,
    120_000,
  );
  expect(verdict).toContain('❌ Avizul anual de liberă practică');
}, 240_000);

test('a file announced before a crash is fetched and read after it', async () => {
  const before = await start();
  const nurse = new Person(server, 42);
  await opensDossier(nurse);
  const bytes = await readFile(join(FIXTURES, 'documents/diploma.calificare-form.L0.pdf'));
  await nurse.uploads({ bytes, name: 'diploma.pdf', as: 'document' });
  await before.kill();
  await start();
  // The list of an opened dossier names the diploma too: its mark comes with the judgement.
  await nurse.hears(/[✅❌🔎] Diploma sau certificatul de studii/u, 120_000);
  const verdicts = nurse.texts().filter((text) => text.includes('❌ Avizul anual'));
  expect(verdicts.length).toBe(1);
}, 240_000);

test('an update that is delivered twice is answered once', async () => {
  await start();
  const nurse = new Person(server, 42);
  const update = { update_id: 5000, ...nurse.textUpdate('cât costă?') };
  await server.deliver(update);
  await nurse.hears('2.500 lei');
  await server.deliver({ ...update });
  await nurse.says('/limba');
  await nurse.hears('În ce limbă');
  expect(nurse.texts().filter((text) => text.includes('2.500 lei'))).toHaveLength(1);
});

test.each([
  [
    {
      sticker: {
        file_id: 's',
        file_unique_id: 's',
        type: 'regular',
        width: 1,
        height: 1,
        is_animated: false,
        is_video: false,
      },
    },
    'autocolante',
  ],
  [{ voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } }, 'mesaje vocale'],
  [{ location: { latitude: 1, longitude: 1 } }, 'locația'],
  [{ poll: { id: 'p', question: '?', options: [] } }, 'sondaje'],
])('%j is met with a sentence', async (content, words) => {
  await start();
  const nurse = new Person(server, 42);
  await nurse.sends(content);
  await nurse.hears(words);
});

test('a file that Telegram will not give out is told of, and the chat goes on', async () => {
  await start();
  const nurse = new Person(server, 42);
  await opensDossier(nurse);
  await nurse.uploads({ bytes: new Uint8Array(10), name: 'mare.pdf', as: 'document', announcedSize: 25 * 1024 * 1024 });
  await nurse.hears('prea mare');
  await nurse.says('care e taxa');
  await nurse.hears('2.500 lei');
});

test('in a group it answers when it is named, and asks for no papers', async () => {
  await start();
  const group = new Person(server, 43, 'ro', {
    id: -77,
    type: 'group',
    title: 'Asistente',
    messages: [],
    visible: new Map(),
    actions: [],
    reactions: [],
    isBotBlocked: false,
  });
  await group.says('bună dimineața tuturor');
  await group.says('@parafa_test_bot cât costă?');
  await group.hears('2.500 lei');
  expect(group.texts()).toHaveLength(1);
  await group.says('/dosar@parafa_test_bot');
  await group.hears('în privat');
});

test('inline mode answers in any chat', async () => {
  await start();
  const nurse = new Person(server, 42);
  const id = await nurse.asksInline('care este taxa');
  await expect.poll(() => server.state.inlineAnswers.get(id)).toBeTruthy();
  expect(JSON.stringify(server.state.inlineAnswers.get(id))).toContain('2.500 lei');
});
