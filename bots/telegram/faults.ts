import { TelegramError } from 'telegraf';
import { labelling, translating } from '../port/fault-words.js';
import type { Fault } from '../port/platform.js';

/** What Telegram says of a message that is not there, or that it will not change (any more). */
const GONE =
  /message to edit not found|message can't be edited|no text in the message|MESSAGE_ID_INVALID|message to react not found/;
/** Nobody can be written to there: blocked, left, deleted. */
const BLOCKED =
  /chat not found|user is deactivated|bot was kicked|PEER_ID_INVALID|have no rights to send|USER_IS_BLOCKED/;
/** What `fetch` throws when a server cannot be reached, hangs up or answers with half a sentence; telegraf hands it on. */
const AWAY = new Set(['FetchError', 'AbortError', 'SyntaxError', 'TimeoutError']);

function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof TelegramError))
    return error instanceof Error && AWAY.has(error.name) ? { kind: 'away' } : undefined;
  const { code, description, parameters } = error;
  // Telegram does not say whether one chat is meant or all: each chat that is refused waits by itself.
  if (parameters?.retry_after !== undefined)
    return { kind: 'wait', retryAfterMs: parameters.retry_after * 1000, scope: 'chat' };
  if (parameters?.migrate_to_chat_id !== undefined) return { kind: 'moved', to: String(parameters.migrate_to_chat_id) };
  if (code === 429) return { kind: 'wait', retryAfterMs: 1000, scope: 'chat' };
  if (code >= 500) return { kind: 'away' };
  if (code === 401 || code === 404) return { kind: 'unauthorized' };
  if (GONE.test(description)) return { kind: 'gone' };
  if (code === 403 || BLOCKED.test(description)) return { kind: 'blocked' };
  return { kind: 'refused', code: `telegram-${code}` };
}

export const labelOf = labelling((error) => (error instanceof TelegramError ? `telegram-${error.code}` : undefined));

/** Whether Telegram refused with these words. */
export const says = (error: unknown, pattern: RegExp): boolean =>
  error instanceof TelegramError && pattern.test(error.description);

/** Runs a call and says what went wrong in the words of the port. */
export const translated = translating(faultOf);
