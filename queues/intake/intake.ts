import type { Limits, Quota } from '../../core/config/limits.js';
import type { Platform } from '../../store/sql/schema.js';
import type { QueueLog } from '../log.js';
import { type Counter, type Counters, memoryCounters } from './counters.js';

/** Somebody who sends something, as the platform knows them. */
export interface Source {
  platform: Platform;
  userId: string;
  chatId: string;
  isPrivate: boolean;
}

/** Why a message is not answered. `isFirst`: it is time to say so; after that it is left. */
export type Ruling = { ok: true } | { ok: false; reason: 'too-fast' | 'day-over' | 'banned'; isFirst: boolean };

/** Why files of everybody are turned away: the disk is at its reserve, or the day's share of all is used up. */
export type IntakeAlarm = 'disk-full' | 'everybody';

/** Why a file is not taken. */
export type Refusal = 'day-quota' | 'disk-full';
export type Admission = { ok: true } | { ok: false; reason: Refusal };

export interface IntakeDeps {
  limits: Limits;
  /** For what passes in seconds. */
  quick: Counters;
  /** For what holds a day: a restart forgets nothing of it where that can be. */
  daily: Counters;
  /** What stands for somebody where it is counted: tells nobody who that is. */
  markOf(kind: string, value: string): string;
  isBanned(source: Source): Promise<boolean>;
  /** Whether so many bytes more leave the reserve of the disk alone. */
  hasSpace(bytes: number): Promise<boolean>;
  log: QueueLog;
}

export interface FloodLimits {
  /** Turns that one chat may take in {@link seconds}. */
  turns: number;
  seconds: number;
}

export const FLOOD: FloodLimits = { turns: 20, seconds: 10 };
const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;
/** Bytes are counted in these: counters hold 32 bits. */
const BLOCK = 1024;

/** The counters of one quota, the person's first: whoever is over their own share takes nothing of everybody's. */
function quotaCounters(name: string, quota: Quota, block: number, make: Counters) {
  const counters = (Object.entries(quota) as [keyof Quota, number][]).map(([whose, most]): [keyof Quota, Counter] => [
    whose,
    make(`${name}-${whose}`, Math.floor(most / block), DAY_SECONDS),
  ]);
  const order: readonly (keyof Quota)[] = ['person', 'chat', 'everybody'];
  return counters.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/**
 * What may come in at all: how fast, how much a day of a person, a chat and everybody, how much the disk takes, and who is banned.
 * One for the process; nobody's share is another's.
 */
export function createIntake(deps: IntakeDeps) {
  const { limits, quick, daily, markOf, hasSpace, log } = deps;
  const messages = quotaCounters('messages', limits.messages, 1, quick);
  const uploads = quotaCounters('uploads', limits.uploads, 1, daily);
  const bytes = quotaCounters('upload-bytes', limits.uploadBytes, BLOCK, daily);
  const floods = new Map<string, Counter>();
  const told = memoryCounters('told', 1, DAY_SECONDS);
  const alerts = memoryCounters('alerts', 1, HOUR_SECONDS);
  const alarms = new Set<(reason: IntakeAlarm) => void>();

  const keyOf = ({ platform, userId, chatId }: Source, whose: keyof Quota): string =>
    whose === 'everybody' ? 'everybody' : markOf(whose, `${platform}:${whose === 'person' ? userId : chatId}`);

  /** The operator is told, and staff where they listen; once an hour, however many are turned away. */
  async function alarm(reason: IntakeAlarm): Promise<void> {
    if ((await alerts.take(reason)).isOver) return;
    log.error('intake-stopped', { reason });
    for (const listener of alarms) listener(reason);
  }

  /** Counts it where it belongs; the first share that is used up, if one is. */
  async function count(counters: readonly [keyof Quota, Counter][], source: Source, points: number) {
    for (const [whose, counter] of counters) {
      // A private chat is its person.
      if (whose === 'chat' && source.isPrivate) continue;
      const { isOver, isFirst } = await counter.take(keyOf(source, whose), points);
      if (!isOver) continue;
      if (whose === 'everybody') await alarm('everybody');
      return { isFirst };
    }
    return undefined;
  }

  const isTooFast = async ({ platform, chatId }: Source, { turns, seconds }: FloodLimits) => {
    const name = `flood-${turns}-${seconds}`;
    const counter = floods.get(name) ?? quick(name, turns, seconds);
    floods.set(name, counter);
    return counter.take(markOf('chat', `${platform}:${chatId}`));
  };

  const full = async (): Promise<Admission> => {
    await alarm('disk-full');
    return { ok: false, reason: 'disk-full' };
  };

  return {
    /** A message, a command or a press; files have their own. `flood` of no limit at all is of a measurement or of one's own terminal. */
    async message(source: Source, flood: FloodLimits = FLOOD): Promise<Ruling> {
      if (await deps.isBanned(source)) {
        const { isOver } = await told.take(`banned-${keyOf(source, 'chat')}`);
        return { ok: false, reason: 'banned', isFirst: !isOver };
      }
      if (!Number.isFinite(flood.turns)) return { ok: true };
      const fast = await isTooFast(source, flood);
      if (fast.isOver) return { ok: false, reason: 'too-fast', isFirst: fast.isFirst };
      const over = await count(messages, source, 1);
      return over ? { ok: false, reason: 'day-over', isFirst: over.isFirst } : { ok: true };
    },

    /** A file that was announced, before anything of it is fetched. `size` as far as the platform tells. */
    async announced(source: Source, size = 0): Promise<Admission> {
      if (!(await hasSpace(size))) return await full();
      for (const [whose, counter] of bytes)
        if (!(await counter.hasRoom(keyOf(source, whose), Math.ceil(size / BLOCK))))
          return { ok: false, reason: 'day-quota' };
      return (await count(uploads, source, 1)) ? { ok: false, reason: 'day-quota' } : { ok: true };
    },

    /** Its bytes are here: the platform may have told nothing, or less. */
    async arrived(source: Source, size: number): Promise<Admission> {
      if (!(await hasSpace(size))) return await full();
      return (await count(bytes, source, Math.ceil(size / BLOCK))) ? { ok: false, reason: 'day-quota' } : { ok: true };
    },

    /** Called when everybody is turned away; gives how to stop listening. */
    onAlarm(listener: (reason: IntakeAlarm) => void): () => void {
      alarms.add(listener);
      return () => alarms.delete(listener);
    },
  };
}
export type Intake = ReturnType<typeof createIntake>;
