import { createHash } from 'node:crypto';
import { type APIMessage, Routes } from 'discord-api-types/v10';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { IntakeAlarm } from '../../queues/intake/intake.js';
import type { Review } from '../../store/repositories/reviews.js';
import { UNDO_MINUTES } from '../desk/decisions.js';
import { isCode } from '../discord-api/faults.js';
import { ageOf, cardOf } from './card.js';
import type { DeskDeps } from './deps.js';
import { container, type DeskMessageBody, message, said } from './replies.js';
import { WORDS } from './words.js';

const BOARD = '00000000-0000-4000-8000-000000000000';
const MINUTE_MS = 60_000;
const NONCE_LENGTH = 25;

/** Keeps the channel as the database says: a card for each dossier, the board, what lies or waits too long. Safe to run again at any time. */
export function createSync(deps: DeskDeps) {
  const { rest, store, reviews, channelId, clock } = deps;
  /** What each message was last made to say. */
  const shown = new Map<string, string>();
  /** What staff have to hear of and have not yet. */
  const alarms = new Set<IntakeAlarm>();

  async function post(kind: 'review' | 'board', targetId: string, body: DeskMessageBody, lost = ''): Promise<string> {
    // The same nonce again gives the message that is there already: nothing stands twice after a crash. One that takes
    // the place of a lost one has its own, or the lost one would be given.
    const nonce = createHash('sha256').update(`${kind}:${targetId}:${lost}`).digest('hex').slice(0, NONCE_LENGTH);
    const sent = await rest.post(Routes.channelMessages(channelId), { body: { ...body, nonce, enforce_nonce: true } });
    const { id } = sent as APIMessage;
    await store.staffLinks.link('discord', id, { kind, targetId });
    return id;
  }

  /** Makes the message say it; one that somebody has deleted is posted anew. */
  async function put(kind: 'review' | 'board', targetId: string, body: DeskMessageBody): Promise<string> {
    const said = JSON.stringify(body);
    const known = (await store.staffLinks.externalIds('discord', targetId, kind)).at(-1);
    if (known && shown.get(known) === said) return known;
    let id = known;
    try {
      if (known) await rest.patch(Routes.channelMessage(channelId, known), { body });
    } catch (error) {
      if (!isCode(error, 10008)) throw error;
      id = undefined;
    }
    const final = id ?? (await post(kind, targetId, body, known));
    shown.set(final, said);
    return final;
  }

  async function card(review: Review): Promise<void> {
    await put('review', review.id, await cardOf(deps, review));
  }

  async function board(open: readonly Review[], decided: readonly Review[], now: Date): Promise<void> {
    const waiting = open.filter(({ status }) => status === 'waiting');
    const [oldest] = waiting;
    const today = dayInBucharest(now);
    const lines = WORDS.board.lines({
      waiting: waiting.length,
      taken: open.length - waiting.length,
      decided: decided.filter(({ decidedAt }) => decidedAt && dayInBucharest(decidedAt) === today).length,
      talks: (await store.desk.list('open', 1000)).length,
      oldest: oldest ? ageOf(oldest.createdAt, now) : '',
    });
    const had = (await store.staffLinks.externalIds('discord', BOARD, 'board')).at(-1);
    const id = await put('board', BOARD, message(container(said(`### ${WORDS.board.title}\n${lines.join('\n')}`))));
    if (id !== had) await rest.put(Routes.channelMessagesPin(channelId, id));
  }

  async function tell(reviewId: string, text: string): Promise<void> {
    const about = (await store.staffLinks.externalIds('discord', reviewId, 'review')).at(-1);
    const reply = about ? { message_reference: { message_id: about, fail_if_not_exists: false } } : {};
    await rest.post(Routes.channelMessages(channelId), { body: { ...message(said(text)), ...reply } });
  }

  async function pass(): Promise<void> {
    const now = clock();
    for (const alarm of alarms) {
      await rest.post(Routes.channelMessages(channelId), { body: message(said(WORDS.alarm[alarm])) });
      alarms.delete(alarm);
    }
    const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE_MS);
    for (const id of await store.reviews.idleSince(ago(deps.idleMinutes))) {
      await reviews.release(id, 'desk');
      await store.staffAccesses.endAll(id, now);
      await tell(id, WORDS.idle);
    }
    const open = await reviews.list();
    const decided = await store.reviews.decidedSince(ago(24 * 60));
    for (const review of open) await card(review);
    // A while longer than a decision can be taken back, so that the button goes away too.
    for (const review of decided) if (review.decidedAt && review.decidedAt > ago(UNDO_MINUTES * 2)) await card(review);
    await board(open, decided, now);
    for (const id of await store.reviews.nudge(ago(deps.nudgeHours * 60))) {
      const review = await store.reviews.get(id);
      if (review) await tell(id, WORDS.nudge(ageOf(review.createdAt, now)));
    }
  }

  return {
    pass,
    /** Somebody has taken the message away: the next pass looks for it again. */
    forget: (messageId: string): void => void shown.delete(messageId),
    /** Said in the channel by the next pass that gets through. */
    alarm: (reason: IntakeAlarm): void => void alarms.add(reason),
  };
}
