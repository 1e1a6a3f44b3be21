import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantsPerson } from '../bots/chat/dossier/wants-person.js';
import { dayInBucharest } from '../core/time/plain-date.js';
import { openKnowledge } from '../knowledge/open.js';
import { createAsk } from '../knowledge/understanding/ask.js';
import { readBank } from './answers/bank.js';
import { percentile } from './answers/percentile.js';
import { agent, type Bot, message, post, startBot } from './telegram/bots.js';
import { isolationRow } from './telegram/isolation.js';
import { memoryAtRest } from './telegram/rest.js';

// npm run bench:telegram [-- rest|isolation]: the full bot by webhook, beside a bare telegraf echo bot in the same run.
const ROUNDS = 3;
const UPDATES = 500;
const CHATS = 50;
const UPLOADERS = 500;
const LEAST_QUESTIONS = 100;
const FETCH_SECONDS = 120;
const BARS = { share: 0.3, p95Ms: 20, p95UploadingMs: 200, restMb: 350 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// What the knowledge base answers by itself: a wish for a person or an unknown question is other work.
const ask = createAsk(await openKnowledge());
const today = dayInBucharest(new Date());
const questions = readBank()
  .map(({ text }) => text)
  .filter((text) => !wantsPerson(text) && ask.ask({ text }, today).outcome === 'answered');
const print = (line: string) => process.stdout.write(`${line}\n`);

const question = (chat: number, index: number) =>
  message(chat, { text: questions[index % questions.length] ?? 'taxa' });

/** Every chat asks as soon as it has its answer: as many updates a second as go through. */
async function flatOut(bot: Bot, updates: number): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CHATS }, async (_, chat) => {
      while (next < updates) await post(bot, question(1000 + chat, next++));
    }),
  );
  return (1000 * updates) / (performance.now() - started);
}

/** People who read: each of the chats asks once in two seconds, at a moment of its own. */
async function atEase(bot: Bot, rounds: number): Promise<number[]> {
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: CHATS }, async (_, chat) => {
      await new Promise((resolve) => setTimeout(resolve, (2000 * chat) / CHATS));
      for (let round = 0; round < rounds; round += 1) {
        const started = performance.now();
        times.push(await post(bot, question(1000 + chat, chat * 31 + round)));
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, 2000 - (performance.now() - started))));
      }
    }),
  );
  return times;
}

/**
 * Every nurse sends a paper in the same moment; meanwhile others ask, every second of them for the first time. Gives the ms of
 * the questions and of the receipts, once every paper is taken and fetched; `echo` is what the bare bot needs in the same minutes.
 */
