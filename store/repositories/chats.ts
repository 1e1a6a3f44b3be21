import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Language } from '../../core/contract/ids.js';
import { rotated } from '../crypto/keyring.js';
import { ifOpens, type Key, seal, sealJson, unseal, unsealJson } from '../crypto/seal.js';
import type { Platform, Schema } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

export interface Chat {
  id: string;
  personId: string;
  platform: Platform;
  /** The platform's own id of the chat: where to send. */
  address: string;
  language: Language;
  blockedAt: Date | null;
}

/** A dialogue's state, and what seals the next one. The caller validates its shape: it may be of an older version. */
export interface OpenedState {
  state: unknown;
  /** There was one, and it does not open. */
  isDamaged: boolean;
  chatId: string;
  seal(state: unknown): Buffer;
}

const addressContext = (chatId: string) => `chats.address:${chatId}`;
const stateContext = (chatId: string) => `chats.state:${chatId}`;

export type SealedChat = Pick<
  Selectable<Schema['chats']>,
  'id' | 'person_id' | 'platform' | 'address_sealed' | 'language' | 'blocked_at'
>;

export const toChat = (row: SealedChat, key: Key): Chat => ({
  id: row.id,
  personId: row.person_id,
  platform: row.platform,
  address: unseal(key, row.address_sealed, addressContext(row.id)).toString('utf8'),
  language: row.language,
  blockedAt: row.blocked_at,
});

