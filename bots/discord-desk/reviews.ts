import type { APIInteraction, APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord-api-types/v10';
import type { DossierJudgement } from '../../core/dossier/judgement.js';
import type { StaffAct } from '../../core/staff/roles.js';
import type { Review } from '../../store/repositories/reviews.js';
import type { Explanation } from '../desk/decisions.js';
import { LINK_MINUTES } from '../desk/links.js';
import { isUnchanged, reasonWordsFor, suggestedReason } from '../desk/reason-words.js';
import { openPoints } from '../desk/reviews.js';
import { cardOf } from './card.js';
import type { DeskDeps } from './deps.js';
import { decisionForm, filledIn, reasonIn } from './forms.js';
import { lead, message, type Replies, row, said } from './replies.js';
import { shownActor, whoIs } from './roles.js';
import { WORDS } from './words.js';

type Answer = { ok: true } | { ok: false; say: string };
const DONE: Answer = { ok: true };
const no = (say: string): Answer => ({ ok: false, say });

/** What each press needs. */
const ACT_OF: Record<string, StaffAct> = {
  take: 'review-take',
  open: 'review-see',
  approve: 'review-decide',
  again: 'review-decide',
  reject: 'review-decide',
  release: 'review-release',
  undo: 'review-undo',
};
export const isReviewAct = (act: string): boolean => Object.hasOwn(ACT_OF, act);

const reasonText = (reason: string): string => (WORDS.said as Record<string, unknown>)[reason] as string;

/** Presses under the cards. The role is looked at with every press, and so is in whose hands the dossier is. */
export function createReviewPresses(deps: DeskDeps, replies: Replies) {
  const { store, reviews, roles } = deps;
  const { may } = roles;

  async function take(id: string, actor: string): Promise<Answer> {
    if (await reviews.take(id, actor)) return DONE;
    const now = await store.reviews.get(id);
    if (!now) return no(WORDS.said.gone);
    return no(now.status === 'taken' ? WORDS.said.takenBy(shownActor(now.takenBy)) : WORDS.said['already-decided']);
  }

  /** In these hands, and not decided. */
  async function held(id: string, actor: string): Promise<{ review: Review } | Answer> {
    const review = await store.reviews.get(id);
    if (!review) return no(WORDS.said.gone);
    if (review.status === 'waiting') return no(WORDS.said.notTaken);
    if (review.status !== 'taken') return no(review.decision ? WORDS.said['already-decided'] : WORDS.said.gone);
    return review.takenBy === actor ? { review } : no(WORDS.said.notYours(shownActor(review.takenBy)));
  }

  async function approve(id: string, actor: string): Promise<Answer> {
    const found = await held(id, actor);
    if (!('review' in found)) return found;
    const decided = await reviews.decide(id, 'approve', actor);
    if (!decided.ok) return no(reasonText(decided.reason) ?? decided.reason);
    await store.staffAccesses.endAll(id, deps.clock());
    return DONE;
  }

  async function release(id: string, actor: string, isLead: boolean): Promise<Answer> {
    const found = await held(id, actor);
    if (!('review' in found) && !(isLead && (await store.reviews.get(id))?.status === 'taken')) return found as Answer;
    await reviews.release(id, actor);
    await store.staffAccesses.endAll(id, deps.clock());
    return DONE;
  }

  async function undo(id: string, actor: string, isLead: boolean): Promise<Answer> {
    const review = await store.reviews.get(id);
    if (review?.decidedBy && review.decidedBy !== actor && !isLead)
      return no(WORDS.said.notYours(shownActor(review.decidedBy)));
    const undone = await reviews.undo(id, actor);
    return undone.ok ? DONE : no(reasonText(undone.reason) ?? WORDS.said.gone);
  }

  /** Changes the card that was pressed, or says to this person alone why not. */
  async function onCard(interaction: APIMessageComponentInteraction, id: string, run: () => Promise<Answer>) {
    await replies.deferUpdate(interaction);
    const answer = await run();
    const review = await store.reviews.get(id);
    if (review) await replies.finish(interaction, await cardOf(deps, review));
    if (!answer.ok) await replies.whisper(interaction, answer.say);
  }

  /** A link for this person alone; who opens a dossier that nobody has takes it. */
  async function open(interaction: APIInteraction, id: string): Promise<void> {
    await replies.deferHidden(interaction);
    const actor = whoIs(interaction);
    const taken = await take(id, actor);
    const link = taken.ok ? await deps.link({ actor, kind: 'review', targetId: id }) : undefined;
    const words = taken.ok ? (link ? WORDS.said.link(LINK_MINUTES) : WORDS.said.noWeb) : taken.say;
    await replies.finish(interaction, message(said(words), ...(link ? [row(lead(link, WORDS.button.open))] : [])));
  }

  async function form(interaction: APIMessageComponentInteraction, act: 'again' | 'reject', id: string): Promise<void> {
    const found = await held(id, whoIs(interaction));
    if (!('review' in found)) return void (await replies.refuse(interaction, found.ok ? '' : found.say));
    const { dossierId, personId } = found.review;
    const [judged, words] = await Promise.all([
      store.verdicts.latest<DossierJudgement>(dossierId),
      reasonWordsFor(store, deps.kb, personId),
    ]);
    const asked = (judged?.result.requirements ?? []).filter(({ status }) => status !== 'not-applicable');
    const [first] = openPoints(judged?.result);
    const reason = first ? suggestedReason(first.status, first.problems) : 'other';
    const suggestion = { reason, ...(first ? { requirement: first.id } : {}), text: words(reason, first?.id) };
    await replies.modal(interaction, decisionForm(act, id, asked, suggestion));
  }

  /** What was filled in, as the reason of a decision. Words that nobody changed are those of the code that was chosen. */
  async function explained(interaction: APIModalSubmitInteraction, { personId }: Review): Promise<Explanation> {
    const { reason, about, text = '', note } = filledIn(interaction);
    const code = reasonIn(reason);
    const words = await reasonWordsFor(store, deps.kb, personId);
    const isOwn = text.trim() !== '' && !isUnchanged(text, words);
    return {
      ...(code ? { reason: code } : {}),
      ...(isOwn ? { text } : {}),
      ...(note ? { note } : {}),
      ...(about && about !== '-' ? { requirement: about } : {}),
    };
  }

  return {
    async press(interaction: APIMessageComponentInteraction, act: string, id: string): Promise<void> {
      const needed = ACT_OF[act] as StaffAct;
      if (!may(interaction, needed)) return void (await replies.refuse(interaction, WORDS.said.noRole));
      const actor = whoIs(interaction);
      if (act === 'open') return open(interaction, id);
      if (act === 'again' || act === 'reject') return form(interaction, act, id);
      await onCard(interaction, id, () => {
        if (act === 'take') return take(id, actor);
        if (act === 'approve') return approve(id, actor);
        if (act === 'release') return release(id, actor, may(interaction, 'review-release-others'));
        return undo(id, actor, may(interaction, 'review-undo-others'));
      });
    },

    /** The form came back: the role and the hands are looked at once more. */
    async submitted(interaction: APIModalSubmitInteraction, act: 'again' | 'reject', id: string): Promise<void> {
      if (!may(interaction, 'review-decide')) return void (await replies.refuse(interaction, WORDS.said.noRole));
      await replies.deferUpdate(interaction);
      const actor = whoIs(interaction);
      const found = await held(id, actor);
      let answer: Answer = 'review' in found ? DONE : found;
      if ('review' in found) {
        const why = await explained(interaction, found.review);
        const decided = await reviews.decide(id, act === 'again' ? 'ask-again' : 'reject', actor, why);
        if (decided.ok) await store.staffAccesses.endAll(id, deps.clock());
        else answer = no(reasonText(decided.reason) ?? decided.reason);
      }
      const review = await store.reviews.get(id);
      if (review) await replies.finish(interaction, await cardOf(deps, review));
      if (!answer.ok) await replies.whisper(interaction, answer.say);
    },
  };
}
export type ReviewPresses = ReturnType<typeof createReviewPresses>;
