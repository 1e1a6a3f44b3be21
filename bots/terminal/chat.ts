import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { commandNamed } from '../chat/commands.js';
import type { Choice } from '../chat/reply.js';
import type { Sender, Turn } from '../chat/turn.js';
import type { Inbox } from '../port/platform.js';
import { parseLine } from './input.js';
import type { TERMINAL_MESSAGES } from './messages.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** The file of a path, or those of a folder by their names; none where there is nothing. */
async function filesUnder(path: string): Promise<{ file: string; size: number }[]> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile()) return [{ file: path, size: info.size }];
  if (!info?.isDirectory()) return [];
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(path, name), info: await stat(join(path, name)) })),
  );
  return files.filter((each) => each.info.isFile()).map(({ file, info: { size } }) => ({ file, size }));
}

const asksForHelp = (turn: Turn): boolean => turn.kind === 'command' && commandNamed(turn.name) === 'help';

export interface TerminalScreenDeps {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream & { columns?: number };
  /** A person types; otherwise lines are piped in and nothing but answers is printed. */
  isInteractive: boolean;
  style: Style;
  messages: typeof TERMINAL_MESSAGES;
}

export interface TerminalRun {
  inbox: Inbox;
  sender: Sender;
  /** Ends the chat from outside: the process has to stop. */
  signal: AbortSignal;
  /** Resolves when nothing is in hand any more: what was piped in is answered before the process ends. */
  settled(): Promise<void>;
}

/** The screen of the terminal: what is said is printed above the line that is typed, one line is one turn. */
export function createTerminalScreen({ input, output, isInteractive, style, messages }: TerminalScreenDeps) {
  let choices: Choice[] = [];
  let turns = 0;
  // Some terminals say that they are 0 wide.
  const columns = () => Math.max(40, Math.min(output.columns || 100, 100));
  const lines = createInterface({
    input,
    ...(isInteractive ? { output, terminal: true, prompt: style.prompt, historySize: 200 } : { terminal: false }),
  });

  function print(text: string, offered: Choice[] = []): void {
    if (isInteractive) output.write('\r\u001b[K');
    output.write(`${wrap(text, columns())}\n`);
    if (offered.length > 0) {
      choices = offered;
      output.write(`${offered.map(({ label }, i) => `  ${style.strong(String(i + 1))}. ${label}`).join('\n')}\n`);
      if (isInteractive) output.write(`${style.faint(messages.choicesHint)}\n`);
    }
    output.write('\n');
    if (isInteractive) lines.prompt(true);
  }

  /** A turn a file: the one that was named, or each of a folder. */
  async function uploadsOf(path: string): Promise<Turn[]> {
    const paths = path === '' ? [] : await filesUnder(path);
    if (paths.length === 0) print(path === '' ? messages.uploadWhat : messages.noSuchFile(path));
    return paths.map(({ file, size }) => ({
      kind: 'file',
      file: {
        name: basename(file),
        size,
        reference: resolve(file),
        open: async (): Promise<Uint8Array> => readFile(file),
      },
    }));
  }

  async function answer(line: string, { inbox, sender }: TerminalRun): Promise<'go-on' | 'quit'> {
    const parsed = parseLine(line, choices);
    if (parsed.kind === 'quit') return 'quit';
    if (parsed.kind === 'nothing') return 'go-on';
    choices = [];
    for (const turn of parsed.kind === 'upload' ? await uploadsOf(parsed.path) : [parsed.turn]) {
      turns += 1;
      const turnId = `${process.pid}-${Date.now()}-${turns}`;
      if (asksForHelp(turn)) print(messages.ownCommands);
      await inbox.take({ turnId, sender, address: { chatId: sender.chatId }, turn });
    }
    return 'go-on';
  }

  return {
    print,

    /** How far the reading is; undefined when it is over. Shown only where a person looks on. */
    progress(line: string | undefined): void {
      if (!isInteractive) return;
      output.write(`\r\u001b[K${line === undefined ? '' : `${messages.reading} ${style.strong(line)} `}`);
      if (line === undefined) lines.prompt(true);
    },

    /** Resolves when the person leaves or the input ends. */
    async run(running: TerminalRun): Promise<void> {
      const stop = () => lines.close();
      running.signal.addEventListener('abort', stop);
      try {
        if (isInteractive) print(messages.greeting);
        for await (const line of lines) {
          if ((await answer(line, running)) === 'quit') break;
          if (isInteractive) lines.prompt();
        }
        await running.settled();
        if (isInteractive) output.write(`${messages.goodbye}\n`);
      } finally {
        running.signal.removeEventListener('abort', stop);
        lines.close();
      }
    },
  };
}
