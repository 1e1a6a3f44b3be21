import type { QueueLog } from '../queues/log.js';

const HELD_MS = 60_000;
type Details = Parameters<QueueLog['warn']>[1];

/** Lines about one thing among many are all wanted: that file, that message, that incident. */
const isOfOne = (details: Details): boolean => Object.keys(details ?? {}).some((name) => /Id$|^incident$/.test(name));

/** What tells one trouble from another: not which of our queues noticed it, nor the system's word for it. */
const troubleOf = (event: string, details: Details): string => {
  const { queue: _queue, reason: _reason, ...rest } = details ?? {};
  return JSON.stringify([event, rest]);
};

/**
 * Says a trouble that goes on once a minute, with how often it was there meanwhile. A server that is away is noticed by every
 * connection, at every try: hundreds of lines a second would hide the first one, and fill the disk.
 */
export function quiet(log: QueueLog, now: () => number = Date.now): QueueLog {
  const troubles = new Map<string, { saidAt: number; held: number }>();
  const through =
    (say: QueueLog['warn']): QueueLog['warn'] =>
    (event, details) => {
      if (isOfOne(details)) return say(event, details);
      const name = troubleOf(event, details);
      const known = troubles.get(name);
      if (known && now() - known.saidAt < HELD_MS) {
        known.held += 1;
        return;
      }
      troubles.set(name, { saidAt: now(), held: 0 });
      say(event, known?.held ? { ...details, again: known.held } : details);
    };
  return { info: log.info, warn: through(log.warn), error: through(log.error) };
}
