import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds that a piece of work took, and those of processor time (user and system, all threads). */
export interface Spent {
  wall: number;
  cpu: number;
}

export function cpuOf({ cpu }: Spent): number {
  return cpu;
}

/** What work of this process took. */
export async function spentOn(work: () => Promise<unknown>): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}

/** The shell tells what a child spent; Node tells only of itself. */
export function timed(program: string, args: string[], errors: string): Spent {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2> "$ERRORS"';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8', ERRORS: errors },
  });
  if (status !== 0) throw new Error(`${program} failed: ${readFileSync(errors, 'utf8')}`);
  const [wall = 0, user = 0, system = 0] = stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
}
