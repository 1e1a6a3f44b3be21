import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { labelling, translating } from '../port/fault-words.js';
import type { Fault } from '../port/platform.js';

/** A message, webhook or interaction that is not there; a token that is over. */
const GONE = new Set([10008, 10015, 10062, 50027]);
/** A channel that is deleted, closed to us or locked; a person who takes no messages of ours or shares no server any more. */
const BLOCKED = new Set([10003, 50001, 50007, 50013, 50083, 50278, 160005]);
const MISSING = 404;
const NETWORK = new Set(['AbortError', 'TimeoutError', 'TypeError', 'SocketError', 'ConnectTimeoutError']);

function faultOf(error: unknown): Fault | undefined {
  if (error instanceof RateLimitError)
    return { kind: 'wait', retryAfterMs: error.retryAfter, scope: error.global ? 'all' : 'chat' };
  if (error instanceof HTTPError)
    return error.status >= 500 ? { kind: 'away' } : { kind: 'refused', code: `discord-http-${error.status}` };
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code);
    if (error.status === 401 && !GONE.has(code)) return { kind: 'unauthorized' };
    if (BLOCKED.has(code)) return { kind: 'blocked' };
    if (GONE.has(code) || error.status === MISSING) return { kind: 'gone' };
    return error.status >= 500 ? { kind: 'away' } : { kind: 'refused', code: `discord-${code}` };
  }
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return NETWORK.has(error.name) || code !== undefined ? { kind: 'away' } : undefined;
}

export const labelOf = labelling((error) => {
  if (error instanceof DiscordAPIError) return `discord-${error.code}`;
  return error instanceof HTTPError ? `discord-http-${error.status}` : undefined;
});

/** Whether Discord refused with one of these codes of its own. */
export const isCode = (error: unknown, ...codes: number[]): boolean =>
  error instanceof DiscordAPIError && codes.includes(Number(error.code));

/** Runs a call and says what went wrong in the words of the port. */
export const translated = translating(faultOf);
