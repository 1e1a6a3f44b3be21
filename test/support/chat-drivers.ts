import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelegram } from '../../cli/start-telegram.js';
import { startTerminal } from '../../cli/start-terminal.js';
import { openDiscordChats } from './discord/chats.js';
import { DiscordPerson } from './discord/person.js';
import { openLocalChats } from './local-chats.js';
import type { Person } from './telegram/person.js';
import { startTelegramServer } from './telegram/server.js';
import { someone } from './telegram/someone.js';

/** A person at a platform, as a test acts them out. */
export interface DrivenPerson {
  says(text: string): Promise<unknown>;
  /** Presses a button, or chooses its number, by a part of its label. */
  presses(label: string): Promise<unknown>;
  uploads(name: string, bytes: Uint8Array): Promise<unknown>;
  /** Gives what was heard; throws when it never is. */
  hears(pattern: RegExp | string, timeoutMs?: number): Promise<string>;
}

export interface ChatDriver {
  /** The next person; where there is but one, always the same. */
  person(): DrivenPerson;
  /** Kinds of what staff were told. */
  staffEvents(): string[];
  /** Everything that was said to anybody. */
  transcript(): string;
  close(): Promise<void>;
}

async function openTelegramDriver(): Promise<ChatDriver> {
  const server = await startTelegramServer();
  const env = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot };
  const chats = await openLocalChats(env, (deps, { telegram }) => {
    if (!telegram) throw new Error('no Telegram');
    return startTelegram(deps, telegram);
  });
  await chats.start();
  const people: Person[] = [];
  return {
    person() {
      const person = someone(server);
      people.push(person);
      return {
        says: (text) => person.says(text),
        presses: (label) => person.presses(label),
        uploads: (name, bytes) => person.uploads({ name, bytes, as: 'document' }),
        hears: (pattern, timeoutMs) => person.hears(pattern, timeoutMs),
      };
    },
    staffEvents: () => chats.staffEvents.map(({ kind }) => kind),
    transcript: () => people.flatMap((person) => person.texts()).join('\n'),
    async close() {
      await chats.close();
      await server.close();
    },
  };
}

async function openDiscordDriver(): Promise<ChatDriver> {
  const { server, chats, command, close } = await openDiscordChats();
  const people: DiscordPerson[] = [];
  return {
    person() {
      const person = new DiscordPerson(server);
      people.push(person);
      return {
        async says(text) {
          const [, name, args = ''] = /^\/(\S+) ?(.*)$/.exec(text) ?? [];
          return name ? command(person, name, args) : person.says(text);
        },
        presses: async (label) => person.presses(label),
        uploads: async (name, bytes) => person.says('', { files: [{ name, bytes }] }),
        hears: (pattern, timeoutMs) => person.hears(pattern, person.dm, timeoutMs),
      };
    },
    staffEvents: () => chats.staffEvents.map(({ kind }) => kind),
    transcript: () => people.flatMap((person) => person.texts()).join('\n'),
    close,
  };
}

async function openTerminalDriver(): Promise<ChatDriver> {
  const folder = await mkdtemp(join(tmpdir(), 'parafa-driver-'));
  const chats = await openLocalChats({}, (deps) => startTerminal(deps));
  await chats.start();
  /** What was printed before is no answer to what is said now. */
  let heardUpTo = 0;
  const act = (line: string) => {
    heardUpTo = chats.printed().length;
    chats.types(line);
  };
  const hears = async (pattern: RegExp | string, timeoutMs = 10_000): Promise<string> => {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const said = chats.printed().slice(heardUpTo);
      const flat = said.replace(/\n\s*(?=\S)/g, ' ');
      if (typeof pattern === 'string' ? flat.includes(pattern) : pattern.test(flat)) return flat;
      if (Date.now() > end) throw new Error(`never printed ${pattern}; printed:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const person: DrivenPerson = {
    says: async (text) => act(text),
    async presses(label) {
      const offered = [...chats.printed().matchAll(/^ {2}(\d+)\. (.*)$/gm)].reverse();
      const [, number] = offered.find(([, , text = '']) => text.includes(label)) ?? [];
      if (!number) throw new Error(`no choice "${label}" among:\n${chats.printed()}`);
      act(number);
    },
    async uploads(name, bytes) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      act(`/upload ${path}`);
    },
    hears,
  };
  return {
    person: () => person,
    staffEvents: () => chats.staffEvents.map(({ kind }) => kind),
    transcript: () => chats.printed(),
    async close() {
      await chats.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Every platform, with how its driver is opened. */
export const DRIVERS: [name: string, open: () => Promise<ChatDriver>][] = [
  ['Telegram', openTelegramDriver],
  ['Discord', openDiscordDriver],
  ['the terminal', openTerminalDriver],
];
