import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createReadCommand } from '../../cli/commands/read.js';
import { openReader } from '../../cli/documents/reader.js';
import { commandIo, runCommand } from './cli-support.js';

const FIXTURE = join(import.meta.dirname, '../fixtures/documents/consent.formular.L0.pdf');

test.each([
  ['READ_CONCURRENCY', 'many'],
  ['READ_TIMEOUT_SECONDS', '1'],
])('%s=%s stops the command with one line that names it', async (name, value) => {
  await expect(openReader(commandIo({ [name]: value }), 1)).rejects.toThrow(new RegExp(`^${name}: [^\n]+$`));
});

test('no more engines than files, no more than asked', async () => {
  const concurrencyOf = async (asked: string, files: number) => {
    const { reader, concurrency } = await openReader(commandIo({ READ_CONCURRENCY: asked }), files);
    await reader.close();
    return concurrency;
  };
  expect(await concurrencyOf('3', 10)).toBe(3);
  expect(await concurrencyOf('3', 2)).toBe(2);
  expect(await concurrencyOf('', 1)).toBe(1);
});

test('a real paper is read through the real reader', { timeout: 120_000 }, async () => {
  const { code, lines } = await runCommand(createReadCommand(openReader), [FIXTURE, '--jsonl']);
  expect(code).toBe(0);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    file: FIXTURE,
    pages: 1,
    type: 'data-consent',
    method: 'text-layer',
  });
});
