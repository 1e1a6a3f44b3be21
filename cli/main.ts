import { type CommandIo, UsageError, write } from './command.js';
import { COMMANDS } from './commands.js';

const overview = (): string => {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: parafa <command> [options]\n\n${lines.join('\n')}\n\nparafa <command> --help tells more about one of them.\n`;
};

const processIo: CommandIo = {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  exit: (code) => process.exit(code),
};

/** Runs one command. Resolves to the exit code: 0 done, 1 failed, 2 wrong arguments. */
export async function main(args: string[], io: CommandIo = processIo): Promise<number> {
  // A reader that goes away (`| head`) is no failure of ours.
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(io.stdout, overview());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    await write(io.stderr, `parafa: there is no command "${name}"; parafa --help lists them\n`);
    return 2;
  }
  try {
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      await write(io.stdout, command.help);
      return 0;
    }
    return await command.run(rest, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const trace = io.env.LOG_LEVEL === 'debug' && error instanceof Error ? `${error.stack}\n` : '';
    await write(io.stderr, `parafa ${name}: ${message.split('\n')[0]}\n${trace}`);
    return error instanceof UsageError ? 2 : 1;
  }
}
