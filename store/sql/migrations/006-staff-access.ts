import type { Migration } from '../migrate.js';

/** Links that let one person of the staff look at one thing in a browser, once; and what they check there, in numbers. */
export const staffAccess: Migration = {
  version: 6,
  name: 'staff-access',
  sql: `
create table parafa.staff_accesses (
  id uuid primary key,
  link bytea not null unique,
  session bytea unique,
  browser bytea,
  actor text not null,
  kind text not null,
  target_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on parafa.staff_accesses (target_id);
create index on parafa.staff_accesses (expires_at);
create table parafa.reading_figures (
  day date not null,
  type text not null,
  field text not null,
  checked integer not null default 0,
  wrong integer not null default 0,
  primary key (day, type, field)
);
alter table parafa.reviews add column staff_note_sealed bytea, add column nudged_at timestamptz;
alter table parafa.conversations add column close_reason text;
`,
};
