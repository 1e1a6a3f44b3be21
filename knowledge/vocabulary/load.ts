import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { VocabularyEntry } from '../../core/vocabulary/vocabulary.js';
import { PackError, type PackProblem } from '../problem.js';
import { type VocabularyFile, vocabularyFile } from './schema.js';

type Entry = VocabularyFile['entries'][number];

interface Read {
  file: string;
  data: VocabularyFile;
}

function readFile(file: string, text: string): { read?: Read; problems: PackProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const message = `not valid YAML: ${error.message.split('\n')[0]}`;
    return { problems: [{ file, line: lines.linePos(error.pos[0]).line, field: '', message }] };
  }
  const parsed = vocabularyFile.safeParse(document.toJS());
  if (parsed.success) return { read: { file, data: parsed.data }, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => {
    // A missing field is reported where its parent stands.
    const node = path.map((_, index) => document.getIn(path.slice(0, path.length - index), true)).find(isNode);
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    return { file, line, field: path.map(String).join('.'), message };
  });
  return { problems };
}

function entryOf(
  kind: VocabularyFile['kind'],
  entry: Entry,
  fields: ReadonlyMap<string, readonly string[]>,
): VocabularyEntry {
  const { id, name, printed, said, people, field, fieldOf, judged, posts, requirement, outweighs, ours, profession } =
    entry;
  const shared = field ?? (fieldOf === undefined ? undefined : fields.get(fieldOf));
  const own = [...(said ?? []), ...Object.values(name), ...(people || shared ? [] : printed)];
  const forms =
    kind === 'programme'
      ? { field: [...own, ...printed] }
      : people
        ? { people: [...people, ...Object.values(name)], ...(shared ? { field: shared } : {}) }
        : { said: own };
  return {
    kind,
    id,
    name,
    printed,
    forms,
    ...(judged === undefined ? {} : { judged }),
    ...(posts === undefined ? {} : { posts }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(outweighs === undefined ? {} : { outweighs }),
    ...(ours === undefined ? {} : { ours }),
    ...(profession === undefined ? {} : { profession }),
  };
}

/** All names of the folder. Throws {@link PackError} that names file, line and field. */
export function loadVocabulary(folder: string): VocabularyEntry[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFile(name, readFileSync(join(folder, name), 'utf8')));
  const problems = files.flatMap((file) => file.problems);
  const read = files.flatMap((file) => file.read ?? []);
  const fields = new Map(
    read
      .filter(({ data }) => data.kind === 'programme')
      .flatMap(({ data }) =>
        data.entries.map(
          ({ id, said, name, printed }) => [id, [...(said ?? []), ...Object.values(name), ...printed]] as const,
        ),
      ),
  );
  const seen = new Set<string>();
  for (const { file, data } of read)
    for (const { id, fieldOf } of data.entries) {
      const complain = (message: string) => problems.push({ file, line: 1, field: id, message });
      if (seen.has(`${data.kind} ${id}`)) complain(`"${id}" stands twice`);
      if (fieldOf !== undefined && !fields.has(fieldOf)) complain(`fieldOf names no programme: "${fieldOf}"`);
      seen.add(`${data.kind} ${id}`);
    }
  if (problems.length > 0) throw new PackError(problems);
  return read.flatMap(({ data }) => data.entries.map((entry) => entryOf(data.kind, entry, fields)));
}
