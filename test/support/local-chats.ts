import { tmpdir } from 'node:os';
import { PassThrough } from 'node:stream';
import { createStaffBell, type StaffEvent } from '../../bots/desk/staff-bell.js';
import type { ChatsDeps, RunningChats } from '../../cli/chats.js';
import { openIntake } from '../../cli/open-intake.js';
import { createJudge } from '../../cli/reading-ports.js';
import { type Config, parseConfig } from '../../core/config.js';
import { openKnowledge } from '../../knowledge/open.js';
import { createRoutes } from '../../web/routes.js';
import { documentOf, openTestEngine, type TestEngine } from './engine.js';

export interface LocalChats {
  engine: TestEngine;
  /** Told to staff so far. */
  staffEvents: StaffEvent[];
  /** Events of the log, newest last. */
  events(): string[];
  /** What the terminal has printed. */
  printed(): string;
  /** A line that is typed at the terminal. */
  types(line: string): void;
  start(): Promise<void>;
  /** Stops the chats; the database and the queues stay. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** The chats of a platform as `parafa start` runs them, on an engine of this process; what a file reads as stands in its name. */
export async function openLocalChats(
  env: Record<string, string>,
  start: (deps: ChatsDeps, config: Config) => Promise<RunningChats>,
): Promise<LocalChats> {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const { config } = parsed;
  const engine = await openTestEngine('PGlite');
  const kb = await openKnowledge();
  const { intake } = await openIntake({ ...config, dataDir: tmpdir() }, engine);
  const reading = {
    readFile: async (_bytes: Uint8Array, { file }: { file: string }) => documentOf(file),
    judge: createJudge(kb),
  };
  const log = { ...engine.log, debug: () => undefined };
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  let printed = '';
  stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const staffEvents: StaffEvent[] = [];
  const staff = createStaffBell(log);
  staff.listen((event) => void staffEvents.push(event));
  const io = { env: {}, stdin, stdout, stderr: new PassThrough(), now: () => engine.clock.now() };
  intake.onAlarm((reason) => void staff.ring({ kind: 'intake', id: reason }));
  let running: RunningChats | undefined;
  const local: LocalChats = {
    engine,
    staffEvents,
    events: () => engine.log.lines.map(({ event }) => event),
    printed: () => printed,
    types: (line) => void stdin.write(`${line}\n`),
    async start() {
      const { store, queues } = engine;
      await queues.startWorker(reading);
      const deps = {
        config,
        engine: { store, queues, vault: store.vault, intake, isEmbedded: true, close: engine.close },
        io,
        log,
      };
      running = await start({ ...deps, routes: createRoutes(), staff }, config);
      queues.startSending(running.senders, ({ notificationId: id, code }) => {
        void staff.ring({ kind: 'dead-send', id, code });
      });
    },
    async stop() {
      await running?.close();
      running = undefined;
      await engine.queues.stopWorkers();
    },
    async close() {
      await local.stop();
      await engine.close();
    },
  };
  return local;
}
