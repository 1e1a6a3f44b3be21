import type { Retention } from '../../core/config/retention.js';
import { PURGE_MARK } from '../../queues/workers/purge.js';
import type { SqlPool } from '../../store/sql/pool.js';
import type { Finding } from './finding.js';

const DAY_MS = 86_400_000;
/** A night may be missed; more than that, and something is kept too long. */
const LATE_MS = 2 * DAY_MS;

/** How long each kind of data is kept, and whether the purge that sees to it runs. */
export async function retention(
  days: Retention,
  { pool, now }: { pool: SqlPool; now: Date },
): Promise<Omit<Finding, 'about'>[]> {
  const { rows } = await pool.query<{ last: string | null; oldest: Date | null }>(
    `select (select convert_from(value, 'UTF8') from parafa.settings where name = '${PURGE_MARK}') as last,
      (select min(created_at) from parafa.persons) as oldest`,
  );
  const [row] = rows;
  const kept =
    `days kept: people ${days.personDays} (told ${days.warningDays} before), papers ${days.dossierDays} after the decision, ` +
    `failed uploads ${days.failedDays}, conversations ${days.chatDays}, questions ${days.questionDays}, audit ${days.auditDays}`;
  const since = row?.last ? new Date(row.last) : row?.oldest;
  const isLate = since !== null && since !== undefined && now.getTime() - since.getTime() > LATE_MS;
  const last = row?.last ? `purged on ${row.last.slice(0, 10)}` : 'never purged yet';
  return [
    isLate
      ? { level: 'warn', says: `${kept}; ${last}: is a worker running? (parafa purge does it now)` }
      : { level: 'ok', says: `${kept}; ${last}` },
  ];
}
