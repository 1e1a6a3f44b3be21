import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { SqlPool } from '../store/sql/pool.js';
import type { Meters } from './meters.js';

export interface QueueState {
  queue: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

export interface MetricsDeps {
  pool: SqlPool;
  queueStates: () => Promise<readonly QueueState[]>;
  /** What this process counts itself. */
  meters: Meters;
}

const OLDEST = (table: string, condition: string) =>
  `coalesce((select extract(epoch from now() - min(created_at)) from parafa.${table} where ${condition}), 0)::float8`;

/** Numbers alone: no id, no name, no text of anybody ever stands in a label. */
const COUNTS = {
  parafa_files: {
    help: 'Files by what became of them',
    label: 'status',
    sql: 'select status as label, count(*) as value from parafa.files group by 1',
  },
  parafa_verdicts: {
    help: 'Judgements by verdict',
    label: 'verdict',
    sql: 'select verdict as label, count(*) as value from parafa.verdicts group by 1',
  },
  parafa_reviews: {
    help: 'Reviews of staff by status',
    label: 'status',
    sql: 'select status as label, count(*) as value from parafa.reviews group by 1',
  },
  parafa_notifications: {
    help: 'Notifications by status',
    label: 'status',
    sql: 'select status as label, count(*) as value from parafa.notifications group by 1',
  },
  parafa_arrivals: {
    help: 'Files that are still to be fetched, and those that were given up',
    label: 'state',
    sql: `select case when failure is null then 'waiting' else 'failed' end as label, count(*) as value from parafa.arrivals group by 1`,
  },
  parafa_unanswered_questions: {
    help: 'Questions without an answer by reason',
    label: 'reason',
    sql: 'select reason as label, count(*) as value from parafa.questions where handled_at is null group by 1',
  },
  parafa_corrections: {
    help: 'Values of readings that staff have put right, as far back as the audit log goes',
    label: 'result',
    sql: `select 'corrected' as label, count(*) as value from parafa.audit where action = 'reading-error'`,
  },
  parafa_oldest_seconds: {
    help: 'How long the oldest one waits',
    label: 'what',
    sql: `select 'file' as label, ${OLDEST('files', `status = 'received'`)} as value
      union all select 'notification', ${OLDEST('notifications', `status in ('waiting', 'sending')`)}
      union all select 'arrival', ${OLDEST('arrivals', 'failure is null')}
      union all select 'review', ${OLDEST('reviews', `status = 'waiting'`)}`,
  },
} as const satisfies Record<string, { help: string; label: string; sql: string }>;

/** What Prometheus scrapes: the database and the queues are asked when it does, so every process tells the same of them. */
export function createMetrics({ pool, queueStates, meters }: MetricsDeps): {
  contentType: string;
  text(): Promise<string>;
} {
  const register = new Registry();
  collectDefaultMetrics({ register });
  for (const [name, { help, label, sql }] of Object.entries(COUNTS)) {
    const gauge: Gauge<string> = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [register],
      async collect() {
        const { rows } = await pool.query<{ label: string; value: number }>(sql);
        gauge.reset();
        for (const row of rows) gauge.set({ [label]: row.label }, Number(row.value));
      },
    });
  }
  const jobs: Gauge<string> = new Gauge({
    name: 'parafa_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers: [register],
    async collect() {
      for (const { queue, ...states } of await queueStates())
        for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count);
    },
  });
  const all = Registry.merge([register, meters.register]);
  return { contentType: all.contentType, text: () => all.metrics() };
}
