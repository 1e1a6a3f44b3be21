import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Pace, Urgency } from './pace.js';
import { type Address, type Call, type Interaction, PlatformFault } from './platform.js';
import { withTimeLimit } from './time-limit.js';

export interface CallingDeps {
  pace: Pace;
  times: CallTimes;
  /** The person has shut us out: reminders to them stop. */
  onBlocked(chatId: string): Promise<void>;
  /** The chat has another address from now on. */
  onMoved(chatId: string, newChatId: string): Promise<void>;
}

/** Limits of the single calls, in ms. */
export interface CallTimes {
  sendMs: number;
  fileMs: number;
  /** Toasts, marks and the like: of no use when they are late. */
  signMs: number;
  downloadMs: number;
  /** The longest that a message waits in line for its chat; more than that is for the outbox. */
  patienceMs: number;
}

export const CALL_TIMES: CallTimes = {
  sendMs: 10_000,
  fileMs: 60_000,
  signMs: 5_000,
  downloadMs: 60_000,
  patienceMs: 1_500,
};

export interface Target {
  address: Address;
  urgency: Urgency;
  interaction?: Interaction;
}

/** Every call to a platform: in the order of its chat, held back as the platform asks, with a time limit, and cancelled when we stop. */
export function createCalling({ pace, times, onBlocked, onMoved }: CallingDeps) {
  const lines = new Map<string, PQueue>();
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  let lastTakenAt = 0;

  const lineOf = (chatId: string): PQueue => {
    const known = lines.get(chatId);
    if (known) return known;
    const line = new PQueue({ concurrency: 1 });
    lines.set(chatId, line);
    line.on('idle', () => lines.delete(chatId));
    return line;
  };

  const callOf = (signal: AbortSignal, interaction: Interaction | undefined): Call =>
    interaction ? { signal, interaction } : { signal };

  /** What the platform said of itself or of the chat is kept in mind for the calls after this one. */
  async function learn(error: unknown, chatId: string): Promise<void> {
    const fault = error instanceof PlatformFault ? error.fault : undefined;
    if (fault?.kind === 'wait') pace.hold(fault.scope === 'all' ? undefined : chatId, fault.retryAfterMs);
    if (fault?.kind === 'blocked') await onBlocked(chatId);
  }

  async function once<T>(
    { urgency, interaction }: Target,
    address: Address,
    ms: number,
    run: (to: Address, call: Call) => Promise<T>,
  ): Promise<T> {
    const waitMs = pace.waitMs(address);
    if (waitMs > times.patienceMs) throw new PlatformFault({ kind: 'wait', retryAfterMs: waitMs, scope: 'chat' });
    if (waitMs > 0) await sleep(waitMs);
    if (stop.signal.aborted) throw new PlatformFault({ kind: 'away' });
    const result = await pace.run(address, urgency, () =>
      withTimeLimit(ms, stop.signal, (signal) => run(address, callOf(signal, interaction))),
    );
    lastTakenAt = Date.now();
    return result;
  }

  return {
    /** A message or an edit. Throws {@link PlatformFault} when it was not taken; it is not tried again here. */
    message<T>(target: Target, ms: number, run: (to: Address, call: Call) => Promise<T>): Promise<T> {
      const { address } = target;
      return lineOf(address.chatId).add(async () => {
        try {
          return await once(target, address, ms, run);
        } catch (error) {
          await learn(error, address.chatId);
          const fault = error instanceof PlatformFault ? error.fault : undefined;
          if (fault?.kind !== 'moved') throw error;
          await onMoved(address.chatId, fault.to);
          return await once(target, { ...address, chatId: fault.to }, ms, run);
        }
      });
    },

    /** Something small beside the messages: not held back, of no importance when it fails. True when it was taken. */
    async sign(chatId: string, run: (call: Call) => Promise<unknown>, interaction?: Interaction): Promise<boolean> {
      try {
        await withTimeLimit(times.signMs, stop.signal, (signal) => run(callOf(signal, interaction)));
        return true;
      } catch (error) {
        await learn(error, chatId);
        if (error instanceof PlatformFault) return false;
        throw error;
      }
    },

    withinTime: <T>(ms: number, run: (call: Call) => Promise<T>): Promise<T> =>
      withTimeLimit(ms, stop.signal, (signal) => run({ signal })),

    /** A message to this chat could go out now, or soon enough to wait for it. */
    isFree: (address: Address, patienceMs: number): boolean =>
      (lines.get(address.chatId)?.size ?? 0) === 0 && pace.waitMs(address) <= patienceMs,

    /** When the platform last took anything from anybody. */
    lastTakenAt: () => lastTakenAt,

    times,

    /** Cancels what is in hand. */
    stop: (): void => stop.abort(),
  };
}
export type Calling = ReturnType<typeof createCalling>;
