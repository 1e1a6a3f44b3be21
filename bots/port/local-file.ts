import { open, realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Downloaded } from './platform.js';

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
};

/**
 * A file that a server of one's own (such as the Bot API's) has put on this machine. Only below the folder that the settings name, wherever links
 * lead: whoever speaks for that server is to read nothing else here. Never more than `maxBytes`, whatever its size was a moment ago.
 */
export async function readLocal(path: string, folder: string | undefined, maxBytes: number): Promise<Downloaded> {
  if (folder === undefined) return { ok: false, reason: 'gone' };
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !isWithin(await realpath(folder), real)) return { ok: false, reason: 'gone' };
  const file = await open(real);
  try {
    const buffer = Buffer.alloc(Math.min((await file.stat()).size, maxBytes) + 1);
    let size = 0;
    while (size < buffer.length) {
      const { bytesRead } = await file.read(buffer, size, buffer.length - size);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    if (size > maxBytes) return { ok: false, reason: 'too-large' };
    return { ok: true, bytes: new Uint8Array(buffer.subarray(0, size)) };
  } finally {
    await file.close();
  }
}
