import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPglite } from '../../store/sql/open-pglite.js';
import { openPostgres } from '../../store/sql/open-postgres.js';
import type { SqlPool } from '../../store/sql/pool.js';
import type { SpawnThread } from '../../store/sql/remote-pglite.js';
import { prepareEmbedded } from './embedded.js';
import { hasPromisedServers } from './promised-servers.js';
import { startPostgres, type TestServer } from './servers.js';

export interface TestDatabase {
  pool: SqlPool;
  /** Of a server; absent for the embedded one. */
  url?: string;
  close(): Promise<void>;
}

let server: TestServer | undefined;

/** The server that `.ci/servers.sh` started, or one of our own for this test file. */
async function serverUrl(): Promise<string> {
  const given = process.env.PARAFA_TEST_DATABASE_URL;
  if (given) return given;
  if (process.env.CI === 'true')
    throw new Error('PARAFA_TEST_DATABASE_URL is not set: .ci/servers.sh starts the servers');
  server ??= await startPostgres();
  return server.url;
}

/** A new database on the PostgreSQL server. */
export async function newPostgres(): Promise<TestDatabase & { url: string }> {
  const admin = await serverUrl();
  const name = `parafa_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: admin });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  const pool = openPostgres(url.href, { max: 10 });
  return {
    pool,
    url: url.href,
    async close() {
      await pool.end();
      await run(`drop database ${name} with (force)`);
    },
  };
}

/** A new embedded database in a folder of its own; with `spawn`, in a thread of its own too. */
export async function newPglite(spawn?: SpawnThread): Promise<TestDatabase> {
  const folder = temporaryFolder();
  await prepareEmbedded(folder.path);
  const pool = await openPglite(folder.path, spawn);
  return {
    pool,
    async close() {
      await pool.end();
      folder.remove();
    },
  };
}

export async function stopServers(): Promise<void> {
  await server?.stop();
  server = undefined;
}

export const databases: readonly { name: string; open: () => Promise<TestDatabase> }[] = [
  {
    name: 'PGlite',
    open: async () => {
      return await newPglite();
    },
  },
  ...(hasPromisedServers ? [{ name: 'PostgreSQL', open: newPostgres }] : []),
];

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'parafa-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
