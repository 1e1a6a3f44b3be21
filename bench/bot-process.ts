import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface BotProcess {
  child: ChildProcess;
  /** Processor time so far, of all its threads: 10 ms a tick. */
  cpuMs(): Promise<number>;
  close(): Promise<void>;
}

/** A bot of `bench/` in a process of its own, with data of its own; resolves when it has said "ready". */
export async function startBotProcess(file: string, env: Record<string, string>): Promise<BotProcess> {
  const data = await mkdtemp(join(tmpdir(), 'parafa-bench-'));
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bench', file)], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PARAFA_DATA: join(data, 'data'), READ_CONCURRENCY: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => chunk.includes('ready') && resolve());
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return {
    child,
    async cpuMs() {
      const stat = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
      return 10 * (Number(stat[11]) + Number(stat[12]));
    },
    async close() {
      child.removeAllListeners('exit');
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
