import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, StoreError } from './store-error.js';

const FILE = 'parafa.lock';
const HEARTBEAT_MS = 2_000;
/** A holder on another machine (or container) that does not touch its lock for this long is gone. */
const SILENCE_MS = 4 * HEARTBEAT_MS;

interface Holder {
  token: string;
  pid: number;
  host: string;
  /** When the process began, as the system counts it: a new process may get the pid of a dead one. */
  startedTicks: string | null;
}

export interface FolderLock {
  release(): Promise<void>;
}

/** Field 22 of /proc/PID/stat; null where the system has no such thing. The name in field 2 may hold spaces. */
async function startTicks(pid: number): Promise<string | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function readHolder(path: string): Promise<Holder | 'unreadable' | undefined> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    return typeof holder.token === 'string' && typeof holder.pid === 'number' && typeof holder.host === 'string'
      ? { token: holder.token, pid: holder.pid, host: holder.host, startedTicks: holder.startedTicks ?? null }
      : 'unreadable';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

/** Whether the file is touched while we watch it. Compares its times with each other, so no clock has to be right. */
async function isTouched(path: string): Promise<boolean> {
  const times = async () => {
    try {
      return (await stat(path)).mtimeMs;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  };
  const before = await times();
  await sleep(SILENCE_MS);
  const after = await times();
  return before !== undefined && after !== undefined && before !== after;
}

async function isAlive(path: string, holder: Holder | 'unreadable'): Promise<boolean> {
  if (holder === 'unreadable' || holder.host !== hostname()) return await isTouched(path);
  if (!processExists(holder.pid)) return false;
  const ticks = await startTicks(holder.pid);
  return holder.startedTicks === null || ticks === null ? await isTouched(path) : ticks === holder.startedTicks;
}

/** Takes a dead holder's lock away; puts it back when it turns out to be another one that came in between. */
async function removeStale(path: string, stale: Holder | 'unreadable'): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await readHolder(aside);
  const isTheStaleOne =
    taken === 'unreadable' || stale === 'unreadable' ? taken === stale : taken?.token === stale.token;
  if (!isTheStaleOne) await link(aside, path);
  await rm(aside, { force: true });
}

const refusal = (dataDir: string, holder: Holder | 'unreadable') => {
  const who = holder === 'unreadable' ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new StoreError(
    'folder-locked',
    `${dataDir} is in use by ${who}: stop it first, or set PARAFA_DATA to another folder, or set DATABASE_URL to run several processes`,
  );
};

/**
 * Makes this process the only one that works in `dataDir`. Two processes on one embedded database would corrupt it. A
 * lock left behind by a process that was killed is recovered.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  const path = join(dataDir, FILE);
  const token = randomUUID();
  const own: Holder = { token, pid: process.pid, host: hostname(), startedTicks: await startTicks(process.pid) };
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError('folder-unusable', `cannot make the data folder ${dataDir} (${errorCode(error)})`, {
      cause: error,
    });
  }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(JSON.stringify(own));
      await file.close();
      return keepAlive(path, token);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST')
        throw new StoreError('folder-unusable', `cannot write into the data folder ${dataDir} (${errorCode(error)})`, {
          cause: error,
        });
    }
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (await isAlive(path, holder)) throw refusal(dataDir, holder);
    await removeStale(path, holder);
  }
  throw refusal(dataDir, 'unreadable');
}

function keepAlive(path: string, token: string): FolderLock {
  const timer = setInterval(() => {
    const now = new Date();
    // A lock that was taken away (an operator's rm) is not ours to bring back.
    utimes(path, now, now).catch(() => clearInterval(timer));
  }, HEARTBEAT_MS);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      const holder = await readHolder(path);
      if (holder !== undefined && holder !== 'unreadable' && holder.token === token) await rm(path, { force: true });
    },
  };
}
