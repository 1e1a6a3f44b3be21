// The whole bot as `parafa start` runs it (the built code: `npm run build`), worker included, with the two limits lifted that
// would hold the measurement back.
const built = <T>(file: string): Promise<T> => import(new URL(`../dist/${file}`, import.meta.url).href);
const { createStaffBell } = await built<typeof import('../bots/desk/staff-bell.js')>('bots/desk/staff-bell.js');
const { openEngine } = await built<typeof import('../cli/engine.js')>('cli/engine.js');
const { createLog } = await built<typeof import('../cli/log.js')>('cli/log.js');
const { createJudge, openReading } = await built<typeof import('../cli/reading-ports.js')>('cli/reading-ports.js');
const { startDiscord } = await built<typeof import('../cli/start-discord.js')>('cli/start-discord.js');
const { startTelegram } = await built<typeof import('../cli/start-telegram.js')>('cli/start-telegram.js');
const { parseConfig } = await built<typeof import('../core/config.js')>('core/config.js');
const { openKnowledge } = await built<typeof import('../knowledge/open.js')>('knowledge/open.js');
const { startHealthServer } = await built<typeof import('../web/health-server.js')>('web/health-server.js');
const { createRoutes } = await built<typeof import('../web/routes.js')>('web/routes.js');

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
