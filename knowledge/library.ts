import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../core/facts/fact.js';
import type { Banked } from './check/bank.js';
import { checkModels } from './check/models.js';
import { checkNeeds, checkProgrammes, checkReplies, type Report } from './check/needs.js';
import { rehearse } from './check/rehearse.js';
import { checkPacks } from './check.js';
import { createKnowledge, type Library } from './knowledge-base.js';
import { CALL_FILE, type LoadedPack, parseCall, readPacks } from './loader.js';
import { KNOWLEDGE_FOLDER } from './paths.js';
import { PackError, type PackProblem } from './problem.js';
import { readSourceFiles } from './source-files.js';

export interface LoadedCall {
  call: Call;
  /** What problems call its `call.yaml`. */
  file: string;
  lineOf(path: readonly PropertyKey[]): number;
  folder: string;
  packs: LoadedPack[];
}

export interface LoadedLibrary {
  laws: LoadedPack[];
  lawSources: ReadonlyMap<string, string>;
  calls: LoadedCall[];
  problems: PackProblem[];
}

/** Reads the folder of one call. `shown` is what problems call it. */
export function readCall(folder: string, shown: string): { loaded?: LoadedCall; problems: PackProblem[] } {
  const file = `${shown}${CALL_FILE}`;
  const path = join(folder, CALL_FILE);
  if (!existsSync(path)) return { problems: [{ file, line: 1, field: '', message: 'missing: every call has one' }] };
  const parsed = parseCall(file, readFileSync(path, 'utf8'));
  const { packs, problems } = readPacks(folder, shown);
  if (!parsed.ok) return { problems: [...parsed.problems, ...problems] };
  const { call: id, ...rest } = parsed.loaded.value;
  return { loaded: { call: { id, ...rest }, file, lineOf: parsed.loaded.lineOf, folder, packs }, problems };
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/**
 * Laws and calls of `folder`, and the calls that were published into `published` (a folder of folders), which take the
 * place of one of the same name.
 */
export function readLibrary(folder: string = KNOWLEDGE_FOLDER, published?: string): LoadedLibrary {
  const { packs: laws, problems } = readPacks(join(folder, 'packs'), 'packs/');
  const lawSources = existsSync(join(folder, 'sources')) ? readSourceFiles(join(folder, 'sources')) : new Map();
  const calls = new Map<string, LoadedCall>();
  const places = [
    { root: join(folder, 'calls'), shown: 'calls/' },
    ...(published ? [{ root: published, shown: `${published}/` }] : []),
  ];
  for (const { root, shown } of places)
    for (const name of foldersIn(root)) {
      const read = readCall(join(root, name), `${shown}${name}/`);
      problems.push(...read.problems);
      if (read.loaded) calls.set(read.loaded.call.id, read.loaded);
    }
  return { laws, lawSources, calls: [...calls.values()], problems };
}

/** Two calls that hold on one day, of which one says until when it does. */
function overlaps(calls: readonly LoadedCall[]): PackProblem[] {
  const inOrder = [...calls].sort((a, b) => (a.call.from < b.call.from ? -1 : 1));
  return inOrder.slice(1).flatMap((later, nth): PackProblem[] => {
    const earlier = (inOrder[nth] as LoadedCall).call;
    const same = earlier.from === later.call.from;
    if (!same && (earlier.until === undefined || earlier.until < later.call.from)) return [];
    const held = same ? 'begins on the same day' : `holds until ${earlier.until}`;
    const message = `the call ${earlier.id} ${held}: let this one begin later, or end that one earlier`;
    return [{ file: later.file, line: later.lineOf(['from']), field: 'from', message }];
  });
}

/** Everything wrong with a library: of each call with the laws beside it, and between the calls. */
export function checkLibrary(
  { laws, lawSources, calls, problems }: LoadedLibrary,
  bank: () => readonly Banked[] = () => [],
): PackProblem[] {
  if (problems.length > 0) return problems;
  const found = calls.flatMap(({ folder, packs }) => {
    const sources = join(folder, 'sources');
    const files = existsSync(sources) ? readSourceFiles(sources) : new Map<string, string>();
    const all = [...laws, ...packs];
    return [...checkPacks(all, new Map([...lawSources, ...files])), ...whatACallLacks(packs)];
  });
  if (calls.length === 0) found.push(...checkPacks(laws, lawSources));
  // What is wrong with a law is wrong beside every call.
  const each = new Map(found.map((problem) => [JSON.stringify(problem), problem] as const));
  const wrong = [...each.values(), ...overlaps(calls)];
  return wrong.length > 0 ? wrong : rehearsed({ laws, lawSources, calls, problems }, bank());
}

function whatACallLacks(packs: LoadedPack[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = ({ file, lineOf }, path, message) =>
    problems.push({ file, line: lineOf(path), field: path.join('.'), message });
  checkNeeds(packs, report);
  checkProgrammes(packs, report);
  checkReplies(packs, report);
  checkModels(packs, report);
  return problems;
}

/** Nothing that passes may fail later: every question that a call can be asked is asked, on every side of its periods. */
function rehearsed(library: LoadedLibrary, bank: readonly Banked[]): PackProblem[] {
  const knowledge = createKnowledge(contentOf(library));
  return library.calls.flatMap(({ call, file }) => {
    const kb = knowledge.ofCall(call.id);
    return (kb ? rehearse(kb, bank) : []).map((message) => ({ file, line: 1, field: '', message }));
  });
}

export const contentOf = ({ laws, calls }: LoadedLibrary): Library => ({
  laws: laws.map(({ pack }) => pack),
  calls: calls.map(({ call, packs }) => ({ call, packs: packs.map(({ pack }) => pack) })),
});

/** A library without problems of its files. Throws {@link PackError}. */
export function loadLibrary(folder?: string, published?: string): Library {
  const library = readLibrary(folder, published);
  if (library.problems.length > 0) throw new PackError(library.problems);
  return contentOf(library);
}
