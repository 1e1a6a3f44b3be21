import { createLinks } from '../../bots/desk/links.js';
import { createStaffBell } from '../../bots/desk/staff-bell.js';
import { createStaffDesk } from '../../bots/desk/staff-desk.js';
import { periodReminders } from '../../core/facts/period-reminders.js';
import { openLiveKnowledge } from '../../knowledge/open.js';
import { createMeters } from '../../web/meters.js';
import { createRoutes } from '../../web/routes.js';
import { oneOf, parseArguments } from '../arguments.js';
import type { StartChats } from '../chats.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { type Finding, finding } from '../doctor/finding.js';
import { disk, examineStorage } from '../doctor/storage.js';
import { openBlobs, openEngine } from '../engine.js';
import { createLog } from '../log.js';
import { metered } from '../observe.js';
import { closeInTime, stopSignal } from '../process-end.js';
import { knowledgeFolderIn, publishedIn } from '../published-calls.js';
import { createReadiness } from '../readiness.js';
import { createJudge, openReading, readConcurrency } from '../reading-ports.js';
import { settingsFrom } from '../settings.js';
import { serveStaffSocket } from '../staff/socket.js';
import { startMetricsServer, startWeb } from '../start-web.js';
import { webOrigin } from '../web-origin.js';

const ROLES = ['bots', 'worker', 'web'] as const;
type Role = (typeof ROLES)[number];

const DEFAULT_PORT = 8080;
/** What is still open after everything was closed may last so long. */
const LINGER_MS = 2_000;

const HELP = `Usage: parafa start [--only bots|worker|web]

Runs what the environment configures: bots, the worker that reads and judges, the web server, and without any token a chat
in the terminal. With nothing set it runs embedded: database, queue and files under PARAFA_DATA (default ./data).

  --only bots      the conversations alone       } several processes, on any number of machines:
  --only worker    reading and judging alone     } they need DATABASE_URL, the same PARAFA_KEY and the same
  --only web       the web server alone          } vault (a shared folder or a bucket)

SIGTERM or Ctrl-C ends it within 30 seconds; what is in hand is finished or given back to the queue.
`;

/** What `parafa doctor` calls a failure is none to start with, if it is one for everybody: whoever starts would find out later, from a nurse. */
function heed(findings: readonly Finding[], warn: (sentence: string) => void): void {
  for (const { level, says, isBearable } of findings) {
    if (level === 'fail' && !isBearable) throw new Error(says);
    if (level !== 'ok') warn(says);
  }
}

/** `parafa start`, with the chats that it shall run. */
export function createStartCommand(startChats: StartChats | undefined): Command {
  return { summary: 'runs bots, worker and web', help: HELP, run: (args, io) => run(args, io, startChats) };
}

function rolesFrom(args: string[]): Set<Role> {
  const { values, positionals } = parseArguments(args, { only: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`start takes no arguments (${positionals[0]})`);
  const only = oneOf('only', values.only, ROLES);
  return new Set(only ? [only] : ROLES);
}

async function run(args: string[], io: CommandIo, startChats: StartChats | undefined): Promise<number> {
  const roles = rolesFrom(args);
  const config = await settingsFrom(io, 'start');
  if (!config) return 1;
  if (roles.size === 1 && config.databaseUrl === undefined)
    throw new UsageError(
      '--only needs DATABASE_URL: the embedded database belongs to one process, start it without --only',
    );
  const meters = createMeters();
  const through = metered(meters);
  const log = through.log(createLog(config.logLevel, io.stderr));
  const warn = (sentence: string) => void write(io.stderr, `parafa start: ${sentence}\n`);
  const stop = stopSignal();
  const onFatal = () => {
    log.error('database-ended', { reason: 'the embedded database has stopped, or another process took its folder' });
    // Whatever runs here works on nothing any more; who watches this process starts it anew.
    io.exit?.(1);
  };
  const engine = await openEngine(config, { log, clock: io, warn, onFatal });
  const closers: (() => Promise<void>)[] = [() => engine.close()];
  try {
    for await (const findings of examineStorage(config, { store: engine.store, blobs: openBlobs(config) }))
      heed(findings, warn);
    // Questions are answered on a full disk too: that no file is taken is no reason to serve nobody.
    for (const { says, level } of await finding('disk', () => disk(config))) if (level !== 'ok') warn(says);
    const over: Promise<unknown>[] = [stop.asked];
    const routes = createRoutes();
    const readiness = createReadiness(engine);
    const web = { config, engine, io, log, routes, readiness, meters };
    // Telegram's calls come in where the bots are, whether or not this process is the web server too.
    const isCalled = roles.has('bots') && config.telegram?.webhook !== undefined;
    const port = config.web.port ?? (isCalled || (roles.has('web') && roles.size === 1) ? DEFAULT_PORT : undefined);
    if ((isCalled || roles.has('web')) && port !== undefined) {
      const { server, review } = await startWeb(web, port);
      closers.unshift(() => server.close());
      closers.push(() => review.close());
    }
    if (config.observe.port !== undefined) {
      const server = await startMetricsServer(web, config.observe.port);
      closers.unshift(() => server.close());
    }
    if (roles.has('worker')) {
      const reading = openReading(config);
      // After the queues: their workers hold readings until they are stopped.
      closers.push(() => reading.close());
      const kb = await openLiveKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) });
      await engine.queues.startWorker({
        readFile: through.readFile(reading.readFile),
        judge: createJudge(kb),
        remindersOfCall: (today) => periodReminders(kb, today),
      });
      log.info('worker-started', { readers: readConcurrency(config) });
    }
    if (engine.isEmbedded) {
      const { store, queues } = engine;
      const desk = createStaffDesk({
        store,
        wake: (notification) => queues.notify(notification),
        judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
        kb: await openLiveKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) }),
        link: createLinks({ store, origin: webOrigin(config), clock: () => io.now() }),
        clock: () => io.now(),
      });
      const socket = await serveStaffSocket(config.dataDir, desk);
      closers.unshift(() => socket.close());
    }
    if (roles.has('bots') && startChats) {
      if (!roles.has('worker') && !config.telegram && !config.discord)
        warn('neither TELEGRAM_BOT_TOKEN nor DISCORD_BOT_TOKEN is set: the chat is on this terminal');
      const staff = createStaffBell(log);
      engine.intake.onAlarm((reason) => void staff.ring({ kind: 'intake', id: reason }));
      const chats = await startChats({
        config,
        engine,
        io,
        log,
        routes,
        staff,
        watch: { isWell: readiness.tell, answered: meters.answered },
      });
      closers.unshift(() => chats.close());
      const sending = engine.queues.startSending(through.senders(chats.senders), ({ notificationId: id, code }) => {
        void staff.ring({ kind: 'dead-send', id, code });
      });
      closers.unshift(() => sending.close());
      over.push(chats.finished);
    }
    await Promise.race(over);
  } finally {
    stop.forget();
    await closeInTime(closers, log.warn);
    // A call to a platform that never answers would keep the process alive.
    setTimeout(() => io.exit?.(), LINGER_MS).unref();
  }
  return 0;
}
