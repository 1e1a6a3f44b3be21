import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openKnowledge } from '../../knowledge/open.js';
import { SOUND_PACK } from '../support/packs.js';

const folder = mkdtempSync(join(tmpdir(), 'parafa-open-'));
mkdirSync(join(folder, 'packs'));
afterAll(() => rmSync(folder, { recursive: true }));

test('without a folder the packs of the project are opened', async () => {
  expect((await openKnowledge()).fact('inmss.fee').value).toEqual({ amountLei: 2500, per: 'participant' });
});

test('a folder of its own is read from YAML', async () => {
  writeFileSync(join(folder, 'packs', 'sample.yaml'), SOUND_PACK);
  expect((await openKnowledge({ folder })).fact('sample.fee').id).toBe('sample.fee');
});

test('a broken pack is refused with file, line and field', async () => {
  writeFileSync(join(folder, 'packs', 'sample.yaml'), SOUND_PACK.replace('amountLei: 2500', 'amountLei: -1'));
  await expect(openKnowledge({ folder })).rejects.toThrow(/^packs\/sample\.yaml:26: facts\.0\.value\.amountLei: /);
});
