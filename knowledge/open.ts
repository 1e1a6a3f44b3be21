import { existsSync, readFileSync } from 'node:fs';
import type { KnowledgeBase } from '../core/facts/fact.js';
import { createKnowledgeBase, type PackContent } from './knowledge-base.js';
import { COMPILED_FILE } from './paths.js';

/**
 * The knowledge base: the packs that the build compiled and checked, which starts fast, or the YAML of `packsFolder`.
 * Running from TypeScript there is no compiled file, and the YAML is read. Throws PackError for a broken pack.
 */
export async function openKnowledge(packsFolder?: string): Promise<KnowledgeBase> {
  if (packsFolder === undefined && existsSync(COMPILED_FILE)) {
    const packs = JSON.parse(readFileSync(COMPILED_FILE, 'utf8')) as PackContent[];
    return createKnowledgeBase(packs);
  }
  // Loaded late: yaml and zod cost more time than a whole answer.
  const { loadPacks } = await import('./loader.js');
  return createKnowledgeBase(loadPacks(packsFolder));
}
