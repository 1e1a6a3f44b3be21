import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import type { Ruling } from '../../queues/intake/intake.js';
import type { Outbox } from '../../queues/outbox.js';
import type { Store } from '../../store/open-store.js';
import type { Chat } from '../../store/repositories/chats.js';
import { type CommandId, commandNamed } from '../chat/commands.js';
import { type Conversation, type Handled, hintedLanguage } from '../chat/conversation.js';
import type { Journey } from '../chat/dossier/journey.js';
import { ERASE_CHOICE } from '../chat/dossier/own-data.js';
import { stopReminders } from '../chat/dossier/reminders.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import type { Reply } from '../chat/reply.js';
import type { ChatState, ChatStates } from '../chat/state.js';
import type { Sender, Turn } from '../chat/turn.js';
import { createAnswering } from './answering.js';
import type { Calling } from './calling.js';
import { createKeyedQueue } from './keyed-queue.js';
import { createPatience } from './patience.js';
import type { Inbox, Incoming, Platform } from './platform.js';
import { createPushing, type PushingDeps } from './pushing.js';

export interface PortDeps extends Pick<PushingDeps, 'render'> {
  platform: Platform;
  calling: Calling;
  conversation: Conversation;
  states: ChatStates;
  store: Store;
  /** Of this platform; absent until sending has started. */
  outbox(): Outbox | undefined;
  /** Whether this sender is heard now. */
  admit(sender: Sender): Promise<Ruling>;
  talk: Pick<Journey['talk'], 'edit' | 'withdraw'>;
  clock(): Date;
  /** Whether the database and the queue answer now. */
  isWhole(): Promise<boolean>;
  onError(error: unknown, incident: string): void;
  times?: Partial<PortTimes>;
}

export interface PortTimes {
  /** A slower answer shows that somebody is typing. */
  typingAfterMs: number;
  /** A turn that is not dealt with by then is given up, so that its chat goes on. */
  turnMs: number;
  /** So long a chat waits for a database or a queue that is away, before it is told so. */
  patienceMs: number;
}

const TIMES: PortTimes = { typingAfterMs: 700, turnMs: 60_000, patienceMs: 25_000 };
/** What a person may always do with what is kept about them. */
const RIGHTS: ReadonlySet<CommandId | undefined> = new Set<CommandId>(['data', 'erase', 'privacy']);

/** What is heard of somebody who is not: files have limits of their own, and nobody's rights end. */
function isHeard(turn: Turn, reason: Exclude<Ruling, { ok: true }>['reason']): boolean {
  if (reason !== 'banned') return turn.kind === 'file';
  if (turn.kind === 'command') return RIGHTS.has(commandNamed(turn.name));
  return turn.kind === 'choice' && turn.data.startsWith(ERASE_CHOICE);
}

/** Uploads that are noted side by side: those of a whole hospital leave room for a question. */
const UPLOADS_AT_ONCE = 2;

/**
 * What every platform needs, once: the turns of one chat one after the other and those of different chats side by side, answers
 * that are in the outbox until they are out, messages that are kept up to date. Nobody waits for another chat.
 */
