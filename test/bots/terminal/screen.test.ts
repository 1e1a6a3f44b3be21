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
import { createTerminalPlatform } from '../../../bots/terminal/platform.js';
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

test('a file is read from its path when it is wanted, which may be after the consent', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'parafa-')), 'a.jpg');
  writeFileSync(file, 'bytes');
  const { turns } = await typed(`/upload ${file}`);
  const [turn] = turns;
  const reference = turn?.kind === 'file' ? (turn.file.reference ?? '') : '';
  const { download } = createTerminalPlatform({ print: () => {}, saveAttachment: async () => '', saved: String });
  const fetched = (path: string, maxBytes = 5) =>
    download(path, { maxBytes }, { signal: new AbortController().signal });
  expect(await fetched(reference)).toEqual({ ok: true, bytes: Buffer.from('bytes') });
  expect(await fetched(reference, 4)).toEqual({ ok: false, reason: 'too-large' });
  expect(await fetched(`${reference}.gone`)).toEqual({ ok: false, reason: 'gone' });
});
