import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

const publishedFiles = (folder: string | undefined): string[] =>
  folder === undefined || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name, COMPILED_CALL))
        .filter((file) => existsSync(file));

/** Published calls, which were compiled when they were published. */
const readPublished = (folder: string | undefined): CallContent[] =>
  publishedFiles(folder).map((file) => JSON.parse(readFileSync(file, 'utf8')) as CallContent);

/** Another one whenever a call is published, published again, or withdrawn. */
const stateOf = (folder: string | undefined): string =>
  publishedFiles(folder)
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');

async function readOwn(folder: string | undefined): Promise<Library> {
  if (folder === undefined && existsSync(COMPILED_FILE))
    return JSON.parse(readFileSync(COMPILED_FILE, 'utf8')) as Library;
  // Loaded late: yaml and zod cost more time than a whole answer.
  const { loadLibrary } = await import('./library.js');
  return loadLibrary(folder);
}

const together = ({ laws, calls }: Library, published: string | undefined): KnowledgeBase => {
  const byId = new Map([...calls, ...readPublished(published)].map((each) => [each.call.id, each] as const));
  return createKnowledge({ laws, calls: [...byId.values()] });
};

/**
 * The knowledge base: the packs that the build compiled and checked, which starts fast, or the YAML of a folder, and the
 * calls that were published. Running from TypeScript there is no compiled file, and the YAML is read. Throws PackError
 * for a broken pack.
 */
export const openKnowledge = async ({ folder, published }: WhereKnowledgeIs = {}): Promise<KnowledgeBase> =>
  together(await readOwn(folder), published);

/** Publishing is rare, and a folder is quickly looked at. */
const LOOK_EVERY_MS = 5_000;

/**
 * The same for a service that runs on: what is published meanwhile is taken in without a restart. Whoever asks for what
 * holds on a day, or for another call, gets the newest.
 */
export async function openLiveKnowledge(
  { folder, published }: WhereKnowledgeIs,
  now: () => number = Date.now,
): Promise<KnowledgeBase> {
  const own = await readOwn(folder);
  let state = stateOf(published);
  let newest = together(own, published);
  let looked = now();
  const current = (): KnowledgeBase => {
    if (now() - looked < LOOK_EVERY_MS) return newest;
    looked = now();
    const found = stateOf(published);
    if (found !== state) newest = together(own, published);
    state = found;
    return newest;
  };
  return {
    ...newest,
    get calls() {
      return current().calls;
    },
    on: (day) => current().on(day),
    ofCall: (id) => current().ofCall(id),
    source: (id) => current().source(id),
  };
}
