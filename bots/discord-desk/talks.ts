import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ButtonStyle,
  ChannelType,
  type GatewayMessageCreateDispatchData,
  Routes,
} from 'discord-api-types/v10';
import { maskPersonal } from '../../core/identity/mask.js';
import type { StaffAct } from '../../core/staff/roles.js';
import { MAX_FILE_BYTES } from '../../queues/dossier-files.js';
import type { DeskConversation, DeskMessage } from '../../store/repositories/desk.js';
import { attachmentsOf, download, referenceIn, referenceTo } from '../discord/download.js';
import { escapeText } from '../discord/text.js';
import { deskId } from './card.js';
import { type DeskDeps, LINK_MINUTES, shortId } from './deps.js';
import { closeForm, filledIn } from './forms.js';
import { container, lead, message, press, type Replies, row, said } from './replies.js';
import { actorOf, shownActor } from './roles.js';
import { SNIPPETS, WORDS } from './words.js';

const MOST_SHOWN = 1_800;
const NOTE = '//';
const BLIND_MS = 5_000;

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

/** Conversations with nurses as threads: what they write comes masked, what staff write goes to them. */
export function createTalks(deps: DeskDeps, replies: Replies) {
  const { rest, store, talks, roles, talkChannelId } = deps;
  const edits = new Map<string, number>();
  const may = ({ member, guild_id }: APIInteraction, act: StaffAct) => roles.may(member, guild_id, act);

  const threadOf = async (conversationId: string): Promise<string | undefined> =>
    (await store.staffLinks.externalIds('discord', conversationId)).at(-1);

  async function talkIn(channelId: string): Promise<DeskConversation | undefined> {
    const link = await store.staffLinks.target('discord', channelId);
    return link?.kind === 'conversation' ? store.desk.get(link.targetId) : undefined;
  }

  const say = (threadId: string, text: string) =>
    rest.post(Routes.channelMessages(threadId), { body: message(said(text) as never) });

  /** The thread of an earlier conversation of the same chat is woken; else there is a new one. */
  async function openThread(talk: DeskConversation): Promise<string> {
    const earlier = (await store.desk.ofPerson(talk.personId)).filter(
      ({ id, chatId }) => id !== talk.id && chatId === talk.chatId,
    );
    const known = earlier.length > 0 ? await threadOf(earlier.at(-1)?.id ?? '') : undefined;
    if (known) {
      const body = { archived: false, locked: false };
      const isAwake = await rest.patch(Routes.channel(known), { body }).then(
        () => true,
        () => false, // deleted, or not ours any more
      );
      if (isAwake) {
        await store.staffLinks.link('discord', known, { kind: 'conversation', targetId: talk.id });
        await say(known, WORDS.talk.reopened);
        return known;
      }
    }
    const { button, talk: words } = WORDS;
    const buttons = row(
      press(deskId('claim', talk.id), button.claim, ButtonStyle.Primary),
      press(deskId('whole', talk.id), button.whole),
      press(deskId('close', talk.id), button.close),
    );
    const first = message(container(said(deps.mayRead ? words.begin : words.beginBlind), buttons));
    const channel = (await rest.get(Routes.channel(talkChannelId))) as { type: ChannelType };
    const isForum = channel.type === ChannelType.GuildForum;
    const name = words.title(shortId(talk.id));
    const body = isForum ? { name, message: first } : { name, type: ChannelType.PrivateThread };
    const { id } = (await rest.post(Routes.threads(talkChannelId), { body })) as { id: string };
    await store.staffLinks.link('discord', id, { kind: 'conversation', targetId: talk.id });
    if (!isForum) await rest.post(Routes.channelMessages(id), { body: first });
    return id;
  }

  const textOf = ({ body, editedAt }: DeskMessage): string => {
    const words = escapeText(maskPersonal(body.text ?? '')).slice(0, MOST_SHOWN);
    const file = body.fileId ? WORDS.talk.file('') : '';
    return [words, file, editedAt ? WORDS.talk.edited : ''].filter(Boolean).join('\n') || '–';
  };

  async function relay(threadId: string, each: DeskMessage): Promise<void> {
    const shown = (await store.staffLinks.externalIds('discord', each.id)).at(-1);
    const body = message(said(textOf(each)) as never);
    if (!shown) {
      const nonce = each.id.replaceAll('-', '').slice(0, 25);
      const sent = await rest.post(Routes.channelMessages(threadId), { body: { ...body, nonce, enforce_nonce: true } });
      await store.staffLinks.link('discord', (sent as APIMessage).id, { kind: 'message', targetId: each.id });
      edits.set(each.id, each.editedAt?.getTime() ?? 0);
    } else if (each.editedAt && edits.get(each.id) !== each.editedAt.getTime()) {
      await rest.patch(Routes.channelMessage(threadId, shown), { body });
      edits.set(each.id, each.editedAt.getTime());
    }
  }

  /** What staff wrote goes out under its own id: a message that comes twice is said once. */
  async function answer(
    talk: DeskConversation,
    author: string,
    externalId: string,
    text: string,
    reference?: string,
    name = 'fisier',
  ) {
    const signal = AbortSignal.timeout(60_000);
    const got = reference
      ? await download({ rest, cdn: deps.cdn }, reference, { maxBytes: MAX_FILE_BYTES }, signal)
      : undefined;
    if (got && !got.ok) return { ok: false, reason: got.reason } as const;
    return talks.answer(talk.id, author, { text, externalId, ...(got ? { file: { name, bytes: got.bytes } } : {}) });
  }

  return {
    /** Threads of open conversations, and what was written in them since. */
    async pass(): Promise<void> {
      for (const talk of await store.desk.list('open', 500)) {
        const threadId = (await threadOf(talk.id)) ?? (await openThread(talk));
        for (const each of await store.desk.messages(talk.id))
          if (each.direction === 'person') await relay(threadId, each);
      }
    },

    /** A message in a thread of ours is for the nurse: true, whether or not it may go out. */
    async wrote(written: GatewayMessageCreateDispatchData): Promise<boolean> {
      if (written.author.bot || !written.guild_id) return false;
      const talk = await talkIn(written.channel_id);
      if (!talk) return false;
      const files = attachmentsOf(written);
      if (written.content.startsWith(NOTE) || (written.content === '' && files.length === 0)) return true;
      if (!roles.may(written.member as { roles: string[] } | undefined, written.guild_id, 'conversation-answer'))
        return true;
      const author = written.member?.nick ?? written.author.global_name ?? written.author.username;
      const [file] = files;
      const reference = file && referenceIn(written.channel_id, written.id, file.id);
      const outcome = await answer(talk, author, written.id, written.content, reference, file?.filename);
      for (const [index, next] of files.slice(1).entries())
        await answer(
          talk,
          author,
          `${written.id}-${index}`,
          '',
          referenceIn(written.channel_id, written.id, next.id),
          next.filename,
        );
      if (!outcome.ok) await say(written.channel_id, WORDS.talk.refused[outcome.reason] ?? WORDS.said.gone);
      return true;
    },

    async edited(written: GatewayMessageCreateDispatchData): Promise<boolean> {
      if (!written.author || written.author.bot || !written.guild_id) return false;
      const talk = await talkIn(written.channel_id);
      if (!talk) return false;
      if (written.edited_timestamp && written.content && !written.content.startsWith(NOTE))
        await talks.edit(talk.id, '', written.content, written.id);
      return true;
    },

    async deleted({ id, channel_id }: { id: string; channel_id: string }): Promise<void> {
      const talk = await talkIn(channel_id);
      if (talk) await talks.edit(talk.id, '', WORDS.talk.withdrawn, id);
    },

    /** `/raspunde`: the same where we may not read. */
    async command(interaction: APIChatInputApplicationCommandInteraction): Promise<void> {
      await replies.deferHidden(interaction);
      const talk = await talkIn(String(interaction.channel?.id));
      const given = Object.fromEntries(
        (interaction.data.options ?? []).map((each) => [each.name, 'value' in each ? String(each.value) : '']),
      );
      const words = [given.sablon ? (SNIPPETS[given.sablon] ?? '') : '', given.text ?? ''].filter(Boolean).join(' ');
      const file = interaction.data.resolved?.attachments?.[given.fisier ?? ''];
      const member = interaction.member;
      const author = member?.nick ?? member?.user.global_name ?? member?.user.username ?? '';
      const outcome = talk
        ? await answer(talk, author, interaction.id, words, file && referenceTo(file.url), file?.filename)
        : undefined;
      const said_ = !outcome
        ? WORDS.said.notHere
        : outcome.ok
          ? WORDS.said.sent
          : (WORDS.talk.refused[outcome.reason] ?? WORDS.said.gone);
      await replies.finish(interaction, message(said(said_) as never));
    },

    async press(interaction: APIMessageComponentInteraction, act: string, id: string): Promise<void> {
      const needed: StaffAct =
        act === 'claim' ? 'conversation-claim' : act === 'close' ? 'conversation-close' : 'conversation-see';
      if (!may(interaction, needed)) return void (await replies.refuse(interaction, WORDS.said.noRole));
      const talk = await store.desk.get(id);
      const actor = actorOf(interaction.member?.user.id ?? '');
      if (!talk) return void (await replies.refuse(interaction, WORDS.said.gone));
      if (act === 'close') return void (await replies.modal(interaction, closeForm(id)));
      await replies.deferHidden(interaction);
      if (act === 'claim') {
        const isOthers = talk.takenBy !== null && talk.takenBy !== actor;
        if (isOthers && !may(interaction, 'conversation-claim-others'))
          return void (await replies.finish(
            interaction,
            message(said(WORDS.said.takenBy(shownActor(talk.takenBy))) as never),
          ));
        await store.desk.take(id, actor);
        await store.audit.record({ actor, action: 'conversation-claimed', subject: id, personId: talk.personId });
        return void (await replies.finish(interaction, message(said(WORDS.talk.claimed(shownActor(actor))) as never)));
      }
      const link = await deps.link({ actor, kind: 'conversation', targetId: id });
      const parts = [
        said(link ? WORDS.said.link(LINK_MINUTES) : WORDS.said.noWeb),
        ...(link ? [row(lead(link, WORDS.button.whole))] : []),
      ];
      await replies.finish(interaction, message(...(parts as never[])));
    },

    async closed(interaction: APIModalSubmitInteraction, id: string): Promise<void> {
      if (!may(interaction, 'conversation-close')) return void (await replies.refuse(interaction, WORDS.said.noRole));
      await replies.deferHidden(interaction);
      const actor = actorOf(interaction.member?.user.id ?? '');
      const { reason = 'other' } = filledIn(interaction);
      const outcome = await talks.close(id, actor);
      if (outcome.ok) await store.desk.closeReason(id, reason);
      await replies.finish(interaction, message(said(outcome.ok ? WORDS.said.closed : WORDS.said.gone) as never));
      const threadId = await threadOf(id);
      if (!outcome.ok || !threadId) return;
      const why = (WORDS.closing as Record<string, string>)[reason] ?? reason;
      await say(threadId, WORDS.talk.closed(why, shownActor(actor)));
      await rest.patch(Routes.channel(threadId), {
        body: { archived: true, locked: true },
        signal: AbortSignal.timeout(BLIND_MS),
      });
    },
  };
}
export type Talks = ReturnType<typeof createTalks>;
