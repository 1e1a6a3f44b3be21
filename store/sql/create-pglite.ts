import { PGlite } from '@electric-sql/pglite';
import type { PgliteSession } from './pglite-session.js';
import { PgliteStatements } from './pglite-statements.js';

/** Opens (or makes) the database in `folder`, in this thread; `undefined` keeps it in memory. */
export async function createPglite(folder: string | undefined): Promise<PgliteSession> {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  const statements = new PgliteStatements(database);
  return {
    query: (text, params) => statements.run(text, params),
    listen: (channel, onNotice) => database.listen(channel, onNotice),
    close: () => database.close(),
    get closed() {
      return database.closed;
    },
  };
}
