import type { Migration } from '../migrate.js';

/**
 * The purge may shorten the audit log from its beginning: it says so in its own transaction, and leaves a sealed mark of where the
 * chain begins now. Whoever deletes in any other way is seen. And where it is counted what somebody sends in a day.
 */
export const retention: Migration = {
  version: 9,
  name: 'retention',
  sql: `
create or replace function parafa.audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('parafa.shortening_audit', true) = 'on' then return null; end if;
  raise exception 'the audit log is append-only';
end $$;
-- Of the library that counts: what somebody (an HMAC) sent in a day. expire in ms.
create table parafa.limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index on parafa.limits (expire);
create index on parafa.files (finished_at) where status in ('failed', 'removed');
create index on parafa.audit (at);
`,
};
