import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'telegraf/types';
import { z } from 'zod';

/** Telegram's updates are small; whoever sends more is not Telegram. */
const MAX_BYTES = 1024 * 1024;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

const update = z.object({ update_id: z.number().int() }).loose();

function isSame(given: string | string[] | undefined, secret: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): Update | undefined {
  try {
    const parsed = update.safeParse(JSON.parse(body));
    return parsed.success ? (parsed.data as unknown as Update) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The address that Telegram calls. Answers 200 only when the update is dealt with, so that one which was cut off by a crash
 * comes again; calls without the secret are turned away unread.
 */
export function createWebhook({ secret, handle }: { secret: string; handle(update: Update): Promise<void> }) {
  const answer = async (request: IncomingMessage): Promise<number> => {
    if (!isSame(request.headers[SECRET_HEADER], secret)) return 401;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const parsed = parseUpdate(body);
    if (!parsed) return 400;
    await handle(parsed);
    return 200;
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    );
  };
}
