import { checkPacks } from '../../knowledge/check.js';
import { loadPacks, readPacks } from '../../knowledge/loader.js';
import { PACKS_FOLDER, SOURCES_FOLDER } from '../../knowledge/paths.js';
import { describeProblem } from '../../knowledge/problem.js';
import type { Pack } from '../../knowledge/schema/pack.js';
import { readSourceFiles } from '../../knowledge/source-files.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';

const HELP = `Usage: parafa knowledge check [--packs DIR] [--sources DIR]
       parafa knowledge list [--json] [--packs DIR]

check  validates the packs: their schema, that every quote stands in its source (white space aside), that every id
       that is named exists and none is used twice, and that no two facts contradict each other without a declared
       conflict. Each problem is a line (file, line, field); exit code 1 when there is one.
list   shows the packs with their editions, facts, sources and known conflicts.

  --packs DIR    the folder of the *.yaml packs (default: the ones that come with Parafa)
  --sources DIR  the folder of the source texts (default: the ones that come with Parafa)
  --json         the list as JSON
`;

interface Folders {
  packs: string;
  sources: string;
}

async function check({ packs: folder, sources }: Folders, io: CommandIo): Promise<number> {
  const { packs, problems } = readPacks(folder);
  const found = problems.length > 0 ? problems : checkPacks(packs, readSourceFiles(sources));
  if (found.length > 0) {
    await write(io.stderr, found.map((problem) => `${describeProblem(problem)}\n`).join(''));
    return 1;
  }
  const all = packs.map(({ pack }) => pack);
  const facts = all.flatMap((pack) => pack.facts);
  const conflicts = all.flatMap((pack) => pack.conflicts);
  const quotes = [...facts.map(({ citations }) => citations), ...conflicts.map(({ statements }) => statements)].flat();
  await write(
    io.stdout,
    `${all.length} packs, ${facts.length} facts, ${conflicts.length} known conflicts, ${quotes.length} quotes: all in order.\n`,
  );
  return 0;
}

const summary = (pack: Pack) => ({
  pack: pack.pack,
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

function describePack({ pack, title, edition, sources, facts, conflicts }: ReturnType<typeof summary>): string {
  const types = new Map<string, number>();
  for (const { type } of facts) types.set(type, (types.get(type) ?? 0) + 1);
  const counts = [...types].map(([type, count]) => `${count} ${type}`).join(', ');
  return [
    `${pack} (edition ${edition}): ${title.ro}`,
    ...sources.map(
      ({ id, title: name, date, historical }) => `  source ${id}, ${date}${historical ? ', old law' : ''}: ${name.ro}`,
    ),
    `  ${facts.length} facts: ${counts}`,
    ...conflicts.map(({ id, about }) => `  conflict ${id}: ${about.ro}`),
    '',
  ].join('\n');
}

async function list({ packs: folder }: Folders, json: boolean, io: CommandIo): Promise<number> {
  const packs = loadPacks(folder).map(summary);
  await write(io.stdout, json ? `${JSON.stringify({ packs })}\n` : packs.map(describePack).join('\n'));
  return 0;
}

export const knowledgeCommand: Command = {
  summary: 'validates and lists the knowledge packs (check, list)',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, {
      packs: { type: 'string', default: PACKS_FOLDER },
      sources: { type: 'string', default: SOURCES_FOLDER },
      json: { type: 'boolean', default: false },
    });
    const [what, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`one thing at a time: check or list (not "${positionals.join(' ')}")`);
    if (what === 'check') return check(values, io);
    if (what === 'list') return list(values, values.json, io);
    throw new UsageError(
      what === undefined ? 'say check or list' : `there is no "knowledge ${what}", only check and list`,
    );
  },
};
