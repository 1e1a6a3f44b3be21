import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { Store } from '../../store/open-store.js';
import { until } from './engine.js';

const root = resolve(import.meta.dirname, '../..');

export interface ParafaProcess {
  lines: string[];
  acknowledged(): string[];
  said(line: string, count?: number): Promise<void>;
  kill(): Promise<void>;
}

/** Starts a process of Parafa that may be killed at any moment. */
export function startProcess(task: object): ParafaProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'test/support/crash-child.ts'), JSON.stringify(task)],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  let fault = '';
  if (!child.stdout || !child.stderr) throw new Error('no pipes');
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk) => {
    fault = `${fault}${chunk}`.slice(-2_000);
  });
  return {
    lines,
    acknowledged: () => lines.flatMap((line) => (line.startsWith('ack ') ? [line.slice(4)] : [])),
    async said(line, count = 1) {
      await until(
        async () => {
          if (child.exitCode !== null) throw new Error(`the process ended by itself: ${fault}`);
          return lines.filter((candidate) => candidate.startsWith(line)).length >= count;
        },
        `"${line}"; ${fault}`,
        60_000,
      );
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Waits until every acknowledged file is read and each of their dossiers has a verdict over all of its files. */
export async function expectAllJudged(
  store: Store,
  acknowledged: readonly string[],
  timeoutMs = 90_000,
): Promise<string[]> {
  expect(acknowledged.length).toBeGreaterThan(0);
  await until(
    async () => {
      const { length } = await store.files.received(0, 1);
      return length === 0 && (await store.dossiers.unjudged(1)).length === 0;
    },
    'the end of the work',
    timeoutMs,
  );
  const dossiers = new Set<string>();
  for (const id of acknowledged) {
    const file = await store.files.get(id);
    expect(file).toMatchObject({ status: 'read' });
    dossiers.add(file?.dossierId ?? '');
  }
  for (const dossierId of dossiers) {
    const dossier = await store.dossiers.get(dossierId);
    const files = await store.files.ofDossier(dossierId);
    const verdicts = await store.db
      .selectFrom('verdicts')
      .select(['dossier_version', 'files'])
      .where('dossier_id', '=', dossierId)
      .where('dossier_version', '=', dossier?.version ?? 0)
      .execute();
    expect(verdicts).toEqual([{ dossier_version: dossier?.version, files: files.length }]);
  }
  return [...dossiers];
}

/** Every notification was sent, none more than twice, and at most one a crash was repeated. */
export async function expectAllTold(store: Store, sent: () => string[], crashes = 1): Promise<void> {
  const all = await until(
    async () => {
      const rows = await store.db.selectFrom('notifications').select(['id', 'status']).execute();
      return rows.every(({ status }) => status === 'sent') && rows;
    },
    'the notifications',
    60_000,
  );
  const counts = new Map<string, number>();
  for (const id of sent()) counts.set(id, (counts.get(id) ?? 0) + 1);
  expect(new Set(counts.keys())).toEqual(new Set(all.map(({ id }) => id)));
  const repeats = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
  expect(repeats).toBeLessThanOrEqual(crashes);
  expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(2);
}

export const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
