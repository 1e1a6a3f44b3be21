import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What platforms send is small; whoever sends more is no platform. */
const MAX_BYTES = 1024 * 1024;

export interface WebhookDeps<T> {
  /** The header that carries the secret. */
  header: string;
  secret: string;
  /** Undefined = nothing that the platform sends. */
  parse(body: unknown): T | undefined;
  handle(update: T): Promise<void>;
}

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

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The address that a platform calls. Answers 200 only when the update is dealt with, so that one which was cut off by a crash
 * comes again; calls without the secret are turned away unread.
 */
export function createWebhook<T>({ header, secret, parse, handle }: WebhookDeps<T>) {
  const answer = async (request: IncomingMessage): Promise<number> => {
    if (!isSame(request.headers[header], secret)) return 401;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const parsed = parse(parseJson(body));
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
