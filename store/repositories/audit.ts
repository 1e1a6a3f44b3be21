import { sql } from 'kysely';
import type { Db } from '../database.js';
import type { AuditDetails } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

export interface AuditEntry {
  at: Date;
  actor: string;
  action: string;
  subject: string | null;
  details: AuditDetails | null;
}

interface Content {
  at: Date;
  actor: string;
  action: string;
  subject: string | null;
  personId: string | null;
  details: AuditDetails | null;
}

export type AuditCheck =
  | { ok: true; entries: number; unchained: number }
  /** `seq` of the first entry that was altered, or after which one is missing. */
  | { ok: false; seq: number };

/** `AUDI` in ASCII: whoever adds to the chain holds this advisory lock. */
const LOCK = 0x41_55_44_49;
const PAGE = 1_000;
const HASH_BYTES = 32;
const HEAD = 'audit.head';
/** Where the chain begins since its oldest entries were dropped: the hash of the last of them, and an HMAC of that. */
const BEGIN = 'audit.begin';

/**
 * Who did what. Codes and ids only: an entry outlives the person that it is about. Nothing is ever changed, and each entry carries
 * an HMAC over itself and the one before, so that whoever changes the table without the key is seen. Only {@link shorten} removes,
 * from the beginning, and leaves a mark that the chain goes on from.
 */
export function createAudit({ db, keyring }: RepositoryContext) {
  const chain = (previous: Uint8Array | null | undefined, entry: Content): Buffer => {
    const { at, actor, action, subject, personId } = entry;
    const details = entry.details && Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1));
    const link = previous ? Buffer.from(previous).toString('hex') : '';
    return keyring.lookup('audit', JSON.stringify([link, at.toISOString(), actor, action, subject, personId, details]));
  };
  const marked = (name: string, hash: Uint8Array) => Buffer.concat([hash, keyring.lookup(name, hash)]);
  const keepMark = async (trx: Db, name: string, hash: Uint8Array) => {
    const value = marked(name, hash);
    await trx
      .insertInto('settings')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  };
  const markOf = async (name: string): Promise<Buffer | undefined> => {
    const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
    return row && Buffer.from(row.value);
  };
  const lock = (trx: Db) => sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);

  async function append(trx: Db, entry: Omit<Content, 'at'>): Promise<void> {
    await lock(trx);
    const { rows } = await sql<{ at: Date; previous: Uint8Array | null }>`
      select date_trunc('milliseconds', clock_timestamp()) as at,
        (select hash from parafa.audit order by seq desc limit 1) as previous`.execute(trx);
    const [now] = rows;
    if (!now) throw new Error('the database does not tell the time');
    const hash = chain(now.previous, { ...entry, at: now.at });
    const { personId, details, ...values } = entry;
    await trx
      .insertInto('audit')
      .values({
        ...values,
        at: now.at.toISOString(),
        person_id: personId,
        details: details && JSON.stringify(details),
        hash,
      })
      .execute();
    await keepMark(trx, HEAD, hash);
  }

  async function drop(trx: Db, before: Date): Promise<number> {
    await lock(trx);
    // The newest entry stays in any case: the next one is chained to it.
    const { rows } = await sql<{ seq: number; hash: Uint8Array | null }>`
      select seq, hash from parafa.audit where seq < coalesce(
        (select min(seq) from parafa.audit where at >= ${before}), (select max(seq) from parafa.audit))
      order by seq desc limit 1`.execute(trx);
    const [last] = rows;
    if (!last) return 0;
    await sql`select set_config('parafa.shortening_audit', 'on', true)`.execute(trx);
    const { numDeletedRows } = await trx.deleteFrom('audit').where('seq', '<=', last.seq).executeTakeFirstOrThrow();
    await sql`select set_config('parafa.shortening_audit', 'off', true)`.execute(trx);
    if (last.hash) await keepMark(trx, BEGIN, last.hash);
    const details = { entries: Number(numDeletedRows) };
    await append(trx, { actor: 'system', action: 'audit-shortened', subject: null, personId: null, details });
    return details.entries;
  }

  return {
    async record(entry: {
      actor: string;
      action: string;
      subject?: string;
      personId?: string;
      details?: AuditDetails;
    }): Promise<void> {
      const content = {
        actor: entry.actor,
        action: entry.action,
        subject: entry.subject ?? null,
        personId: entry.personId ?? null,
        details: entry.details ?? null,
      };
      if (db.isTransaction) await append(db, content);
      else await db.transaction().execute((trx) => append(trx, content));
    },

    /** Newest first. */
    async list(filter: { personId?: string; limit?: number } = {}): Promise<AuditEntry[]> {
      return await db
        .selectFrom('audit')
        .select(['at', 'actor', 'action', 'subject', 'details'])
        .$if(filter.personId !== undefined, (query) => query.where('person_id', '=', filter.personId ?? ''))
        .orderBy('seq', 'desc')
        .limit(filter.limit ?? 100)
        .execute();
    },

    /** Drops entries that are older than so, from the beginning on; resolves to how many. */
    shorten: (before: Date): Promise<number> => db.transaction().execute((trx) => drop(trx, before)),
    /** Entries of these actions from then on (of one person, when one is named), oldest first. */
    async since(actions: readonly string[], from: Date, personId?: string): Promise<AuditEntry[]> {
      return await db
        .selectFrom('audit')
        .select(['at', 'actor', 'action', 'subject', 'details'])
        .where('action', 'in', [...actions])
        .where('at', '>=', from)
        .$if(personId !== undefined, (query) => query.where('person_id', '=', personId ?? ''))
        .orderBy('seq')
        .execute();
    },

    /** Follows the chain from its first entry to the last one that was written. */
    async verify(): Promise<AuditCheck> {
      const begin = await markOf(BEGIN);
      let [previous, entries, unchained, last]: [Uint8Array | null, number, number, number] = [null, 0, 0, 0];
      if (begin) {
        previous = begin.subarray(0, HASH_BYTES);
        if (!marked(BEGIN, previous).equals(begin)) return { ok: false, seq: 0 };
      }
      for (;;) {
        const page = await db
          .selectFrom('audit')
          .selectAll()
          .where('seq', '>', last)
          .orderBy('seq')
          .limit(PAGE)
          .execute();
        for (const row of page) {
          last = row.seq;
          if (row.hash === null && previous === null) {
            unchained += 1;
            continue;
          }
          const { at, actor, action, subject, details } = row;
          const hash = chain(previous, { at, actor, action, subject, details, personId: row.person_id });
          if (row.hash === null || !hash.equals(row.hash)) return { ok: false, seq: row.seq };
          previous = row.hash;
          entries += 1;
        }
        if (page.length < PAGE) break;
      }
      const head = await markOf(HEAD);
      const isWhole = previous ? head?.equals(marked(HEAD, previous)) === true : head === undefined;
      return isWhole ? { ok: true, entries, unchained } : { ok: false, seq: last };
    },
  };
}
