import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openConfiguredStore } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa audit verify
       parafa audit list [--json] [--limit N]

verify   follows the chain of the audit log: exit 1 and the number of the first entry that was altered, or before which one is missing
list     who did what, newest first (default 100 entries)
Embedded, stop the service first.
`;

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, limit: { type: 'string' } });
  const [action, extra] = positionals;
  const limit = Number(values.limit ?? 100);
  if (extra !== undefined || (action !== 'verify' && action !== 'list') || !Number.isInteger(limit) || limit < 1)
    throw new UsageError('say: parafa audit verify, or: parafa audit list [--limit N]');
  const config = await settingsFrom(io, 'audit');
  if (!config) return 1;
  const warn = (sentence: string) => void write(io.stderr, `parafa audit: ${sentence}\n`);
  const opened = await openConfiguredStore(config, { log: createLog(config.logLevel, io.stderr), warn });
  try {
    const { audit } = opened.store;
    if (action === 'verify') {
      const found = await audit.verify();
      if (!found.ok) {
        warn(`entry ${found.seq} was altered, or entries beside it are missing`);
        return 1;
      }
      const old = found.unchained > 0 ? `, ${found.unchained} older ones without a chain` : '';
      await write(io.stdout, `${counted(found.entries, 'entry', 'entries')}, the chain is whole${old}\n`);
      return 0;
    }
    const entries = await audit.list({ limit });
    const lines = entries.map(({ at, actor, action: what, subject, details }) =>
      values.json
        ? JSON.stringify({ at: at.toISOString(), actor, action: what, subject, details })
        : `${at.toISOString()}  ${actor}  ${what}${subject ? `  ${subject}` : ''}${details ? `  ${JSON.stringify(details)}` : ''}`,
    );
    await write(io.stdout, lines.map((line) => `${line}\n`).join(''));
    return 0;
  } finally {
    await opened.close();
  }
}

export const audit: Command = { summary: 'who did what, and whether that log is whole', help: HELP, run };
