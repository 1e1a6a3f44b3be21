import { UNDO_MINUTES } from '../../bots/desk/decisions.js';
import type { ReviewSheet } from '../../bots/desk/review-sheet.js';
import type { StaffDesk } from '../../bots/desk/staff-desk.js';
import { REQUEST_REASONS } from '../../core/dossier/lifecycle/requests.js';
import { cleanText } from '../../core/text/clean.js';
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
       parafa review take|release|undo ID
       parafa review correct ID FIELD VALUE

Dossiers that wait for a person. ID may be the first letters that list shows. The nurse gets every decision with its
reason: words, --reason CODE (${REQUEST_REASONS.join(', ')}), or
both; --about REQUIREMENT says which paper is meant. undo takes a decision back within ${UNDO_MINUTES} minutes. correct puts
a value right that was read wrongly (a review of one paper), and the dossier is judged anew. Works beside a running parafa start as well. --by NAME records who looks and decides (default: your system name).
--save puts the papers into a folder, to be looked at; delete them when you are done.
`;

const DECISIONS: readonly ReviewDecision[] = ['approve', 'ask-again', 'reject'];
const MARKS = { satisfied: '✔', confirmed: '✓', missing: '✘', problem: '!', review: '?', asked: '>' } as const;
const ACTIONS = ['take', 'release', 'undo'] as const;

function toldText({ told }: Pick<ReviewSheet, 'told'>): string {
  if (told.includes('sent')) return 'the nurse was told';
  if (told.includes('waiting')) return 'the nurse is being told';
  if (told.includes('failed')) return 'NOT delivered: parafa jobs';
  return 'NOT delivered: the nurse has blocked us and gets it when she is back';
}

function sheetText(sheet: ReviewSheet): string {
  const { fullName, cnp, formerSurname } = sheet.person;
  const requirements = sheet.requirements.flatMap(({ name, status, mark, problems }) => [
    `  ${status === 'not-applicable' ? '–' : MARKS[mark]} ${name}`,
    ...(status === 'satisfied' ? [] : problems.map((problem) => `      ${problem}`)),
  ]);
  const papers = sheet.papers.flatMap(({ name, type, status, values, problems }) => [
    `  ${name}: ${type} (${status})`,
    ...values.map(
      ({ field, label, read, said }) =>
        `      ${label} (${field}): ${read ?? '–'}${said ? `; the nurse says: ${said}` : ''}`,
    ),
    ...problems.map((problem) => `      ${problem}`),
  ]);
  return [
    `review     ${sheet.id}  ${sheet.reason}${sheet.subject ? `: ${sheet.subject}` : ''}`,
    `dossier    ${sheet.programme ?? '–'}, ${sheet.applicant ?? '–'}, ${sheet.phase}; verdict ${sheet.verdict ?? '–'}`,
    `person     ${fullName ?? '–'}${cnp ? `, CNP ${cnp}` : ''}${formerSurname ? `, before: ${formerSurname}` : ''}`,
    `state      ${sheet.state}`,
    ...sheet.standing.map((line) => `           ${line}`),
    ...(sheet.decision
      ? [
          `decision   ${sheet.decision} by ${sheet.decidedBy ?? '–'}${sheet.note ? `: ${sheet.note}` : ''}; ${toldText(sheet)}`,
        ]
      : []),
    'requirements',
    ...requirements,
    'papers',
    ...papers,
  ].join('\n');
}

/** What is done to one review, beside looking at it; undefined = no such action. */
async function act(desk: StaffDesk, action: string, id: string, by: string, given: Given): Promise<string | undefined> {
  const { words, reason, about } = given;
  const does = ACTIONS.find((known) => known === action);
  if (does) {
    const result = await desk[does](id, by);
    if (!result.ok) throw new Error(reasonText(result.reason));
    return { take: 'taken', release: 'given back', undo: 'taken back' }[does];
  }
  if (action === 'correct') {
    const [field, value] = words;
    if (field === undefined || value === undefined) throw new UsageError('say: parafa review correct ID FIELD VALUE');
    const result = await desk.correct(id, by, field, value);
    if (!result.ok) throw new Error(reasonText(result.reason));
    return 'corrected; the dossier is judged anew';
  }
  const decision = DECISIONS.find((known) => known === action);
  if (!decision) return undefined;
  const result = await desk.decide(id, decision, by, words[0] ?? null, reason ?? null, about ?? null);
  if (!result.ok) throw new Error(reasonText(result.reason));
  return result.reaches > 0
    ? 'decided; the nurse is told'
    : 'decided; NOT delivered: the nurse has blocked us and gets it when she is back';
}

interface Given {
  words: string[];
  reason: string | undefined;
  about: string | undefined;
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    by: { type: 'string' },
    save: { type: 'string' },
    reason: { type: 'string' },
    about: { type: 'string' },
  });
  const [action = '', id, ...words] = positionals;
  if (words.length > (action === 'correct' ? 2 : 1)) throw new UsageError('put the note into quotation marks');
  const known = ['list', 'show', 'correct', ...ACTIONS, ...DECISIONS];
  if (!known.includes(action)) throw new UsageError(`say: parafa review ${known.join('|')}`);
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
      await write(io.stdout, `${values.json ? JSON.stringify(rows) : cleanText(text)}\n`);
      return 0;
    }
    if (action === 'show') {
      const sheet = await desk.review(id ?? '', by);
      if (!sheet) throw new Error(reasonText('no-such-review'));
      await write(io.stdout, `${values.json ? JSON.stringify(sheet) : cleanText(sheetText(sheet))}\n`);
      for (const { name } of values.save === undefined ? [] : sheet.papers) {
        const base64 = await desk.paper(id ?? '', name, by);
        if (base64) await write(io.stderr, `saved ${await saveFile(values.save ?? '', name, base64)}\n`);
      }
      return 0;
    }
    const said = await act(desk, action, id ?? '', by, { words, reason: values.reason, about: values.about });
    await write(io.stdout, `${said ?? ''}\n`);
    return 0;
  } finally {
    await close();
  }
}

export const review: Command = { summary: 'dossiers that wait for a person', help: HELP, run };
