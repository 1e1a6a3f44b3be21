import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { PACKS_FOLDER } from './paths.js';
import { PackError, type PackProblem } from './problem.js';
import { type Pack, pack as packSchema } from './schema/pack.js';

/** A pack, and where each of its fields stands in its file. */
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

/** Reads one pack from the text of its file. */
export function parsePack(
  file: string,
  text: string,
): { ok: true; loaded: LoadedPack } | { ok: false; problems: PackProblem[] } {
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
  const parsed = packSchema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, loaded: { file, pack: parsed.data, lineOf } };
  const problems = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    field: path.map(String).join('.'),
    message,
  }));
  return { ok: false, problems };
}

/** Every `*.yaml` of the folder, in the order of their names, with all problems instead of the first. */
export function readPacks(folder: string = PACKS_FOLDER): { packs: LoadedPack[]; problems: PackProblem[] } {
  const packs: LoadedPack[] = [];
  const problems: PackProblem[] = [];
  if (!existsSync(folder))
    return { packs, problems: [{ file: folder, line: 1, field: '', message: 'no such folder' }] };
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  if (names.length === 0) problems.push({ file: folder, line: 1, field: '', message: 'there is no *.yaml here' });
  for (const name of names) {
    const result = parsePack(name, readFileSync(join(folder, name), 'utf8'));
    if (result.ok) packs.push(result.loaded);
    else problems.push(...result.problems);
  }
  return { packs, problems };
}

/** The packs of a folder. Throws {@link PackError} that names file, line and field. */
export function loadPacks(folder: string = PACKS_FOLDER): Pack[] {
  const { packs, problems } = readPacks(folder);
  if (problems.length > 0) throw new PackError(problems);
  return packs.map(({ pack }) => pack);
}
