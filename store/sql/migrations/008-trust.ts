import type { Migration } from '../migrate.js';

/** An audit log that shows its gaps, who was erased (without who that was), who is banned, and what killed its reader. */
export const trust: Migration = {
  version: 8,
  name: 'trust',
  sql: `
alter table parafa.audit add column hash bytea;
create function parafa.audit_is_append_only() returns trigger language plpgsql as $$
begin raise exception 'the audit log is append-only'; end $$;
create trigger append_only before update or delete on parafa.audit
  for each statement execute function parafa.audit_is_append_only();

-- HMACs of persons and of their chats' addresses: a restore erases them again.
create table parafa.erasures (
  person_lookup bytea primary key,
  erased_at timestamptz not null default now()
);

create table parafa.bans (
  platform text not null,
  lookup bytea not null,
  banned_by text not null,
  banned_at timestamptz not null default now(),
  primary key (platform, lookup)
);

alter table parafa.persons add column warned_at timestamptz;
alter table parafa.files add column suspect boolean not null default false;
`,
};
