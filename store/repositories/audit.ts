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
const HEAD = 'audit.head';

/**
 * Who did what. Codes and ids only: an entry outlives the person that it is about. Nothing is ever changed or removed, and each
 * entry carries an HMAC over itself and the one before, so that whoever changes the table without the key is seen.
 */
export function createAudit({ db, keyring }: RepositoryContext) {
  const chain = (previous: Uint8Array | null | undefined, entry: Content): Buffer => {
    const { at, actor, action, subject, personId } = entry;
    const details = entry.details && Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1));
    const link = previous ? Buffer.from(previous).toString('hex') : '';
    return keyring.lookup('audit', JSON.stringify([link, at.toISOString(), actor, action, subject, personId, details]));
  };
  const sealedHead = (hash: Uint8Array) => keyring.lookup('audit.head', hash);

  async function append(trx: Db, entry: Omit<Content, 'at'>): Promise<void> {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
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
    const value = Buffer.concat([hash, sealedHead(hash)]);
    await trx
      .insertInto('settings')
      .values({ name: HEAD, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
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

    /** Follows the chain from its first entry to the last one that was written. */
    async verify(): Promise<AuditCheck> {
      let [previous, entries, unchained, last]: [Uint8Array | null, number, number, number] = [null, 0, 0, 0];
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
      const head = await db.selectFrom('settings').select('value').where('name', '=', HEAD).executeTakeFirst();
      const expected = previous && Buffer.concat([previous, sealedHead(previous)]);
      const isWhole = expected ? head !== undefined && expected.equals(head.value) : head === undefined;
      return isWhole ? { ok: true, entries, unchained } : { ok: false, seq: last };
    },
  };
}
