import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { type Key, newKey, seal, unseal } from '../crypto/seal.js';
import type { FileStatus, Schema } from '../sql/schema.js';
import { ask, personKey, type RepositoryContext } from './context.js';

export interface StoredFile {
  id: string;
  personId: string;
  dossierId: string;
  /** As the person called it. */
  name: string;
  mime: string;
  size: number;
  status: FileStatus;
  /** Problem code of the contract when the file could not be read for good. */
  failure: string | null;
  createdAt: Date;
}

/** Written into the statements: a parameter would hide from the planner that an index on just these rows will do. */
const [RECEIVED, REMOVED] = [sql.lit<FileStatus>('received'), sql.lit<FileStatus>('removed')];

/** A file with what opens its bytes in the vault, and what seals what is read of it. */
export interface FileToRead extends StoredFile {
  /** Throws `file-tampered` when the key was altered. */
  openKey(): Key;
  personKey: Key;
  /** It has ended the process of a reader before. */
  isSuspect: boolean;
}

type FileWithKey = Selectable<Schema['files']> & { person_key: Uint8Array };
const TO_READ = `select f.*, p.wrapped_key as person_key from parafa.files f join parafa.persons p on p.id = f.person_id
  where f.id = any($1::uuid[])`;

export const nameContext = (fileId: string) => `files.name:${fileId}`;
const keyContext = (fileId: string) => `files.key:${fileId}`;

export const toFile = (row: Selectable<Schema['files']>, key: Key): StoredFile => ({
  id: row.id,
  personId: row.person_id,
  dossierId: row.dossier_id,
  name: unseal(key, row.name_sealed, nameContext(row.id)).toString('utf8'),
  mime: row.mime,
  size: row.size,
  status: row.status,
  failure: row.failure,
  createdAt: row.created_at,
});

