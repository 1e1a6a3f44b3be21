import type { Config } from '../../core/config.js';
import { within } from '../../web/within.js';
import { type OpenedStore, openConfiguredStore } from '../engine.js';
import type { Log } from '../log.js';
import { connectStaffSocket } from '../staff/socket.js';
import { type Finding, fail, finding, ok, type Said, warn } from './finding.js';
import { retention } from './retention.js';
import { clock, database, queue, telegram } from './servers.js';
import { disk, examineStorage } from './storage.js';

const ANSWER_MS = 10_000;

/** The service that holds the embedded database is asked for something that only a living database knows. */
async function service(dataDir: string): Promise<Said[]> {
  const desk = await within(connectStaffSocket(dataDir), ANSWER_MS).catch(() => 'late' as const);
  if (desk === 'late') return [fail(`the running service did not answer within ${ANSWER_MS / 1000} s: restart it`)];
  return [desk ? ok('the running service answers') : warn('another command works on the data folder, no service')];
}

/** Everything that the settings name, tried for real. */
export async function* examine(config: Config, deps: { now: Date; log: Log }): AsyncGenerator<Finding[]> {
  let opened: OpenedStore | undefined;
  const warnings: string[] = [];
  const opening = await finding('database', async () => {
    opened = await openConfiguredStore(config, {
      log: deps.log,
      warn: (sentence) => warnings.push(sentence),
      hasQueue: config.redisUrl === undefined,
    });
    return await database(opened, config);
  });
  const isBusy = opening.some(({ says }) => says.includes('is in use by'));
  yield isBusy
    ? opening.map((found) => ({ ...found, level: 'warn', says: `${found.says} (a running service is not disturbed)` }))
    : opening;
  yield warnings.map((says) => ({ level: 'warn', about: 'key', says }));
  try {
    yield await finding('disk', () => disk(config));
    if (isBusy) yield await finding('service', () => service(config.dataDir));
    if (opened) {
      const { pool } = opened;
      yield* examineStorage(config, opened);
      yield await finding('clock', () => clock(pool, deps.now));
      yield await finding('retention', () => retention(config.retention, { pool, now: deps.now }));
    }
    yield await finding('queue', () => queue(config));
    const bot = config.telegram;
    if (bot) yield await finding('telegram', () => telegram(bot));
    const { discord: settings } = config;
    if (settings) yield await finding('discord', async () => (await import('./discord.js')).discord(settings));
  } finally {
    await opened?.close();
  }
}
