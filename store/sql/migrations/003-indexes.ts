import type { Migration } from '../migrate.js';

/** For what belongs to a person, a dossier or a chat: erasing one goes through all of these tables. */
export const indexes: Migration = {
  version: 3,
  name: 'indexes',
  sql: `
create index on parafa.persons (seen_at);
create index on parafa.files (dossier_id, status);
create index on parafa.files (person_id);
create index on parafa.reviews (person_id);
create index on parafa.reviews (verdict_id) where verdict_id is not null;
create index on parafa.conversations (person_id);
create index on parafa.conversations (chat_id);
create index on parafa.questions (person_id);
create index on parafa.reminders (person_id);
create index on parafa.notifications (person_id);
create index on parafa.notifications (chat_id);
create index on parafa.arrivals (person_id);
create index on parafa.arrivals (chat_id);
create index on parafa.arrivals (dossier_id);
`,
};
