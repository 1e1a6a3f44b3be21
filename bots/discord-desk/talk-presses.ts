import type { APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord-api-types/v10';
import { isClosingReason } from '../../core/staff/closing.js';
import type { StaffAct } from '../../core/staff/roles.js';
import { LINK_MINUTES } from '../desk/links.js';
import type { DeskDeps } from './deps.js';
import { closeForm, filledIn } from './forms.js';
import { lead, message, type Replies, row, said } from './replies.js';
import { shownActor, whoIs } from './roles.js';
import type { Threads } from './threads.js';
import { WORDS } from './words.js';

const ACT_OF: Record<string, StaffAct> = {
  claim: 'conversation-claim',
  whole: 'conversation-see',
  close: 'conversation-close',
};
export const isTalkAct = (act: string): boolean => Object.hasOwn(ACT_OF, act);

/** Presses in the threads of conversations; the role is looked at with each. */
export function createTalkPresses(deps: DeskDeps, replies: Replies, threads: Threads) {
  const { store, talks, roles } = deps;
  const { may } = roles;

  async function claim(interaction: APIMessageComponentInteraction, id: string): Promise<void> {
    const actor = whoIs(interaction);
    const claimed = await talks.claim(id, actor, may(interaction, 'conversation-claim-others'));
    const refusal = (reason: string) => WORDS.talk.refused[reason] ?? WORDS.said.gone;
    const words = claimed.ok
      ? WORDS.talk.claimed(shownActor(actor))
      : claimed.reason === 'taken-by-another'
        ? WORDS.said.takenBy(shownActor(claimed.takenBy))
        : refusal(claimed.reason);
    await replies.finish(interaction, message(said(words)));
    if (claimed.ok) await threads.say(interaction.channel.id, words);
  }

  async function whole(interaction: APIMessageComponentInteraction, id: string): Promise<void> {
    const link = await deps.link({ actor: whoIs(interaction), kind: 'conversation', targetId: id });
    const words = said(link ? WORDS.said.link(LINK_MINUTES) : WORDS.said.noWeb);
    await replies.finish(interaction, message(words, ...(link ? [row(lead(link, WORDS.button.whole))] : [])));
  }

  return {
    async press(interaction: APIMessageComponentInteraction, act: string, id: string): Promise<void> {
      if (!may(interaction, ACT_OF[act] as StaffAct))
        return void (await replies.refuse(interaction, WORDS.said.noRole));
      if (act === 'close') return void (await replies.modal(interaction, closeForm(id)));
      await replies.deferHidden(interaction);
      if (!(await store.desk.get(id))) await replies.finish(interaction, message(said(WORDS.said.gone)));
      else if (act === 'claim') await claim(interaction, id);
      else await whole(interaction, id);
    },

    /** The form came back; the thread itself is closed by the next pass, as for one that was closed elsewhere. */
    async closed(interaction: APIModalSubmitInteraction, id: string): Promise<void> {
      if (!may(interaction, 'conversation-close')) return void (await replies.refuse(interaction, WORDS.said.noRole));
      await replies.deferHidden(interaction);
      const { reason = '' } = filledIn(interaction);
      const outcome = await talks.close(id, whoIs(interaction), isClosingReason(reason) ? reason : 'other');
      await replies.finish(interaction, message(said(outcome.ok ? WORDS.said.closed : WORDS.said.gone)));
    },
  };
}