export function createPort(deps: PortDeps) {
  const { platform, calling, conversation, states, store, clock, onError } = deps;
  const times = { ...TIMES, ...deps.times };
  const turns = createKeyedQueue();
  const uploads = new PQueue({ concurrency: UPLOADS_AT_ONCE });
  const patiently = createPatience({ isWhole: deps.isWhole, forMs: times.patienceMs });
  const answering = createAnswering({ ...deps, hasMore: (chatId) => turns.waiting(chatId) > 0 });
  const privateSender = ({ address }: Chat): Sender => ({
    platform: platform.name,
    chatId: address,
    userId: address,
    isPrivate: true,
  });

  /** What chats are to remember of turns whose answers are out, until it is kept. */
  const unkept = new Map<string, () => Promise<void>>();

  /** Keeps it before anything else happens in the chat: what was answered is known as answered when it comes again. */
  async function settle(chatId: string): Promise<void> {
    const commit = unkept.get(chatId);
    if (!commit) return;
    await patiently(commit);
    unkept.delete(chatId);
  }

  const inTurn = <T>(chatId: string, work: () => Promise<T>): Promise<T> =>
    turns.run(chatId, async () => {
      await settle(chatId);
      return await work();
    });

  /** Changes what a chat remembers, in its turn. */
  const remember = <T>(chat: Chat, change: (state: ChatState) => { state: ChatState; result: T }): Promise<T> =>
    inTurn(chat.address, async () => {
      const before = await states.load(privateSender(chat));
      const { state, result } = change(before);
      if (state !== before) await states.save(privateSender(chat), state);
      return result;
    });

  const pushing = createPushing({ ...deps, answering, remember });

  /** What takes the place of the pressed message is read there: where a toast is a message too, it would be said twice. */
  const isSeenAnyway = ({ replacesPressed }: Reply, { interaction }: Incoming): boolean =>
    platform.can.toast === 'as-message' && replacesPressed === true && interaction?.messageId !== undefined;

  /** Gives up on a turn that never ends; what it still does later changes nothing any more. */
  async function handle({ sender, turn, turnId }: Incoming): Promise<Handled> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Handled>((resolve) => {
      timer = setTimeout(() => {
        const incident = randomUUID().slice(0, 8);
        onError(new Error('turn-timeout'), incident);
        const { failure } = CHAT_MESSAGES[hintedLanguage(sender.languageHint)];
        const nothing = async () => undefined;
        resolve({ replies: [{ text: failure(incident) }], live: {}, keep: nothing, commit: nothing });
      }, times.turnMs);
    });
    const once = () => conversation.take(sender, turn, turnId);
    const take = () => (turn.kind === 'file' ? uploads.add(once) : once());
    try {
      return await Promise.race([patiently(take, ({ hasFailed }) => hasFailed === true), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function takeTurn(incoming: Incoming, ruling: Ruling): Promise<void> {
    const { sender, address, turn, interaction } = incoming;
    const toast = (text?: string) =>
      interaction && void calling.sign(address.chatId, (call) => platform.toast(interaction, text, call)).catch(report);
    if (!ruling.ok && !isHeard(turn, ruling.reason)) {
      const said = CHAT_MESSAGES[hintedLanguage(sender.languageHint)].unheard[ruling.reason];
      if (ruling.isFirst)
        await answering.answer({ ...incoming, turnId: `${incoming.turnId}-unheard` }, [{ text: said }], {});
      toast();
      return;
    }
    const typing = setTimeout(() => {
      if (!calling.isFree(address, 0)) return;
      void calling.sign(address.chatId, (call) => platform.showActivity(address, 'typing', call)).catch(report);
    }, times.typingAfterMs);
    try {
      const { replies, live, keep, commit } = await handle(incoming);
      await patiently(keep).catch(report);
      toast(replies.find((reply) => reply.toast !== undefined && !isSeenAnyway(reply, incoming))?.toast);
      pushing.noteBelow(address.chatId, turn.kind === 'choice' ? 0 : 1);
      const made = await answering.answer(incoming, replies, live);
      unkept.set(sender.chatId, () => commit(made));
      await settle(sender.chatId);
    } finally {
      clearTimeout(typing);
    }
  }

  const report = (error: unknown): void => onError(error, randomUUID().slice(0, 8));

  const inbox: Inbox = {
    async take(incoming) {
      try {
        // Judged when it arrives: in its turn, everything has waited for the answers before it.
        const ruling = await patiently(() => deps.admit(incoming.sender));
        await inTurn(incoming.sender.chatId, () => takeTurn(incoming, ruling));
      } catch (error) {
        report(error);
        throw error;
      }
    },

    /** In an open conversation staff see the correction; a question is answered anew. */
    async edited({ sender, address, turn, messageId, text }) {
      try {
        const known = sender.isPrivate ? await store.chats.find(platform.name, sender.chatId) : undefined;
        const isTaken = known && (await deps.talk.edit(known.id, messageId, text));
        if (isTaken || turn.kind !== 'text') return;
        await inbox.take({ sender, address, turn, turnId: `edit-${messageId}-${text.length}` });
      } catch (error) {
        report(error);
      }
    },

    async deleted(chatId, messageId) {
      try {
        const known = await store.chats.find(platform.name, chatId);
        if (known) await deps.talk.withdraw(known.id, messageId);
      } catch (error) {
        report(error);
      }
    },

    async reachable(chatId, isReachable) {
      const known = await store.chats.find(platform.name, chatId);
      if (!known) return;
      await store.chats.setBlocked(known.id, isReachable ? null : clock());
      if (!isReachable) await stopReminders(store, known);
      else if ((await store.notifications.revive(known.id)) > 0) void deps.outbox()?.wake(known.id);
    },
  };

  return {
    inbox,
    remember,
    /** How notifications of the outbox leave. */
    send: pushing.send,
    /** Says something unasked; what cannot go out now is in the outbox. */
    say: (chat: Chat, reply: Reply): Promise<void> => pushing.say(chat, reply),
    /** Brings a live message up to date, if there is room for it now. */
    refresh: pushing.refresh,
    /** Resolves when every turn that came in is dealt with. */
    settled: () => turns.settled(),
  };
}
export type Port = ReturnType<typeof createPort>;
