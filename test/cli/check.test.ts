import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCheckCommand } from '../../cli/commands/check.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { ANA, faultless } from '../core/dossier/dossier-support.js';
import { fakeReader, runCommand } from './cli-support.js';

let folder: string;
/** Files whose text is what the reader is to answer. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parafa-check-'));
  for (const document of faultless()) writeFileSync(join(folder, document.file), JSON.stringify(document));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: string[]) {
  const { open, seen } = fakeReader((text) => JSON.parse(text) as ReadDocument);
  const generous: typeof open = async (io, files) => ({ ...(await open(io, files)), maxBytes: 100_000 });
  return runCommand(createCheckCommand(generous), args).then((result) => ({ ...result, seen }));
}

describe('parafa check', () => {
  test('judges the files of a folder as one dossier and prints the contract’s JSON and nothing else', async () => {
    const { code, out, seen } = await check(folder, '--programme', 'cardiologie', '--json');
    const judgement = JSON.parse(out);
    expect(code).toBe(0);
    expect(judgement).toMatchObject({
      kind: 'enrolment',
      programme: 'cardiologie',
      verdict: 'complete',
      person: { fullName: ANA.fullName, cnp: ANA.cnp },
    });
    expect(judgement.requirements).toHaveLength(9);
    expect(judgement.documents).toHaveLength(6);
    expect(judgement.took_ms).toBeGreaterThanOrEqual(0);
    expect(seen.closed).toBe(1);
  });

  test('exits 0 whatever the verdict', async () => {
    const { code, out } = await check(folder, '--programme', 'cardiologie', '--json', '--now', '2027-01-02');
    expect(code).toBe(0);
    expect(JSON.parse(out).verdict).toBe('incomplete');
  });

  test('the report says what to do and shows no whole CNP', async () => {
    const { out } = await check(folder, '--programme', 'cardiologie', '--now', '2027-01-02');
    expect(out).toContain('Dosarul nu este încă complet.');
    expect(out).toContain('Avizul anual a expirat la 31 decembrie 2026');
    expect(out).not.toContain(ANA.cnp);
    expect(out).toContain(ANA.cnp.slice(-4));
  });

  test.each([
    ['no path', ['--programme', 'cardiologie']],
    ['no programme', ['FOLDER']],
    ['an unknown programme', ['FOLDER', '--programme', 'chirurgie']],
    ['an unknown applicant', ['FOLDER', '--programme', 'cardiologie', '--applicant', 'spital']],
    ['an unknown phase', ['FOLDER', '--programme', 'cardiologie', '--phase', 'late']],
    ['an unknown kind', ['FOLDER', '--kind', 'loan']],
    ['insured without a category', ['FOLDER', '--kind', 'insured']],
    ['a category past s', ['FOLDER', '--kind', 'insured', '--category', 't']],
    ['a category for an enrolment', ['FOLDER', '--programme', 'cardiologie', '--category', 'a']],
    ['a day that does not exist', ['FOLDER', '--programme', 'cardiologie', '--now', '2026-02-30']],
    ['an unknown flag', ['FOLDER', '--programme', 'cardiologie', '--jsn']],
  ])('%s: exit 2 and one line', async (_what, args) => {
    const { code, out, err, seen } = await check(...args.map((arg) => (arg === 'FOLDER' ? folder : arg)));
    expect([code, out, seen.opened]).toEqual([2, '', 0]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a folder that does not exist: exit 1', async () => {
    const { code, err } = await check(join(folder, 'none'), '--programme', 'cardiologie');
    expect(code).toBe(1);
    expect(err).toContain('no such file');
  });
});
