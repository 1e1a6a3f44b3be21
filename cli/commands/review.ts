import { UNDO_MINUTES } from '../../bots/desk/decisions.js';
import { LINK_MINUTES } from '../../bots/desk/links.js';
import type { StaffDesk } from '../../bots/desk/staff-desk.js';
import { REQUEST_REASONS } from '../../core/dossier/lifecycle/requests.js';
import { cleanText } from '../../core/text/clean.js';
import type { ReviewDecision } from '../../store/sql/schema.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { saveFile } from '../staff/files.js';
import { atDesk, reasonText } from '../staff/open-desk.js';
import { fits, hoursIn, type ReviewFilter, rowText, sheetText } from '../staff/review-text.js';

const HELP = `Usage: parafa review list [--json] [--programme ID] [--reason CODE] [--older HOURS] [--mine]
       parafa review show ID [--json] [--save FOLDER]
       parafa review link ID
       parafa review approve ID ["note"]
       parafa review ask-again ID "what to add or change"
       parafa review reject ID "reason"
       parafa review take|release|undo ID
       parafa review correct ID FIELD VALUE

Dossiers that wait for a person. ID may be the first letters that list shows. link takes the dossier and prints a link to
its page in the browser: it opens once, within ${LINK_MINUTES} minutes. The nurse gets every decision with its reason: words, or
--reason CODE (${REQUEST_REASONS.join(', ')}),
whose words come in her language, or both. --about REQUIREMENT says which paper is meant,
--note "words" is for staff alone. undo takes a decision back within ${UNDO_MINUTES} minutes. correct puts a value right that was
read wrongly (a review of one paper), and the dossier is judged anew. Works beside a running parafa start as well. --by NAME
records who looks and decides (default: your system name). --save puts the papers into a folder, to be looked at; delete
them when you are done.
`;

const DECISIONS: readonly ReviewDecision[] = ['approve', 'ask-again', 'reject'];
const ACTIONS = ['take', 'release', 'undo'] as const;

interface Given {
  words: string[];
  reason: string | undefined;
  about: string | undefined;
  note: string | undefined;
}

const orThrow = <T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(reasonText((result as { reason?: string }).reason ?? ''));
  return result as Extract<T, { ok: true }>;
};

/** What is done to one review, beside looking at it: what there is to say of it. */
async function act(desk: StaffDesk, action: string, id: string, by: string, given: Given): Promise<string> {
  const { words, reason = null, about = null, note = null } = given;
  const does = ACTIONS.find((known) => known === action);
  if (does) {
    orThrow(await desk[does](id, by));
    return { take: 'taken', release: 'given back', undo: 'taken back' }[does];
  }
  if (action === 'link') return orThrow(await desk.link(id, by)).link;
  if (action === 'correct') {
    const [field, value] = words;
    if (field === undefined || value === undefined) throw new UsageError('say: parafa review correct ID FIELD VALUE');
    orThrow(await desk.correct(id, by, field, value));
    return 'corrected; the dossier is judged anew';
  }
  const decided = orThrow(await desk.decide(id, action as ReviewDecision, by, words[0] ?? null, reason, about, note));
  return decided.reaches > 0
    ? 'decided; the nurse is told'
    : 'decided; NOT delivered: the nurse has blocked us and gets it when she is back';
}

async function list(desk: StaffDesk, filter: ReviewFilter, isJson: boolean, io: CommandIo): Promise<void> {
  const now = io.now();
  const rows = (await desk.reviews()).filter((row) => fits(row, filter, now));
  const text = rows.length === 0 ? 'nothing waits for a person' : rows.map(rowText).join('\n');
  await write(io.stdout, `${isJson ? JSON.stringify(rows) : cleanText(text)}\n`);
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    by: { type: 'string' },
    save: { type: 'string' },
    reason: { type: 'string' },
    about: { type: 'string' },
    note: { type: 'string' },
    programme: { type: 'string' },
    older: { type: 'string' },
    mine: { type: 'boolean' },
  });
  const [action = '', id, ...words] = positionals;
  if (words.length > (action === 'correct' ? 2 : 1)) throw new UsageError('put the note into quotation marks');
  const known = ['list', 'show', 'link', 'correct', ...ACTIONS, ...DECISIONS];
  if (!known.includes(action)) throw new UsageError(`say: parafa review ${known.join('|')}`);
  if (action !== 'list' && id === undefined) throw new UsageError(`name a review: parafa review ${action} ID`);
  const { programme, reason, about, note } = values;
  const olderThanHours = hoursIn(values.older);
  return atDesk(io, 'review', values.by, async (desk, by) => {
    if (action === 'list') {
      const isMine = values.mine ? { takenBy: by } : {};
      await list(desk, { programme, reason, olderThanHours, ...isMine }, values.json ?? false, io);
    } else if (action === 'show') {
      const sheet = await desk.review(id ?? '', by);
      if (!sheet) throw new Error(reasonText('no-such-review'));
      await write(io.stdout, `${values.json ? JSON.stringify(sheet) : cleanText(sheetText(sheet))}\n`);
      for (const { name } of values.save === undefined ? [] : sheet.papers) {
        const base64 = await desk.paper(id ?? '', name, by);
        if (base64) await write(io.stderr, `saved ${await saveFile(values.save ?? '', name, base64)}\n`);
      }
    } else await write(io.stdout, `${await act(desk, action, id ?? '', by, { words, reason, about, note })}\n`);
  });
}

export const review: Command = { summary: 'dossiers that wait for a person', help: HELP, run };
