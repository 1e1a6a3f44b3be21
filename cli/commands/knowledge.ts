import { allProgrammes } from '../../core/eligibility/target-groups.js';
import type { Call } from '../../core/facts/fact.js';
import { bankIntents } from '../../knowledge/check/bank.js';
import { createKnowledge } from '../../knowledge/knowledge-base.js';
import { checkLibrary, contentOf, type LoadedLibrary, readLibrary } from '../../knowledge/library.js';
import { describeProblem, PackError } from '../../knowledge/problem.js';
import type { Pack } from '../../knowledge/schema/pack.js';
import { parseArguments, todayFrom } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { publishedCalls } from '../published-calls.js';

const HELP = `Usage: parafa knowledge check [--folder DIR]
       parafa knowledge list [--json] [--programmes] [--folder DIR]
       parafa knowledge new-call ID --from FILE [--from FILE] [--valid-from DAY] [--force]
       parafa knowledge diff ID
       parafa knowledge preview ID "question" [--now DAY]
       parafa knowledge publish ID --by NAME
       parafa knowledge rollback ID --by NAME
       parafa knowledge history

check  validates the packs of every call and of the laws: their schema, that every quote stands in its source (white
       space aside) and says the value that was typed, that every id that is named exists and none is used twice, that
       every answer has the facts that it needs, that everything the bank of questions asks has its answer, and that no two facts contradict each other without a declared
       conflict. Each problem is a line (file, line, field); exit code 1 when there is one.
list   shows the calls and packs with their editions, facts, sources and known conflicts.
new-call   begins a draft of a call from the text of its announcement (.pdf or .txt; a scan is read by OCR): what was
           found, each thing with its quote, and what could not be found
diff       what the draft says that the call before did not
preview    answers a question as if the draft were published
publish    the first person approves the draft, another one publishes it; a change in between asks for both again
rollback   goes back to the version before; the only one is withdrawn
history    what was done, when and by whom
Drafts and published calls live in PARAFA_DATA/knowledge. docs/knowledge.md walks through all of it.

  --folder DIR   a folder with packs/ and calls/ (default: what comes with Parafa, and the published calls)
  --json         the list as JSON
  --programmes   the ids and names of the programmes of each call
`;

async function check(library: LoadedLibrary, io: CommandIo): Promise<number> {
  const found = checkLibrary(library, bankIntents);
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

/** Loaded late: `list` needs no engine. */
async function readScan(bytes: Uint8Array, file: string): Promise<string> {
  const [{ createPageReader }, { createDocumentReader }] = await Promise.all([
    import('../../ocr/reading/read-pages.js'),
    import('../../ocr/read-document.js'),
  ]);
  const pageReader = createPageReader({ settings: { workers: 1 } });
  try {
    const { text } = await createDocumentReader({ pageReader })(Buffer.from(bytes), { file, lang: 'en' });
    return text;
  } finally {
    await pageReader.close();
  }
}

export const knowledgeCommand: Command = {
  summary:
    'checks the knowledge packs, and takes in the next call (check, list, new-call, diff, preview, publish, rollback, history)',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, {
      folder: { type: 'string' },
      json: { type: 'boolean', default: false },
      programmes: { type: 'boolean', default: false },
      from: { type: 'string', multiple: true, default: [] },
      by: { type: 'string' },
      'valid-from': { type: 'string' },
      force: { type: 'boolean', default: false },
      now: { type: 'string' },
    });
    const [what, ...more] = positionals;
    if (what !== undefined && what !== 'check' && what !== 'list') {
      const { createCallCommands } = await import('./knowledge-calls.js');
      const commands = createCallCommands(readScan);
      if (!Object.hasOwn(commands, what))
        throw new UsageError(`there is no "knowledge ${what}"; parafa knowledge --help lists what there is`);
      const flags = {
        from: values.from,
        force: values.force,
        today: todayFrom(values.now, io),
        ...(values.by === undefined ? {} : { by: values.by }),
        ...(values['valid-from'] === undefined ? {} : { validFrom: values['valid-from'] }),
      };
      const [id, question, ...tooMuch] = more;
      if (tooMuch.length > 0 || (question !== undefined && what !== 'preview'))
        throw new UsageError(`too many words after "knowledge ${what}"`);
      return commands[what as keyof typeof commands](id, flags, io, question);
    }
    if (more.length > 0) throw new UsageError(`one thing at a time: check or list (not "${positionals.join(' ')}")`);
    const library = () =>
      values.folder === undefined ? readLibrary(undefined, publishedCalls(io.env)) : readLibrary(values.folder);
    if (what === 'check') return check(library(), io);
    if (what === 'list') return list(library(), values, io);
    throw new UsageError('say what to do: check, list, new-call, diff, preview, publish, rollback or history');
  },
};
