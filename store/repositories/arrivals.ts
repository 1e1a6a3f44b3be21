import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { ifOpens, sealJson, unsealJson } from '../crypto/seal.js';
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
  const repository = {
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

    /** Due now, oldest first; those in `except` are in hand already. One that cannot be opened is given up, alone. */
    async due(platform: Platform, limit: number, except: readonly string[] = []): Promise<Arrival[]> {
      const rows = await db
        .selectFrom('arrivals')
        .innerJoin('persons', 'persons.id', 'arrivals.person_id')
        .selectAll('arrivals')
        .select('persons.wrapped_key as person_key')
        .where('platform', '=', platform)
        .where('due_at', '<=', sql<Date>`now()`)
        .where('failure', 'is', null)
        .$if(except.length > 0, (query) => query.where('arrivals.id', 'not in', [...except]))
        .orderBy('seq')
        .limit(limit)
        .execute();
      const opened: Arrival[] = [];
      for (const row of rows) {
        const { id, person_id: personId, chat_id: chatId, dossier_id: dossierId, attempts } = row;
        const content = ifOpens(() => {
          const key = keyring.unwrapPerson(personId, row.person_key);
          return unsealJson<Content>(key, row.content_sealed, contentContext(id));
        });
        if (content) opened.push({ id, personId, chatId, dossierId, attempts, ...content });
        else await repository.giveUp(id, 'cannot-be-opened');
      }
      return opened;
    },

    /** Still to be fetched for a dossier. */
    async ofDossier(dossierId: string): Promise<number> {
      const row = await db
        .selectFrom('arrivals')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('dossier_id', '=', dossierId)
        .where('failure', 'is', null)
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

    /** Fetched, or told to the sender that it was not. */
    async done(id: string): Promise<void> {
      await db.deleteFrom('arrivals').where('id', '=', id).execute();
    },

    /** Nothing more is tried until an operator asks for it. */
    async giveUp(id: string, failure: string): Promise<void> {
      await db.updateTable('arrivals').set({ failure }).where('id', '=', id).execute();
    },

    async failed(limit = 100): Promise<{ id: string; platform: Platform; attempts: number; failure: string | null }[]> {
      return await db
        .selectFrom('arrivals')
        .select(['id', 'platform', 'attempts', 'failure'])
        .where('failure', 'is not', null)
        .orderBy('seq')
        .limit(limit)
        .execute();
    },

    async retry(id: string): Promise<boolean> {
      const result = await db
        .updateTable('arrivals')
        .set({ failure: null, attempts: 0, due_at: sql<Date>`now()` })
        .where('id', '=', id)
        .where('failure', 'is not', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
  };
  return repository;
}
