import { randomUUID } from 'node:crypto';
import { type Telegram, TelegramError } from 'telegraf';
import type { Update } from 'telegraf/types';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import type { Chat } from '../../store/repositories/chats.js';
import { type Conversation, hintedLanguage } from '../chat/conversation.js';
import type { Journey } from '../chat/dossier/journey.js';
import { stopReminders } from '../chat/dossier/reminders.js';
import { createKeyedQueue, createLanes } from '../chat/keyed-queue.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import type { Questions } from '../chat/questions.js';
import type { Reply } from '../chat/reply.js';
import { type ChatState, type ChatStates, withLive } from '../chat/state.js';
import type { IncomingFile, Sender } from '../chat/turn.js';
import type { FloodRuling } from './flood.js';
import { inlineResults } from './inline.js';
import { isNetworkFault, type Outgoing } from './outgoing.js';
import type { Urgency } from './throttle.js';
import { type IncomingTurn, type TelegramFile, turnFromUpdate } from './turns.js';

export interface TelegramBotDeps {
  telegram: Telegram;
  me: { id: number; username: string };
  conversation: Conversation;
  states: ChatStates;
  questions: Questions;
  store: Store;
  outgoing: Outgoing;
  flood(chatId: string): FloodRuling;
  clock(): Date;
  talk: Pick<Journey['talk'], 'edit'>;
  onError(error: unknown, incident: string): void;
}

/** Passes by itself: Telegram or the network are away. Whoever sent the update may send it again. */
const isPassing = (error: unknown): boolean =>
  error instanceof TelegramError ? error.code >= 500 || error.code === 429 : isNetworkFault(error);

/** Uploads that are dealt with side by side: those of a whole hospital leave room for a question. */
const UPLOAD_LANES = 2;

/** A slower answer shows that somebody is typing. */
const TYPING_AFTER_MS = 700;

const privateChat = ({ address }: Chat): Sender => ({
  platform: 'telegram',
  chatId: address,
  userId: address,
  isPrivate: true,
});

const announced = ({ fileId, ...file }: TelegramFile): IncomingFile => ({
  ...file,
  reference: fileId,
  open: () => Promise.reject(new Error('a Telegram file is fetched by its reference')),
});

