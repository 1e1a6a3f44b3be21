import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSink } from './sink.js';

const REST_MS = 8_000;
const START_MS = 120_000;

async function residentMb({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** MB of the built process (`npm run build`) at rest: in the run that makes its database, and in the next one. */
export async function memoryAtRest(root: string): Promise<{ first: number; next: number }> {
  const sink = await startSink(new Uint8Array());
  const data = await mkdtemp(join(tmpdir(), 'parafa-rest-'));
  const run = async (): Promise<number> => {
    const child = spawn(process.execPath, [join(root, 'bin', 'parafa.js'), 'start'], {
      cwd: root,
      env: {
        PATH: process.env.PATH ?? '',
        PARAFA_DATA: data,
        TELEGRAM_BOT_TOKEN: '7:bench-token-of-nobody-at-all',
        TELEGRAM_API_ROOT: sink.apiRoot,
        TELEGRAM_WEBHOOK_SECRET: 'secret-of-the-bench-1',
        PUBLIC_URL: 'http://127.0.0.1:1',
        WEB_PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const started = new Promise<void>((resolve, reject) => {
      const look = (chunk: Buffer) => chunk.includes('telegram-started') && resolve();
      child.stdout?.on('data', look);
      child.stderr?.on('data', look);
      child.once('exit', (code) => reject(new Error(`parafa start ended with ${code}`)));
      setTimeout(() => reject(new Error('parafa start never came up')), START_MS).unref();
    });
    try {
      await started;
      await sleep(REST_MS);
      return await residentMb(child);
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  };
  try {
    return { first: await run(), next: await run() };
  } finally {
    sink.close();
    await rm(data, { recursive: true, force: true });
  }
}
