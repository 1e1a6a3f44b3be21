import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { type DossierState, type Lifecycle, type LifecycleEvent, step } from '../../core/dossier/lifecycle/states.js';
import type { DossierKind, DossierStatus, Schema } from '../sql/schema.js';
import { ask, type RepositoryContext } from './context.js';

export interface Dossier {
  id: string;
  personId: string;
  kind: DossierKind;
  programme: string | null;
  applicant: 'employer' | 'self' | null;
  phase: 'application' | 'final';
  category: string | null;
  status: DossierStatus;
  /** Counts changes of what is judged: a verdict belongs to one version. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
}

/** A dossier that is one, and not the folder of what was shown in conversations. */
export type LivingDossier = Dossier & { status: DossierState };
export const isLiving = (dossier: Dossier): dossier is LivingDossier => dossier.status !== 'closed';
export const lifeOf = ({ status, phase }: LivingDossier): Lifecycle => ({ state: status, phase });

export type Stepped =
  | { ok: true; before: Lifecycle; dossier: LivingDossier }
  /** `not-now`: the machine knows no such event in this state. */
  | { ok: false; reason: 'no-dossier' | 'not-now' };

/** Somebody else may move the dossier at the same moment; then it is looked at again. */
const MOST_TRIES = 5;

export type DossierChange = Partial<Pick<Dossier, 'programme' | 'applicant' | 'phase' | 'category'>>;

export const toDossier = (row: Selectable<Schema['dossiers']>): Dossier => ({
  id: row.id,
  personId: row.person_id,
  kind: row.kind,
  programme: row.programme,
  applicant: row.applicant,
  phase: row.phase,
  category: row.category,
  status: row.status,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  submittedAt: row.submitted_at,
});

/** With `among`, a statement of its own: one for both would hide from the planner that the ids are an index's. */
const unjudgedSql = (among: string) => `select d.id, d.version from parafa.dossiers d
  where d.status <> 'closed' ${among}
    and exists (select from parafa.files f where f.dossier_id = d.id and f.status in ('read', 'failed'))
    and not exists (select from parafa.files w where w.dossier_id = d.id and w.status = 'received')
    and not exists (select from parafa.verdicts v where v.dossier_id = d.id and v.dossier_version = d.version)
  order by d.seq limit $1`;
const UNJUDGED = unjudgedSql('');
const UNJUDGED_AMONG = unjudgedSql('and d.id = any($2::uuid[])');

export function createDossiers({ db }: RepositoryContext) {
  const now = sql<Date>`now()`;
  const repository = {
    async create(values: { personId: string; kind: DossierKind } & DossierChange): Promise<Dossier> {
      const { personId, kind, ...change } = values;
      const row = await db
        .insertInto('dossiers')
        .values({ id: randomUUID(), person_id: personId, kind, ...change })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toDossier(row);
    },

    async get(dossierId: string): Promise<Dossier | undefined> {
      const row = await db.selectFrom('dossiers').selectAll().where('id', '=', dossierId).executeTakeFirst();
      return row && toDossier(row);
    },

    /** The one that the person turned to last stands first. */
    async ofPerson(personId: string): Promise<Dossier[]> {
      const rows = await db
        .selectFrom('dossiers')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('chosen_at', 'desc')
        .orderBy('seq', 'desc')
        .execute();
      return rows.map(toDossier);
    },

    /** Changes what is judged against; the version goes up. */
    async change(dossierId: string, change: DossierChange): Promise<Dossier | undefined> {
      const row = await db
        .updateTable('dossiers')
        .set(({ eb }) => ({ ...change, version: eb('version', '+', 1), updated_at: now }))
        .where('id', '=', dossierId)
        .returningAll()
        .executeTakeFirst();
      return row && toDossier(row);
    },

    /** The person turns to this one. */
    async choose(dossierId: string): Promise<void> {
      await db
        .updateTable('dossiers')
        .set({ chosen_at: sql<Date>`clock_timestamp()` })
        .where('id', '=', dossierId)
        .execute();
    },

    /** Makes it the folder of what is shown in conversations. */
    async close(dossierId: string): Promise<void> {
      await db.updateTable('dossiers').set({ status: 'closed', updated_at: now }).where('id', '=', dossierId).execute();
    },

    /** Moves a dossier on by an event, as its life allows. A new phase is judged anew: the version goes up. */
    async step(dossierId: string, event: LifecycleEvent, undoTo?: DossierState): Promise<Stepped> {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const dossier = await repository.get(dossierId);
        if (!dossier || !isLiving(dossier)) return { ok: false, reason: 'no-dossier' };
        const before = lifeOf(dossier);
        const stepped = step(before, event, undoTo);
        if (!stepped.ok) return stepped;
        const { state: status, phase } = stepped.next;
        const isSame = status === before.state && phase === before.phase;
        if (isSame) return { ok: true, before, dossier };
        const row = await db
          .updateTable('dossiers')
          .set(({ eb }) => ({
            status,
            phase,
            updated_at: now,
            ...(phase === before.phase ? {} : { version: eb('version', '+', 1) }),
            ...(event === 'submit' ? { submitted_at: now } : {}),
          }))
          .where('id', '=', dossierId)
          .where('status', '=', before.state)
          .where('phase', '=', before.phase)
          .returningAll()
          .executeTakeFirst();
        if (row) return { ok: true, before, dossier: { ...toDossier(row), status } };
      }
      return { ok: false, reason: 'not-now' };
    },

    /** Something that the verdict rests on changed: files, a reading, a correction. Resolves to the new version. */
    async touch(dossierId: string): Promise<number | undefined> {
      const row = await db
        .updateTable('dossiers')
        .set(({ eb }) => ({ version: eb('version', '+', 1), updated_at: now }))
        .where('id', '=', dossierId)
        .returning('version')
        .executeTakeFirst();
      return row?.version;
    },

    /**
     * Dossiers with every file read and no verdict for their version, of all or among some: what waits to be judged, or what
     * a lost job would leave behind. Closed ones want none.
     */
    async unjudged(limit: number, among?: readonly string[]): Promise<{ id: string; version: number }[]> {
      return among ? await ask(db, UNJUDGED_AMONG, limit, among) : await ask(db, UNJUDGED, limit);
    },
  };
  return repository;
}
