import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Turn } from '../../../bots/chat/turn.js';
import type { Inbox } from '../../../bots/port/platform.js';
import { createTerminalScreen } from '../../../bots/terminal/chat.js';
import { TERMINAL_MESSAGES } from '../../../bots/terminal/messages.js';
import { styleFor } from '../../../bots/terminal/style.js';

/** What is taken from some lines, and what is printed. */
async function typed(...lines: string[]): Promise<{ turns: Turn[]; printed: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const style = styleFor(false, {});
  const screen = createTerminalScreen({ input, output, isInteractive: false, style, messages: TERMINAL_MESSAGES });
  const turns: Turn[] = [];
  const inbox: Inbox = {
    take: async ({ turn }) => void turns.push(turn),
    edited: async () => {},
    deleted: async () => {},
    reachable: async () => {},
  };
  const sender = { platform: 'terminal', chatId: 'here', userId: 'me', isPrivate: true } as const;
  const running = screen.run({
    inbox,
    sender,
    signal: new AbortController().signal,
    settled: async () => {},
  });
  input.end(`${lines.join('\n')}\n`);
  await running;
  output.end();
  return { turns, printed: await text(output) };
}

test('a folder is sent file by file, what is hidden or lies deeper is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parafa-'));
  mkdirSync(join(folder, 'vechi'));
  for (const name of ['b.pdf', 'a.jpg', '.DS_Store']) writeFileSync(join(folder, name), name);
  const { turns } = await typed(`/upload ${folder}`);
  expect(turns.map((turn) => (turn.kind === 'file' ? turn.file.name : turn.kind))).toEqual(['a.jpg', 'b.pdf']);
});

test('a path with nothing is said, and the help lists what only the terminal has', async () => {
  expect((await typed('/upload /nowhere')).printed).toContain('Nu găsesc niciun fișier la „/nowhere”');
  const { turns, printed } = await typed('/help');
  expect(printed).toContain('/upload CALE – trimite un fișier sau toate fișierele unui folder');
  expect(turns).toEqual([{ kind: 'command', name: 'help', args: '' }]);
});
