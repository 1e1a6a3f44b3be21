import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { counted } from '../counted.js';
import { openEngine } from '../engine.js';
import { createLog } from '../log.js';
import { settingsFrom } from '../settings.js';

const HELP = `Usage: parafa jobs list [--json]
       parafa jobs retry ID...
       parafa jobs retry --all

list     how much waits in each queue, and what failed for good: files, notifications, jobs
retry    brings failed ones back by the ids that list shows; the worker takes them when it runs
Embedded, stop the service first: its database belongs to one process.
`;

type Engine = Awaited<ReturnType<typeof openEngine>>;

async function list({ queues }: Engine, io: CommandIo, asJson: boolean): Promise<void> {
  const [counts, failed] = [await queues.deadLetters.counts(), await queues.deadLetters.list()];
  if (asJson) {
    await write(io.stdout, `${JSON.stringify({ queues: counts, failed })}\n`);
    return;
  }
  const width = Math.max(...counts.map(({ queue }) => queue.length));
  const lines = counts.map(
    ({ queue, waiting, active, delayed, failed: dead }) =>
      `${queue.padEnd(width)}  waiting ${waiting}  active ${active}  delayed ${delayed}  failed ${dead}`,
  );
  const letters = failed.map(
    ({ id, reason, attempts, failedAt }) =>
      `${id}  ${reason}  after ${counted(attempts, 'attempt')}${failedAt ? `, ${failedAt.toISOString()}` : ''}`,
  );
  const ending = letters.length === 0 ? ['nothing failed for good'] : ['', 'failed for good:', ...letters];
  await write(io.stdout, `${[...lines, ...ending].join('\n')}\n`);
}

async function retry({ queues }: Engine, io: CommandIo, ids: string[]): Promise<number> {
  let unknown = 0;
  for (const id of ids) {
    const found = await queues.deadLetters.retry(id);
    if (!found) unknown += 1;
    await write(
      found ? io.stdout : io.stderr,
      found ? `${id} is tried again\n` : `parafa jobs: nothing failed under the id ${id}\n`,
    );
  }
  if (ids.length === 0) await write(io.stdout, 'nothing failed for good\n');
  return unknown === 0 ? 0 : 1;
}

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, all: { type: 'boolean' } });
  const [action, ...ids] = positionals;
  if (action !== 'list' && action !== 'retry') throw new UsageError('say: parafa jobs list, or: parafa jobs retry ID');
  if (action === 'list' && (ids.length > 0 || values.all)) throw new UsageError('list takes no ids');
  if (action === 'retry' && (ids.length === 0) !== (values.all === true))
    throw new UsageError('name ids, or say --all');
  const config = await settingsFrom(io, 'jobs');
  if (!config) return 1;
  const warn = (sentence: string) => void write(io.stderr, `parafa jobs: ${sentence}\n`);
  const engine = await openEngine(config, { log: createLog(config.logLevel, io.stderr), clock: io, warn });
  try {
    if (action === 'list') {
      await list(engine, io, values.json === true);
      return 0;
    }
    const all = values.all ? (await engine.queues.deadLetters.list()).map(({ id }) => id) : ids;
    return await retry(engine, io, all);
  } finally {
    await engine.close();
  }
}

export const jobs: Command = { summary: 'what waits, and what failed for good', help: HELP, run };
