import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../../bin/parafa.js');

export interface ParafaProcess {
  pid: number;
  /** What it printed and logged so far, and each alone. */
  log(): string;
  stdout(): string;
  stderr(): string;
  /** Resolves when the log has it; rejects when the process ends before, or it takes too long. */
  logged(text: string, timeoutMs?: number): Promise<void>;
  /** Resolves when nothing was logged for so long: what it had in hand is noted. */
  rests(ms: number): Promise<void>;
  /** Waits for it to end by itself. Gives the exit code. */
  ended(): Promise<number | null>;
  /** SIGTERM, and waits. Gives the exit code. */
  stop(): Promise<number | null>;
  /** SIGSTOP, SIGCONT: a machine that sleeps. */
  signal(signal: NodeJS.Signals): void;
  /** SIGKILL: as a crash or a power cut would. */
  kill(): Promise<void>;
}

/** Runs the built `parafa` in a process of its own, with nothing of this one's environment but what Node needs. `input`: what is typed; files that it is handed are written into `cwd`. */
export function startParafa(
  args: string[],
  env: Record<string, string>,
  { input, cwd }: { input?: string; cwd?: string } = {},
): ParafaProcess {
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd ? { cwd } : {}),
  });
  child.stdin?.end(input);
  let log = '';
  let logged = Date.now();
  const apart = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.on('data', (chunk: Buffer) => {
      logged = Date.now();
      log += chunk.toString();
      apart[stream] += chunk.toString();
    });
  const ended = once(child, 'close');
  const isOver = () => child.exitCode !== null || child.signalCode !== null;

  return {
    pid: child.pid ?? 0,
    log: () => log,
    stdout: () => apart.stdout,
    stderr: () => apart.stderr,
    async logged(text, timeoutMs = 60_000) {
      const end = Date.now() + timeoutMs;
      while (!log.includes(text)) {
        if (isOver()) throw new Error(`parafa ended before it said "${text}":\n${log}`);
        if (Date.now() > end) throw new Error(`parafa never said "${text}":\n${log}`);
        await new Promise((done) => setTimeout(done, 25));
      }
    },
    async rests(ms) {
      while (!isOver() && Date.now() - logged < ms) await new Promise((done) => setTimeout(done, 25));
    },
    async ended() {
      await ended;
      return child.exitCode;
    },
    async stop() {
      if (!isOver()) child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    signal(signal) {
      if (!isOver()) child.kill(signal);
    },
    async kill() {
      if (!isOver()) child.kill('SIGKILL');
      await ended;
    },
  };
}
