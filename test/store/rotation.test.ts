import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openStore } from '../../store/open-store.js';
import { newPglite } from '../support/databases.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

test('a process that missed a rotation of the key refuses to make people that nobody could read', async () => {
  const database = await newPglite();
  try {
    const [old, next] = [randomBytes(32), randomBytes(32)];
    const deps = { pool: database.pool, blobs: createMemoryBlobs() };
    const running = await openStore({ ...deps, rootKey: old });
    const { personId } = await running.chats.findOrCreate('telegram', '1', 'ro', { step: 'start' });
    expect(await (await openStore({ ...deps, rootKey: old })).keyring.rotate(next)).toBe(1);
    await expect(running.chats.findOrCreate('telegram', '2', 'ro')).rejects.toThrow('start it anew');
    await expect(running.people.create()).rejects.toThrow('start it anew');
    const after = await openStore({ ...deps, rootKey: next });
    const rows = await after.db.selectFrom('persons').select('id').execute();
    expect(rows).toEqual([{ id: personId }]);
    const chat = await after.chats.findOrCreate('telegram', '2', 'en', { step: 'new' });
    expect(await after.chats.state(chat.id)).toEqual({ step: 'new' });
    expect(await after.people.find(await after.people.create())).toBeDefined();
  } finally {
    await database.close();
  }
}, 120_000);
