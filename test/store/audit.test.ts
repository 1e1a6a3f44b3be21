import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../store/open-store.js';
import { databases, stopServers, type TestDatabase } from '../support/databases.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

for (const { name, open } of databases) {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = await openStore({ pool: database.pool, blobs: createMemoryBlobs(), rootKey: randomBytes(32) });
  }, 120_000);
  afterAll(async () => {
    await database.close();
    await stopServers();
  });
  const behindOurBack = async (sql: string) => {
    await database.pool.query('alter table parafa.audit disable trigger append_only');
    await database.pool.query(sql);
    await database.pool.query('alter table parafa.audit enable trigger append_only');
  };

  test(`${name}: entries chain, also those that are written at once and within transactions`, async () => {
    expect(await store.audit.verify()).toEqual({ ok: true, entries: 0, unchained: 0 });
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 2
          ? store.audit.record({ actor: 'staff:ana', action: 'review-opened', details: { b: 1, a: index } })
          : store.transaction((repositories) => repositories.audit.record({ actor: 'person', action: 'file-removed' })),
      ),
    );
    expect(await store.audit.verify()).toEqual({ ok: true, entries: 8, unchained: 0 });
  }, 60_000);

  test(`${name}: nothing is changed or removed by mistake, and what was changed on purpose is seen`, async () => {
    await expect(database.pool.query(`update parafa.audit set actor = 'nobody'`)).rejects.toThrow('append-only');
    await expect(database.pool.query('delete from parafa.audit')).rejects.toThrow('append-only');
    await behindOurBack(`update parafa.audit set actor = 'staff:ion' where seq = 3`);
    expect(await store.audit.verify()).toEqual({ ok: false, seq: 3 });
    await behindOurBack(`delete from parafa.audit where seq >= 3`);
    expect(await store.audit.verify()).toMatchObject({ ok: false });
  }, 60_000);
}
