import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { ReadDocument } from '../../core/documents/document.js';
import { ifOpens, type Key, sealJson } from '../crypto/seal.js';
import type { Platform, Schema, Verdict } from '../sql/schema.js';
import { type Chat, toChat } from './chats.js';
import { ask, type RepositoryContext } from './context.js';
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

/** What a judgement comes to; `result` is sealed. */
export interface Judged {
  verdict: Verdict;
  result: unknown;
}

/** A notification that is to be sent. */
export interface ToTell {
  id: string;
  platform: Platform;
}

type DossierRow = Selectable<Schema['dossiers']> & { wrapped_key: Uint8Array; is_judged: boolean };
type FileRow = Selectable<Schema['files']> & { document_sealed: Uint8Array | null };
type ChatRow = Selectable<Schema['chats']> & { dossier_id: string };

const DOSSIERS = `select d.*, p.wrapped_key,
    exists (select from parafa.verdicts v where v.dossier_id = d.id and v.dossier_version = d.version) as is_judged
  from parafa.dossiers d join parafa.persons p on p.id = d.person_id where d.id = any($1::uuid[])`;
const FILES = `select f.*, r.document_sealed from parafa.files f left join parafa.readings r on r.file_id = f.id
  where f.dossier_id = any($1::uuid[]) and f.status <> 'removed' order by f.seq`;
const CHATS = `select c.*, d.id as dossier_id from parafa.chats c join parafa.dossiers d on d.person_id = c.person_id
  where d.id = any($1::uuid[]) order by c.created_at`;

export function createJudging({ db, keyring }: RepositoryContext) {
  const open = (row: DossierRow, files: readonly FileRow[], chats: readonly ChatRow[]): ToJudge => {
    const personKey = keyring.unwrapPerson(row.person_id, row.wrapped_key);
    return {
      dossier: toDossier(row),
      files: files.map((file) => {
        const { id, status, document_sealed: sealed } = file;
        // One that does not open counts as not read: the dossier is judged, never as complete.
        const reading = status === 'read' && sealed ? ifOpens(() => openReading(personKey, id, sealed)) : undefined;
        return { file: toFile(file, personKey), ...(reading ? { reading } : {}) };
      }),
      chats: chats.map((chat) => toChat(chat, personKey)),
      personKey,
      isJudged: row.is_judged,
    };
  };

  const noticesOf = ({ dossier, chats, personKey }: ToJudge, verdictId: string, verdict: Verdict) => {
    const { id: dossierId, personId, version } = dossier;
    const notice: VerdictNotice = { dossierId, verdictId, version, verdict };
    return chats
      .filter(({ blockedAt }) => !blockedAt)
      .map(({ id: chatId, platform }) => {
        const id = randomUUID();
        const dedupe = `verdict_${dossierId}_${version}_${chatId}`;
        const content = sealJson(personKey, notice, contentContext(id));
        const row = sql`(${verdictId}::uuid, ${id}::uuid, ${personId}::uuid, ${chatId}::uuid, ${platform}::text, ${dedupe}::text, ${content}::bytea)`;
        return { id, row };
      });
  };

  const repository = {
    /** By id, without those that are gone. Each is opened by itself: one that was altered harms no other. */
    async loadAll(dossierIds: readonly string[]): Promise<Map<string, () => ToJudge>> {
      const ids = [...dossierIds];
      // The versions first: files that are read afterwards belong to later ones.
      const dossiers = await ask<DossierRow>(db, DOSSIERS, ids);
      const [files, chats] = await Promise.all([ask<FileRow>(db, FILES, ids), ask<ChatRow>(db, CHATS, ids)]);
      const of = <R extends { dossier_id: string }>(rows: readonly R[], id: string) =>
        rows.filter(({ dossier_id }) => dossier_id === id);
      return new Map(dossiers.map((row) => [row.id, () => open(row, of(files, row.id), of(chats, row.id))]));
    },

    /** undefined when the dossier is gone. */
    async load(dossierId: string): Promise<ToJudge | undefined> {
      return (await repository.loadAll([dossierId])).get(dossierId)?.();
    },

    /**
     * Records the verdicts of versions, one a version: the first stands. They go into the outbox in the same statement, so
     * that none is lost and none is told twice. Resolves to the notifications of each that are to be sent.
     */
    async recordAll(all: readonly { given: ToJudge; judged: Judged }[]): Promise<ToTell[][]> {
      const prepared = all.map(({ given, judged: { verdict, result } }) => {
        const verdictId = randomUUID();
        const { dossier, files, personKey } = given;
        const sealed = sealJson(personKey, result, resultContext(verdictId));
        const row = sql`(${verdictId}::uuid, ${dossier.id}::uuid, ${dossier.version}::int, ${verdict}::text, ${files.length}::int, ${sealed}::bytea)`;
        return { row, notices: noticesOf(given, verdictId, verdict) };
      });
      const recorded = sql`
        insert into parafa.verdicts (id, dossier_id, dossier_version, verdict, files, result_sealed)
        select g.* from (values ${sql.join(prepared.map(({ row }) => row))}) as g (id, dossier_id, dossier_version, verdict, files, result)
        join parafa.dossiers d on d.id = g.dossier_id
        on conflict (dossier_id, dossier_version) do nothing returning id`;
      const notices = prepared.flatMap(({ notices }) => notices);
      if (notices.length === 0) {
        await recorded.execute(db);
        return all.map(() => []);
      }
      const { rows } = await sql<ToTell>`
        with recorded as (${recorded}),
        told (verdict_id, id, person_id, chat_id, platform, dedupe, content) as (values ${sql.join(notices.map(({ row }) => row))})
        insert into parafa.notifications (id, person_id, chat_id, platform, kind, dedupe, content_sealed)
        select t.id, t.person_id, t.chat_id, t.platform, 'verdict', t.dedupe, t.content
        from told t join recorded r on r.id = t.verdict_id
        on conflict (dedupe) do nothing returning id, platform`.execute(db);
      return prepared.map((one) => rows.filter(({ id }) => one.notices.some((notice) => notice.id === id)));
    },

    /** {@link recordAll} of one. */
    async record(given: ToJudge, judged: Judged): Promise<ToTell[]> {
      return (await repository.recordAll([{ given, judged }]))[0] ?? [];
    },
  };
  return repository;
}
