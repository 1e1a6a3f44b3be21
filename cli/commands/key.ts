import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Config, parseKey } from '../../core/config.js';
import { KEY_FILE, replaceKeyFile } from '../../store/root-key.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openConfiguredStore } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa key new
       parafa key rotate

new      prints a key for PARAFA_KEY
rotate   wraps everything under another key; stop every process first. With PARAFA_KEY set: put the new key there and the
         old one into PARAFA_KEY_PREVIOUS, then run this once. With the key in PARAFA_DATA: makes and stores a new one.
         Files and records are not written anew, so it takes seconds. Old backups keep needing the old key.
`;

async function rotate(config: Config, io: CommandIo): Promise<number> {
  const isInFolder = config.key === undefined;
  if (!isInFolder && config.previousKey === undefined)
    throw new UsageError('set PARAFA_KEY to the new key and PARAFA_KEY_PREVIOUS to the old one');
  const next = config.key === undefined ? randomBytes(32) : parseKey(config.key);
  if (!next) throw new UsageError('PARAFA_KEY is not a key');
  const { key: _new, ...rest } = config;
  const present: Config = config.previousKey === undefined ? rest : { ...rest, key: config.previousKey };
  const warn = (sentence: string) => void write(io.stderr, `parafa key: ${sentence}\n`);
  const opened = await openConfiguredStore(present, {
    log: createLog(config.logLevel, io.stderr),
    warn,
    mayMakeKey: false,
  });
  try {
    const commit = isInFolder ? await replaceKeyFile(config.dataDir, next) : undefined;
    const persons = await opened.store.keyring.rotate(next);
    await commit?.();
    const where = isInFolder ? join(config.dataDir, KEY_FILE) : 'PARAFA_KEY';
    await write(
      io.stdout,
      `the new key (${where}) holds for ${counted(persons, 'person', 'people')}; make a new backup now\n`,
    );
    return 0;
  } finally {
    await opened.close();
  }
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [action, extra] = positionals;
  if (extra !== undefined || (action !== 'new' && action !== 'rotate'))
    throw new UsageError('say: parafa key new, or: parafa key rotate');
  if (action === 'new') {
    await write(io.stdout, `${randomBytes(32).toString('base64')}\n`);
    return 0;
  }
  const config = await settingsFrom(io, 'key');
  return config ? await rotate(config, io) : 1;
}

export const key: Command = { summary: 'prints a new key, or changes the key', help: HELP, run };
