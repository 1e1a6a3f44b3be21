import { pino } from 'pino';
import type { Config } from '../core/config.js';
import type { QueueLog } from '../queues/log.js';
import { quiet } from './quiet.js';

export interface Log extends QueueLog {
  debug(event: string, details?: Record<string, string | number | boolean>): void;
}

/** A line of JSON an event on stderr: stdout belongs to answers. A trouble that goes on is said once a minute. */
export function createLog(level: Config['logLevel'], stream: NodeJS.WritableStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    stream as pino.DestinationStream,
  );
  const { info, warn, error } = quiet({
    info: (event, details) => logger.info(details ?? {}, event),
    warn: (event, details) => logger.warn(details ?? {}, event),
    error: (event, details) => logger.error(details ?? {}, event),
  });
  return { debug: (event, details) => logger.debug(details ?? {}, event), info, warn, error };
}
