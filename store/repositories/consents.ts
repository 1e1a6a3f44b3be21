import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Language } from '../../core/contract/ids.js';
import type { RepositoryContext } from './context.js';

export interface Consent {
  kind: string;
  version: string;
  language: Language;
  givenAt: Date;
}

export function createConsents({ db }: RepositoryContext) {
  const repository = {
    /** The consent that stands: the last one given and not withdrawn. */
    async current(personId: string, kind: string): Promise<Consent | undefined> {
      const row = await db
        .selectFrom('consents')
        .selectAll()
        .where('person_id', '=', personId)
        .where('kind', '=', kind)
        .where('withdrawn_at', 'is', null)
        .orderBy('given_at', 'desc')
        .executeTakeFirst();
      return row && { kind: row.kind, version: row.version, language: row.language, givenAt: row.given_at };
    },

    /** Records that a person agreed to a version of a text. Saying it twice changes nothing. */
    async give(consent: { personId: string; kind: string; version: string; language: Language }): Promise<void> {
      const { personId, kind, version, language } = consent;
      if ((await repository.current(personId, kind))?.version === version) return;
      await db
        .insertInto('consents')
        .values({ id: randomUUID(), person_id: personId, kind, version, language })
        .execute();
    },

    async withdraw(personId: string, kind: string): Promise<void> {
      await db
        .updateTable('consents')
        .set({ withdrawn_at: sql<Date>`now()` })
        .where('person_id', '=', personId)
        .where('kind', '=', kind)
        .where('withdrawn_at', 'is', null)
        .execute();
    },

    async ofPerson(personId: string): Promise<(Consent & { withdrawnAt: Date | null })[]> {
      const rows = await db
        .selectFrom('consents')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('given_at')
        .execute();
      return rows.map((row) => ({
        kind: row.kind,
        version: row.version,
        language: row.language,
        givenAt: row.given_at,
        withdrawnAt: row.withdrawn_at,
      }));
    },
  };
  return repository;
}
