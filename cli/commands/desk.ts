import { LOOKS } from '../../bots/desk/figures-picture.js';
import type { StaffDesk } from '../../bots/desk/staff-desk.js';
import { CLOSING_REASONS } from '../../core/staff/closing.js';
import { cleanText } from '../../core/text/clean.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { fileToSend, saveFile } from '../staff/files.js';
import { atDesk, reasonText } from '../staff/open-desk.js';

const HELP = `Usage: parafa desk list [--json]
       parafa desk show ID [--json] [--save FOLDER]
       parafa desk transcript ID
       parafa desk claim ID
       parafa desk answer ID "text" [--file PICTURE] [--snippet NAME]
       parafa desk edit ID "text"
       parafa desk close ID [--reason ${CLOSING_REASONS.join('|')}]
       parafa desk snippets [--json]
       parafa desk snippet NAME ["text"]
       parafa desk figures [--csv] [--save FOLDER]

Conversations that nurses opened with /operator. ID may be the first letters that list shows. Works beside a running
parafa start as well. --by NAME is the name that the nurse sees (default: your system name). edit changes what was
answered last. What a nurse writes soon after close opens the conversation again. --save puts the pictures of the
conversation into a folder; delete them when you are done. snippets are answers that are written often; snippet changes
one, or takes it out when no text is given. figures tells what was decided today and this week and how often the
machine was right; --save puts it into a folder as pictures (light and dark) and a table, without anybody's data.
`;

const OF_ONE = ['show', 'transcript', 'claim', 'answer', 'edit', 'close', 'snippet'];
const ACTIONS = ['list', 'snippets', 'figures', ...OF_ONE];

interface Given {
  id: string;
  text: string | undefined;
  by: string;
  isJson: boolean;
  isCsv: boolean;
  file: string | undefined;
  save: string | undefined;
  reason: string | undefined;
  snippet: string | undefined;
}

async function show(desk: StaffDesk, { id, by, isJson, save }: Given, io: CommandIo): Promise<void> {
  const lines = await desk.conversation(id);
  if (!lines) throw new Error(reasonText('no-such-conversation'));
  const told = lines.map(
    ({ from, author, text, at, isEdited }) =>
      `${at.slice(0, 16)}  ${author ?? from}: ${text}${isEdited ? ' (edited)' : ''}`,
  );
  const end = await desk.ending(id);
  if (end)
    told.push(`${end.at.slice(0, 16)}  closed by ${end.by ?? 'the nurse'}${end.reason ? ` (${end.reason})` : ''}`);
  await write(io.stdout, `${isJson ? JSON.stringify(lines) : cleanText(told.join('\n'))}\n`);
  for (const { id: message, file } of save === undefined ? [] : lines) {
    const base64 = file === null ? null : await desk.shown(id, message, by);
    if (base64) await write(io.stderr, `saved ${await saveFile(save ?? '', file ?? '', base64)}\n`);
  }
}

async function figures(desk: StaffDesk, { isCsv, save }: Given, io: CommandIo): Promise<void> {
  const { text, csv } = await desk.figures();
  await write(io.stdout, isCsv ? csv : `${text}\n`);
  if (save === undefined) return;
  const files = [{ name: 'cifre.csv', base64: Buffer.from(csv).toString('base64') }];
  for (const look of LOOKS) files.push({ name: `cifre-${look}.png`, base64: await desk.figuresPicture(look) });
  for (const { name, base64 } of files) await write(io.stderr, `saved ${await saveFile(save, name, base64)}\n`);
}

async function answer(desk: StaffDesk, { id, by, text = '', file, snippet }: Given) {
  const begun = snippet === undefined ? undefined : (await desk.snippets()).find(({ name }) => name === snippet)?.text;
  if (snippet !== undefined && begun === undefined) throw new Error(reasonText('no-such-snippet'));
  const words = [begun ?? '', text].filter(Boolean).join(' ');
  const shown = file === undefined ? undefined : await fileToSend(file);
  return desk.answer(id, by, words, shown?.name ?? null, shown?.base64 ?? null);
}

/** What changes something; the sentence that is said when it is done. */
async function act(desk: StaffDesk, action: string, given: Given): Promise<string> {
  const { id, by, text, reason } = given;
  const runs: Record<string, () => Promise<{ ok: true } | { ok: false; reason: string }>> = {
    claim: () => desk.claim(id, by),
    answer: () => answer(desk, given),
    edit: () => desk.edit(id, by, text ?? ''),
    close: () => desk.close(id, by, reason ?? null),
    snippet: () => desk.snippet(id, by, text ?? null),
  };
  const result = await runs[action]?.();
  if (result && !result.ok) throw new Error(reasonText(result.reason));
  const said = { claim: 'yours', answer: 'sent', edit: 'sent', close: 'closed; the nurse is told', snippet: 'kept' };
  return said[action as keyof typeof said];
}

async function perform(desk: StaffDesk, action: string, given: Given, io: CommandIo): Promise<void> {
  const print = (value: unknown, lines: string[]) =>
    write(io.stdout, `${given.isJson ? JSON.stringify(value) : cleanText(lines.join('\n'))}\n`);
  if (action === 'list') {
    const rows = await desk.conversations();
    const lines = rows.map(({ id, since, takenBy }) => `${id.slice(0, 8)}  ${since.slice(0, 16)}  ${takenBy ?? ''}`);
    await print(rows, lines.length === 0 ? ['nobody waits for a person'] : lines);
  } else if (action === 'snippets') {
    const rows = await desk.snippets();
    const lines = rows.map(({ name, text }) => `${name}: ${text}`);
    await print(rows, lines.length === 0 ? ['there are none'] : lines);
  } else if (action === 'show') await show(desk, given, io);
  else if (action === 'figures') await figures(desk, given, io);
  else if (action === 'transcript') {
    const text = await desk.transcript(given.id, given.by);
    if (text === null) throw new Error(reasonText('no-such-conversation'));
    await write(io.stdout, cleanText(text));
  } else await write(io.stdout, `${await act(desk, action, given)}\n`);
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    by: { type: 'string' },
    file: { type: 'string' },
    save: { type: 'string' },
    reason: { type: 'string' },
    snippet: { type: 'string' },
  });
  const [action = '', id = '', text, ...rest] = positionals;
  if (!ACTIONS.includes(action)) throw new UsageError(`say: parafa desk ${ACTIONS.join('|')}`);
  if (OF_ONE.includes(action) && id === '') throw new UsageError(`name one: parafa desk ${action} ID`);
  const isSaid = action === 'answer' || action === 'edit';
  const isSilent = text === undefined && values.file === undefined && values.snippet === undefined;
  if (rest.length > 0 || (isSaid && isSilent))
    throw new UsageError(`put the words into quotation marks: parafa desk ${action} ID "text"`);
  const { file, save, reason, snippet, json: isJson = false, csv: isCsv = false } = values;
  return atDesk(io, 'desk', values.by, (desk, by) =>
    perform(desk, action, { id, text, by, isJson, isCsv, file, save, reason, snippet }, io),
  );
}

export const desk: Command = { summary: 'conversations between nurses and staff, and figures', help: HELP, run };
