import { cleanText } from '../../core/text/clean.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { settingsFrom } from '../settings.js';
import { fileToSend, saveFile } from '../staff/files.js';
import { openDesk, reasonText, staffName } from '../staff/open-desk.js';

const HELP = `Usage: parafa desk list [--json]
       parafa desk show ID [--json] [--save FOLDER]
       parafa desk answer ID "text" [--file PICTURE]
       parafa desk edit ID "text"
       parafa desk close ID

Conversations that nurses opened with /operator. ID may be the first letters that list shows. Works beside a running
parafa start as well. --by NAME is the name that the nurse sees (default: your system name). edit changes what was
answered last. --save puts the pictures of the conversation into a folder; delete them when you are done.
`;

const ACTIONS = ['list', 'show', 'answer', 'edit', 'close'];

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    by: { type: 'string' },
    file: { type: 'string' },
    save: { type: 'string' },
  });
  const [action = '', id = '', text, ...rest] = positionals;
  if (!ACTIONS.includes(action)) throw new UsageError('say: parafa desk list|show|answer|edit|close');
  if (action !== 'list' && id === '') throw new UsageError(`name a conversation: parafa desk ${action} ID`);
  const isSaid = action === 'answer' || action === 'edit';
  if (rest.length > 0 || (isSaid && text === undefined && values.file === undefined))
    throw new UsageError(`put the words into quotation marks: parafa desk ${action} ID "text"`);
  const config = await settingsFrom(io, 'desk');
  if (!config) return 1;
  const by = staffName(values.by);
  const { desk, close } = await openDesk(config, io);
  const print = (value: unknown, lines: string[]) =>
    write(io.stdout, `${values.json ? JSON.stringify(value) : cleanText(lines.join('\n'))}\n`);
  try {
    if (action === 'list') {
      const rows = await desk.conversations();
      const lines = rows.map((row) => `${row.id.slice(0, 8)}  ${row.since.slice(0, 16)}`);
      await print(rows, lines.length === 0 ? ['nobody waits for a person'] : lines);
      return 0;
    }
    if (action === 'show') {
      const lines = await desk.conversation(id);
      if (!lines) throw new Error(reasonText('no-such-conversation'));
      await print(
        lines,
        lines.map(
          ({ from, author, text: words, at, isEdited }) =>
            `${at.slice(0, 16)}  ${author ?? from}: ${words}${isEdited ? ' (edited)' : ''}`,
        ),
      );
      for (const { id: message, file } of values.save === undefined ? [] : lines) {
        const base64 = file === null ? null : await desk.shown(id, message, by);
        if (base64) await write(io.stderr, `saved ${await saveFile(values.save ?? '', file ?? '', base64)}\n`);
      }
      return 0;
    }
    const shown = action === 'answer' && values.file !== undefined ? await fileToSend(values.file) : undefined;
    const result =
      action === 'answer'
        ? await desk.answer(id, by, text ?? '', shown?.name ?? null, shown?.base64 ?? null)
        : action === 'edit'
          ? await desk.edit(id, by, text ?? '')
          : await desk.close(id, by);
    if (!result.ok) throw new Error(reasonText(result.reason));
    await write(io.stdout, isSaid ? 'sent\n' : 'closed; the nurse is told\n');
    return 0;
  } finally {
    await close();
  }
}

export const desk: Command = { summary: 'conversations between nurses and staff', help: HELP, run };
