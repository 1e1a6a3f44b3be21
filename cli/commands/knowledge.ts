import { allProgrammes } from '../../core/eligibility/target-groups.js';
import type { Call } from '../../core/facts/fact.js';
import { createKnowledge } from '../../knowledge/knowledge-base.js';
import { checkLibrary, contentOf, type LoadedLibrary, readLibrary } from '../../knowledge/library.js';
import { describeProblem, PackError } from '../../knowledge/problem.js';
import type { Pack } from '../../knowledge/schema/pack.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { publishedCalls } from '../published-calls.js';

const HELP = `Usage: parafa knowledge check [--folder DIR]
       parafa knowledge list [--json] [--programmes] [--folder DIR]

check  validates the packs of every call and of the laws: their schema, that every quote stands in its source (white
       space aside) and says the value that was typed, that every id that is named exists and none is used twice, that
       every answer has the facts that it needs, and that no two facts contradict each other without a declared
       conflict. Each problem is a line (file, line, field); exit code 1 when there is one.
list   shows the calls and packs with their editions, facts, sources and known conflicts.

  --folder DIR   a folder with packs/ and calls/ (default: what comes with Parafa, and the published calls)
  --json         the list as JSON
  --programmes   the ids and names of the programmes of each call
`;

async function check(library: LoadedLibrary, io: CommandIo): Promise<number> {
  const found = checkLibrary(library);
  if (found.length > 0) {
    await write(io.stderr, found.map((problem) => `${describeProblem(problem)}\n`).join(''));
    return 1;
  }
  const all = packsOf(library).map(({ pack }) => pack);
  const facts = all.flatMap((pack) => pack.facts);
  const conflicts = all.flatMap((pack) => pack.conflicts);
  const quotes = [...facts.map(({ citations }) => citations), ...conflicts.map(({ statements }) => statements)].flat();
  await write(
    io.stdout,
    `${library.calls.length} calls, ${all.length} packs, ${facts.length} facts, ${conflicts.length} known conflicts, ${quotes.length} quotes: all in order.\n`,
  );
  return 0;
}

const packsOf = ({ laws, calls }: LoadedLibrary): { pack: Pack; call?: Call }[] => [
  ...laws.map(({ pack }) => ({ pack })),
  ...calls.flatMap(({ call, packs }) => packs.map(({ pack }) => ({ pack, call }))),
];

const summary = ({ pack, call }: { pack: Pack; call?: Call }) => ({
  pack: pack.pack,
  ...(call ? { call: call.id } : {}),
  title: pack.title,
  edition: pack.edition,
  sources: pack.sources.map(({ id, title, date, historical, file }) => ({ id, title, date, historical, file })),
  facts: pack.facts.map(({ id, type, validFrom, validUntil, citations }) => ({
    id,
    type,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    citations,
  })),
  conflicts: pack.conflicts.map(({ id, about, topics, facts, statements, ask }) => ({
    id,
    about,
    topics,
    facts,
    statements: statements.map(({ source, locator, quote }) => ({ source, locator, quote })),
    ask,
  })),
});

function describePack({ pack, call, title, edition, sources, facts, conflicts }: ReturnType<typeof summary>): string {
  const types = new Map<string, number>();
  for (const { type } of facts) types.set(type, (types.get(type) ?? 0) + 1);
  const counts = [...types].map(([type, count]) => `${count} ${type}`).join(', ');
  return [
    `${pack} (edition ${edition}${call ? `, call ${call}` : ''}): ${title.ro}`,
    ...sources.map(
      ({ id, title: name, date = 'undated', historical }) =>
        `  source ${id}, ${date}${historical ? ', old law' : ''}: ${name.ro}`,
    ),
    `  ${facts.length} facts${counts ? `: ${counts}` : ''}`,
    ...conflicts.map(({ id, about }) => `  conflict ${id}: ${about.ro}`),
    '',
  ].join('\n');
}

function describeProgrammes(library: LoadedLibrary): string {
  const knowledge = createKnowledge(contentOf(library));
  return knowledge.calls
    .map(({ id, from, until }) => {
      const kb = knowledge.ofCall(id) ?? knowledge;
      const rows = allProgrammes(kb).map(({ value }) => `  ${value.programme}  ${value.name.ro}`);
      return [`call ${id}, from ${from}${until ? ` until ${until}` : ''}:`, ...rows, ''].join('\n');
    })
    .join('\n');
}

async function list(library: LoadedLibrary, as: { json: boolean; programmes: boolean }, io: CommandIo) {
  if (library.problems.length > 0) throw new PackError(library.problems);
  const packs = packsOf(library).map(summary);
  const calls = library.calls.map(({ call }) => call);
  const text = as.programmes ? describeProgrammes(library) : packs.map(describePack).join('\n');
  await write(io.stdout, as.json ? `${JSON.stringify({ calls, packs })}\n` : text);
  return 0;
}

export const knowledgeCommand: Command = {
  summary: 'validates and lists the knowledge packs (check, list)',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, {
      folder: { type: 'string' },
      json: { type: 'boolean', default: false },
      programmes: { type: 'boolean', default: false },
    });
    const [what, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`one thing at a time: check or list (not "${positionals.join(' ')}")`);
    const library = () =>
      values.folder === undefined ? readLibrary(undefined, publishedCalls(io.env)) : readLibrary(values.folder);
    if (what === 'check') return check(library(), io);
    if (what === 'list') return list(library(), values, io);
    throw new UsageError(
      what === undefined ? 'say check or list' : `there is no "knowledge ${what}", only check and list`,
    );
  },
};
