import { dirname, resolve } from 'node:path';
import { addErasures, eraseAgain, readErasures } from '../../store/backup/erasures.js';
import { restore as bringBack } from '../../store/backup/restore.js';
import { openStore } from '../../store/open-store.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openConfiguredDatabase } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa restore FOLDER

Brings a backup into an empty installation (a new PARAFA_DATA, or a new database at DATABASE_URL). Set PARAFA_KEY to the
key that the backup was made with, or put its file parafa.key into PARAFA_DATA first. What waited in queues is found again
at the next start. Everything is compared with the manifest first; a backup of an older Parafa is brought forward. Whoever was erased since
the backup was made is erased again: by the list erasures.txt, in PARAFA_DATA, in FOLDER or beside it.
`;

async function run(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [source, extra] = positionals;
  if (source === undefined || extra !== undefined) throw new UsageError('name the folder of one backup');
  const config = await settingsFrom(io, 'restore');
  if (!config) return 1;
  const warn = (sentence: string) => void write(io.stderr, `parafa restore: ${sentence}\n`);
  const deps = { log: createLog(config.logLevel, io.stderr), warn, mayMakeKey: false };
  const opened = await openConfiguredDatabase(config, deps);
  try {
    const report = await bringBack({ ...opened, source });
    await write(io.stdout, `back: ${counted(report.rows, 'row')} and ${counted(report.files, 'file')}\n`);
    const lookups = await readErasures([config.dataDir, source, dirname(resolve(source))]);
    const erased = await eraseAgain(await openStore(opened), lookups);
    // Whom this backup does not hold yet, a later one may.
    await addErasures(config.dataDir, lookups);
    await write(io.stdout, `erased again, as they were since: ${counted(erased, 'person', 'people')}\n`);
    return 0;
  } finally {
    await opened.close();
  }
}

export const restore: Command = { summary: 'brings a backup into an empty installation', help: HELP, run };
