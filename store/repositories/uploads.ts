import { sql } from 'kysely';
import { type Key, seal } from '../crypto/seal.js';
import type { FileStatus } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';
import { type Dossier, toDossier } from './dossiers.js';
import { nameContext } from './files.js';

/** What decides whether an upload is taken. */
export interface UploadTarget {
  dossier: Dossier;
  personKey: Key;
  /** How many files the dossier holds. */
  files: number;
  /** The file that holds the same bytes. */
  duplicateId: string | null;
  /** A file has the id already that this upload was announced under: it came before. */
  isIdTaken: boolean;
}

export interface NewFile {
  id: string;
  wrappedKey: Buffer;
  sha256: string;
  name: string;
  mime: string;
  size: number;
}

/** The two questions that an upload costs, a statement each: many come at once. */
export function createUploads({ db, keyring }: RepositoryContext) {
  const removed = sql.lit<FileStatus>('removed');
  const lookup = (dossierId: string, sha256: string) => keyring.lookup(`files.${dossierId}`, sha256);
  return {
    /** undefined when there is no such dossier. */
    async target(dossierId: string, sha256: string, uploadId: string | null = null): Promise<UploadTarget | undefined> {
      const row = await db
        .selectFrom('dossiers as d')
        .innerJoin('persons as p', 'p.id', 'd.person_id')
        .selectAll('d')
        .select(({ selectFrom, fn }) => {
          const files = selectFrom('files as f').whereRef('f.dossier_id', '=', 'd.id').where('f.status', '<>', removed);
          return [
            'p.wrapped_key',
            files.select(fn.countAll<number>().as('count')).as('files'),
            files.select('f.id').where('f.lookup', '=', lookup(dossierId, sha256)).as('duplicate_id'),
            sql<boolean>`exists (select from parafa.files t where t.id = ${uploadId}::uuid)`.as('is_id_taken'),
          ];
        })
        .where('d.id', '=', dossierId)
        .executeTakeFirst();
      return (
        row && {
          dossier: toDossier(row),
          personKey: keyring.unwrapPerson(row.person_id, row.wrapped_key),
          files: Number(row.files),
          duplicateId: row.duplicate_id,
          isIdTaken: row.is_id_taken,
        }
      );
    },

    /**
     * Adds a file whose bytes are safe in the vault, and makes a new version of its dossier. Resolves to its place in line, and
     * to its turn (1 = no other file of the dossier waits); undefined, and nothing is changed, when the dossier holds the same
     * bytes already.
     */
    async add(
      { dossier, personKey }: UploadTarget,
      file: NewFile,
    ): Promise<{ place: number; turn: number } | undefined> {
      const name = seal(personKey, Buffer.from(file.name), nameContext(file.id));
      const { rows } = await sql<{ place: number; turn: number }>`
        with added as (
          insert into parafa.files (id, person_id, dossier_id, lookup, name_sealed, wrapped_key, mime, size)
          values (${file.id}, ${dossier.personId}, ${dossier.id}, ${lookup(dossier.id, file.sha256)}, ${name},
            ${file.wrappedKey}, ${file.mime}, ${file.size})
          on conflict (dossier_id, lookup) where status <> 'removed' do nothing
          returning id
        ),
        touched as (
          update parafa.dossiers set version = version + 1, updated_at = now()
          where id = ${dossier.id} and exists (select from added)
        )
        select (select count(*) from parafa.files where status = 'received') + 1 as place,
          (select count(*) from parafa.files where dossier_id = ${dossier.id} and status = 'received') + 1 as turn
        from added`.execute(db);
      return rows[0];
    },
  };
}
