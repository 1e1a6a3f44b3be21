import { readFile } from 'node:fs/promises';
import { percentile } from '../answers/percentile.js';
import type { startSink } from './sink.js';

type Sink = Awaited<ReturnType<typeof startSink>>;

interface IsolationDeps {
  sink: Sink;
  /** Sends a question of a chat, as Telegram would. */
  ask(chat: number, index: number): Promise<unknown>;
}

const OTHERS = 200;
const EVERY_MS = 100;
const FLOODING = 6;
const MESSAGES = 20;
const HELD_SECONDS = 40;
const [FIRST_OTHER, HELD, FIRST_FLOODING] = [200_000, 300_000, 300_001];

/** Two hundred chats, ten a second, each asks once: ms from the question to the answer at Telegram's door. */
async function others({ sink, ask }: IsolationDeps): Promise<number[]> {
  const times: Promise<number>[] = [];
  for (let i = 0; i < OTHERS; i += 1) {
    const chat = FIRST_OTHER + i;
    const started = performance.now();
    times.push(sink.nextTo(chat).then(() => performance.now() - started));
    void ask(chat, i);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  return await Promise.all(times);
}

/** The same twice: alone, and beside one chat in a flood wait of 40 s and six that flood. */
async function isolation(deps: IsolationDeps): Promise<{ quiet: number[]; busy: number[] }> {
  await others(deps); // Chats that are known: what is compared is not who is new.
  const quiet = await others(deps);
  deps.sink.hold(HELD, HELD_SECONDS);
  void deps.ask(HELD, 0);
  for (let i = 0; i < MESSAGES; i += 1)
    for (let chat = 0; chat < FLOODING; chat += 1) void deps.ask(FIRST_FLOODING + chat, i);
  return { quiet, busy: await others(deps) };
}

const BARS = { times: 1.5, restMb: 350 };

/** The rows of the bench, of a bot with its real limits that has just started. */
export async function isolationRows(
  { child, sink }: { child: { pid?: number | undefined }; sink: Sink },
  ask: IsolationDeps['ask'],
): Promise<{ rows: string[]; isGood: boolean }> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  const restMb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const { quiet, busy } = await isolation({ sink, ask });
  const [alone, beside] = [percentile(quiet, 95), percentile(busy, 95)];
  return {
    rows: [
      `isolation             p95 of ${OTHERS} chats ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside a flood wait of ${HELD_SECONDS} s and ${FLOODING} floods (bar ${BARS.times} times)`,
      `memory at rest        ${restMb.toFixed(0)} MB (bar ${BARS.restMb} MB)`,
    ],
    isGood: beside <= alone * BARS.times && restMb <= BARS.restMb,
  };
}
