import { userInfo } from 'node:os';
import { createLinks } from '../../bots/desk/links.js';
import { createStaffDesk, type StaffDesk } from '../../bots/desk/staff-desk.js';
import type { Config } from '../../core/config.js';
import { openLiveKnowledge } from '../../knowledge/open.js';
import type { CommandIo } from '../command.js';
import { openEngine } from '../engine.js';
import { createLog } from '../log.js';
import { knowledgeFolderIn, publishedIn } from '../published-calls.js';
import { settingsFrom } from '../settings.js';
import { webOrigin } from '../web-origin.js';
import { connectStaffSocket } from './socket.js';

/** The desk: of the running embedded service, or straight on the database that the settings name. */
async function openDesk(config: Config, io: CommandIo): Promise<{ desk: StaffDesk; close(): Promise<void> }> {
  if (config.databaseUrl === undefined) {
    const desk = await connectStaffSocket(config.dataDir);
    if (desk) return { desk, close: async () => undefined };
  }
  const log = createLog(config.logLevel, io.stderr);
  const warn = (sentence: string) => void io.stderr.write(`parafa: ${sentence}\n`);
  const engine = await openEngine(config, { log, clock: io, warn });
  const desk = createStaffDesk({
    store: engine.store,
    wake: (notification) => engine.queues.notify(notification),
    judgeWhenRead: (dossierId) => engine.queues.producers.judgeWhenRead(dossierId),
    kb: await openLiveKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) }),
    link: createLinks({ store: engine.store, origin: webOrigin(config), clock: () => io.now() }),
    clock: () => io.now(),
  });
  return { desk, close: () => engine.close() };
}

/** Runs a command of staff at the desk. Who does it is recorded: the name given (`--by`), or the one that the system knows. */
export async function atDesk(
  io: CommandIo,
  command: string,
  given: string | undefined,
  run: (desk: StaffDesk, by: string) => Promise<void>,
): Promise<number> {
  const config = await settingsFrom(io, command);
  if (!config) return 1;
  const { desk, close } = await openDesk(config, io);
  try {
    await run(desk, given ?? userInfo().username);
    return 0;
  } finally {
    await close();
  }
}

const REASONS: Record<string, string> = {
  'no-such-review': 'there is no open review with that id, or several begin with it: parafa review list',
  'already-decided': 'this review was decided already',
  'not-now': 'the nurse has taken the dossier back, or it stands elsewhere meanwhile: parafa review list',
  'not-decided': 'nothing was decided on this review yet',
  'too-late': 'a decision can be taken back for 15 minutes only',
  'moved-on': 'the nurse (or somebody else) has moved the dossier on since: this decision stands',
  'taken-by-another': 'somebody else has this review, or it is decided',
  'not-taken': 'nobody has this review in hands',
  'no-such-reason': 'there is no such reason: parafa review --help lists them',
  'no-such-paper': 'this review is not about one paper, or the paper was taken out',
  'no-such-field': 'papers have no such field',
  'bad-value': 'this can be no value of that field (dates: 31.12.2026)',
  'note-missing': 'say why: the nurse gets the reason (parafa review reject ID "reason")',
  'no-web': 'the review page is not running: set WEB_PORT (and PUBLIC_URL, where it is reached from outside)',
  'no-such-closing': 'there is no such reason: parafa desk --help lists them',
  'no-such-snippet': 'there is no answer of that name: parafa desk snippets',
  'bad-name': 'a name has small letters, digits and hyphens, at most 32',
  'bad-text': 'the text is missing or longer than 1500 letters',
  'no-such-conversation': 'there is no open conversation with that id, or several begin with it: parafa desk list',
  'no-such-person': 'nobody is meant by that, or several are: telegram:NUMBER, or more letters of the id',
  'no-change': 'that is so already',
  'wrong-code': 'this is not the code, or it is too old: parafa people erase WHO gives a new one',
  closed: 'this conversation is closed; the nurse can open it again',
  empty: 'the message is empty',
  'too-large': 'the file is larger than 20 MB',
  'too-large-there': 'the file is larger than the platform of the nurse takes (10 MB on Discord, 50 MB on Telegram)',
  'nothing-to-edit': 'staff have said nothing in this conversation yet',
};
export const reasonText = (reason: string): string => REASONS[reason] ?? reason;