/** One update in, its answers out. Chats side by side, the turns of one chat one after the other. */
export function createTelegramBot(deps: TelegramBotDeps) {
  const { telegram, me, conversation, states, questions, store, outgoing, clock } = deps;
  const chats = createKeyedQueue();
  const uploads = createLanes(UPLOAD_LANES);
  /** Live messages of chats that were here since the start; the states hold them for the next one. */
  const live = new Map<string, string>();
  const liveAt = (chatId: string, key: string) => `${chatId}/${key}`;

  const liveMessage = (chatId: string, { liveKey }: Reply): number | undefined => {
    const known = liveKey && live.get(liveAt(chatId, liveKey));
    return known ? Number(known) : undefined;
  };

  /** Sends the replies of one turn; gives the live messages that came of it. */
  async function answer(
    sender: Sender,
    replies: readonly Reply[],
    urgency: Urgency,
    pressedId?: number,
  ): Promise<Record<string, string>> {
    const made: Record<string, string> = {};
    let pressed = pressedId;
    for (const reply of replies) {
      const target = reply.replacesPressed ? pressed : reply.isUpdate ? liveMessage(sender.chatId, reply) : undefined;
      // One message takes the place of the pressed one, those after it follow below.
      if (reply.replacesPressed) pressed = undefined;
      const messageId = await outgoing.deliver(sender.chatId, reply, target, urgency);
      if (!reply.liveKey || messageId === undefined) continue;
      made[reply.liveKey] = String(messageId);
      live.set(liveAt(sender.chatId, reply.liveKey), String(messageId));
    }
    return made;
  }

  async function takeTurn({ updateId, sender, turn, pressed }: IncomingTurn, ruling: FloodRuling): Promise<void> {
    if (ruling === 'warn') {
      await outgoing.deliver(sender.chatId, { text: CHAT_MESSAGES[hintedLanguage(sender.languageHint)].tooFast });
    }
    // Words of a flood are left; what is uploaded is never lost.
    if (ruling !== 'ok' && turn.kind !== 'file') {
      if (pressed) await outgoing.confirmPress(pressed.queryId);
      return;
    }
    const typing = setTimeout(() => void outgoing.typing(sender.chatId), TYPING_AFTER_MS);
    try {
      const { replies, commit } = await conversation.take(sender, turn, updateId);
      clearTimeout(typing);
      if (pressed) await outgoing.confirmPress(pressed.queryId);
      await commit(await answer(sender, replies, turn.kind === 'file' ? 'news' : 'answer', pressed?.messageId));
    } finally {
      clearTimeout(typing);
    }
  }

  async function changedMembership(update: Update.MyChatMemberUpdate): Promise<void> {
    const { chat, new_chat_member: member } = update.my_chat_member;
    if (chat.type !== 'private') return;
    const known = await store.chats.find('telegram', String(chat.id));
    if (!known) return;
    const isBlocked = member.status === 'kicked';
    await store.chats.setBlocked(known.id, isBlocked ? clock() : null);
    if (isBlocked) await stopReminders(store, known);
  }

  /** What a nurse corrects matters where a person reads it: in an open conversation. */
  async function edited({ edited_message: message }: Update.EditedMessageUpdate): Promise<void> {
    const text = 'text' in message ? message.text : 'caption' in message ? message.caption : undefined;
    if (text === undefined || message.chat.type !== 'private') return;
    const known = await store.chats.find('telegram', String(message.chat.id));
    if (known) await deps.talk.edit(known.id, String(message.message_id), text);
  }

  async function dispatch(update: Update): Promise<void> {
    if ('inline_query' in update) {
      const { id, query, from } = update.inline_query;
      const results = inlineResults(questions, query, from.language_code, dayInBucharest(clock()));
      await telegram.answerInlineQuery(id, results, { cache_time: 60 });
      return;
    }
    if ('my_chat_member' in update) return changedMembership(update);
    if ('edited_message' in update) return chats.run(String(update.edited_message.chat.id), () => edited(update));
    const incoming = turnFromUpdate(update, me, announced);
    if (!incoming && 'callback_query' in update) return outgoing.confirmPress(update.callback_query.id);
    if (!incoming) return;
    // Judged when it arrives: in its turn, everything has waited for the answers before it.
    const ruling = deps.flood(incoming.sender.chatId);
    await chats.run(incoming.sender.chatId, () => {
      const take = () => takeTurn(incoming, ruling);
      return incoming.turn.kind === 'file' ? uploads.run(take) : take();
    });
  }

  return {
    /** Never rejects: what nobody foresaw is logged under an incident's id. */
    async handle(update: Update): Promise<void> {
      try {
        await dispatch(update);
      } catch (error) {
        deps.onError(error, randomUUID().slice(0, 8));
      }
    },

    /** As {@link handle}, but rejects with what passes by itself, so that the update is sent once more. */
    async handleOrRefuse(update: Update): Promise<void> {
      try {
        await dispatch(update);
      } catch (error) {
        deps.onError(error, randomUUID().slice(0, 8));
        if (isPassing(error)) throw error;
      }
    },

    /**
     * Puts a reply into a chat unasked. `isNews` comes as a new message, which the phone announces; otherwise the live
     * message of its key is brought up to date. False when the person has blocked us.
     */
    async push(chat: Chat, reply: Reply, isNews: boolean): Promise<boolean> {
      const { address } = chat;
      return chats.run(address, async () => {
        const state = await states.load(privateChat(chat));
        const key = reply.liveKey;
        const before = key ? (live.get(liveAt(address, key)) ?? state.live?.[key]) : undefined;
        const target = before && !isNews ? Number(before) : undefined;
        const messageId = await outgoing.deliver(address, reply, target, 'news');
        if (messageId === undefined) return false;
        if (!key || String(messageId) === before) return true;
        live.set(liveAt(address, key), String(messageId));
        await states.save(privateChat(chat), withLive(state, { [key]: String(messageId) }));
        if (before && isNews) await outgoing.remove(address, Number(before));
        return true;
      });
    },

    /** Changes what a chat remembers, in its turn. */
    remember<T>(chat: Chat, change: (state: ChatState) => { state: ChatState; result: T }): Promise<T> {
      return chats.run(chat.address, async () => {
        const { state, result } = change(await states.load(privateChat(chat)));
        await states.save(privateChat(chat), state);
        return result;
      });
    },

    settled: () => chats.settled(),
  };
}
export type TelegramBot = ReturnType<typeof createTelegramBot>;
