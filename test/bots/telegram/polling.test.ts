import { setTimeout as sleep } from 'node:timers/promises';
import { Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PollingDeps, startPolling } from '../../../bots/telegram/polling.js';
import { ApiError } from '../../support/telegram/api-error.js';
import { Person } from '../../support/telegram/person.js';
import { startTelegramServer, type TelegramServer } from '../../support/telegram/server.js';

let server: TelegramServer;
let nurse: Person;
let polling: ReturnType<typeof startPolling> | undefined;

beforeEach(async () => {
  server = await startTelegramServer();
  nurse = new Person(server, 42);
});
afterEach(async () => {
  await polling?.close();
  polling = undefined;
  await server.close();
});

const start = (handle: (update: Update) => Promise<void>, more: Partial<PollingDeps> = {}) => {
  polling = startPolling({
    telegram: new Telegram(server.token, { apiRoot: server.apiRoot }),
    handle,
    onFault: () => undefined,
    sleep: async () => void (await sleep(10)),
    timeoutSeconds: 1,
    ...more,
  });
};

test('an update is forgotten by Telegram only when it is dealt with, and is handled once meanwhile', async () => {
  const handled: number[] = [];
  let finish = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  start(async ({ update_id }) => {
    handled.push(update_id);
    if (handled.length === 1) await slow;
  });
  const first = await nurse.says('unu');
  const second = await nurse.says('doi');
  await expect.poll(() => handled).toEqual([first, second]);
  await sleep(100);
  // The second is done, the first is not: Telegram still keeps both.
  expect(server.state.updates.map(({ update_id }) => update_id)).toEqual([first, second]);
  finish();
  await expect.poll(() => server.state.updates).toEqual([]);
  expect(handled).toEqual([first, second]);
});

test('closing waits for what is in hand, and tells Telegram that it is done', async () => {
  const handled: number[] = [];
  start(async ({ update_id }) => {
    await sleep(80);
    handled.push(update_id);
  });
  const id = await nurse.says('unu');
  await sleep(30);
  await polling?.close();
  expect(handled).toEqual([id]);
  expect(server.state.updates).toEqual([]);
});

test('a second poller is told of once, and the loop goes on until the other one is gone', async () => {
  const faults: string[] = [];
  let recovered = 0;
  const conflict = () => new ApiError(409, 'Conflict: terminated by other getUpdates request');
  for (let i = 0; i < 3; i += 1) server.failNext('getUpdates', conflict());
  const handled: number[] = [];
  start(async ({ update_id }) => void handled.push(update_id), {
    onFault: (reason) => faults.push(reason),
    onRecovered: () => {
      recovered += 1;
    },
  });
  const id = await nurse.says('unu');
  await expect.poll(() => handled).toEqual([id]);
  expect(faults).toEqual(['conflict']);
  expect(recovered).toBe(1);
});

test.each([
  [401, 'Unauthorized', 'unauthorized'],
  [502, 'Bad Gateway', 'unreachable'],
])('an answer %i is named %s and tried again', async (code, description, reason) => {
  const faults: string[] = [];
  server.failNext('getUpdates', new ApiError(code, description));
  const handled: number[] = [];
  start(async ({ update_id }) => void handled.push(update_id), { onFault: (fault) => faults.push(fault) });
  const id = await nurse.says('unu');
  await expect.poll(() => handled).toEqual([id]);
  expect(faults).toEqual([reason]);
});

test('a call that is never answered is given up in its time, and the loop goes on', async () => {
  server.troubles.push({ method: 'getUpdates', does: 'hang' });
  const faults: string[] = [];
  const handled: number[] = [];
  start(async ({ update_id }) => void handled.push(update_id), {
    onFault: (fault) => faults.push(fault),
    timeoutSeconds: 0.1,
    graceMs: 100,
  });
  await expect.poll(() => faults).toEqual(['unreachable']);
  server.troubles.splice(0);
  const id = await nurse.says('unu');
  await expect.poll(() => handled).toEqual([id]);
});

test('a server that answers at once with nothing is not asked hundreds of times a second', async () => {
  server.isHasty = true;
  start(async () => undefined, { sleep: async (ms) => void (await sleep(ms)) });
  await sleep(1500);
  expect(server.polls()).toBeLessThan(15);
});

test('an update that cannot be kept comes once more, and one that never can lets the others go', async () => {
  const tries: number[] = [];
  start(async ({ update_id }) => {
    tries.push(update_id);
    throw new Error('the database is away');
  });
  const id = await nurse.says('unu');
  await expect.poll(() => server.state.updates).toEqual([]);
  expect(tries).toEqual([id, id, id, id, id]);
});

test('one update that never ends keeps no other from being handled', async () => {
  const handled: number[] = [];
  let first: number | undefined;
  start(async ({ update_id }) => {
    first ??= update_id;
    if (update_id === first) await sleep(1_000);
    handled.push(update_id);
  });
  await nurse.says('unu');
  const others = await Promise.all(Array.from({ length: 20 }, (_, i) => nurse.says(String(i))));
  await expect.poll(() => handled.length, { timeout: 700 }).toBe(others.length);
});
