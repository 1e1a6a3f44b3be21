import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { SqlPool } from '../store/sql/pool.js';
import type { Meters } from './meters.js';
import { within } from './within.js';

const ASK_MS = 5_000;

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

interface Sample {
  labels: Record<string, string>;
  value: number;
}

/** What Prometheus scrapes: the database and the queues are asked when it does, so every process tells the same of them. */
export function createMetrics({ pool, queueStates, meters }: MetricsDeps): {
  contentType: string;
  text(): Promise<string>;
} {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const asking = new Map<string, Promise<Sample[] | undefined>>();
  /** A figure that is asked for. One that cannot be had is left out, is said to be, and takes none of the others with it. */
  const asked = (name: string, help: string, labelNames: string[], ask: () => Promise<Sample[]>) => {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [register],
      async collect() {
        const found = within(ask(), ASK_MS).catch(() => undefined);
        asking.set(name, found);
        const samples = await found;
        gauge.reset();
        for (const { labels, value } of samples ?? []) gauge.set(labels, value);
      },
    });
  };
  for (const [name, { help, label, sql }] of Object.entries(COUNTS))
    asked(name, help, [label], async () => {
      const { rows } = await pool.query<{ label: string; value: number }>(sql);
      return rows.map((row) => ({ labels: { [label]: row.label }, value: Number(row.value) }));
    });
  asked('parafa_jobs', 'Jobs by queue and state', ['queue', 'state'], async () =>
    (await queueStates()).flatMap(({ queue, ...states }) =>
      Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
    ),
  );
  // The last to be collected: all others are being asked by then.
  const missing: Gauge = new Gauge({
    name: 'parafa_metric_missing',
    help: '1 for a figure that could not be had this time',
    labelNames: ['metric'],
    registers: [register],
    async collect() {
      for (const [metric, found] of asking) missing.set({ metric }, (await found) ? 0 : 1);
    },
  });
  const all = Registry.merge([register, meters.register]);
  return { contentType: all.contentType, text: () => all.metrics() };
}