export function createChats(context: RepositoryContext) {
  const { db, keyring } = context;
  const lookup = (platform: Platform, address: string) => keyring.lookup(`chats.${platform}`, address);
  /** With the key of their person, so that opening them asks for nothing more. */
  const withKeys = () =>
    db
      .selectFrom('chats')
      .innerJoin('persons', 'persons.id', 'chats.person_id')
      .selectAll('chats')
      .select('persons.wrapped_key as person_key');
  const open = (row: Selectable<Schema['chats']> & { person_key: Uint8Array }): Chat =>
    toChat(row, keyring.unwrapPerson(row.person_id, row.person_key));
  const set = (chatId: string, values: Partial<Schema['chats']>) =>
    db
      .updateTable('chats')
      .set({ ...(values as object), updated_at: sql<Date>`now()` })
      .where('id', '=', chatId)
      .execute();

  const repository = {
    async get(chatId: string): Promise<Chat | undefined> {
      const row = await withKeys().where('chats.id', '=', chatId).executeTakeFirst();
      return row && open(row);
    },

    async find(platform: Platform, address: string): Promise<Chat | undefined> {
      const row = await withKeys()
        .where('platform', '=', platform)
        .where('lookup', '=', lookup(platform, address))
        .executeTakeFirst();
      return row && open(row);
    },

    /**
     * The state of a dialogue in one query. The key stays with it, so that writing it back asks for nothing. undefined when nobody was ever seen at this address.
     */
    async openState(platform: Platform, address: string): Promise<OpenedState | undefined> {
      const row = await db
        .selectFrom('chats')
        .innerJoin('persons', 'persons.id', 'chats.person_id')
        .select(['chats.id', 'chats.person_id', 'chats.state_sealed', 'chats.language', 'persons.wrapped_key'])
        .where('platform', '=', platform)
        .where('lookup', '=', lookup(platform, address))
        .executeTakeFirst();
      if (!row) return undefined;
      const key = keyring.unwrapPerson(row.person_id, row.wrapped_key);
      const { state_sealed: sealed } = row;
      // One that was damaged is forgotten, as one of a shape that nobody knows: the chat goes on.
      const state = sealed ? ifOpens(() => unsealJson<unknown>(key, sealed, stateContext(row.id))) : undefined;
      return {
        state,
        isDamaged: sealed !== null && state === undefined,
        chatId: row.id,
        seal: (state) => sealJson(key, state, stateContext(row.id)),
      };
    },

    /** Writes the states of any number of chats in one statement, and that their people were seen. Gives the chats that were still there. */
    async saveStates(
      writes: readonly { opened: OpenedState; state: unknown; language: Language }[],
    ): Promise<Set<string>> {
      const rows = writes.map(
        ({ opened, state, language }) => sql`(${opened.chatId}::uuid, ${opened.seal(state)}::bytea, ${language}::text)`,
      );
      const { rows: saved } = await sql<{ id: string }>`
        with saved as (
          update parafa.chats as c set state_sealed = v.state, language = v.language, updated_at = now()
          from (values ${sql.join(rows)}) as v (id, state, language) where c.id = v.id returning c.id, c.person_id
        ),
        seen as (
          update parafa.persons as p set seen_at = now(), warned_at = null from saved where p.id = saved.person_id
            and (p.seen_at < now() - interval '1 day' or p.warned_at is not null)
        )
        select id from saved`.execute(db);
      return new Set(saved.map(({ id }) => id));
    },

    /** The chat at this address; when it is new, a person with a key is made for it, and `state` is its first one. */
    async findOrCreate(
      platform: Platform,
      address: string,
      language: Language,
      state?: unknown,
    ): Promise<Chat & { created: boolean }> {
      const known = await repository.find(platform, address);
      if (known) return { ...known, created: false };
      const [personId, id] = [randomUUID(), randomUUID()];
      const { key, wrapped } = keyring.newPersonKey(personId);
      const firstState = state === undefined ? null : sealJson(key, state, stateContext(id));
      const inserted = await db
        .with('person', () => keyring.insertPerson(db, personId, wrapped).returning('id'))
        .insertInto('chats')
        .columns(['id', 'person_id', 'platform', 'lookup', 'address_sealed', 'language', 'state_sealed'])
        .expression((from) =>
          from
            .selectFrom('person')
            .select([
              sql<string>`${id}::uuid`.as('id'),
              'person.id as person_id',
              sql<Platform>`${platform}`.as('platform'),
              sql<Uint8Array>`${lookup(platform, address)}::bytea`.as('lookup'),
              sql<Uint8Array>`${seal(key, Buffer.from(address), addressContext(id))}::bytea`.as('address_sealed'),
              sql<Language>`${language}`.as('language'),
              sql<Uint8Array | null>`${firstState}::bytea`.as('state_sealed'),
            ]),
        )
        .onConflict((conflict) => conflict.columns(['platform', 'lookup']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (inserted) return { id, personId, platform, address, language, blockedAt: null, created: true };
      // Another process made the chat in the same moment: theirs stands, our person has nothing.
      await db.deleteFrom('persons').where('id', '=', personId).execute();
      const theirs = await repository.find(platform, address);
      // Neither ours nor anybody else's: our key is not the key any more.
      if (!theirs) throw rotated();
      return { ...theirs, created: false };
    },

    async ofPerson(personId: string): Promise<Chat[]> {
      const rows = await withKeys().where('person_id', '=', personId).orderBy('chats.created_at').execute();
      return rows.map(open);
    },

    async setLanguage(chatId: string, language: Language): Promise<void> {
      await set(chatId, { language: language as never });
    },

    /** The state of the dialogue, sealed: what was asked last often names the person. */
    async saveState(chatId: string, state: unknown): Promise<void> {
      const row = await withKeys().where('chats.id', '=', chatId).executeTakeFirst();
      if (!row) return;
      const key = keyring.unwrapPerson(row.person_id, row.person_key);
      await set(chatId, { state_sealed: sealJson(key, state, stateContext(chatId)) as never });
    },

    /** undefined when nothing was saved. The caller validates the shape: it may be of an older version. */
    async state(chatId: string): Promise<unknown> {
      const row = await db
        .selectFrom('chats')
        .select(['person_id', 'state_sealed'])
        .where('id', '=', chatId)
        .executeTakeFirst();
      if (!row?.state_sealed) return undefined;
      return unsealJson<unknown>(await personKey(context, row.person_id), row.state_sealed, stateContext(chatId));
    },

    /** True the first time an update of a chat is seen, false when it (or a later one) was handled before. */
    async claimUpdate(chatId: string, updateId: number): Promise<boolean> {
      const result = await db
        .updateTable('chats')
        .set({ last_update_id: updateId })
        .where('id', '=', chatId)
        .where(({ or, eb }) => or([eb('last_update_id', 'is', null), eb('last_update_id', '<', updateId)]))
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async setBlocked(chatId: string, at: Date | null): Promise<void> {
      await set(chatId, { blocked_at: at as never });
    },

    /** The platform gave the chat a new id (a Telegram group that became a supergroup). */
    async move(chatId: string, address: string): Promise<void> {
      const chat = await repository.get(chatId);
      if (!chat) return;
      const key = await personKey(context, chat.personId);
      await set(chatId, {
        lookup: lookup(chat.platform, address),
        address_sealed: seal(key, Buffer.from(address), addressContext(chatId)),
      });
    },
  };
  return repository;
}
