import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { type ParafaProcess, startParafa } from '../support/parafa-process.js';
import { ApiError } from '../support/telegram/api-error.js';
import { Person } from '../support/telegram/person.js';
import { startTelegramServer, type TelegramServer } from '../support/telegram/server.js';

const WAIT = 60_000;
let home: ReturnType<typeof temporaryFolder>;
let server: TelegramServer;
let service: ParafaProcess;
let settings: Record<string, string>;

beforeEach(async () => {
  home = temporaryFolder();
  await prepareEmbedded(join(home.path, 'data'));
  server = await startTelegramServer();
  settings = {
    PARAFA_DATA: join(home.path, 'data'),
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
  };
  service = startParafa(['start'], settings);
  await service.logged('telegram-started', WAIT);
}, 120_000);
afterEach(async () => {
  await service.kill();
  await server.close();
  home.remove();
});

/** When anything in a folder was written last, in ms. */
const lastWrite = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  );

test('a service that was paused while another took its folder ends before it writes: its database thread does not outlive the lock, nor the process the thread', async () => {
  const nurse = new Person(server, 41);
  await nurse.says('cât costă?');
  await nurse.hears('2.500 lei', WAIT);
  service.signal('SIGSTOP');
  const theirs = JSON.stringify({ token: 'theirs', pid: 1, host: 'elsewhere' });
  writeFileSync(join(home.path, 'data', 'parafa.lock'), theirs);
  // Longer than a lock is trusted without a look at it; who takes it over waits for eight seconds.
  await sleep(1_500);
  const before = lastWrite(join(home.path, 'data', 'database'));
  service.signal('SIGCONT');
  await nurse.says('până când mă pot înscrie?');
  expect(await service.ended()).toBe(1);
  expect(service.log()).toContain('database-ended');
  expect(lastWrite(join(home.path, 'data', 'database'))).toBe(before);
}, 120_000);

test('SIGTERM ends a service in thirty seconds though the platform never answers its calls', async () => {
  const hang = (...methods: string[]) =>
    server.troubles.push(...methods.map((method) => ({ method, does: 'hang' as const })));
  hang('sendMessage', 'editMessageText', 'sendChatAction');
  await new Person(server, 42).says('cât costă?');
  await expect.poll(() => server.state.updates.length, { timeout: WAIT }).toBe(0);
  hang('getUpdates');
  const asked = Date.now();
  expect(await service.stop()).toBe(0);
  expect(Date.now() - asked).toBeLessThan(35_000);
}, 180_000);

test('SIGTERM waits for what the outbox is sending: it is not sent again by the next life', async () => {
  const nurse = new Person(server, 43);
  // Not taken at first, so that the outbox has it.
  server.failNext('sendMessage', new ApiError(429, 'Too Many Requests: retry after 1', { retry_after: 1 }));
  server.troubles.push({ method: 'sendMessage', does: 'late' });
  await nurse.says('cât costă?');
  await nurse.hears('2.500 lei', WAIT);
  expect(await service.stop()).toBe(0);
  server.troubles.length = 0;
  service = startParafa(['start'], settings);
  await service.logged('telegram-started', WAIT);
  await nurse.says('până când mă pot înscrie?');
  await nurse.hears(/octombrie 2026/, WAIT);
  expect(nurse.texts().filter((text) => text.includes('2.500 lei'))).toHaveLength(1);
}, 180_000);
