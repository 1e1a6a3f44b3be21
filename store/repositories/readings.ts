import { sql } from 'kysely';
import type { ReadDocument } from '../../core/documents/document.js';
import { type Key, sealJson, unsealJson } from '../crypto/seal.js';
import { personKey, type RepositoryContext } from './context.js';

export interface Reading {
  fileId: string;
  personKey: Key;
  document: ReadDocument;
}

const documentContext = (fileId: string) => `readings.document:${fileId}`;

export const openReading = (key: Key, fileId: string, sealed: Uint8Array): ReadDocument =>
  unsealJson<ReadDocument>(key, sealed, documentContext(fileId));

export function createReadings(context: RepositoryContext) {
  const { db, keyring } = context;
  const withKeys = () =>
    db
      .selectFrom('readings')
      .innerJoin('files', 'files.id', 'readings.file_id')
      .innerJoin('persons', 'persons.id', 'files.person_id')
      .select(['readings.file_id', 'files.person_id', 'persons.wrapped_key', 'readings.document_sealed']);
  const opened = (row: { file_id: string; person_id: string; wrapped_key: Uint8Array; document_sealed: Uint8Array }) =>
    openReading(keyring.unwrapPerson(row.person_id, row.wrapped_key), row.file_id, row.document_sealed);
  return {
    /**
     * Keeps what was read of files that wait to be read, and moves them on, in one statement. Resolves to those that were
     * waiting: a second reading of a file counts for nothing.
     */
    async record(readings: readonly Reading[]): Promise<Set<string>> {
      const once = new Map(readings.map((reading) => [reading.fileId, reading]));
      const rows = [...once.values()].map(
        ({ fileId, personKey: key, document }) =>
          sql`(${fileId}::uuid, ${document.type}::text, ${document.pages}::int, ${sealJson(key, document, documentContext(fileId))}::bytea)`,
      );
      const { rows: recorded } = await sql<{ file_id: string }>`
        with given (id, type, pages, document) as (values ${sql.join(rows)}),
        moved as (
          update parafa.files f set status = 'read', failure = null, finished_at = now()
          from given g where f.id = g.id and f.status = 'received' returning f.id
        )
        insert into parafa.readings as r (file_id, type, pages, document_sealed)
        select g.id, g.type, g.pages, g.document from given g join moved using (id)
        on conflict (file_id) do update
        set type = excluded.type, pages = excluded.pages, document_sealed = excluded.document_sealed, read_at = now()
        returning r.file_id`.execute(db);
      return new Set(recorded.map(({ file_id }) => file_id));
    },

    /** Staff have put a value right: the reading is as they say from now on. */
    async correct(fileId: string, document: ReadDocument): Promise<void> {
      const file = await db.selectFrom('files').select('person_id').where('id', '=', fileId).executeTakeFirst();
      if (!file) return;
      const key = await personKey(context, file.person_id);
      await db
        .updateTable('readings')
        .set({ type: document.type, document_sealed: sealJson(key, document, documentContext(fileId)) })
        .where('file_id', '=', fileId)
        .execute();
    },

    async get(fileId: string): Promise<ReadDocument | undefined> {
      const row = await withKeys().where('readings.file_id', '=', fileId).executeTakeFirst();
      return row && opened(row);
    },

    /** By file id. */
    async ofDossier(dossierId: string): Promise<Map<string, ReadDocument>> {
      const rows = await withKeys().where('files.dossier_id', '=', dossierId).execute();
      return new Map(rows.map((row) => [row.file_id, opened(row)]));
    },
  };
}
