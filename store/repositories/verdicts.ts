import type { Selectable } from 'kysely';
import { unsealJson } from '../crypto/seal.js';
import type { Schema, Verdict } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

export interface StoredVerdict<R = unknown> {
  id: string;
  dossierId: string;
  dossierVersion: number;
  verdict: Verdict;
  /** How many files it rests on. */
  files: number;
  /** The judgement as it was given: the contract's `check` object. */
  result: R;
  judgedAt: Date;
}

export const resultContext = (verdictId: string) => `verdicts.result:${verdictId}`;

export function createVerdicts(context: RepositoryContext) {
  const { db, keyring } = context;
  type Row = Selectable<Schema['verdicts']> & { person_id: string; wrapped_key: Uint8Array };
  const open = <R>(row: Row): StoredVerdict<R> => ({
    id: row.id,
    dossierId: row.dossier_id,
    dossierVersion: row.dossier_version,
    verdict: row.verdict,
    files: row.files,
    result: unsealJson<R>(
      keyring.unwrapPerson(row.person_id, row.wrapped_key),
      row.result_sealed,
      resultContext(row.id),
    ),
    judgedAt: row.judged_at,
  });

  const withPerson = () =>
    db
      .selectFrom('verdicts')
      .innerJoin('dossiers', 'dossiers.id', 'verdicts.dossier_id')
      .innerJoin('persons', 'persons.id', 'dossiers.person_id')
      .selectAll('verdicts')
      .select(['dossiers.person_id', 'persons.wrapped_key']);

  return {
    /** Of this version, or of the last one judged. */
    async latest<R = unknown>(dossierId: string, version?: number): Promise<StoredVerdict<R> | undefined> {
      const row = await withPerson()
        .where('verdicts.dossier_id', '=', dossierId)
        .$if(version !== undefined, (query) => query.where('verdicts.dossier_version', '=', version ?? 0))
        .orderBy('verdicts.dossier_version', 'desc')
        .executeTakeFirst();
      return row && open<R>(row);
    },

    async get<R = unknown>(verdictId: string): Promise<StoredVerdict<R> | undefined> {
      const row = await withPerson().where('verdicts.id', '=', verdictId).executeTakeFirst();
      return row && open<R>(row);
    },
  };
}
