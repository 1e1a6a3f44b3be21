import { cpSync, existsSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { FileEvent } from '../../store/sql/durable-files.js';

/** Deterministic numbers between 0 and 1, so that a failure can be seen again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What reached the files of a folder since its copy was made, with marks of what was told to be safe. */
export interface Recording {
  folder: string;
  events: (FileEvent | { kind: 'told'; what: string })[];
}

/**
 * The folder as a disk may hold it when the power goes after `cut` events: names as they were changed until then (a
 * journal keeps their order), all that was synced, and of the rest of each file any beginning, as the system may have
 * written one file and not the other. The last write that is kept may be torn at a sector.
 */
export async function diskAfterCut(
  original: string,
  { folder, events }: Recording,
  cut: number,
  target: string,
  random: () => number,
): Promise<void> {
  cpSync(original, target, { recursive: true });
  const seen = events.slice(0, cut);
  const place = (path: string) => join(target, relative(folder, path));
  const lastSync = new Map<string, number>();
  for (const [index, event] of seen.entries()) if (event.kind === 'synced') lastSync.set(event.path, index);
  const unsynced = new Map<string, number>();
  for (const [index, event] of seen.entries())
    if (event.kind === 'write' && index > (lastSync.get(event.path) ?? -1))
      unsynced.set(event.path, (unsynced.get(event.path) ?? 0) + 1);
  const keeps = new Map([...unsynced].map(([path, count]) => [path, Math.floor(random() * (count + 1))]));
  for (const [index, event] of seen.entries()) {
    if (event.kind === 'rename') {
      if (existsSync(place(event.from))) renameSync(place(event.from), place(event.to));
    } else if (event.kind === 'unlink') rmSync(place(event.path), { force: true });
    else if (event.kind === 'write') {
      const isSafe = index <= (lastSync.get(event.path) ?? -1);
      const left = keeps.get(event.path) ?? 0;
      if (!isSafe && left <= 0) continue;
      if (!isSafe) keeps.set(event.path, left - 1);
      const isTorn = !isSafe && left === 1 && random() < 0.5;
      const length = isTorn ? Math.floor((event.bytes.length * random()) / 512) * 512 : event.bytes.length;
      await writeAt(place(event.path), event.position, event.bytes.subarray(0, length));
    }
  }
  rmSync(join(target, 'postmaster.pid'), { force: true });
}

async function writeAt(path: string, position: number, bytes: Uint8Array): Promise<void> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (size < position) truncateSync(path, position);
    await file.write(bytes, 0, bytes.length, position);
  } finally {
    await file.close();
  }
}
