import type { Migration } from '../migrate.js';

/**
 * Figures of staff come from the audit log, which outlives restarts and knows what was taken back; answers that are written often are
 * kept, and those that began with the first version stay as they were.
 */
export const desk: Migration = {
  version: 12,
  name: 'desk',
  sql: `
drop table parafa.reading_figures;
create index on parafa.audit (action, at);

alter table parafa.conversations add column closed_by text;
create index on parafa.conversations (closed_at);

create table parafa.snippets (
  name text primary key,
  text text not null,
  changed_by text not null,
  changed_at timestamptz not null default now()
);
insert into parafa.snippets (name, text, changed_by) values
  ('salut', 'Bună ziua, vă mulțumim că ne-ați scris.', 'parafa'),
  ('verificam', 'Verificăm și vă răspundem astăzi.', 'parafa'),
  ('fotografie', 'Trimiteți, vă rog, o fotografie mai clară, cu actul întreg, pe un fond închis la culoare.', 'parafa'),
  ('platforma', 'Înscrierea se face numai pe platforma INMSS; aici verificăm doar actele.', 'parafa');
`,
};
