import { writeFile } from 'node:fs/promises';
import { CODE_MINUTES, type PersonSheet } from '../../bots/desk/people.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { atDesk, reasonText } from '../staff/open-desk.js';

const HELP = `Usage: parafa people show WHO [--json]
       parafa people ban WHO
       parafa people unban WHO
       parafa people export WHO --to FILE
       parafa people erase WHO [--confirm CODE]

WHO is telegram:NUMBER or discord:NUMBER (the chat), or the first letters (six at least) of an id that parafa review or
parafa desk list shows. Works beside a running parafa start as well. --by NAME is who does it (default: your system name);
everything is in the audit log.

ban      they are told, and nothing is answered any more but /datelemele, /stergere and /confidentialitate
export   all that is kept about them as JSON, for those who ask for it in writing; delete the file when it is handed over
erase    in two steps: the first says what there is and gives a code, good for ${CODE_MINUTES} minutes; the second, with it,
         erases everything, for good
`;

const ACTIONS = ['show', 'ban', 'unban', 'export', 'erase'];

const sheetText = ({ platforms, seenAt, dossiers, papers, conversations, isBanned }: PersonSheet): string =>
  [
    platforms.join(', '),
    `seen ${seenAt.slice(0, 10)}`,
    counted(dossiers, 'dossier'),
    counted(papers, 'paper'),
    counted(conversations, 'conversation'),
    ...(isBanned ? ['banned'] : []),
  ].join(', ');

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    by: { type: 'string' },
    to: { type: 'string' },
    confirm: { type: 'string' },
  });
  const [action = '', who = '', extra] = positionals;
  if (!ACTIONS.includes(action) || extra !== undefined)
    throw new UsageError('say: parafa people show|ban|unban|export|erase WHO');
  if (who === '') throw new UsageError(`name a person: parafa people ${action} telegram:NUMBER`);
  if (action === 'export' && values.to === undefined) throw new UsageError('say where to: --to FILE');
  const say = (text: string) => write(io.stdout, `${text}\n`);
  const nobody = () => new Error(reasonText('no-such-person'));
  return atDesk(io, 'people', values.by, async (desk, by) => {
    if (action === 'show') {
      const sheet = await desk.person(who);
      if (!sheet) throw nobody();
      await say(values.json ? JSON.stringify(sheet) : sheetText(sheet));
    } else if (action === 'export') {
      const record = await desk.exportPerson(who, by);
      if (record === null) throw nobody();
      await writeFile(values.to ?? '', record, { mode: 0o600, flag: 'wx' });
      await say(`written to ${values.to}`);
    } else if (action === 'erase' && values.confirm === undefined) {
      const asked = await desk.askErase(who, by);
      if (!asked) throw nobody();
      await say(
        `${sheetText(asked.sheet)}\nto erase all of it for good: parafa people erase ${who} --confirm ${asked.code}`,
      );
    } else {
      const result =
        action === 'erase'
          ? await desk.erasePerson(who, by, values.confirm ?? '')
          : action === 'ban'
            ? await desk.ban(who, by)
            : await desk.unban(who, by);
      if (!result.ok) throw new Error(reasonText(result.reason));
      await say({ erase: 'erased', ban: 'banned; they are told', unban: 'let in again; they are told' }[action] ?? '');
    }
  });
}

export const people: Command = { summary: 'bans, exports and erases a person', help: HELP, run };
