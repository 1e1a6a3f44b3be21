import type { Migration } from '../migrate.js';

/** A dossier stands in one state of its life; decisions of staff have a reason, what they are about, and can be taken back. */
export const lifecycle: Migration = {
  version: 5,
  name: 'lifecycle',
  sql: `
update parafa.dossiers d set status = case
  when d.status = 'open' and d.phase = 'final' then 'payment-awaited'
  when d.status = 'open' then 'draft'
  when d.status = 'approved' and d.phase = 'final' then 'final'
  when d.status = 'submitted' and exists (
    select from parafa.reviews r where r.dossier_id = d.id and r.reason = 'submitted' and r.status = 'taken') then 'in-review'
  else d.status end;
alter table parafa.dossiers
  alter column status set default 'draft',
  add column chosen_at timestamptz not null default now();
update parafa.dossiers set chosen_at = created_at;
alter table parafa.reviews
  add column decision_reason text,
  add column requirement text,
  add column state_before text,
  add column word_sealed bytea;
`,
};
