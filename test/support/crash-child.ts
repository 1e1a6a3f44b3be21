import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEngine } from '../../cli/engine.js';
import { parseConfig } from '../../core/config.js';
import { countingJudge, createMemoryLog, documentOf } from './engine.js';

/** A process of Parafa that a test kills: `node --import tsx crash-child.ts '{"env":…}'`. Tells what it did on stdout. */
const task = JSON.parse(process.argv[2] ?? '{}') as {
  env: Record<string, string>;
  /** Uploads so many dossiers of so many files, told as `ack FILE` each. */
  upload?: { dossiers: number; files: number };
  work: boolean;
  pageMs: number;
  /** Notifications are "sent" by a line in this file. */
  sentFile?: string;
};

const parsed = parseConfig(task.env);
if (!parsed.ok) throw new Error(parsed.problems.join());
const engine = await openEngine(parsed.config, {
  log: createMemoryLog(),
  clock: { now: () => new Date() },
  warn: () => {},
  queues: {
    judgeDelayMs: 0,
    backoffMs: 50,
    times: { lockMs: 1_500, stalledMs: 500, readTimeoutMs: 30_000, readConcurrency: 2 },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

if (task.work)
  await engine.queues.startWorker({
    judge: countingJudge,
    readFile: async (_bytes, { file, onProgress }) => {
      say('reading');
      onProgress({ page: 1, pages: 1 });
      await sleep(task.pageMs);
      return documentOf(file);
    },
  });
const { sentFile } = task;
if (sentFile)
  engine.queues.startSending({
    telegram: async ({ id }) => {
      appendFileSync(sentFile, `${id}\n`);
      return { ok: true };
    },
  });
say('ready');
if (task.upload) {
  const { dossiers, files } = task.upload;
  for (let d = 0; d < dossiers; d += 1) {
    const chat = await engine.store.chats.findOrCreate('telegram', `${process.pid}-${d}`, 'ro');
    const dossier = await engine.store.dossiers.create({
      personId: chat.personId,
      kind: 'enrolment',
      programme: 'oncologie',
    });
    for (let f = 0; f < files; f += 1) {
      const received = await engine.queues.dossierFiles.receive({
        dossierId: dossier.id,
        name: `${f}.jpg`,
        mime: 'image/jpeg',
        bytes: Buffer.from(`${process.pid} ${d} ${f}`),
      });
      say(received.ok ? `ack ${received.fileId}` : `refused ${received.reason}`);
    }
  }
  say('uploaded');
}
