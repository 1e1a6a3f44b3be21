import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { type Fault, PlatformFault } from '../port/platform.js';

/** Channel, message, webhook and interaction that are not there; a token that is over; a thread that was closed. */
const GONE = new Set([10003, 10008, 10015, 10062, 50027, 50083]);
/** Messages of this person are closed to us, or we share no server any more. */
const BLOCKED = new Set([50007, 50278]);
const CLOSED_THREAD_OR_MISSING = 404;
const NETWORK = new Set(['AbortError', 'TimeoutError', 'TypeError', 'SocketError', 'ConnectTimeoutError']);

function faultOf(error: unknown): Fault | undefined {
  if (error instanceof RateLimitError)
    return { kind: 'wait', retryAfterMs: error.retryAfter, scope: error.global ? 'all' : 'chat' };
  if (error instanceof HTTPError)
    return error.status >= 500 ? { kind: 'away' } : { kind: 'refused', code: `discord-http-${error.status}` };
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code);
    if (error.status === 401 && !GONE.has(code)) return { kind: 'unauthorized' };
    if (GONE.has(code) || error.status === CLOSED_THREAD_OR_MISSING) return { kind: 'gone' };
    if (BLOCKED.has(code)) return { kind: 'blocked' };
    return error.status >= 500 ? { kind: 'away' } : { kind: 'refused', code: `discord-${code}` };
  }
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return NETWORK.has(error.name) || code !== undefined ? { kind: 'away' } : undefined;
}

/** A label for the log, without words of anybody. */
export function labelOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `discord-${error.code}`;
  if (error instanceof HTTPError) return `discord-http-${error.status}`;
  if (error instanceof PlatformFault) return error.message;
  return error instanceof Error ? error.name : 'unknown';
}

/** Whether Discord refused with one of these codes of its own. */
export const isCode = (error: unknown, ...codes: number[]): boolean =>
  error instanceof DiscordAPIError && codes.includes(Number(error.code));

/** Runs a call and says what went wrong in the words of the port. */
export async function translated<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const fault = faultOf(error);
    throw fault ? new PlatformFault(fault, { cause: error }) : error;
  }
}