export function createFiles(context: RepositoryContext) {
  const { db, keyring } = context;
  const withKeys = () =>
    db
      .selectFrom('files')
      .innerJoin('persons', 'persons.id', 'files.person_id')
      .selectAll('files')
      .select('persons.wrapped_key as person_key');
  const repository = {
    /** A key for a file that is about to be put into the vault, and its id unless it has one; nothing is stored yet. */
    async prepare(
      personId: string,
      personsKey?: Key,
      id: string = randomUUID(),
    ): Promise<{ id: string; key: Key; wrappedKey: Buffer }> {
      const key = newKey();
      return { id, key, wrappedKey: seal(personsKey ?? (await personKey(context, personId)), key, keyContext(id)) };
    },

    /** Adds a file whose bytes are safe in the vault. undefined when the dossier holds the same bytes already. */
    async add(file: {
      id: string;
      wrappedKey: Buffer;
      personId: string;
      dossierId: string;
      sha256: string;
      name: string;
      mime: string;
      size: number;
    }): Promise<StoredFile | undefined> {
      const key = await personKey(context, file.personId);
      const row = await db
        .insertInto('files')
        .values({
          id: file.id,
          person_id: file.personId,
          dossier_id: file.dossierId,
          lookup: keyring.lookup(`files.${file.dossierId}`, file.sha256),
          name_sealed: seal(key, Buffer.from(file.name), nameContext(file.id)),
          wrapped_key: file.wrappedKey,
          mime: file.mime,
          size: file.size,
        })
        .onConflict((conflict) => conflict.columns(['dossier_id', 'lookup']).where('status', '<>', REMOVED).doNothing())
        .returningAll()
        .executeTakeFirst();
      return row && toFile(row, key);
    },

    async get(fileId: string): Promise<StoredFile | undefined> {
      const row = await withKeys().where('files.id', '=', fileId).executeTakeFirst();
      return row && toFile(row, keyring.unwrapPerson(row.person_id, row.person_key));
    },

    /**
     * Files with their keys, by id, in one query; ids that are gone are left out. Each is opened by itself: one that was
     * altered harms no other.
     */
    async toRead(fileIds: readonly string[]): Promise<Map<string, () => FileToRead>> {
      const rows = await ask<FileWithKey>(db, TO_READ, [...fileIds]);
      const open = (row: FileWithKey): FileToRead => {
        const key = keyring.unwrapPerson(row.person_id, row.person_key);
        const openKey = () => unseal(key, row.wrapped_key, keyContext(row.id));
        return { ...toFile(row, key), openKey, personKey: key, isSuspect: row.suspect };
      };
      return new Map(rows.map((row) => [row.id, () => open(row)]));
    },

    /** The key that opens the file's bytes in the vault. */
    async keyOf(fileId: string): Promise<Key | undefined> {
      return (await repository.toRead([fileId])).get(fileId)?.().openKey();
    },

    /** In the order of arrival; removed ones are left out. */
    async ofDossier(dossierId: string): Promise<StoredFile[]> {
      const rows = await withKeys()
        .where('dossier_id', '=', dossierId)
        .where('status', '<>', REMOVED)
        .orderBy('seq')
        .execute();
      const [first] = rows;
      if (!first) return [];
      const key = keyring.unwrapPerson(first.person_id, first.person_key);
      return rows.map((row) => toFile(row, key));
    },

    /** Moves a file on when it still stands at `from`; false when somebody else was quicker. */
    async move(
      fileId: string,
      from: readonly FileStatus[],
      to: FileStatus,
      failure: string | null = null,
    ): Promise<boolean> {
      const result = await db
        .updateTable('files')
        .set({
          status: to,
          failure,
          ...(to === 'received' ? { suspect: false } : {}),
          finished_at: to === 'received' ? null : sql<Date>`now()`,
        })
        .where('id', '=', fileId)
        .where('status', 'in', [...from])
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** It ended the process of its reader: noted at once, so that a restart does not begin with it anew. */
    async suspect(fileId: string): Promise<void> {
      await db.updateTable('files').set({ suspect: true }).where('id', '=', fileId).execute();
    },

    /** How many files wait to be read before this one, plus one; 0 when it no longer waits. */
    async placeInLine(fileId: string): Promise<number> {
      const row = await db
        .selectFrom('files as mine')
        .innerJoin('files as other', (join) => join.onRef('other.seq', '<=', 'mine.seq'))
        .select(({ fn }) => fn.countAll<number>().as('place'))
        .where('mine.id', '=', fileId)
        .where('mine.status', '=', RECEIVED)
        .where('other.status', '=', RECEIVED)
        .executeTakeFirst();
      return Number(row?.place ?? 0);
    },

    /** Files of a dossier that are still to be read. */
    async unread(dossierId: string): Promise<number> {
      return (await repository.progressOf(dossierId)).unread;
    },

    /** How many files a dossier holds, and how many of them are still to be read. */
    async progressOf(dossierId: string): Promise<{ unread: number; total: number }> {
      const row = await db
        .selectFrom('files')
        .select(({ fn, eb }) => [
          fn.countAll<number>().as('total'),
          fn
            .countAll<number>()
            .filterWhere(eb('status', '=', 'received'))
            .as('unread'),
        ])
        .where('dossier_id', '=', dossierId)
        .where('status', '<>', REMOVED)
        .executeTakeFirst();
      return { unread: Number(row?.unread ?? 0), total: Number(row?.total ?? 0) };
    },

    /** How many files are still to be read, of everybody. */
    async countReceived(): Promise<number> {
      const row = await db
        .selectFrom('files')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('status', '=', RECEIVED)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },

    /** Ids of files still to be read, oldest first, after a sequence number: what a lost job would leave behind. */
    async received(afterSeq: number, limit: number): Promise<{ id: string; seq: number; dossier_id: string }[]> {
      return await db
        .selectFrom('files')
        .select(['id', 'seq', 'dossier_id'])
        .where('status', '=', RECEIVED)
        .where('seq', '>', afterSeq)
        .orderBy('seq')
        .limit(limit)
        .execute();
    },

    /** Which of these ids are files whose bytes are still kept. */
    async known(fileIds: string[]): Promise<Set<string>> {
      if (fileIds.length === 0) return new Set();
      const rows = await db
        .selectFrom('files')
        .select('id')
        .where('id', 'in', fileIds)
        .where(({ or, eb }) => or([eb('status', '<>', REMOVED), eb('failure', 'is', null)]))
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
  };
  return repository;
}

export type Files = ReturnType<typeof createFiles>;
