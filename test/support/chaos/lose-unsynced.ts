import {
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

type Noted =
  | { kind: 'write'; path: string; position: number; length: number; size: number; before: string }
  | { kind: 'asked' | 'synced' | 'removed'; path: string }
  | { kind: 'renamed'; from: string; to: string };
type Write = Extract<Noted, { kind: 'write' }>;

const SECTOR = 512;

/** What the environment of a process has to hold for its writes below `root` to be noted in `journal`. */
export const journalled = (root: string, journal: string): Record<string, string> => ({
  NODE_OPTIONS: `--import ${resolve(import.meta.dirname, 'write-journal.mjs')}`,
  JOURNAL_OF: root,
  JOURNAL: journal,
});

/** Writes that were not synced when the process ended, by the path that their file has now. */
async function unsyncedIn(noted: AsyncIterable<string>): Promise<Map<string, Write[]>> {
  const open = new Map<string, Write[]>();
  /** How many of the writes of a file a sync that is under way makes safe. */
  const asked = new Map<string, number[]>();
  for await (const line of noted) {
    // The last line may be cut off: what it tells of was not written yet.
    if (!line.endsWith('}')) continue;
    const each = JSON.parse(line) as Noted;
    if (each.kind === 'renamed') {
      for (const map of [open, asked] as Map<string, unknown[]>[]) {
        map.set(each.to, map.get(each.from) ?? []);
        map.delete(each.from);
      }
    } else if (each.kind === 'removed') open.delete(each.path);
    else if (each.kind === 'write') open.set(each.path, [...(open.get(each.path) ?? []), each]);
    else if (each.kind === 'asked')
      asked.set(each.path, [...(asked.get(each.path) ?? []), open.get(each.path)?.length ?? 0]);
    else {
      const [safe = 0, ...later] = asked.get(each.path) ?? [];
      open.set(each.path, (open.get(each.path) ?? []).slice(safe));
      asked.set(
        each.path,
        later.map((count) => Math.max(0, count - safe)),
      );
    }
  }
  return open;
}

/**
 * The power goes: of each file that the ended process wrote and did not sync, any end of the writes is taken back, and the last that
 * stays may be torn at a sector. What others left before, in earlier lives, has reached the disk since: recovery syncs all that it finds.
 */
export async function loseUnsynced(journal: string, pid: number, random: () => number): Promise<number> {
  let lost = 0;
  for (const name of readdirSync(journal)) {
    if (!name.startsWith(`${pid}-`)) {
      rmSync(join(journal, name));
      continue;
    }
    const lines = createInterface({ input: createReadStream(join(journal, name)) });
    for (const [path, writes] of await unsyncedIn(lines)) {
      const gone = writes.slice(Math.floor(random() * (writes.length + 1)));
      if (gone.length === 0 || !existsSync(path)) continue;
      const file = openSync(path, 'r+');
      for (const write of gone.toReversed()) {
        const { position, length, size } = write;
        const kept = write === gone[0] ? Math.floor((length * random()) / SECTOR) * SECTOR : 0;
        const bytes = Buffer.from(write.before, 'base64').subarray(kept);
        writeSync(file, bytes, 0, bytes.length, position + kept);
        ftruncateSync(file, kept > 0 ? Math.max(size, position + kept) : size);
      }
      closeSync(file);
      lost += gone.length;
    }
    rmSync(join(journal, name));
  }
  return lost;
}
