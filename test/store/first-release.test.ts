import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DEFAULT_RETENTION } from '../../core/config/retention.js';
import { openPostgresBackend } from '../../queues/backend/postgres-backend.js';
import { openQueues } from '../../queues/open-queues.js';
import { openStore } from '../../store/open-store.js';
import { MIGRATIONS } from '../../store/sql/migrations/index.js';
import { openPostgres } from '../../store/sql/open-postgres.js';
import type { SqlPool } from '../../store/sql/pool.js';
import { databases, stopServers } from '../support/databases.js';
import { countingJudge, createMemoryLog, readAtOnce, until } from '../support/engine.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

/** Made by the first release itself: its schema as it was, a nurse in the middle of everything, the sealed files. */
const release = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/first-release/database.json'), 'utf8'),
) as {
  key: string;
  schema: { version: number; name: string; sql: string }[];
  tables: Record<string, object[]>;
  vault: Record<string, string>;
};

afterAll(stopServers);

async function asItWas(pool: SqlPool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('create schema parafa');
    await client.query(
      'create table parafa.migrations (version integer primary key, name text not null, applied_at timestamptz not null default now())',
    );
    for (const { sql } of release.schema) await client.query(sql);
    // Rows in any order: what refers to what is checked again by everything below.
    await client.query('set session_replication_role = replica');
    for (const [name, rows] of Object.entries(release.tables))
      await client.query(
        `insert into parafa.${name} overriding system value select * from jsonb_populate_recordset(null::parafa.${name}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    await client.query('set session_replication_role = default');
    const { rows: counted } = await client.query<{ name: string; column: string }>(
      `select table_name as name, column_name as column from information_schema.columns
        where table_schema = 'parafa' and is_identity = 'YES'`,
    );
    for (const { name, column } of counted)
      await client.query(
        `select setval(pg_get_serial_sequence('parafa.${name}', '${column}'),
          coalesce((select max(${column}) from parafa.${name}), 0) + 1, false)`,
      );
  } finally {
    client.release();
  }
}

test('a released migration is never edited', () => {
  for (const { version, sql } of release.schema)
    expect(MIGRATIONS.find((one) => one.version === version)?.sql).toBe(sql);
});

test.each(databases)(
  '$name: a database of the first release comes forward, and its nurse goes on where she was',
  async ({ open }) => {
    const { pool, url, close } = await open();
    await asItWas(pool);
    const blobs = createMemoryBlobs();
    for (const [id, sealed] of Object.entries(release.vault)) await blobs.put(id, Buffer.from(sealed, 'base64'));
    const store = await openStore({ pool, blobs, rootKey: Buffer.from(release.key, 'base64') });
    const backend = url
      ? await openPostgresBackend(openPostgres(url, { max: 20 }), { ownsPool: true })
      : await openPostgresBackend(pool, { ownsPool: false });
    const clock = { now: () => new Date() };
    const log = createMemoryLog();
    const queues = openQueues({ backend, store, log, clock, retention: DEFAULT_RETENTION, judgeDelayMs: 0 });
    try {
      const chat = await store.chats.find('telegram', '4711');
      if (!chat) throw new Error('the chat is gone');
      expect(await store.chats.state(chat.id)).toEqual({ step: 'upload', lang: 'ro' });
      expect(await store.consents.current(chat.personId, 'dossier')).toMatchObject({ version: '1' });
      const [dossier] = await store.dossiers.ofPerson(chat.personId);
      if (!dossier) throw new Error('the dossier is gone');
      expect(await store.verdicts.latest(dossier.id)).toMatchObject({ verdict: 'complete', files: 1 });
      expect((await store.reviews.list(['waiting'])).map(({ reason }) => reason)).toEqual(['unsigned']);
      const [talk] = await store.desk.list('open');
      expect((await store.desk.messages(talk?.id ?? '')).map(({ body }) => body)).toEqual([{ text: 'bună ziua' }]);
      expect(await store.arrivals.due('telegram', 10)).toMatchObject([{ reference: 'ref-1', name: 'aviz.jpg' }]);
      expect(await store.reminders.ofChat(chat.id)).toMatchObject([{ dueOn: '2027-01-10' }]);
      expect((await store.questions.list()).map(({ text }) => text)).toEqual(['o întrebare']);

      await queues.startWorker({ readFile: readAtOnce, judge: countingJudge });
      const received = await queues.dossierFiles.receive({
        dossierId: dossier.id,
        name: 'nou.jpg',
        mime: 'image/jpeg',
        bytes: Buffer.from('new'),
      });
      expect(received).toMatchObject({ ok: true, duplicate: false });
      const verdict = await until(async () => {
        const latest = await store.verdicts.latest(dossier.id);
        return latest?.files === 3 && latest;
      }, 'a verdict over the old files and the new one');
      expect(verdict.result).toMatchObject({ files: ['diplomă.jpg', 'încă-necitit.jpg', 'nou.jpg'] });
      const names = (await store.files.ofDossier(dossier.id)).map(({ id }) => store.vault.open(id));
      expect((await Promise.all(names)).map(String)).toContain('bytes of încă-necitit.jpg');
      await store.audit.record({ actor: 'person', action: 'dossier.open', details: { files: 3 } });
      expect(await store.audit.verify()).toMatchObject({ ok: true });

      const { fileIds } = await store.transaction(({ people }) => people.erase(chat.personId));
      expect(fileIds).toHaveLength(3);
      expect(await store.chats.find('telegram', '4711')).toBeUndefined();
    } finally {
      await queues.close();
      await close();
    }
  },
);
