import type {
  APIChatInputApplicationCommandInteraction,
  APIUser,
  GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { REOPEN_HOURS } from '../../core/staff/closing.js';
import { MAX_FILE_BYTES } from '../../queues/dossier-files.js';
import type { DeskConversation } from '../../store/repositories/desk.js';
import { attachmentsOf, download, referenceIn, referenceTo } from '../discord/download.js';
import { escapeText } from '../discord-api/text.js';
import type { DeskDeps } from './deps.js';
import { given } from './forms.js';
import { message, type Replies, said } from './replies.js';
import type { Threads } from './threads.js';
import { WORDS } from './words.js';

const NOTE = '//';
const DOWNLOAD_MS = 60_000;

export const ANSWER_COMMAND = {
  type: 1,
  name: 'raspunde',
  description: 'răspunde persoanei din firul acesta',
  options: [
    { type: 3, name: 'text', description: 'ce primește persoana', required: false, max_length: 1500 },
    { type: 3, name: 'sablon', description: 'un răspuns obișnuit', required: false, autocomplete: true },
    { type: 11, name: 'fisier', description: 'o imagine sau un act', required: false },
  ],
};

interface Said {
  author: string;
  /** The message's own id: what comes twice is said once. */
  externalId: string;
  text: string;
  file?: { reference: string; name: string };
}

/** As the nurse reads it: the name in the server, else the person's own. */
const shownName = (
  member: { nick?: string | null } | undefined,
  user: Pick<APIUser, 'global_name' | 'username'> | undefined,
): string => member?.nick ?? user?.global_name ?? user?.username ?? '';

/** Whether something that was written is for staff alone. */
const isNote = (text: string): boolean => text.trimStart().startsWith(NOTE);

/** What staff write in the threads goes to the nurses, and so do its changes. */
export function createTalks(deps: DeskDeps, replies: Replies, threads: Threads) {
  const { rest, store, talks, roles } = deps;

  const mayAnswer = (written: GatewayMessageCreateDispatchData): boolean => roles.may(written, 'conversation-answer');

  async function answer(talk: DeskConversation, { author, externalId, text, file }: Said) {
    const signal = AbortSignal.timeout(DOWNLOAD_MS);
    const limits = { maxBytes: MAX_FILE_BYTES };
    const got = file && (await download({ rest, cdn: deps.cdn }, file.reference, limits, signal));
    if (got && !got.ok) return { ok: false, reason: got.reason } as const;
    const shown = file && got ? { file: { name: file.name, bytes: got.bytes } } : {};
    return talks.answer(talk.id, author, { text, externalId, ...shown });
  }

  /** Each attachment is a message of its own; the words go with the first. */
  async function passOn(talk: DeskConversation, written: GatewayMessageCreateDispatchData): Promise<void> {
    const { id, channel_id, content, member, author: user } = written;
    const author = shownName(member, user);
    const files = attachmentsOf(written).map((file) => ({
      reference: referenceIn(channel_id, id, file.id),
      name: file.filename,
    }));
    const parts: Said[] = [
      { author, externalId: id, text: content, ...(files[0] ? { file: files[0] } : {}) },
      ...files.slice(1).map((file, index) => ({ author, externalId: `${id}-${index}`, text: '', file })),
    ];
    for (const part of parts) {
      const outcome = await answer(talk, part);
      if (!outcome.ok) await threads.say(channel_id, WORDS.talk.refused[outcome.reason] ?? WORDS.said.gone);
    }
  }

  return {
    /** Threads of open conversations with what was written in them since, and those that were closed. */
    async pass(): Promise<void> {
      for (const talk of await store.desk.list('open', 500)) await threads.show(talk).catch(deps.onError);
      const lately = new Date(deps.clock().getTime() - REOPEN_HOURS * 3_600_000);
      for (const talk of await store.desk.closedSince(lately)) await threads.close(talk).catch(deps.onError);
    },

    /** A message in a thread of ours is for the nurse: true, whether or not it may go out. */
    async wrote(written: GatewayMessageCreateDispatchData): Promise<boolean> {
      if (written.author.bot || !written.guild_id) return false;
      const talk = await threads.talkIn(written.channel_id);
      if (!talk) return false;
      const isEmpty = written.content === '' && attachmentsOf(written).length === 0;
      if (!isEmpty && !isNote(written.content) && mayAnswer(written)) await passOn(talk, written);
      return true;
    },

    /** What was a note and is none any more is an answer; what becomes one is taken back. */
    async edited(written: GatewayMessageCreateDispatchData): Promise<boolean> {
      if (!written.author || written.author.bot || !written.guild_id) return false;
      const talk = await threads.talkIn(written.channel_id);
      if (!talk) return false;
      // Without a moment of editing Discord only has found what a link leads to.
      if (!written.edited_timestamp || !written.content || !mayAnswer(written)) return true;
      if (isNote(written.content)) await talks.withdraw(talk.id, written.id);
      else {
        const changed = await talks.edit(talk.id, '', written.content, written.id);
        if (!changed.ok && changed.reason === 'nothing-to-edit') await passOn(talk, written);
      }
      return true;
    },

    async deleted({ id, channel_id }: { id: string; channel_id: string }): Promise<void> {
      const talk = await threads.talkIn(channel_id);
      if (talk) await talks.withdraw(talk.id, id);
    },

    /** `/raspunde`: the same where we may not read. */
    async command(interaction: APIChatInputApplicationCommandInteraction): Promise<void> {
      await replies.deferHidden(interaction);
      const talk = await threads.talkIn(String(interaction.channel?.id));
      const { text: own = '', sablon, fisier = '' } = given(interaction.data.options);
      const snippet = sablon ? ((await deps.snippets.textOf(sablon)) ?? '') : '';
      const text = [snippet, own].filter(Boolean).join(' ');
      const file = interaction.data.resolved?.attachments?.[fisier];
      const { member, id: externalId } = interaction;
      const author = shownName(member, member?.user);
      const shown = file ? { file: { reference: referenceTo(file.url), name: file.filename } } : {};
      const outcome = talk ? await answer(talk, { author, externalId, text, ...shown }) : undefined;
      const words = !outcome
        ? WORDS.said.notHere
        : outcome.ok
          ? WORDS.said.sent
          : (WORDS.talk.refused[outcome.reason] ?? WORDS.said.gone);
      await replies.finish(interaction, message(said(words)));
      // The others in the thread shall see what she was told.
      if (talk && outcome?.ok && interaction.channel) {
        const words = WORDS.talk.answered(escapeText(author), await threads.hidden(text, talk.personId));
        await threads.say(interaction.channel.id, words);
      }
    },
  };
}
export type Talks = ReturnType<typeof createTalks>;
