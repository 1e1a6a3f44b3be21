import { backup as makeBackup } from '../../store/backup/backup.js';
import { verifyBackup } from '../../store/backup/manifest.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openConfiguredStore } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa backup FOLDER
       parafa backup verify FOLDER

Writes everything that is kept into a new folder: the tables as they stand in one moment, and the encrypted files. The key
is not in it: keep PARAFA_KEY (or the file parafa.key) apart from the backup. Embedded, stop the service first, or set
PARAFA_BACKUP_DIR: the service itself then writes one in there every night, while it runs, and keeps PARAFA_BACKUP_KEEP of them.
A backup of the embedded database can be restored into PostgreSQL and the other way round.

verify   compares every table and every file of a backup with its manifest: exit 1 when anything is missing, cut or altered
`;

async function verify(source: string, io: CommandIo): Promise<number> {
  const { manifest, compared } = await verifyBackup(source);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const files =
    manifest.fileList === undefined ? `${manifest.files} (counted, not compared)` : counted(compared, 'file');
  await write(io.stdout, `whole: ${counted(rows, 'row')} and ${files}, made at ${manifest.madeAt}\n`);
  return 0;
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const isVerifying = positionals[0] === 'verify' && positionals.length > 1;
  const [target, extra] = isVerifying ? positionals.slice(1) : positionals;
  if (target === undefined || extra !== undefined) throw new UsageError('name one folder for the backup');
  if (isVerifying) return await verify(target, io);
  const config = await settingsFrom(io, 'backup');
  if (!config) return 1;
  const warn = (sentence: string) => void write(io.stderr, `parafa backup: ${sentence}\n`);
  const opened = await openConfiguredStore(config, { log: createLog(config.logLevel, io.stderr), warn });
  try {
    const report = await makeBackup({ pool: opened.pool, blobs: opened.blobs, target, now: io.now() });
    for (const id of report.missing) warn(`file ${id} is not in the vault: the backup is without it`);
    await write(
      io.stdout,
      `${counted(report.rows, 'row')} and ${counted(report.files, 'file')} in ${target}; keep the key apart from it\n`,
    );
    return report.missing.length === 0 ? 0 : 1;
  } finally {
    await opened.close();
  }
}

export const backup: Command = { summary: 'writes everything that is kept into a folder', help: HELP, run };
