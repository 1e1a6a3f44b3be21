import { createStaffBell } from '../bots/desk/staff-bell.js';
import { openEngine } from '../cli/engine.js';
import { createLog } from '../cli/log.js';
import { createJudge, openReading } from '../cli/reading-ports.js';
import { startDiscord } from '../cli/start-discord.js';
import { startTelegram } from '../cli/start-telegram.js';
import { parseConfig } from '../core/config.js';
import { openKnowledge } from '../knowledge/open.js';
import { startHealthServer } from '../web/health-server.js';
import { createRoutes } from '../web/routes.js';

// The whole bot as `parafa start` runs it, worker included, with the two limits lifted that would hold the measurement back.
const NONE = Number.POSITIVE_INFINITY;
const LIFTED = {
  rate: { perSecond: NONE, perChatSecond: NONE, perGroupMinute: NONE },
  flood: { turns: NONE, seconds: 1 },
};

const parsed = parseConfig(process.env);
if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
const { config } = parsed;
const io = {
  now: () => new Date(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
};
const log = createLog(config.logLevel, io.stderr);
const engine = await openEngine(config, { log, clock: io, warn: () => undefined });
const routes = createRoutes();
await startHealthServer({ host: '127.0.0.1', port: config.web.port ?? 0, check: async () => [], routes });
const reading = openReading(config);
await engine.queues.startWorker({ readFile: reading.readFile, judge: createJudge(await openKnowledge()) });
const limits = process.env.BENCH_LIMITS === 'real' ? {} : LIFTED;
const deps = { config, engine, io, log, routes, staff: createStaffBell(log) };

async function startChats() {
  if (config.discord) return startDiscord(deps, config.discord, limits);
  if (config.telegram) return startTelegram(deps, config.telegram, limits);
  throw new Error('there is no token');
}

const chats = await startChats();
engine.queues.startSending(chats.senders);
process.stdout.write('ready\n');
process.once('SIGTERM', () => process.exit(0));
