import { DiscordPerson } from '../test/support/discord/person.js';
import { type DiscordServer, startDiscordServer } from '../test/support/discord/server.js';
import type { StoredInteraction } from '../test/support/discord/state.js';
import { percentile } from './answers/percentile.js';
import { type BotProcess, startBotProcess } from './bot-process.js';

// npm run bench:discord [commands a round]: the full bot beside a bare one on discord.js, on the same strict Discord.
const COMMANDS = Number(process.argv[2] ?? 500);
const ROUNDS = 3;
const PEOPLE = 50;
const PRESSING = 200;
const BARS = { share: 0.6, acknowledgedMs: 3_000 };
/** What a person asks without words of their own. */
const ASKED = ['taxa', 'termene', 'acte', 'programe', 'contact', 'plata', 'ajutor'];
const LONG_MS = 120_000;

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Bot extends BotProcess {
  server: DiscordServer;
  people: DiscordPerson[];
}

async function startBot(file: 'full-bot' | 'discord/bare-bot', limits = 'lifted', people = PEOPLE): Promise<Bot> {
  const server = await startDiscordServer();
  const bot = await startBotProcess(`${file}.ts`, {
    DISCORD_BOT_TOKEN: server.token,
    DISCORD_API_BASE: server.apiBase,
    DISCORD_CDN_BASE: server.cdn,
    BENCH_LIMITS: limits,
    ...(limits === 'lifted' ? { DISCORD_REQUESTS_PER_SECOND: '1000' } : {}),
  });
  return {
    ...bot,
    server,
    people: Array.from({ length: people }, () => new DiscordPerson(server)),
    async close() {
      await bot.close();
      await server.close();
    },
  };
}

/** Resolves when the answer stands in the place of "thinking". */
const answered = (stored: StoredInteraction): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a command was never answered')), LONG_MS);
    let id: string | undefined;
    Object.defineProperty(stored, 'originalId', {
      get: () => id,
      set(value: string) {
        id = value;
        clearTimeout(late);
        resolve();
      },
    });
  });

async function command(person: DiscordPerson, index: number): Promise<StoredInteraction> {
  const name = ASKED[index % ASKED.length] ?? 'taxa';
  const stored = person.interaction(2, { id: '1', name, type: 1, options: [] });
  const done = answered(stored);
  person.deliver(stored);
  await done;
  return stored;
}

/** Everybody asks as soon as they have their answer: as many commands a second as go through. */
async function flatOut({ people }: Bot, count: number): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    people.map(async (person) => {
      while (next < count) await command(person, next++);
    }),
  );
  return (1000 * count) / (performance.now() - started);
}

/** Everybody presses in the same moment; gives the ms until each press had its sign. */
async function pressing({ people }: Bot): Promise<number[]> {
  for (let at = 0; at < people.length; at += PEOPLE) {
    await Promise.all(
      people.slice(at, at + PEOPLE).map(async (person) => {
        person.slash('limba');
        await person.until(() => person.buttons().length > 0, 'the languages', LONG_MS);
      }),
    );
  }
  const pressed = people.map((person) => person.presses('English'));
  await Promise.all(
    pressed.map(({ api }, index) =>
      (people[index] as DiscordPerson).until(
        () => (people[index] as DiscordPerson).texts().join().includes('English'),
        `an answer to ${api.id}`,
        LONG_MS,
      ),
    ),
  );
  return pressed.map(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? Number.POSITIVE_INFINITY);
}

const bots = { full: await startBot('full-bot'), bare: await startBot('discord/bare-bot') };
const rates = { full: [] as number[], bare: [] as number[] };
const cpu = { full: [] as number[], bare: [] as number[] };
try {
  for (const name of ['full', 'bare'] as const) await flatOut(bots[name], COMMANDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['full', 'bare'] as const) {
      const before = await bots[name].cpuMs();
      rates[name].push(await flatOut(bots[name], COMMANDS));
      cpu[name].push(((await bots[name].cpuMs()) - before) / COMMANDS);
    }
  }
  const median = (values: number[]) => percentile(values, 50);
  const share = median(rates.full.map((rate, i) => rate / (rates.bare[i] ?? rate)));
  print(
    `commands a second     full bot ${median(rates.full).toFixed(0)}, bare discord.js bot ${median(rates.bare).toFixed(0)}, share ${(100 * share).toFixed(0)} % (bar ${100 * BARS.share} %)`,
  );
  print(`processor ms a command  full bot ${median(cpu.full).toFixed(2)}, bare ${median(cpu.bare).toFixed(2)}`);
  const limited = await startBot('full-bot', 'real', PRESSING);
  const signs = await pressing(limited).finally(() => limited.close());
  print(
    `${PRESSING} pressing at once  first sign p50 ${percentile(signs, 50).toFixed(0)} ms, last ${Math.max(...signs).toFixed(0)} ms (bar ${BARS.acknowledgedMs} ms)`,
  );
  const isGood = share >= BARS.share && Math.max(...signs) < BARS.acknowledgedMs;
  print(isGood ? 'all bars are met' : 'a bar is missed');
  process.exitCode = isGood ? 0 : 1;
} finally {
  await bots.full.close();
  await bots.bare.close();
}