async function uploading(bot: Bot, bare: Bot) {
  const nurses = Array.from({ length: UPLOADERS }, (_, i) => 10_000 + i);
  const press = (chat: number, data: string) => {
    const { message: under } = message(chat, { text: '?' });
    return post(bot, {
      callback_query: { id: String(under.message_id), from: under.from, message: under, chat_instance: '1', data },
    });
  };
  for (let at = 0; at < nurses.length; at += CHATS) {
    await Promise.all(nurses.slice(at, at + CHATS).map((chat) => press(chat, 'd:consent:yes')));
  }
  let waiting = nurses.length;
  const uploads = nurses.map((chat) =>
    post(
      bot,
      message(chat, { document: { file_id: 'f', file_unique_id: 'f', file_name: 'diploma.pdf', file_size: 1000 } }),
    ).finally(() => {
      waiting -= 1;
    }),
  );
  const [known, strangers, echo]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < LEAST_QUESTIONS || waiting > 0; i += 1) {
    if (i % 2 === 0) known.push(await post(bot, question(1000 + (i % CHATS), i)));
    else strangers.push(await post(bot, question(50_000 + i, i)));
    echo.push(await post(bare, question(1000 + (i % CHATS), i)));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const receipts = await Promise.all(uploads);
  for (let waited = 0; bot.sink.fetched() < UPLOADERS && waited < FETCH_SECONDS; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return { known, strangers, echo, receipts, fetched: bot.sink.fetched() };
}

const paper = await readFile(join(root, 'test/fixtures/documents/diploma.calificare-form.L0.pdf'));

/** The full bot with its real limits: nobody waits for another chat. */
async function measureIsolation(): Promise<boolean> {
  const bot = await startBot('full-bot', paper, 'real');
  try {
    const { sink } = bot;
    const { row, isGood } = await isolationRow({ sink, ask: (chat, index) => post(bot, question(chat, index)) });
    print(row);
    return isGood;
  } finally {
    await bot.close();
  }
}

async function measureRest(): Promise<boolean> {
  const { first, next } = await memoryAtRest(root);
  print(
    `memory at rest        ${next.toFixed(0)} MB, ${first.toFixed(0)} MB in the run that makes the database (bar ${BARS.restMb} MB)`,
  );
  return Math.max(first, next) <= BARS.restMb;
}

const isSmall = await measureRest();
if (process.argv.includes('rest')) process.exit(isSmall ? 0 : 1);
const isIsolated = await measureIsolation();
if (process.argv.includes('isolation')) {
  agent.destroy();
  process.exit(isIsolated ? 0 : 1);
}
const bots = { full: await startBot('full-bot', paper), echo: await startBot('telegram/echo-bot', paper) };
const rates = { full: [] as number[], echo: [] as number[] };
const cpu = { full: [] as number[], echo: [] as number[] };
try {
  for (const name of ['full', 'echo'] as const) await flatOut(bots[name], UPDATES);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['full', 'echo'] as const) {
      const before = await bots[name].cpuMs();
      rates[name].push(await flatOut(bots[name], UPDATES));
      cpu[name].push(((await bots[name].cpuMs()) - before) / UPDATES);
    }
  }
  const median = (values: number[]) => percentile(values, 50);
  const share = median(rates.full.map((rate, i) => rate / (rates.echo[i] ?? rate)));
  print(
    `updates a second      full bot ${median(rates.full).toFixed(0)}, bare telegraf echo ${median(rates.echo).toFixed(0)}, share ${(100 * share).toFixed(0)} % (bar ${100 * BARS.share} %)`,
  );
  print(`processor ms an update  full bot ${median(cpu.full).toFixed(2)}, echo ${median(cpu.echo).toFixed(2)}`);
  const [ease, easeEcho] = [await atEase(bots.full, 5), await atEase(bots.echo, 5)];
  print(
    `${CHATS} chats that read    p50 ${percentile(ease, 50).toFixed(1)} ms, p95 ${percentile(ease, 95).toFixed(1)} ms (bar ${BARS.p95Ms} ms); echo p95 ${percentile(easeEcho, 95).toFixed(1)} ms`,
  );
  const { known, strangers, echo, receipts, fetched } = await uploading(bots.full, bots.echo);
  const busy = [...known, ...strangers];
  const spread = (times: number[]) =>
    `p50 ${percentile(times, 50).toFixed(1)}, p95 ${percentile(times, 95).toFixed(1)} ms`;
  print(
    `${UPLOADERS} chats uploading   ${busy.length} questions meanwhile ${spread(busy)} (bar ${BARS.p95UploadingMs} ms): of chats that were here before ${spread(known)}, of new ones ${spread(strangers)}; echo ${spread(echo)}`,
  );
  print(
    `uploads               last one taken after ${(Math.max(...receipts) / 1000).toFixed(1)} s, ${fetched} of ${UPLOADERS} fetched`,
  );
  const isGood =
    isSmall &&
    isIsolated &&
    share >= BARS.share &&
    percentile(ease, 95) <= BARS.p95Ms &&
    percentile(busy, 95) <= BARS.p95UploadingMs &&
    fetched === UPLOADERS;
  print(isGood ? 'all bars are met' : 'a bar is missed');
  process.exitCode = isGood ? 0 : 1;
} finally {
  await bots.full.close();
  await bots.echo.close();
  agent.destroy();
}
