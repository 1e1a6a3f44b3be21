import type { Store } from '../../store/open-store.js';
import type { Chat } from '../../store/repositories/chats.js';
import type { Platform } from '../../store/sql/schema.js';
import { ownRecord } from '../chat/dossier/own-record.js';
import { addForPerson, type Queued, type StaffNotice } from './outbox.js';

/** What is kept about a person, counted: enough to see that it is the right one, and nothing of it. */
export interface PersonSheet {
  platforms: string[];
  seenAt: string;
  dossiers: number;
  papers: number;
  conversations: number;
  isBanned: boolean;
}

export type PersonResult = { ok: true } | { ok: false; reason: 'no-such-person' | 'no-change' | 'wrong-code' };

/** What staff do with people as such. `who`: `telegram:12345`, or the first letters of an id of a review, conversation or dossier. */
export interface PeopleDesk {
  person(who: string): Promise<PersonSheet | null>;
  /** Nothing is answered any more, but their rights: what is kept, erasing, privacy. They are told. */
  ban(who: string, by: string): Promise<PersonResult>;
  unban(who: string, by: string): Promise<PersonResult>;
  /** Everything that is kept about them as JSON, for a request under art. 15. */
  exportPerson(who: string, by: string): Promise<string | null>;
  /** First step of erasing: the code that the second one needs, good for {@link CODE_MINUTES} minutes. */
  askErase(who: string, by: string): Promise<{ code: string; sheet: PersonSheet } | null>;
  erasePerson(who: string, by: string, code: string): Promise<PersonResult>;
}

export const PEOPLE_CALLS = [
  'person',
  'ban',
  'unban',
  'exportPerson',
  'askErase',
  'erasePerson',
] as const satisfies readonly (keyof PeopleDesk)[];

export const CODE_MINUTES = 15;
const CODE_MS = CODE_MINUTES * 60_000;
const CODE_LENGTH = 8;
const ADDRESS = /^(telegram|discord|terminal):(.{1,64})$/;
const ID = /^[0-9a-f][0-9a-f-]{5,35}$/;

export interface PeopleDeskDeps {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
  now(): number;
}

const NO_ONE = { ok: false, reason: 'no-such-person' } as const;

export function createPeopleDesk({ store, wake, now }: PeopleDeskDeps): PeopleDesk {
  const addressIn = (who: string): Pick<Chat, 'platform' | 'address'> | undefined => {
    const [, platform, address] = ADDRESS.exec(who) ?? [];
    return platform && address ? { platform: platform as Platform, address } : undefined;
  };

  /** One person, and no other: undefined when nobody or several are meant. */
  async function personOf(who: string): Promise<string | undefined> {
    const named = addressIn(who);
    if (named) return (await store.chats.find(named.platform, named.address))?.personId;
    const found = ID.test(who) ? await store.people.behind(who) : [];
    return found.length === 1 ? found[0] : undefined;
  }

  /** In the log a person is an HMAC: the same that the list of erasures holds. */
  const markOf = (personId: string): string => store.keyring.lookup('erased', personId).toString('hex');

  /** Where they write from; an address that was erased, or never seen, can be banned and let in again too. */
  async function addressesOf(who: string): Promise<Pick<Chat, 'platform' | 'address'>[]> {
    const personId = await personOf(who);
    const chats = personId ? await store.chats.ofPerson(personId) : [];
    const named = addressIn(who);
    return chats.length > 0 || !named ? chats : [named];
  }

  async function sheetOf(personId: string): Promise<PersonSheet> {
    const person = await store.people.find(personId);
    const chats = await store.chats.ofPerson(personId);
    const dossiers = (await store.dossiers.ofPerson(personId)).filter(({ status }) => status !== 'closed');
    const papers = await Promise.all(dossiers.map(({ id }) => store.files.progressOf(id)));
    const bans = await store.bans.all();
    return {
      platforms: [...new Set(chats.map(({ platform }) => platform))],
      seenAt: person?.seenAt.toISOString() ?? '',
      dossiers: dossiers.length,
      papers: papers.reduce((sum, { total }) => sum + total, 0),
      conversations: (await store.desk.ofPerson(personId)).length,
      isBanned: chats.some(({ platform, address }) => bans.has(store.bans.markOf(platform, address))),
    };
  }

  async function change(who: string, by: string, kind: 'banned' | 'unbanned'): Promise<PersonResult> {
    const addresses = await addressesOf(who);
    if (addresses.length === 0) return NO_ONE;
    const personId = await personOf(who);
    const queued = await store.transaction(async (repositories): Promise<Queued[] | undefined> => {
      let changed = 0;
      for (const { platform, address } of addresses) {
        const { bans } = repositories;
        changed += Number(await (kind === 'banned' ? bans.add(platform, address, by) : bans.lift(platform, address)));
      }
      if (changed === 0) return undefined;
      const details = { addresses: changed, ...(personId ? { person: markOf(personId) } : {}) };
      await repositories.audit.record({ actor: by, action: `person-${kind}`, details });
      const notice: StaffNotice = { kind, content: {} };
      return personId ? addForPerson(repositories, personId, notice, `${kind}_${now()}`) : [];
    });
    if (!queued) return { ok: false, reason: 'no-change' };
    for (const notification of queued) await wake(notification);
    return { ok: true };
  }

  const codeAt = (personId: string, slot: number): string =>
    store.keyring.lookup('erase.code', `${personId}:${slot}`).toString('hex').slice(0, CODE_LENGTH);

  return {
    async person(who) {
      const personId = await personOf(who);
      return personId ? sheetOf(personId) : null;
    },

    ban: (who, by) => change(who, by, 'banned'),
    unban: (who, by) => change(who, by, 'unbanned'),

    async exportPerson(who, by) {
      const personId = await personOf(who);
      if (!personId) return null;
      const record = await ownRecord(store, personId);
      await store.audit.record({ actor: by, action: 'person-exported', personId });
      return JSON.stringify(record, null, 2);
    },

    async askErase(who, by) {
      const personId = await personOf(who);
      if (!personId) return null;
      await store.audit.record({ actor: by, action: 'person-erase-asked', details: { person: markOf(personId) } });
      return { code: codeAt(personId, Math.floor(now() / CODE_MS)), sheet: await sheetOf(personId) };
    },

    async erasePerson(who, by, code) {
      const personId = await personOf(who);
      if (!personId) return NO_ONE;
      const slot = Math.floor(now() / CODE_MS);
      if (![slot, slot - 1].some((known) => codeAt(personId, known) === code.trim().toLowerCase()))
        return { ok: false, reason: 'wrong-code' };
      const { fileIds } = await store.transaction(async (repositories) => {
        const gone = await repositories.people.erase(personId);
        const details = { files: gone.fileIds.length, person: gone.lookup };
        await repositories.audit.record({ actor: by, action: 'person-erased', details });
        return gone;
      });
      for (const fileId of fileIds) await store.vault.delete(fileId);
      await store.keepErasures();
      return { ok: true };
    },
  };
}
