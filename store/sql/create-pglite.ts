import { PGlite, types } from '@electric-sql/pglite';
import type { PgliteSession } from './pglite-session.js';

/** The same values as the server's driver gives: numbers for bigint, text for days, Buffers for bytes. */
const parsers = {
  [types.INT8]: Number,
  [types.DATE]: (text: string) => text,
  [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex'),
};

/** Opens (or makes) the database in `folder`, in this thread; `undefined` keeps it in memory. */
export async function createPglite(folder: string | undefined): Promise<PgliteSession> {
  return await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers });
}
