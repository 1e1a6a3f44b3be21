import { Telegram } from 'telegraf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CALL_TIMES } from '../../../bots/port/calling.js';
import { createFetching } from '../../../bots/port/fetching.js';
import type { Downloaded } from '../../../bots/port/platform.js';
import { withTimeLimit } from '../../../bots/port/time-limit.js';
import { createTelegramPlatform } from '../../../bots/telegram/platform.js';
import type { Store } from '../../../store/open-store.js';
import type { Arrival } from '../../../store/repositories/arrivals.js';
import { ApiError } from '../../support/telegram/api-error.js';
import { startTelegramServer, type TelegramServer } from '../../support/telegram/server.js';

let server: TelegramServer;
beforeEach(async () => {
  server = await startTelegramServer();
});
afterEach(() => server.close());

/** Arrivals in memory; one that is postponed is due again at once. */
function fakeArrivals(references: string[]) {
  const rows = new Map<string, Arrival>(
    references.map((reference, i) => [
      `a${i}`,
      { id: `a${i}`, personId: 'p', chatId: 'c', dossierId: 'd', reference, name: `${reference}.jpg`, attempts: 0 },
    ]),
  );
  const postponed: number[] = [];
  const dead: string[] = [];
  const arrivals: Store['arrivals'] = {
    add: async () => 'unused',
    due: async (_platform, limit, except = []) =>
      [...rows.values()].filter(({ id }) => !except.includes(id)).slice(0, limit),
    ofDossier: async () => rows.size,
    async postpone(id, seconds) {
      postponed.push(seconds);
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, attempts: row.attempts + 1 });
    },
    done: async (id) => void rows.delete(id),
    async giveUp(id) {
      dead.push(id);
      rows.delete(id);
    },
    failed: async () => [],
    retry: async () => false,
  };
  return { rows, postponed, dead, arrivals };
}

interface Options {
  maxFileBytes?: number;
  downloadMs?: number;
  take?: (arrival: Arrival) => void;
}

async function fetchAll(references: string[], { maxFileBytes = 1000, downloadMs = 2000, take }: Options = {}) {
  const { rows, postponed, dead, arrivals } = fakeArrivals(references);
  const taken = new Map<string, Downloaded[]>();
  const slow: string[] = [];
  const telegram = new Telegram(server.token, { apiRoot: server.apiRoot });
  const never = new AbortController().signal;
  const fetching = createFetching({
    platform: createTelegramPlatform({ telegram, username: 'parafa_bot' }),
    calling: {
      withinTime: (ms, run) => withTimeLimit(ms, never, (signal) => run({ signal })),
      times: { ...CALL_TIMES, downloadMs },
    },
    store: { arrivals },
    maxFileBytes,
    async take(arrival, fetched) {
      take?.(arrival);
      taken.set(arrival.reference, [...(taken.get(arrival.reference) ?? []), fetched]);
    },
    isSlow: async ({ reference }) => void slow.push(reference),
    onDead: () => undefined,
    onError: () => undefined,
  });
  const timer = setInterval(fetching.wake, 20);
  await expect.poll(() => rows.size, { timeout: 20_000 }).toBe(0);
  clearInterval(timer);
  await fetching.close();
  return { taken, postponed, dead, slow };
}

test('fifty files announced at once all arrive, each once', async () => {
  const files = Array.from({ length: 50 }, (_, i) => server.state.addFile(Buffer.from(`file ${i}`), 'jpg'));
  const { taken } = await fetchAll(files.map(({ id }) => id));
  for (const { id, bytes } of files) expect(taken.get(id)).toEqual([{ ok: true, bytes: new Uint8Array(bytes) }]);
});

test('a refusal that may pass is tried again after a longer pause each time, and the file arrives', async () => {
  const { id } = server.state.addFile(Buffer.from('abc'), 'jpg');
  for (let i = 0; i < 2; i += 1) server.failNext('getFile', new ApiError(502, 'Bad Gateway'));
  const { taken, postponed, slow } = await fetchAll([id]);
  expect(postponed).toEqual([2, 4]);
  expect(slow).toEqual([id]);
  expect(taken.get(id)).toEqual([{ ok: true, bytes: new Uint8Array(Buffer.from('abc')) }]);
});

test('after many refusals the sender is told, staff can have it tried again, and the others go on', async () => {
  const [bad, good] = ['abc', 'def'].map((bytes) => server.state.addFile(Buffer.from(bytes), 'jpg'));
  server.troubles.push({ method: 'file', fileId: bad?.id ?? '', does: 'half' });
  const { taken, postponed, dead } = await fetchAll([bad?.id ?? '', good?.id ?? '']);
  expect(postponed).toHaveLength(7);
  expect(dead).toEqual(['a0']);
  expect(taken.get(bad?.id ?? '')).toEqual([{ ok: false, reason: 'gone' }]);
  expect(taken.get(good?.id ?? '')).toMatchObject([{ ok: true }]);
});

test('a download that never ends is given up in its time and holds up no other', async () => {
  const files = Array.from({ length: 20 }, (_, i) => server.state.addFile(Buffer.from(`file ${i}`), 'jpg'));
  server.troubles.push({ method: 'file', fileId: files[0]?.id ?? '', does: 'hang' });
  setTimeout(() => server.troubles.splice(0), 400);
  const { taken } = await fetchAll(
    files.map(({ id }) => id),
    { downloadMs: 200 },
  );
  for (const { id } of files) expect(taken.get(id)).toMatchObject([{ ok: true }]);
});

test('a file that nobody can deal with is set aside after its tries; those behind it are taken', async () => {
  const [poison, ...others] = ['a', 'b', 'c'].map((bytes) => server.state.addFile(Buffer.from(bytes), 'jpg'));
  const { dead, taken } = await fetchAll(
    [poison, ...others].map((file) => file?.id ?? ''),
    {
      take: ({ reference }) => {
        if (reference === poison?.id) throw new Error('poison');
      },
    },
  );
  expect(dead).toEqual(['a0']);
  for (const { id } of others) expect(taken.get(id)).toMatchObject([{ ok: true }]);
});

test.each([
  ['larger than Telegram gives out', 25 * 1024 * 1024, 30 * 1024 * 1024, 'too-large'],
  ['larger than we take', 200, 100, 'too-large'],
])('a file %s is told as such', async (_what, size, maxFileBytes, reason) => {
  const { id } = server.state.addFile(new Uint8Array(200), 'pdf', size);
  const { taken } = await fetchAll([id], { maxFileBytes });
  expect(taken.get(id)).toEqual([{ ok: false, reason }]);
});

test('a file that Telegram no longer knows is gone, without more tries', async () => {
  const { taken, postponed } = await fetchAll(['never-seen']);
  expect(taken.get('never-seen')).toEqual([{ ok: false, reason: 'gone' }]);
  expect(postponed).toEqual([]);
});
