import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { knowledgeCommand } from '../../cli/commands/knowledge.js';
import { SAMPLE_SOURCES, SOUND_PACK } from '../support/packs.js';
import { runCommand } from './cli-support.js';

const folder = mkdtempSync(join(tmpdir(), 'parafa-packs-'));
mkdirSync(join(folder, 'packs'));
mkdirSync(join(folder, 'sources'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, text] of SAMPLE_SOURCES) writeFileSync(join(folder, 'sources', name), text);
const at = ['--folder', folder];

describe('parafa knowledge', () => {
  test('check passes the packs that come with Parafa', async () => {
    const { code, out } = await runCommand(knowledgeCommand, ['check']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 calls, 8 packs, \d+ facts, \d+ known conflicts, \d+ quotes: all in order\.\n$/);
  });

  test('check fails for a broken pack with a line for each problem: file, line, field', async () => {
    writeFileSync(
      join(folder, 'packs', 'sample.yaml'),
      SOUND_PACK.replaceAll('lei', 'euro').replace('Ask Ana', 'Ask Ion'),
    );
    const { code, out, err } = await runCommand(knowledgeCommand, ['check', ...at]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^packs\/sample\.yaml:\d+: facts\.0\.citations\.0\.quote: /),
      expect.stringMatching(/^packs\/sample\.yaml:\d+: facts\.1\.citations\.0\.quote: /),
      expect.stringMatching(/^packs\/sample\.yaml:\d+: facts\.1\.value\.person: /),
    ]);
  });

  test('list as JSON holds packs, editions, facts, sources and known conflicts', async () => {
    const { code, out } = await runCommand(knowledgeCommand, ['list', '--json']);
    const { packs } = JSON.parse(out);
    const inmss = packs.find(({ pack }: { pack: string }) => pack === 'inmss');
    expect(code).toBe(0);
    expect(packs).toHaveLength(8);
    expect(inmss.edition).toBe('2026-2027');
    expect(inmss.sources.map(({ id }: { id: string }) => id)).toEqual(['inmss-5229-2026', 'inmss-anunt-2027']);
    expect(inmss.facts.map(({ id }: { id: string }) => id)).toContain('inmss.fee');
    expect(inmss.conflicts.map(({ id }: { id: string }) => id)).toContain('inmss.conflict.item-13');
  });

  test('list for people names every pack and conflict', async () => {
    const { out } = await runCommand(knowledgeCommand, ['list']);
    for (const word of ['asigurare', 'inmss', 'nmo', 'rural', 'salarii', 'inmss.conflict.training-year'])
      expect(out).toContain(word);
  });

  test.each([[[]], [['lst']], [['check', 'list']], [['check', '--fast']]])(
    'wrong arguments %j: exit 2',
    async (args) => {
      expect((await runCommand(knowledgeCommand, args)).code).toBe(2);
    },
  );

  test('a folder that is not there is a readable line and exit 1', async () => {
    const { code, err } = await runCommand(knowledgeCommand, ['check', '--folder', '/nowhere']);
    expect(code).toBe(1);
    expect(err).toBe('/nowhere/packs:1: no such folder\n');
  });
});
