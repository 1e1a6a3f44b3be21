import { z } from 'zod';
import { LANGUAGES } from '../../core/contract/ids.js';
import type { Sender } from './turn.js';

const remembered = z.object({
  version: z.literal(1),
  /** Chosen by the person; absent = each question is answered in its own language. */
  lang: z.enum(LANGUAGES).optional(),
  /** Language of the last question that was understood, for our own words until one is chosen. */
  heard: z.enum(LANGUAGES).optional(),
  /** What she said of herself, until she says something else. */
  qualification: z.string().optional(),
  programme: z.string().optional(),
  /** Last questions, newest last, for follow-ups; forgotten after {@link RECENT_MINUTES}. */
  recent: z.array(z.object({ text: z.string(), at: z.iso.datetime() })).default([]),
  /** The open dialogue, such as `dossier.programme`: which question of ours waits for an answer, and what it needs. */
  dialogue: z.object({ step: z.string(), data: z.record(z.string(), z.string()) }).optional(),
  /**
   * The platform's ids of the last turns that were answered, newest last: one that comes again is not answered again.
   * Several, because Telegram begins anew with any number after a quiet week. Older states hold numbers.
   */
  lastTurns: z.array(z.union([z.string(), z.number()]).transform(String)).optional(),
  /** She asked for a person before the consent: one is called once it is given. */
  wantsPerson: z.boolean().optional(),
  /** A conversation with staff is open: free text goes to them. */
  isTalking: z.boolean().optional(),
  /** Files sent before the consent: where to fetch them once it is given. */
  waitingFiles: z
    .array(
      z.object({
        reference: z.string(),
        name: z.string(),
        caption: z.string().optional(),
        albumId: z.string().optional(),
        messageId: z.string().optional(),
      }),
    )
    .optional(),
  /** Papers of the last albums, in the order in which they were chosen: their nurse may say that they are pages of one. */
  albums: z
    .array(z.object({ id: z.string(), files: z.array(z.object({ id: z.string(), at: z.string() })) }))
    .optional(),
  /** Choices that stand open, for an answer in words or by number. */
  menu: z.array(z.object({ label: z.string(), data: z.string() })).optional(),
  /** Messages that are kept up to date, by their key: the platform's id of each. */
  live: z.record(z.string(), z.string()).optional(),
});

/** What a chat remembers between two turns. Stored encrypted; nothing of it is needed to answer a first question. */
export const chatStateSchema = remembered.extend({
  /** The turn whose answer is on its way: when it comes again, after a crash, it is taken on what was remembered before it. */
  answering: z.object({ turnId: z.string(), before: remembered }).optional(),
});
export type ChatState = z.infer<typeof chatStateSchema>;

export const RECENT_MINUTES = 30;
export const RECENT_QUESTIONS = 4;
/** Longer questions are remembered by their beginning only. */
export const RECENT_CHARACTERS = 500;

/** Turns that are told apart from ones that come again: as many as Telegram hands out at once. */
export const REMEMBERED_TURNS = 100;

/** A state without what a crash may forget: the last questions, and which turns were answered. */
export const lasting = ({ recent: _recent, lastTurns: _lastTurns, heard: _heard, ...rest }: ChatState): string =>
  JSON.stringify(rest);

/** What a turn finds: nothing of itself when it was begun before and comes again. */
export function stateFor({ answering, ...state }: ChatState, turnId: string | undefined): ChatState {
  if (!answering || answering.turnId !== turnId) return state;
  const { lastTurns, live } = state;
  return { ...answering.before, ...(lastTurns ? { lastTurns } : {}), ...(live ? { live } : {}) };
}

/** `next` as it is kept until the answer of the turn is out. */
export function whileAnswering(before: ChatState, next: ChatState, turnId: string): ChatState {
  const { lastTurns: _lastTurns, live: _live, ...rest } = before;
  return { ...next, answering: { turnId, before: rest } };
}

export const emptyState = (): ChatState => ({ version: 1, recent: [] });

/** Where states are kept between turns. */
export interface ChatStates {
  /** `isLost`: what was kept cannot be read (any more), and the chat begins anew. */
  load(sender: Sender): Promise<ChatState & { isLost?: true }>;
  save(sender: Sender, state: ChatState): Promise<void>;
  /** The person was erased: nothing that is held in memory may be written again. */
  forget?(sender: Sender): void;
}

/** Texts that a follow-up may lean on at `now`, oldest first. */
export function recentTexts(state: ChatState, now: Date): string[] {
  const since = now.getTime() - RECENT_MINUTES * 60_000;
  return state.recent.filter(({ at }) => Date.parse(at) >= since).map(({ text }) => text);
}

export function withQuestion(state: ChatState, text: string, now: Date): ChatState {
  const recent = [...state.recent, { text: text.slice(0, RECENT_CHARACTERS), at: now.toISOString() }];
  return { ...state, recent: recent.slice(-RECENT_QUESTIONS) };
}

/** Messages that are kept up to date, at most: what is older stays as it was said. */
const MOST_LIVE = 20;

export function withLive(state: ChatState, made: Record<string, string>): ChatState {
  if (Object.keys(made).length === 0) return state;
  const others = Object.entries(state.live ?? {}).filter(([key]) => !Object.hasOwn(made, key));
  return { ...state, live: Object.fromEntries([...others, ...Object.entries(made)].slice(-MOST_LIVE)) };
}
