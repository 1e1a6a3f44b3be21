import type { IntakeAlarm } from '../../queues/intake/intake.js';

/** Something that staff want to know at once. Ids only: what it is about is looked up by whoever may see it. */
export type StaffEvent =
  | { kind: 'review' | 'conversation'; id: string }
  /** A message to a nurse that will not go out by itself; `id` is the notification's. */
  | { kind: 'dead-send'; id: string; code: string }
  /** A file that a nurse sent and that could not be fetched; she was told. */
  | { kind: 'dead-fetch'; id: string }
  | { kind: 'intake'; id: IntakeAlarm };

export interface StaffBell {
  /** Resolves at once; who listens and fails harms nobody. */
  ring(event: StaffEvent): Promise<void>;
  /** Gives how to stop listening. */
  listen(listener: (event: StaffEvent) => void | Promise<void>): () => void;
}

/** Carries what happens at the nurses' side to wherever staff are: the log, a channel, a terminal. */
export function createStaffBell(log: {
  info(event: string, details?: object): void;
  warn(event: string, details?: object): void;
}): StaffBell {
  const listeners = new Set<(event: StaffEvent) => void | Promise<void>>();
  return {
    async ring(event) {
      log.info('staff-wanted', event);
      for (const listener of listeners) {
        Promise.resolve()
          .then(() => listener(event))
          .catch((error: unknown) =>
            log.warn('staff-not-told', { kind: event.kind, reason: error instanceof Error ? error.name : 'unknown' }),
          );
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
