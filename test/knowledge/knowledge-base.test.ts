import { describe, expect, test } from 'vitest';
import { createKnowledgeBase, type PackContent } from '../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../knowledge/library.js';
import { parsePack } from '../../knowledge/loader.js';
import { PackError } from '../../knowledge/problem.js';
import { DECLARED_CONFLICT, OTHER_FEE, SOUND_PACK } from '../support/packs.js';

function contentOf(text: string): PackContent {
  const parsed = parsePack('sample.yaml', text);
  if (!parsed.ok) throw new PackError(parsed.problems);
  return parsed.loaded.pack;
}
const content = contentOf(SOUND_PACK + OTHER_FEE + DECLARED_CONFLICT);
const kb = createKnowledgeBase([content]);

describe('the knowledge base', () => {
  test('gives facts by id and by type, in the order of the packs', () => {
    expect(kb.fact('sample.fee').value).toEqual({ amountLei: 2500, per: 'participant' });
    expect(kb.factsOfType('money').map(({ id }) => id)).toEqual(['sample.fee', 'sample.other-fee']);
    expect(kb.factsOfType('nothing')).toEqual([]);
  });

  test('gives conflicts by topic and sources by id', () => {
    expect(kb.conflictsAbout('fee').map(({ id }) => id)).toEqual(['sample.conflict']);
    expect(kb.conflictsAbout('exam')).toEqual([]);
    expect(kb.source('inmss-anunt-2027').file).toBe('sample.txt');
  });

  test('throws for an id that it does not know: a missing fact is never a blank', () => {
    expect(() => kb.fact('sample.gone')).toThrow('no fact "sample.gone"');
    expect(() => kb.conflict('sample.gone')).toThrow('no conflict');
    expect(() => kb.source('nmo-2021')).toThrow('no source');
  });

  test('refuses an id that is used twice', () => {
    expect(() => createKnowledgeBase([content, content])).toThrow('twice');
  });
});

describe('loading packs', () => {
  test('reads the four laws of the project, and the call of 2027', () => {
    const { laws, calls } = loadLibrary();
    expect(laws).toHaveLength(4);
    expect(calls.map(({ call }) => call.id)).toEqual(['2027']);
  });

  test('a folder that is not there is named', () => {
    expect(() => loadLibrary('/nowhere/at/all')).toThrow('/nowhere/at/all');
  });
});
