import { type APIMessage, ButtonStyle, ChannelType, Routes } from 'discord-api-types/v10';
import { maskNames, maskPersonal } from '../../core/identity/mask.js';
import type { DeskConversation, DeskMessage } from '../../store/repositories/desk.js';
import { knownNames } from '../desk/known-names.js';
import { transcriptOf } from '../desk/transcript.js';
import { isCode } from '../discord-api/faults.js';
import { escapeText } from '../discord-api/text.js';
import { deskId } from './card.js';
import { type DeskDeps, shortId } from './deps.js';
import { attached, container, message, press, row, said } from './replies.js';
import { shownActor } from './roles.js';
import { WORDS } from './words.js';

const MOST_SHOWN = 1_800;
const UNKNOWN_CHANNEL = 10003;
const UNKNOWN_MESSAGE = 10008;
const THREAD_ARCHIVED = 50083;

/** Conversations as threads: made, woken when the nurse is back, filled with what she writes, closed with what was said. */
export function createThreads(deps: DeskDeps) {
  const { rest, store, talkChannelId } = deps;
  /** When each message was last changed as we show it. */
  const shownEdits = new Map<string, number>();

  const threadOf = async (conversationId: string): Promise<string | undefined> =>
    (await store.staffLinks.externalIds('discord', conversationId, 'conversation')).at(-1);

  async function talkIn(channelId: string): Promise<DeskConversation | undefined> {
    const link = await store.staffLinks.target('discord', channelId);
    return link?.kind === 'conversation' ? store.desk.get(link.targetId) : undefined;
  }

  const wake = (threadId: string) => rest.patch(Routes.channel(threadId), { body: { archived: false, locked: false } });
  const say = (threadId: string, text: string) =>
    rest.post(Routes.channelMessages(threadId), { body: message(said(text)) });

  const opening = (talk: DeskConversation, words: string) =>
    message(
      container(
        said(words),
        row(
          press(deskId('claim', talk.id), WORDS.button.claim, ButtonStyle.Primary),
          press(deskId('whole', talk.id), WORDS.button.whole),
          press(deskId('close', talk.id), WORDS.button.close),
        ),
      ),
    );

  async function newThread(talk: DeskConversation): Promise<string> {
    const { talk: words } = WORDS;
    const first = opening(talk, deps.mayRead ? words.begin : words.beginBlind);
    const channel = (await rest.get(Routes.channel(talkChannelId))) as { type: ChannelType };
    const isForum = channel.type === ChannelType.GuildForum;
    const name = words.title(shortId(talk.id));
    const body = isForum ? { name, message: first } : { name, type: ChannelType.PrivateThread };
    const { id } = (await rest.post(Routes.threads(talkChannelId), { body })) as { id: string };
    await store.staffLinks.link('discord', id, { kind: 'conversation', targetId: talk.id });
    if (!isForum) await rest.post(Routes.channelMessages(id), { body: first });
    return id;
  }

  /** The thread of the chat's conversation before is woken for this one; undefined when there is none any more. */
  async function wokenThread(talk: DeskConversation): Promise<string | undefined> {
    const before = (await store.desk.ofPerson(talk.personId)).filter(
      ({ id, chatId }) => id !== talk.id && chatId === talk.chatId,
    );
    const last = before.at(-1);
    const known = last && (await threadOf(last.id));
    if (!known) return undefined;
    try {
      await wake(known);
      await rest.post(Routes.channelMessages(known), { body: opening(talk, WORDS.talk.reopened) });
    } catch (error) {
      if (!isCode(error, UNKNOWN_CHANNEL)) throw error;
      return undefined;
    }
    await store.staffLinks.link('discord', known, { kind: 'conversation', targetId: talk.id });
    return known;
  }

  /** Does something in the thread of a conversation: one that sleeps is woken, one that was deleted is made anew. */
  async function inThread(talk: DeskConversation, run: (threadId: string) => Promise<unknown>): Promise<void> {
    const threadId = (await threadOf(talk.id)) ?? (await wokenThread(talk)) ?? (await newThread(talk));
    try {
      await run(threadId);
    } catch (error) {
      if (isCode(error, THREAD_ARCHIVED)) await wake(threadId);
      else if (!isCode(error, UNKNOWN_CHANNEL)) throw error;
      await run(isCode(error, UNKNOWN_CHANNEL) ? await newThread(talk) : threadId);
    }
  }

  /** What a file is called often tells whose it is: its name is seen behind the link, as the file itself. */
  const withoutFileName = async ({ text = '', fileId }: DeskMessage['body']): Promise<string> => {
    if (!fileId) return text;
    const shown = `[${(await store.files.get(fileId))?.name ?? ''}]`;
    return text.startsWith(shown) ? text.slice(shown.length).trimStart() : text.replace(/^\[.*\]\s*/, '');
  };

  /** Neither numbers nor names that we know of her: the whole is behind the link. */
  const hidden = async (text: string, personId: string): Promise<string> =>
    escapeText(maskNames(maskPersonal(text), await knownNames(store, personId)));

  const textOf = async ({ body, editedAt }: DeskMessage, personId: string): Promise<string> => {
    const { withdrawn, file, edited } = WORDS.talk;
    if (body.withdrawn) return withdrawn;
    const words = (await hidden(await withoutFileName(body), personId)).slice(0, MOST_SHOWN);
    return [words, body.fileId ? file : '', editedAt ? edited : ''].filter(Boolean).join('\n') || '–';
  };

  async function relay(threadId: string, each: DeskMessage, personId: string): Promise<void> {
    const shown = (await store.staffLinks.externalIds('discord', each.id, 'message')).at(-1);
    const edit = each.editedAt?.getTime() ?? 0;
    if (shown && (edit === 0 || shownEdits.get(each.id) === edit)) return;
    const body = message(said(await textOf(each, personId)));
    if (!shown) {
      const nonce = each.id.replaceAll('-', '').slice(0, 25);
      const sent = await rest.post(Routes.channelMessages(threadId), { body: { ...body, nonce, enforce_nonce: true } });
      await store.staffLinks.link('discord', (sent as APIMessage).id, { kind: 'message', targetId: each.id });
    } else
      await rest.patch(Routes.channelMessage(threadId, shown), { body }).catch((error: unknown) => {
        // Somebody has deleted it, or its thread: there is nothing to correct any more.
        if (!isCode(error, UNKNOWN_MESSAGE)) throw error;
      });
    shownEdits.set(each.id, edit);
  }

  return {
    talkIn,
    say,
    hidden,

    /** What the nurse has written since, in the thread of her conversation. */
    async show(talk: DeskConversation): Promise<void> {
      const messages = await store.desk.messages(talk.id);
      await inThread(talk, async (threadId) => {
        for (const each of messages) if (each.direction === 'person') await relay(threadId, each, talk.personId);
      });
    },

    /** Says in the thread who closed it and why, with the transcript, and puts it away; once, whoever closed it and where. */
    async close(talk: DeskConversation): Promise<void> {
      const threadId = await threadOf(talk.id);
      const isDone = (await store.staffLinks.externalIds('discord', talk.id, 'closing')).length > 0;
      if (!threadId || isDone) return;
      const { closed, left } = WORDS.talk;
      const why = (WORDS.closing as Record<string, string>)[talk.closeReason ?? ''] ?? talk.closeReason ?? '';
      const words = talk.closedBy === null ? left : closed(why, shownActor(talk.closedBy));
      const names = await knownNames(store, talk.personId);
      const messages: DeskMessage[] = [];
      for (const each of await store.desk.messages(talk.id))
        messages.push({ ...each, body: { ...each.body, text: await withoutFileName(each.body) } });
      const text = transcriptOf(messages, { masked: { names } });
      const name = `conversatie-${shortId(talk.id)}.txt`;
      const files = [{ name, data: Buffer.from(text), contentType: 'text/plain; charset=utf-8' }];
      const nonce = `end${talk.id.replaceAll('-', '')}`.slice(0, 25);
      try {
        const body = { ...message(said(words), attached(name)), nonce, enforce_nonce: true };
        const sent = (await rest.post(Routes.channelMessages(threadId), { body, files })) as APIMessage;
        await store.staffLinks.link('discord', sent.id, { kind: 'closing', targetId: talk.id });
        await rest.patch(Routes.channel(threadId), { body: { archived: true, locked: true } });
      } catch (error) {
        // The thread was deleted or put away by somebody: it needs no closing.
        if (!isCode(error, UNKNOWN_CHANNEL, THREAD_ARCHIVED)) throw error;
        await store.staffLinks.link('discord', threadId, { kind: 'closing', targetId: talk.id });
      }
    },
  };
}
export type Threads = ReturnType<typeof createThreads>;
