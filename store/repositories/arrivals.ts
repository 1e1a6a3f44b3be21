import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { sealJson, unsealJson } from '../crypto/seal.js';
import type { Platform } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

/** A file that was announced by a platform and is still to be fetched from it. */
export interface Arrival {
  id: string;
  personId: string;
  chatId: string;
  dossierId: string;
  /** The platform's own id of the file. */
  reference: string;
  /** As the sender called it. */
  name: string;
  /** What the sender wrote under it. */
  caption?: string;
  /** Meant for a conversation with staff: its id, and the platform's id of the message. */
  conversationId?: string;
  messageId?: string;
  /** Files that were sent in one album share it. */
  albumId?: string;
  /** How often it was tried before. */
  attempts: number;
}

type Content = Pick<Arrival, 'reference' | 'name' | 'caption' | 'conversationId' | 'messageId' | 'albumId'>;

const contentContext = (id: string) => `arrivals.content:${id}`;

/** What was announced outlives a restart: the platform keeps the bytes, we keep where to get them. */
export function createArrivals(context: RepositoryContext) {
  const { db, keyring } = context;
  return {
    async add(arrival: Omit<Arrival, 'id' | 'attempts'> & { platform: Platform }): Promise<string> {
      const id = randomUUID();
      const { personId, chatId, dossierId, platform, ...content } = arrival;
      await db
        .insertInto('arrivals')
        .values({
          id,
          person_id: personId,
          chat_id: chatId,
          dossier_id: dossierId,
          platform,
          content_sealed: sealJson(await personKey(context, personId), content, contentContext(id)),
        })
        .execute();
      return id;
    },

    /** Due now, oldest first. */
    async due(platform: Platform, limit: number): Promise<Arrival[]> {
      const rows = await db
        .selectFrom('arrivals')
        .innerJoin('persons', 'persons.id', 'arrivals.person_id')
        .selectAll('arrivals')
        .select('persons.wrapped_key as person_key')
        .where('platform', '=', platform)
        .where('due_at', '<=', sql<Date>`now()`)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map((row) => {
        const key = keyring.unwrapPerson(row.person_id, row.person_key);
        const content = unsealJson<Content>(key, row.content_sealed, contentContext(row.id));
        const { id, person_id: personId, chat_id: chatId, dossier_id: dossierId, attempts } = row;
        return { id, personId, chatId, dossierId, attempts, ...content };
      });
    },

    /** Still to be fetched for a dossier. */
    async ofDossier(dossierId: string): Promise<number> {
      const row = await db
        .selectFrom('arrivals')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('dossier_id', '=', dossierId)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },

    /** The fetch failed for now: tried again after so long. */
    async postpone(id: string, seconds: number): Promise<void> {
      await db
        .updateTable('arrivals')
        .set(({ eb }) => ({
          attempts: eb('attempts', '+', 1),
          due_at: sql<Date>`now() + make_interval(secs => ${seconds})`,
        }))
        .where('id', '=', id)
        .execute();
    },

    /** Fetched, or given up after the sender was told. */
    async done(id: string): Promise<void> {
      await db.deleteFrom('arrivals').where('id', '=', id).execute();
    },
  };
}
