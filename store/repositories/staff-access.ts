import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Schema } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

/** What somebody of the staff may look at in one browser. */
export interface StaffAccess {
  id: string;
  actor: string;
  kind: 'review' | 'conversation';
  targetId: string;
}

export type Redeemed =
  | { ok: true; access: StaffAccess; session: string }
  /** `used`: it opened once, for whoever came first. */
  | { ok: false; reason: 'unknown' | 'used' | 'late' };

/** Only hashes are kept: whoever reads the database opens nothing with it. */
const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const newSecret = (): string => randomBytes(32).toString('base64url');
const KEPT_MS = 24 * 3_600_000;

const toAccess = ({ id, actor, kind, target_id }: Selectable<Schema['staff_accesses']>): StaffAccess => ({
  id,
  actor,
  kind,
  targetId: target_id,
});

/** One-time links, and the sessions that they become. `now` is the caller's clock. */
export function createStaffAccesses({ db }: RepositoryContext) {
  const find = (column: 'link' | 'session', secret: string) =>
    db.selectFrom('staff_accesses').selectAll().where(column, '=', hash(secret)).executeTakeFirst();
  return {
    /** A secret that opens `targetId` once, for `minutes`. */
    async issue(access: Omit<StaffAccess, 'id'>, now: Date, minutes: number): Promise<string> {
      const link = newSecret();
      await db
        .deleteFrom('staff_accesses')
        .where('expires_at', '<', new Date(now.getTime() - KEPT_MS))
        .execute();
      await db
        .insertInto('staff_accesses')
        .values({
          id: randomUUID(),
          link: hash(link),
          actor: access.actor,
          kind: access.kind,
          target_id: access.targetId,
          expires_at: new Date(now.getTime() + minutes * 60_000),
        })
        .execute();
      return link;
    },

    /** Whether a link would open now; opens nothing. */
    async peek(link: string, now: Date): Promise<'fresh' | 'unknown' | 'used' | 'late'> {
      const row = await find('link', link);
      if (!row) return 'unknown';
      if (row.session || row.ended_at) return 'used';
      return row.expires_at <= now ? 'late' : 'fresh';
    },

    /** What a link would open now; opens nothing. */
    async behind(link: string, now: Date): Promise<StaffAccess | undefined> {
      const row = await find('link', link);
      return row && !row.session && !row.ended_at && row.expires_at > now ? toAccess(row) : undefined;
    },

    /** Turns a link into a session of one browser. The first one wins. */
    async redeem(link: string, browser: string, now: Date, sessionMinutes: number): Promise<Redeemed> {
      const session = newSecret();
      const row = await db
        .updateTable('staff_accesses')
        .set({
          session: hash(session),
          browser: hash(browser),
          expires_at: new Date(now.getTime() + sessionMinutes * 60_000),
        })
        .where('link', '=', hash(link))
        .where('session', 'is', null)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst();
      if (row) return { ok: true, access: toAccess(row), session };
      const known = await find('link', link);
      if (!known) return { ok: false, reason: 'unknown' };
      return { ok: false, reason: known.session || known.ended_at ? 'used' : 'late' };
    },

    /** The access of a session; undefined when it is over, or when another browser shows it. */
    async ofSession(session: string, browser: string, now: Date): Promise<StaffAccess | undefined> {
      const row = await find('session', session);
      if (!row?.browser || row.ended_at || row.expires_at <= now) return undefined;
      return Buffer.from(row.browser).equals(hash(browser)) ? toAccess(row) : undefined;
    },

    async end(accessId: string, now: Date): Promise<void> {
      await db.updateTable('staff_accesses').set({ ended_at: now }).where('id', '=', accessId).execute();
    },

    /** Every link and session to one thing: it was released, decided or closed. */
    async endAll(targetId: string, now: Date): Promise<void> {
      await db
        .updateTable('staff_accesses')
        .set({ ended_at: now })
        .where('target_id', '=', targetId)
        .where('ended_at', 'is', null)
        .execute();
    },
  };
}
