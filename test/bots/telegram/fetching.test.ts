import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Telegram } from 'telegraf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFetching, type Fetched } from '../../../bots/telegram/fetching.js';
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
  const arrivals: Store['arrivals'] = {
    add: async () => 'unused',
    due: async (_platform, limit) => [...rows.values()].slice(0, limit),
    ofDossier: async () => rows.size,
    async postpone(id, seconds) {
      postponed.push(seconds);
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, attempts: row.attempts + 1 });
    },
    done: async (id) => void rows.delete(id),
  };
  return { rows, postponed, arrivals };
}

async function fetchAll(references: string[], maxFileBytes = 1000) {
  const { rows, postponed, arrivals } = fakeArrivals(references);
  const taken = new Map<string, Fetched[]>();
  const fetching = createFetching({
    telegram: new Telegram(server.token, { apiRoot: server.apiRoot }),
    store: { arrivals },
    maxFileBytes,
    take: async ({ reference }, fetched) => void taken.set(reference, [...(taken.get(reference) ?? []), fetched]),
    onError: () => undefined,
  });
  fetching.wake();
  await expect.poll(() => rows.size, { timeout: 5000 }).toBe(0);
  await fetching.close();
  return { taken, postponed };
}

test('fifty files announced at once all arrive, each once', async () => {
  const files = Array.from({ length: 50 }, (_, i) => server.state.addFile(Buffer.from(`file ${i}`), 'jpg'));
  const { taken } = await fetchAll(files.map(({ id }) => id));
  for (const { id, bytes } of files) expect(taken.get(id)).toEqual([{ ok: true, bytes: new Uint8Array(bytes) }]);
});

test('a refusal that may pass is tried again after a longer pause each time, and the file arrives', async () => {
  const { id } = server.state.addFile(Buffer.from('abc'), 'jpg');
  for (let i = 0; i < 2; i += 1) server.failNext('getFile', new ApiError(502, 'Bad Gateway'));
  const { taken, postponed } = await fetchAll([id]);
  expect(postponed).toEqual([2, 4]);
  expect(taken.get(id)).toEqual([{ ok: true, bytes: new Uint8Array(Buffer.from('abc')) }]);
});

test('after many refusals the sender is told, and the others go on', async () => {
  for (let i = 0; i < 8; i += 1) server.failNext('getFile', new ApiError(502, 'Bad Gateway'));
  const { id } = server.state.addFile(Buffer.from('abc'), 'jpg');
  const { taken, postponed } = await fetchAll([id]);
  expect(postponed).toHaveLength(7);
  expect(taken.get(id)).toEqual([{ ok: false, reason: 'gone' }]);
});

test.each([
  ['larger than Telegram gives out', 25 * 1024 * 1024, 30 * 1024 * 1024, 'too-large'],
  ['larger than we take', 200, 100, 'too-large'],
])('a file %s is told as such', async (_what, size, max, reason) => {
  const { id } = server.state.addFile(new Uint8Array(200), 'pdf', size);
  const { taken } = await fetchAll([id], max);
  expect(taken.get(id)).toEqual([{ ok: false, reason }]);
});

test('a file that Telegram no longer knows is gone, without more tries', async () => {
  const { taken, postponed } = await fetchAll(['never-seen']);
  expect(taken.get('never-seen')).toEqual([{ ok: false, reason: 'gone' }]);
  expect(postponed).toEqual([]);
});

test('a Bot API server of one’s own names a file on this machine', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parafa-local-api-'));
  const path = join(folder, 'scan.pdf');
  await writeFile(path, 'abc');
  const file = server.state.addFile(Buffer.from('abc'), 'pdf');
  file.path = path;
  const { taken } = await fetchAll([file.id]);
  const [fetched] = taken.get(file.id) ?? [];
  expect(fetched?.ok && Buffer.from(fetched.bytes).toString()).toBe('abc');
  await rm(folder, { recursive: true });
});
