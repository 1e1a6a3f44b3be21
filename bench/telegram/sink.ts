import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Bot API that says yes at once: what is measured is the bot, and not the server beside it. Knows the webhook it was given. */
export async function startSink(file: Uint8Array) {
  let messageId = 1;
  let webhook: { url: string; secret?: string } | undefined;
  let fetched = 0;
  const held = new Map<number, number>();
  const waiting = new Map<number, () => void>();
  const me = { id: 7, is_bot: true, first_name: 'Parafa', username: 'parafa_bench_bot' };
  const server = createServer((request, response) => {
    const [, isFile, method = ''] = /^\/(file\/)?bot[^/]+\/(.+?)(?:\?|$)/.exec(request.url ?? '') ?? [];
    if (isFile) {
      fetched += 1;
      response.writeHead(200, { 'content-length': file.length }).end(file);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      let result: unknown = true;
      if (method === 'getMe') result = me;
      if (method === 'getFile') result = { file_id: 'f', file_unique_id: 'f', file_path: 'documents/a.pdf' };
      if (method === 'setWebhook') {
        const { url, secret_token: secret } = JSON.parse(Buffer.concat(chunks).toString());
        webhook = { url, ...(secret ? { secret } : {}) };
      }
      if (/^(send(Message|Photo|Document)|editMessageText)$/.test(method)) {
        const chat = Number(/"chat_id":"?(\d+)/.exec(Buffer.concat(chunks).toString())?.[1] ?? 0);
        const seconds = Math.ceil(((held.get(chat) ?? 0) - Date.now()) / 1000);
        if (seconds > 0) {
          const refusal = {
            ok: false,
            error_code: 429,
            description: 'Too Many Requests',
            parameters: { retry_after: seconds },
          };
          response.writeHead(429, { 'content-type': 'application/json' }).end(JSON.stringify(refusal));
          return;
        }
        waiting.get(chat)?.();
        waiting.delete(chat);
        result = { message_id: messageId++, date: 1, chat: { id: 1, type: 'private' }, from: me, text: '' };
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    webhook: () => webhook,
    fetched: () => fetched,
    /** Refuses everything for this chat from now on, for so long. */
    hold: (chat: number, seconds: number) => void held.set(chat, Date.now() + 1000 * seconds),
    /** Resolves when something is said to the chat. */
    nextTo: (chat: number) => new Promise<void>((resolve) => void waiting.set(chat, resolve)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
