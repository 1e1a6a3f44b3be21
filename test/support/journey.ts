import { openConversation } from '../../bots/chat/open-conversation.js';
import type { Reply } from '../../bots/chat/reply.js';
import type { IncomingFile, Sender, Turn } from '../../bots/chat/turn.js';
import { createStaffDesk } from '../../bots/desk/staff-desk.js';
import { createJudge } from '../../cli/reading-ports.js';
import { DEFAULT_RETENTION } from '../../core/config/retention.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { openKnowledge } from '../../knowledge/open.js';
import { createAsk } from '../../knowledge/understanding/ask.js';
import { documentOf, openTestEngine, type TestEngine, until } from './engine.js';
import { everythingIn } from './intake.js';

export const NURSE: Sender = { platform: 'telegram', chatId: '42', userId: '42', isPrivate: true };

export interface Journey {
  engine: TestEngine;
  desk: ReturnType<typeof createStaffDesk>;
  /** Events that staff were woken by. */
  staffEvents: { kind: string; id: string }[];
  take(turn: Turn, sender?: Sender): Promise<Reply[]>;
  says(text: string, sender?: Sender): Promise<Reply[]>;
  command(name: string, args?: string, sender?: Sender): Promise<Reply[]>;
  presses(data: string, sender?: Sender): Promise<Reply[]>;
  sends(file: Partial<IncomingFile> & { bytes?: string }, sender?: Sender): Promise<Reply[]>;
  /** From the consent to an open dossier. */
  opens(sender?: Sender): Promise<void>;
  /** Waits until everything is read and judged. */
  judged(sender?: Sender): Promise<void>;
  close(): Promise<void>;
}

/** The whole conversation on an embedded engine with the real judge; what a file reads as is written in its bytes. */
export async function openJourney(
  read: (bytes: string, file: string) => ReadDocument = (_bytes, file) => documentOf(file),
): Promise<Journey> {
  const engine = await openTestEngine('PGlite');
  const kb = await openKnowledge();
  const { store, queues } = engine;
  await queues.startWorker({
    readFile: async (bytes, { file }) => read(Buffer.from(bytes).toString(), file),
    judge: createJudge(kb),
  });
  const staffEvents: { kind: string; id: string }[] = [];
  const faults: unknown[] = [];
  const { conversation } = openConversation({
    kb,
    store,
    questions: createAsk(kb),
    files: queues.dossierFiles,
    judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
    notifyStaff: async (event) => void staffEvents.push(event),
    retention: DEFAULT_RETENTION,
    maxFileBytes: 1000,
    intake: everythingIn,
    clock: engine.clock.now,
    onError: (error) => faults.push(error),
  });
  let message = 1;
  const take: Journey['take'] = async (turn, sender = NURSE) => {
    const replies = await conversation.handle(sender, turn);
    if (faults.length > 0) throw faults[0];
    return replies;
  };
  const journey: Journey = {
    engine,
    desk: createStaffDesk({
      store,
      wake: async () => undefined,
      judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
      kb,
      link: async () => undefined,
      clock: engine.clock.now,
    }),
    staffEvents,
    take,
    says: (text, sender) => take({ kind: 'text', text, messageId: String(message++) }, sender),
    command: (name, args = '', sender = NURSE) =>
      take({ kind: 'command', name, args, messageId: String(message++) }, sender),
    presses: (data, sender) => take({ kind: 'choice', data }, sender),
    sends: ({ bytes = `bytes ${message}`, ...file }, sender) =>
      take(
        {
          kind: 'file',
          messageId: String(message++),
          file: { name: 'scan.pdf', open: async () => new Uint8Array(Buffer.from(bytes)), ...file },
        },
        sender,
      ),
    async opens(sender) {
      for (const data of ['d:consent:yes', 'd:q:generalist', 'd:p:psihiatrie', 'd:a:employer:psihiatrie']) {
        await take({ kind: 'choice', data }, sender);
      }
    },
    async judged(sender = NURSE) {
      const chat = await store.chats.find(sender.platform, sender.chatId);
      await until(async () => {
        const [dossier] = await store.dossiers.ofPerson(chat?.personId ?? '');
        return dossier && (await store.verdicts.latest(dossier.id, dossier.version));
      }, 'a verdict');
    },
    close: () => engine.close(),
  };
  return journey;
}

/** Every label among the choices of replies. */
export const labels = (replies: readonly Reply[]): string[] =>
  replies.flatMap(({ choices }) => choices?.flat().map(({ label }) => label) ?? []);
export const words = (replies: readonly Reply[]): string => replies.map(({ text }) => text).join('\n');
/** The data of the first choice whose label has `part`. */
export function choiceOf(replies: readonly Reply[], part: string): string {
  const found = replies.flatMap(({ choices }) => choices?.flat() ?? []).find(({ label }) => label.includes(part));
  if (!found) throw new Error(`no choice "${part}" among ${labels(replies).join(' | ')}`);
  return found.data;
}
