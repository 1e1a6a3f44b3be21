import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { faultsOfDossier, faultsOfFile, type ReadLine } from './faults.js';
import { CASES, DOSSIER_CASES, FILE_CASES } from './truth.js';

const CHILD = fileURLToPath(new URL('../parafa-child.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** A shared machine may be slow; what hangs is ended. */
const LIMIT_MS = 600_000;

/** Runs a command of the program in a process of its own. Gives what it printed. */
async function parafa(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...args], {
    cwd: ROOT,
    env: { ...process.env, READ_CONCURRENCY: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearTimeout(timer);
  return Buffer.concat(printed).toString();
}

const isOf = (numbers: readonly string[], name: string): boolean => numbers.includes(name.slice(0, 2));

/** A test for each file of the cases with these numbers; all are read by one process. */
export function testFileCases(...numbers: string[]): void {
  const cases = FILE_CASES.filter((one) => isOf(numbers, one.case));
  const lines = new Map<string, ReadLine>();
  beforeAll(async () => {
    const printed = await parafa('read', '--jsonl', ...cases.map(({ file }) => path.join(CASES, file)));
    for (const line of printed.trim().split('\n')) {
      const read: ReadLine = JSON.parse(line);
      lines.set(path.relative(CASES, read.file), read);
    }
  }, LIMIT_MS);
  test.each(cases)('$file: $about', (one) => {
    expect(faultsOfFile(one, lines.get(one.file))).toEqual([]);
  });
}

/** A test for each dossier of the cases with these numbers. */
export function testDossierCases(...numbers: string[]): void {
  const cases = DOSSIER_CASES.filter((one) => isOf(numbers, one.case));
  test.each(cases)(
    '$dossier: $about',
    async (one) => {
      const { programme, applicant, phase, now } = one.args;
      const flags = ['--programme', programme, '--applicant', applicant, '--phase', phase, '--now', now];
      const printed = await parafa('check', '--json', ...flags, path.join(CASES, one.dossier, 'files'));
      expect(faultsOfDossier(one, JSON.parse(printed))).toEqual([]);
    },
    LIMIT_MS,
  );
}
