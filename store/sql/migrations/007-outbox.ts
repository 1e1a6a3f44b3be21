import type { Migration } from '../migrate.js';

/** The outbox is emptied chat by chat, in order; what cannot be said or fetched steps aside after some tries. */
export const outbox: Migration = {
  version: 7,
  name: 'outbox',
  sql: `
alter table parafa.notifications
  -- Tries that failed while the platform answered others: those count, an outage does not.
  add column tries integer not null default 0,
  add column due_at timestamptz not null default now();
create index on parafa.notifications (chat_id, seq) where status in ('waiting', 'sending');
-- Set when a file was given up: it waits for an operator.
alter table parafa.arrivals add column failure text;
`,
};
