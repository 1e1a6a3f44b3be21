/** Every table of schema `parafa` that a backup holds, parents before children. The queue is not kept: the sweep makes it anew. */
export const BACKUP_TABLES = [
  'settings',
  'persons',
  'chats',
  'consents',
  'dossiers',
  'files',
  'readings',
  'verdicts',
  'reviews',
  'conversations',
  'messages',
  'questions',
  'reminders',
  'notifications',
  'staff_links',
  'reading_figures',
  'audit',
] as const;

/** Tables whose column `seq` is counted by the database. */
export const COUNTED_TABLES = [
  'dossiers',
  'files',
  'verdicts',
  'reviews',
  'conversations',
  'messages',
  'questions',
  'notifications',
  'audit',
] as const;
