import type { Downloaded } from './platform.js';

/** The body of an answer; stops reading as soon as it is too much, whatever was announced. */
export async function bounded(response: Response, maxBytes: number): Promise<Downloaded> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    return { ok: false, reason: 'too-large' };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) return { ok: false, reason: 'too-large' };
    chunks.push(chunk as Uint8Array);
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
