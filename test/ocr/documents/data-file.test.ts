import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { dataFile } from '../../../ocr/documents/data-file.js';

const folder = mkdtempSync(join(tmpdir(), 'parafa-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const schema = z.strictObject({ states: z.strictObject({ explains: z.boolean() }) });

test.each([
  ['paper.yaml', 'states:\n  explains: 7\n', /^ocr\/documents\/data\/paper\.yaml does not fit: states\.explains: .+$/],
  ['paper.yaml', 'states: [\n', /^ocr\/documents\/data\/paper\.yaml cannot be read: .+$/],
  ['weights.json', '{', /^ocr\/documents\/data\/weights\.json cannot be read: .+$/],
])('%s that is spoilt is named in one line', (name, text, line) => {
  writeFileSync(join(folder, name), text);
  expect(() => dataFile(schema, name, folder)).toThrow(line);
});

test('what fits is given', () => {
  writeFileSync(join(folder, 'paper.yaml'), 'states:\n  explains: true\n');
  expect(dataFile(schema, 'paper.yaml', folder)).toEqual({ states: { explains: true } });
});
