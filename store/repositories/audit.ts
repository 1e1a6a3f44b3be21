import type { RepositoryContext } from './context.js';

export interface AuditEntry {
  at: Date;
  actor: string;
  action: string;
  subject: string | null;
  details: Record<string, string | number | boolean> | null;
}

/** Who did what. Codes and ids only: an entry outlives the person that it is about. */
export function createAudit({ db }: RepositoryContext) {
  return {
    async record(entry: {
      actor: string;
      action: string;
      subject?: string;
      personId?: string;
      details?: Record<string, string | number | boolean>;
    }): Promise<void> {
      await db
        .insertInto('audit')
        .values({
          actor: entry.actor,
          action: entry.action,
          subject: entry.subject ?? null,
          person_id: entry.personId ?? null,
          details: entry.details ? JSON.stringify(entry.details) : null,
        })
        .execute();
    },

    /** Newest first. */
    async list(filter: { personId?: string; limit?: number } = {}): Promise<AuditEntry[]> {
      const rows = await db
        .selectFrom('audit')
        .select(['at', 'actor', 'action', 'subject', 'details'])
        .$if(filter.personId !== undefined, (query) => query.where('person_id', '=', filter.personId ?? ''))
        .orderBy('seq', 'desc')
        .limit(filter.limit ?? 100)
        .execute();
      return rows;
    },
  };
}
