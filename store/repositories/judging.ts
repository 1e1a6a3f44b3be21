import { sql } from 'kysely';
import type { ReadDocument } from '../../core/documents/document.js';
import type { Key } from '../crypto/seal.js';
import type { FileStatus } from '../sql/schema.js';
import { type Chat, toChat } from './chats.js';
import type { RepositoryContext } from './context.js';
import { type Dossier, toDossier } from './dossiers.js';
import { type StoredFile, toFile } from './files.js';
import { openReading } from './readings.js';

/** All that a judgement looks at and writes to. */
export interface ToJudge {
  dossier: Dossier;
  /** In the order of arrival; `reading` of those that were read. */
  files: { file: StoredFile; reading?: ReadDocument }[];
  /** Whom to tell. */
  chats: Chat[];
  personKey: Key;
  /** This version has its verdict. */
  isJudged: boolean;
}

export function createJudging({ db, keyring }: RepositoryContext) {
  const dossierOf = (dossierId: string) =>
    db
      .selectFrom('dossiers as d')
      .innerJoin('persons as p', 'p.id', 'd.person_id')
      .selectAll('d')
      .select(({ exists, selectFrom }) => [
        'p.wrapped_key',
        exists(
          selectFrom('verdicts as v')
            .select('v.id')
            .whereRef('v.dossier_id', '=', 'd.id')
            .whereRef('v.dossier_version', '=', 'd.version'),
        ).as('is_judged'),
      ])
      .where('d.id', '=', dossierId)
      .executeTakeFirst();

  const filesOf = (dossierId: string) =>
    db
      .selectFrom('files as f')
      .leftJoin('readings as r', 'r.file_id', 'f.id')
      .selectAll('f')
      .select('r.document_sealed')
      .where('f.dossier_id', '=', dossierId)
      .where('f.status', '<>', sql.lit<FileStatus>('removed'))
      .orderBy('f.seq')
      .execute();

  const chatsOf = (dossierId: string) =>
    db
      .selectFrom('chats as c')
      .innerJoin('dossiers as d', 'd.person_id', 'c.person_id')
      .selectAll('c')
      .where('d.id', '=', dossierId)
      .orderBy('c.created_at')
      .execute();

  return {
    /** undefined when the dossier is gone. */
    async load(dossierId: string): Promise<ToJudge | undefined> {
      // The version first: files that are read afterwards belong to a later one.
      const row = await dossierOf(dossierId);
      if (!row) return undefined;
      const [files, chats] = await Promise.all([filesOf(dossierId), chatsOf(dossierId)]);
      const personKey = keyring.unwrapPerson(row.person_id, row.wrapped_key);
      return {
        dossier: toDossier(row),
        files: files.map((file) => ({
          file: toFile(file, personKey),
          ...(file.status === 'read' && file.document_sealed
            ? { reading: openReading(personKey, file.id, file.document_sealed) }
            : {}),
        })),
        chats: chats.map((chat) => toChat(chat, personKey)),
        personKey,
        isJudged: Boolean(row.is_judged),
      };
    },
  };
}
