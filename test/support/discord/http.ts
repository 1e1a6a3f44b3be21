import type { IncomingMessage } from 'node:http';

export interface Upload {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Bodies differ by route, and each route checks its own. */
  body: Record<string, unknown> & unknown[];
  files: Upload[];
}

/** Reads one request of REST: JSON, or JSON and files as `multipart/form-data`. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const call: Call = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: {} as Call['body'],
    files: [],
  };
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return call;
  if (!type.startsWith('multipart/')) return { ...call, body: JSON.parse(raw.toString('utf8')) as Call['body'] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') call.body = JSON.parse(value) as Call['body'];
    } else call.files.push({ name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return call;
}
