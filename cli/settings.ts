import { type Config, parseConfig } from '../core/config.js';
import { type CommandIo, write } from './command.js';

/** The settings, or undefined after every problem with them was told on stderr, a line each. */
export async function settingsFrom(io: CommandIo, command: string): Promise<Config | undefined> {
  const parsed = parseConfig(io.env);
  if (parsed.ok) return parsed.config;
  await write(io.stderr, parsed.problems.map((problem) => `parafa ${command}: ${problem}\n`).join(''));
  return undefined;
}
