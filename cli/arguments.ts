import { type ParseArgsConfig, parseArgs } from 'node:util';
import { dayInBucharest, type PlainDate, parseNow } from '../core/time/plain-date.js';
import { type CommandIo, UsageError } from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` of Node with its errors as {@link UsageError}; positionals are allowed. */
export function parseArguments<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

/** One of the allowed values, undefined when the flag was not given, or a {@link UsageError}. */
export function oneOf<const T extends readonly string[]>(
  flag: string,
  value: string | undefined,
  allowed: T,
): T[number] | undefined {
  if (value === undefined) return undefined;
  if (!allowed.includes(value))
    throw new UsageError(`--${flag} must be one of: ${allowed.join(', ')} (not "${value}")`);
  return value;
}

/** Today: `--now` when given (a day, or a moment with its offset), else the clock in Europe/Bucharest. */
export function todayFrom(now: string | undefined, io: CommandIo): PlainDate {
  if (now === undefined) return dayInBucharest(io.now());
  const day = parseNow(now);
  if (!day) throw new UsageError(`--now must be a day (2026-07-01) or a moment (2026-07-01T09:00:00Z), not "${now}"`);
  return day;
}
