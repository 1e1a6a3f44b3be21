import { setTimeout as sleep } from 'node:timers/promises';
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
/** Alone and beside the floods in turn, so that what else the machine does meets both alike. */
const ROUNDS = 3;
const BAR = 1.5;

/** Two hundred chats, ten a second, each asks once: ms from the question to the answer at Telegram's door. */
async function others({ sink, ask }: IsolationDeps): Promise<number[]> {
  const times: Promise<number>[] = [];
  for (let i = 0; i < OTHERS; i += 1) {
    const chat = FIRST_OTHER + i;
    const started = performance.now();
    times.push(sink.nextTo(chat).then(() => performance.now() - started));
    void ask(chat, i);
    await sleep(EVERY_MS);
  }
  return await Promise.all(times);
}

/** The same beside one chat in a flood wait of 40 s and six that flood; gives the times when the wait is over. */
async function othersBeside(deps: IsolationDeps, round: number): Promise<number[]> {
  const over = sleep(HELD_SECONDS * 1000);
  const [held, flooding] = [HELD + round * 100, FIRST_FLOODING + round * 100];
  deps.sink.hold(held, HELD_SECONDS);
  void deps.ask(held, 0);
  for (let i = 0; i < MESSAGES; i += 1)
    for (let chat = 0; chat < FLOODING; chat += 1) void deps.ask(flooding + chat, i);
  const times = await others(deps);
  await over;
  return times;
}

/** The row of the bench, of a bot with its real limits. */
export async function isolationRow(deps: IsolationDeps): Promise<{ row: string; isGood: boolean }> {
  await others(deps); // Chats that are known, and code that is warm: what is compared is not who is new.
  const [quiet, busy]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(...(await others(deps)));
    busy.push(...(await othersBeside(deps, round)));
  }
  const [alone, beside] = [percentile(quiet, 95), percentile(busy, 95)];
  const ratio = beside / alone;
  return {
    row:
      `isolation             p95 of ${OTHERS} chats ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside a flood wait of ` +
      `${HELD_SECONDS} s and ${FLOODING} floods: ${ratio.toFixed(2)} times (bar ${BAR}), ${ROUNDS} rounds in turn`,
    isGood: ratio <= BAR,
  };
}
