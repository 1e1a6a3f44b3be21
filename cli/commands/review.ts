import type { ReviewSheet } from '../../bots/desk/staff-desk.js';
import type { ReviewDecision } from '../../store/sql/schema.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { settingsFrom } from '../settings.js';
import { saveFile } from '../staff/files.js';
import { openDesk, reasonText, staffName } from '../staff/open-desk.js';

const HELP = `Usage: parafa review list [--json]
       parafa review show ID [--json] [--save FOLDER]
       parafa review approve ID ["note"]
       parafa review ask-again ID "what to add or change"
       parafa review reject ID "reason"

Dossiers that wait for a person. ID may be the first letters that list shows. The nurse gets every decision with its
reason. Works beside a running parafa start as well. --by NAME records who looks and decides (default: your system name).
--save puts the papers into a folder, to be looked at; delete them when you are done.
`;

const DECISIONS: readonly ReviewDecision[] = ['approve', 'ask-again', 'reject'];
const MARKS = { satisfied: '✔', missing: '✘', problem: '!', review: '?', 'not-applicable': '–' } as const;

function sheetText(sheet: ReviewSheet): string {
  const { fullName, cnp, formerSurname } = sheet.person;
  const requirements = sheet.requirements.flatMap(({ name, status, problems }) => [
    `  ${MARKS[status]} ${name}`,
    ...(status === 'satisfied' ? [] : problems.map((problem) => `      ${problem}`)),
  ]);
  const papers = sheet.papers.flatMap(({ name, type, status, problems }) => [
    `  ${name}: ${type} (${status})`,
    ...problems.map((problem) => `      ${problem}`),
  ]);
  return [
    `review     ${sheet.id}  ${sheet.reason}${sheet.subject ? `: ${sheet.subject}` : ''}`,
    `dossier    ${sheet.programme ?? '–'}, ${sheet.applicant ?? '–'}, ${sheet.phase}; verdict ${sheet.verdict ?? '–'}`,
    `person     ${fullName ?? '–'}${cnp ? `, CNP ${cnp}` : ''}${formerSurname ? `, before: ${formerSurname}` : ''}`,
    'requirements',
    ...requirements,
    'papers',
    ...papers,
  ].join('\n');
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    by: { type: 'string' },
    save: { type: 'string' },
  });
  const [action = '', id, note, ...rest] = positionals;
  const decision = DECISIONS.find((known) => known === action);
  if (rest.length > 0) throw new UsageError('put the note into quotation marks');
  if (action !== 'list' && action !== 'show' && !decision)
    throw new UsageError('say: parafa review list|show|approve|ask-again|reject');
  if (action !== 'list' && id === undefined) throw new UsageError(`name a review: parafa review ${action} ID`);
  const config = await settingsFrom(io, 'review');
  if (!config) return 1;
  const by = staffName(values.by);
  const { desk, close } = await openDesk(config, io);
  try {
    if (action === 'list') {
      const rows = await desk.reviews();
      const lines = rows.map(
        (row) =>
          `${row.id.slice(0, 8)}  ${row.since.slice(0, 16)}  ${row.reason}  ${row.programme ?? '–'}  ${row.verdict ?? '–'}  ${row.status}`,
      );
      const text = lines.length === 0 ? 'nothing waits for a person' : lines.join('\n');
      await write(io.stdout, `${values.json ? JSON.stringify(rows) : text}\n`);
      return 0;
    }
    if (action === 'show') {
      const sheet = await desk.review(id ?? '', by);
      if (!sheet) throw new Error(reasonText('no-such-review'));
      await write(io.stdout, `${values.json ? JSON.stringify(sheet) : sheetText(sheet)}\n`);
      for (const { name } of values.save === undefined ? [] : sheet.papers) {
        const base64 = await desk.paper(id ?? '', name, by);
        if (base64) await write(io.stderr, `saved ${await saveFile(values.save ?? '', name, base64)}\n`);
      }
      return 0;
    }
    const result = await desk.decide(id ?? '', decision ?? 'reject', by, note ?? null);
    if (!result.ok) throw new Error(reasonText(result.reason));
    await write(io.stdout, 'decided; the nurse is told\n');
    return 0;
  } finally {
    await close();
  }
}

export const review: Command = { summary: 'dossiers that wait for a person', help: HELP, run };
