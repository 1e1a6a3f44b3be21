import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { PackError, type PackProblem } from './problem.js';
import { call as callSchema } from './schema/call.js';
import { type Pack, pack as packSchema } from './schema/pack.js';

/** What a file holds, and where each of its fields stands in it. */
export interface Loaded<T> {
  file: string;
  value: T;
  lineOf(path: readonly PropertyKey[]): number;
}

export interface LoadedPack {
  file: string;
  pack: Pack;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Line of the deepest node that exists on `path`: a missing field is reported where its parent stands. */
function lineFinder(document: Document, lines: LineCounter): (path: readonly PropertyKey[]) => number {
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

type Parsed<T> = { ok: true; loaded: Loaded<T> } | { ok: false; problems: PackProblem[] };

/** What zod says, as an instruction. */
const advice = (message: string): string => message.replace(/^Unrecognized key/, 'leave out the unknown key');

function parseYaml<S extends z.ZodType>(file: string, text: string, schema: S): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      field: '',
      message: `not valid YAML: ${message.split('\n')[0]}`,
    }));
    return { ok: false, problems };
  }
  const lineOf = lineFinder(document, lines);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, loaded: { file, value: parsed.data, lineOf } };
  const problems = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    field: path.map(String).join('.'),
    message: advice(message),
  }));
  return { ok: false, problems };
}

/** Reads one pack from the text of its file. */
export function parsePack(
  file: string,
  text: string,
): { ok: true; loaded: LoadedPack } | { ok: false; problems: PackProblem[] } {
  const parsed = parseYaml(file, text, packSchema);
  if (!parsed.ok) return parsed;
  const { value, lineOf } = parsed.loaded;
  return { ok: true, loaded: { file, pack: value, lineOf } };
}

export const parseCall = (file: string, text: string) => parseYaml(file, text, callSchema);

export const CALL_FILE = 'call.yaml';

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== CALL_FILE)
    .sort();

/**
 * Every `*.yaml` of the folder, in the order of their names, with all problems instead of the first. `shown` is what
 * problems call the folder.
 */
export function readPacks(folder: string, shown = ''): { packs: LoadedPack[]; problems: PackProblem[] } {
  const packs: LoadedPack[] = [];
  const problems: PackProblem[] = [];
  if (!existsSync(folder))
    return { packs, problems: [{ file: folder, line: 1, field: '', message: 'no such folder' }] };
  const names = yamlIn(folder);
  if (names.length === 0) problems.push({ file: folder, line: 1, field: '', message: 'there is no *.yaml here' });
  for (const name of names) {
    const result = parsePack(`${shown}${name}`, readFileSync(join(folder, name), 'utf8'));
    if (result.ok) packs.push(result.loaded);
    else problems.push(...result.problems);
  }
  return { packs, problems };
}

/** The packs of a folder. Throws {@link PackError} that names file, line and field. */
export function loadPacks(folder: string): Pack[] {
  const { packs, problems } = readPacks(folder);
  if (problems.length > 0) throw new PackError(problems);
  return packs.map(({ pack }) => pack);
}
