import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './make-folder.js';
import { errorCode, StoreError } from './store-error.js';

const FILE = 'parafa.lock';
const HEARTBEAT_MS = 2_000;
/** A holder on another machine (or container) that does not touch its lock for this long is gone. */
const SILENCE_MS = 4 * HEARTBEAT_MS;
const ATTEMPTS = 5;

interface Holder {
  token: string;
  pid: number;
  host: string;
  /** When the process began, as the system counts it: a new process may get the pid of a dead one. */
  startedTicks: string | null;
}

export interface FolderLock {
  /** What tells the lock from that of somebody else; see {@link createLockGuard}. */
  readonly ticket: LockTicket;
  release(): Promise<void>;
}

export interface LockTicket {
  path: string;
  token: string;
}

/** Others wait for several heartbeats before they take over: a lock that was ours so short a time ago is still ours. */
const TRUST_MS = 1_000;

/**
 * Asked before each write; calls `onLost` when the lock is no longer ours: a process that was paused, or a machine that slept, may
 * have been taken for dead, and must not write beside its successor. Looks at the clock alone, and at the file once a second.
 */
export function createLockGuard({ path, token }: LockTicket, onLost: () => void): () => void {
  let checkedAt = Date.now();
  return () => {
    const now = Date.now();
    if (now >= checkedAt && now - checkedAt < TRUST_MS) return;
    let text = '';
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    if (!text.includes(token)) onLost();
    checkedAt = Date.now();
  };
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

/** Whether the file is touched, or goes, while we watch it. Compares its times with each other: no clock has to be right. */
async function isChanging(path: string): Promise<boolean> {
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
  return before !== after;
}

async function isAlive(path: string, holder: Holder | 'unreadable'): Promise<boolean> {
  if (holder === 'unreadable' || holder.host !== hostname()) return await isChanging(path);
  if (!processExists(holder.pid)) return false;
  const ticks = await startTicks(holder.pid);
  return holder.startedTicks === null || ticks === null ? await isChanging(path) : ticks === holder.startedTicks;
}

/** Puts our lock there if there is none; whole or not at all. */
async function create(path: string, own: Holder): Promise<boolean> {
  const draft = `${path}.${own.token}`;
  await writeFile(draft, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Takes over from a dead holder; false when somebody else was quicker. Those who want to take over go one by one through
 * a folder that only one can make, and look again inside: the dead one's lock must still be the one they saw.
 */
async function takeOver(path: string, dead: Holder | 'unreadable', own: Holder): Promise<boolean> {
  const gate = `${path}.gate`;
  try {
    await mkdir(gate);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    // Whoever is inside needs milliseconds; one that died inside is cleared away.
    if (!(await isChanging(gate))) await rm(gate, { recursive: true, force: true });
    return false;
  }
  try {
    const present = await readHolder(path);
    const isSame = present === 'unreadable' || dead === 'unreadable' ? present === dead : present?.token === dead.token;
    if (!isSame) return false;
    const draft = `${path}.${own.token}`;
    await writeFile(draft, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    await rename(draft, path);
    return true;
  } finally {
    await rm(gate, { recursive: true, force: true });
  }
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
    await makeFolder(dataDir);
  } catch (error) {
    throw new StoreError('folder-unusable', `cannot make the data folder ${dataDir} (${errorCode(error)})`, {
      cause: error,
    });
  }
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await create(path, own)) return keepAlive(path, token);
      const holder = await readHolder(path);
      if (holder === undefined) continue;
      if (await isAlive(path, holder)) throw refusal(dataDir, holder);
      if (await takeOver(path, holder, own)) return keepAlive(path, token);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('folder-unusable', `cannot write into the data folder ${dataDir} (${errorCode(error)})`, {
      cause: error,
    });
  }
  throw refusal(dataDir, 'unreadable');
}

function keepAlive(path: string, token: string): FolderLock {
  const isOurs = async () => {
    const holder = await readHolder(path);
    return holder !== undefined && holder !== 'unreadable' && holder.token === token;
  };
  const touch = async () => {
    const now = new Date();
    if (await isOurs()) await utimes(path, now, now);
  };
  // One missed beat is no harm: others wait for several before they take over, and only from other machines.
  const timer = setInterval(() => void touch().catch(() => undefined), HEARTBEAT_MS);
  timer.unref();
  return {
    ticket: { path, token },
    async release() {
      clearInterval(timer);
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}
