import { sql } from 'kysely';
import type { ReadDocument } from '../../core/documents/document.js';
import { sealJson, unsealJson } from '../crypto/seal.js';
import { personKey, type RepositoryContext } from './context.js';

const documentContext = (fileId: string) => `readings.document:${fileId}`;

export function createReadings(context: RepositoryContext) {
  const { db } = context;
  return {
    /**
     * Keeps what was read of a file that waits to be read, and moves it on, in one statement. False, and nothing is
     * changed, when it waits no longer: a second reading of it counts for nothing.
     */
    async record(fileId: string, personId: string, document: ReadDocument): Promise<boolean> {
      const document_sealed = sealJson(await personKey(context, personId), document, documentContext(fileId));
      const values = { type: document.type, pages: document.pages, document_sealed };
      const row = await db
        .with('moved', (query) =>
          query
            .updateTable('files')
            .set({ status: 'read', failure: null, finished_at: sql<Date>`now()` })
            .where('id', '=', fileId)
            .where('status', '=', 'received')
            .returning('id'),
        )
        .insertInto('readings')
        .columns(['file_id', 'type', 'pages', 'document_sealed'])
        .expression((eb) =>
          eb
            .selectFrom('moved')
            .select((inner) => [
              'moved.id',
              inner.val(values.type).as('type'),
              sql<number>`${values.pages}::int`.as('pages'),
              sql<Uint8Array>`${values.document_sealed}::bytea`.as('document_sealed'),
            ]),
        )
        .onConflict((conflict) => conflict.column('file_id').doUpdateSet(values))
        .returning('file_id')
        .executeTakeFirst();
      return row !== undefined;
    },

    async get(fileId: string): Promise<ReadDocument | undefined> {
      const row = await db
        .selectFrom('readings')
        .innerJoin('files', 'files.id', 'readings.file_id')
        .select(['files.person_id', 'readings.document_sealed'])
        .where('readings.file_id', '=', fileId)
        .executeTakeFirst();
      if (!row) return undefined;
      return unsealJson<ReadDocument>(
        await personKey(context, row.person_id),
        row.document_sealed,
        documentContext(fileId),
      );
    },

    /** By file id. */
    async ofDossier(dossierId: string): Promise<Map<string, ReadDocument>> {
      const rows = await db
        .selectFrom('readings')
        .innerJoin('files', 'files.id', 'readings.file_id')
        .select(['readings.file_id', 'files.person_id', 'readings.document_sealed'])
        .where('files.dossier_id', '=', dossierId)
        .execute();
      const [first] = rows;
      if (!first) return new Map();
      const key = await personKey(context, first.person_id);
      return new Map(
        rows.map((row) => [
          row.file_id,
          unsealJson<ReadDocument>(key, row.document_sealed, documentContext(row.file_id)),
        ]),
      );
    },
  };
}
