import { createPurge } from '../../queues/workers/purge.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openConfiguredStore } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa purge

Erases now what the nightly run would: people who did not come back for RETENTION_DAYS (default 365) with all of theirs,
old questions and notifications, and files that nothing refers to any more. Look at the clock of this machine first.
`;

async function run(args: string[], io: CommandIo): Promise<number> {
  if (parseArguments(args, {}).positionals.length > 0) throw new UsageError('purge takes no arguments');
  const config = await settingsFrom(io, 'purge');
  if (!config) return 1;
  const log = createLog(config.logLevel, io.stderr);
  const warn = (sentence: string) => void write(io.stderr, `parafa purge: ${sentence}\n`);
  const opened = await openConfiguredStore(config, { log, warn });
  try {
    const purgeNow = createPurge({ store: opened.store, clock: io, log, retentionDays: config.retentionDays });
    const { persons, questions, notifications, blobs } = await purgeNow({ force: true });
    const erased = [
      counted(persons, 'person', 'people'),
      counted(questions, 'question'),
      counted(notifications, 'notification'),
      counted(blobs, 'file without owner', 'files without owner'),
    ];
    await write(
      io.stdout,
      `erased: ${erased.join(', ')}
`,
    );
    return 0;
  } finally {
    await opened.close();
  }
}

export const purge: Command = { summary: 'erases what is kept no longer', help: HELP, run };
