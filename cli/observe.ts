import type { NotificationSenders, ReadFile } from '../queues/ports.js';
import type { Platform } from '../store/sql/schema.js';
import type { Meters } from '../web/meters.js';
import type { Log } from './log.js';

/** Our ports with a meter beside each: what passes is the same. */
export const metered = (meters: Meters) => ({
  log: (log: Log): Log => ({
    ...log,
    warn(event, details) {
      meters.event('warn', event);
      log.warn(event, details);
    },
    error(event, details) {
      meters.event('error', event);
      log.error(event, details);
    },
  }),

  readFile:
    (readFile: ReadFile): ReadFile =>
    async (bytes, options) => {
      const started = performance.now();
      const seconds = () => (performance.now() - started) / 1000;
      try {
        const document = await readFile(bytes, options);
        meters.read(document.method, seconds());
        return document;
      } catch (error) {
        meters.read('failed', seconds());
        throw error;
      }
    },

  senders: (senders: NotificationSenders): NotificationSenders =>
    Object.fromEntries(
      Object.entries(senders).map(([platform, send]): [string, typeof send] => [
        platform,
        async (notification, chat) => {
          const started = performance.now();
          const waitedMs = Date.now() - notification.createdAt.getTime();
          const result = await send(notification, chat);
          const took = performance.now() - started;
          meters.sent(platform as Platform, result.ok ? 'ok' : result.reason, took, waitedMs);
          return result;
        },
      ]),
    ),
});
