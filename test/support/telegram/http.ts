import type { IncomingMessage } from 'node:http';

/** A file that came as a part of a form. */
export interface UploadedPart {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export type Params = Record<string, unknown>;

/** Texts of forms that hold JSON (`reply_markup`) are parsed, as the real server does. */
function revive(value: string): unknown {
  if (!/^[[{]|^(true|false|-?\d+)$/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}

/** Reads a Bot API call in any of its four forms: query, JSON, URL-encoded, multipart. */
export async function readParams(request: IncomingMessage, url: URL): Promise<Params> {
  const params: Params = Object.fromEntries([...url.searchParams].map(([key, value]) => [key, revive(value)]));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (body.length === 0) return params;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return { ...params, ...(JSON.parse(body.toString()) as Params) };
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  for (const [key, value] of form) {
    params[key] =
      typeof value === 'string'
        ? revive(value)
        : ({
            name: value.name,
            type: value.type,
            bytes: new Uint8Array(await value.arrayBuffer()),
          } satisfies UploadedPart);
  }
  return params;
}
