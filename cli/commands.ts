import type { Command } from './command.js';
import type { OpenReader } from './documents/read-files.js';

const withReader = async (module: Promise<{ create: (open: OpenReader) => Command }>): Promise<Command> => {
  const [{ create }, { openReader }] = await Promise.all([module, import('./documents/reader.js')]);
  return create(openReader);
};

/** Every command, loaded only when it is called: `parafa ask` must not wait for the OCR engine. */
export const COMMANDS: Record<string, { summary: string; load: () => Promise<Command> }> = {
  ask: {
    summary: 'answers a question from the official sources, with quotes',
    load: async () => (await import('./commands/ask.js')).ask,
  },
  audit: {
    summary: 'who did what, and whether that log is whole',
    load: async () => (await import('./commands/audit.js')).audit,
  },
  backup: {
    summary: 'writes everything that is kept into a folder',
    load: async () => (await import('./commands/backup.js')).backup,
  },
  calc: {
    summary: 'points of rural practices and of NMO, numbers of insured foreigners',
    load: async () => (await import('./commands/calc.js')).calc,
  },
  check: {
    summary: 'checks files as one dossier and says what is missing',
    load: () => withReader(import('./commands/check.js').then(({ createCheckCommand: create }) => ({ create }))),
  },
  desk: {
    summary: 'conversations between nurses and staff',
    load: async () => (await import('./commands/desk.js')).desk,
  },
  doctor: {
    summary: 'checks the configuration and each service that it names',
    load: async () => (await import('./commands/doctor.js')).doctor,
  },
  jobs: {
    summary: 'what waits in the queues and what failed for good; brings it back',
    load: async () => (await import('./commands/jobs.js')).jobs,
  },
  key: {
    summary: 'prints a new key, or changes the key that everything is encrypted under',
    load: async () => (await import('./commands/key.js')).key,
  },
  knowledge: {
    summary: 'validates and lists the knowledge packs',
    load: async () => (await import('./commands/knowledge.js')).knowledgeCommand,
  },
  people: {
    summary: 'bans, exports and erases a person',
    load: async () => (await import('./commands/people.js')).people,
  },
  purge: {
    summary: 'erases what is kept no longer',
    load: async () => (await import('./commands/purge.js')).purge,
  },
  read: {
    summary: 'reads each file as one document',
    load: () => withReader(import('./commands/read.js').then(({ createReadCommand: create }) => ({ create }))),
  },
  restore: {
    summary: 'brings a backup into an empty installation',
    load: async () => (await import('./commands/restore.js')).restore,
  },
  review: {
    summary: 'dossiers that wait for a person, and the decisions on them',
    load: async () => (await import('./commands/review.js')).review,
  },
  start: {
    summary: 'runs what the environment configures: bots, worker, web server, or a chat in the terminal',
    load: async () => {
      const [{ createStartCommand }, { startChats }] = await Promise.all([
        import('./commands/start.js'),
        import('./start-chats.js'),
      ]);
      return createStartCommand(startChats);
    },
  },
};
