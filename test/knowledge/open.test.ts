import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainDate } from '../../core/time/plain-date.js';
import { loadLibrary } from '../../knowledge/library.js';
import { COMPILED_CALL, openKnowledge, openLiveKnowledge } from '../../knowledge/open.js';
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

test('a service that runs takes in a call that is published meanwhile, and lets one go that is withdrawn', async () => {
  const published = join(folder, 'calls');
  let now = 0;
  const kb = await openLiveKnowledge({ published }, () => now);
  const day = plainDate('2030-01-01');
  expect(kb.on(day).call.id).toBe('2027');
  const [call] = loadLibrary().calls;
  const next = { ...call?.call, id: '2030', from: '2029-06-01' };
  mkdirSync(join(published, '2030'), { recursive: true });
  writeFileSync(join(published, '2030', COMPILED_CALL), JSON.stringify({ call: next, packs: call?.packs }));
  expect(kb.on(day).call.id).toBe('2027');
  now += 10_000;
  expect(kb.on(day).call.id).toBe('2030');
  expect(kb.calls.map(({ id }) => id)).toEqual(['2027', '2030']);
  rmSync(join(published, '2030'), { recursive: true });
  now += 10_000;
  expect(kb.on(day).call.id).toBe('2027');
});
