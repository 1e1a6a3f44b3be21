import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '../core/facts/fact.js';
import { type CallContent, createKnowledge, type Library } from './knowledge-base.js';
import { COMPILED_FILE } from './paths.js';

/** Beside the YAML of a published call: what publishing checked and compiled. */
export const COMPILED_CALL = 'compiled.json';

export interface WhereKnowledgeIs {
  /** A folder with `packs/` and `calls/`, read from YAML; absent = what comes with Parafa. */
  folder?: string;
  /** Calls that staff published. */
  published?: string;
}

/** Published calls, which were compiled when they were published. */
function readPublished(folder: string | undefined): CallContent[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name, COMPILED_CALL))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as CallContent);
}

async function readOwn(folder: string | undefined): Promise<Library> {
  if (folder === undefined && existsSync(COMPILED_FILE))
    return JSON.parse(readFileSync(COMPILED_FILE, 'utf8')) as Library;
  // Loaded late: yaml and zod cost more time than a whole answer.
  const { loadLibrary } = await import('./library.js');
  return loadLibrary(folder);
}

/**
 * The knowledge base: the packs that the build compiled and checked, which starts fast, or the YAML of a folder, and the
 * calls that were published. Running from TypeScript there is no compiled file, and the YAML is read. Throws PackError
 * for a broken pack.
 */
export async function openKnowledge({ folder, published }: WhereKnowledgeIs = {}): Promise<KnowledgeBase> {
  const { laws, calls } = await readOwn(folder);
  const byId = new Map([...calls, ...readPublished(published)].map((each) => [each.call.id, each] as const));
  return createKnowledge({ laws, calls: [...byId.values()] });
}
