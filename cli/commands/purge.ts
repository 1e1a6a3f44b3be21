import { createPurge } from '../../queues/workers/purge.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openConfiguredStore } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa purge

Erases now what the nightly run would, each kind of data after its own time (RETENTION_…_DAYS): people who did not come back
and were warned, papers of decided dossiers, uploads that failed, old conversations, questions and audit entries, and files
that nothing refers to any more. Without the bound that a night has: look at the clock of this machine first.
`;

async function run(args: string[], io: CommandIo): Promise<number> {
  if (parseArguments(args, {}).positionals.length > 0) throw new UsageError('purge takes no arguments');
  const config = await settingsFrom(io, 'purge');
  if (!config) return 1;
  const log = createLog(config.logLevel, io.stderr);
  const warn = (sentence: string) => void write(io.stderr, `parafa purge: ${sentence}\n`);
  const opened = await openConfiguredStore(config, { log, warn });
  try {
    const purgeNow = createPurge({ store: opened.store, clock: io, log, retention: config.retention });
    const report = await purgeNow({ force: true });
    const erased = [
      counted(report.persons, 'person', 'people'),
      counted(report.papers, 'paper'),
      counted(report.conversations, 'conversation'),
      counted(report.questions, 'question'),
      counted(report.auditEntries, 'old audit entry', 'old audit entries'),
      counted(report.blobs, 'file without owner', 'files without owner'),
    ];
    await write(io.stdout, `erased: ${erased.join(', ')}\n`);
    if (report.warned > 0)
      await write(io.stdout, `told that it is their turn soon: ${counted(report.warned, 'person', 'people')}\n`);
    return 0;
  } finally {
    await opened.close();
  }
}

export const purge: Command = { summary: 'erases what is kept no longer', help: HELP, run };
