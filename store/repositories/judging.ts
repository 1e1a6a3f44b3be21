import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ReadDocument } from '../../core/documents/document.js';
import { ifOpens, type Key, sealJson } from '../crypto/seal.js';
import type { FileStatus, Platform, Verdict } from '../sql/schema.js';
import { type Chat, toChat } from './chats.js';
import type { RepositoryContext } from './context.js';
import { type Dossier, toDossier } from './dossiers.js';
import { type StoredFile, toFile } from './files.js';
import { contentContext } from './notifications.js';
import { openReading } from './readings.js';
import { resultContext } from './verdicts.js';

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

/** What the notification `verdict` carries: ids and a code, the sender reads the rest from the store. */
export interface VerdictNotice {
  dossierId: string;
  verdictId: string;
  version: number;
  verdict: Verdict;
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
        files: files.map((row) => {
          const { id, status, document_sealed: sealed } = row;
          // One that does not open counts as not read: the dossier is judged, never as complete.
          const reading = status === 'read' && sealed ? ifOpens(() => openReading(personKey, id, sealed)) : undefined;
          return { file: toFile(row, personKey), ...(reading ? { reading } : {}) };
        }),
        chats: chats.map((chat) => toChat(chat, personKey)),
        personKey,
        isJudged: Boolean(row.is_judged),
      };
    },

    /**
     * Records the verdict of a version, one a version: the first stands. It goes into the outbox in the same statement, so
     * that none is lost and none is told twice. Resolves to the notifications that are to be sent.
     */
    async record(
      { dossier, files, chats, personKey }: ToJudge,
      { verdict, result }: { verdict: Verdict; result: unknown },
    ): Promise<{ id: string; platform: Platform }[]> {
      const verdictId = randomUUID();
      const { id: dossierId, personId, version } = dossier;
      const notice: VerdictNotice = { dossierId, verdictId, version, verdict };
      const notifications = chats
        .filter(({ blockedAt }) => !blockedAt)
        .map(({ id: chatId, platform }) => {
          const id = randomUUID();
          const dedupe = `verdict_${dossierId}_${version}_${chatId}`;
          const content = sealJson(personKey, notice, contentContext(id));
          return sql`(${id}::uuid, ${personId}::uuid, ${chatId}::uuid, ${platform}::text, ${dedupe}::text, ${content}::bytea)`;
        });
      const sealed = sealJson(personKey, result, resultContext(verdictId));
      const recorded = sql`
        insert into parafa.verdicts (id, dossier_id, dossier_version, verdict, files, result_sealed)
        values (${verdictId}, ${dossierId}, ${version}, ${verdict}, ${files.length}, ${sealed})
        on conflict (dossier_id, dossier_version) do nothing returning id`;
      if (notifications.length === 0) {
        await recorded.execute(db);
        return [];
      }
      const { rows } = await sql<{ id: string; platform: Platform }>`
        with recorded as (${recorded}),
        told (id, person_id, chat_id, platform, dedupe, content) as (values ${sql.join(notifications)})
        insert into parafa.notifications (id, person_id, chat_id, platform, kind, dedupe, content_sealed)
        select t.id, t.person_id, t.chat_id, t.platform, 'verdict', t.dedupe, t.content from told t, recorded
        on conflict (dedupe) do nothing returning id, platform`.execute(db);
      return rows;
    },
  };
}
