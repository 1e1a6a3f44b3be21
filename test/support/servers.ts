import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** A real server on loopback that belongs to one test file: it may be killed and started again. */
export interface TestServer {
  url: string;
  /** What it keeps. */
  folder: string;
  /** SIGKILL: nothing is flushed, nobody is told. */
  kill(): Promise<void>;
  /** On the same port and data. */
  restart(): Promise<void>;
  /** SIGSTOP, SIGCONT: it is there and says nothing. */
  signal(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

function program(name: string, hint: string): string {
  const folders = (process.env.PATH ?? '').split(':');
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort().reverse() : [];
  for (const folder of [...versions.map((version) => `/usr/lib/postgresql/${version}/bin`), ...folders])
    if (existsSync(join(folder, name))) return join(folder, name);
  throw new Error(`these tests need ${name}: ${hint}`);
}

/** PostgreSQL refuses to run as root: there, its own user runs it. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function waitForPort(port: number, child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`the server ended at once: ${output()}`);
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      setTimeout(() => socket.destroy(), 500).unref();
    });
    if (answered) return;
    await sleep(50);
  }
  throw new Error(`the server does not answer: ${output()}`);
}

async function manage(options: {
  url: string;
  port: number;
  folder: string;
  start: () => ChildProcess;
  ready: () => Promise<void>;
}): Promise<TestServer> {
  let child: ChildProcess;
  const begin = async () => {
    let output = '';
    child = options.start();
    child.stderr?.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-2_000);
    });
    child.stdout?.resume();
    await waitForPort(options.port, child, () => output);
    await options.ready();
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  /** As a service manager does: what a killed server left, its own processes among it, may be in the way for a while. */
  const beginAgain = async () => {
    const end = Date.now() + 20_000;
    for (;;) {
      try {
        return await begin();
      } catch (error) {
        if (Date.now() > end) throw error;
        await sleep(250);
      }
    }
  };
  await begin();
  return {
    url: options.url,
    folder: options.folder,
    signal: (signal) => void child.kill(signal),
    kill: () => end('SIGKILL'),
    restart: beginAgain,
    async stop() {
      await end('SIGTERM');
      rmSync(options.folder, { recursive: true, force: true });
    },
  };
}

export async function startRedis(settings: readonly string[] = []): Promise<TestServer> {
  const binary = program('redis-server', 'apt-get install redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'parafa-redis-'));
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
  return await manage({
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    start: () =>
      spawn(binary, [...flags, '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction', ...settings], {
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ready: async () => {},
  });
}

export async function startPostgres(): Promise<TestServer> {
  const hint = 'apt-get install postgresql';
  const [binary, initdb, ready] = ['postgres', 'initdb', 'pg_isready'].map((name) => program(name, hint));
  if (!binary || !initdb || !ready) throw new Error(hint);
  const folder = mkdtempSync(join(tmpdir(), 'parafa-postgres-'));
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(
    initdb,
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const port = await freePort();
  return await manage({
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    folder,
    start: () =>
      spawn(binary, ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    // The port opens before recovery is over.
    ready: async () => {
      for (let waited = 0; waited < 20_000; waited += 100) {
        try {
          execFileSync(ready, ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
          return;
        } catch {
          await sleep(100);
        }
      }
      throw new Error('PostgreSQL does not become ready');
    },
  });
}
