import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Conversation } from '../chat/conversation.js';
import type { Attachment, Choice, Reply } from '../chat/reply.js';
import type { Sender } from '../chat/turn.js';
import { parseLine } from './input.js';
import type { TERMINAL_MESSAGES } from './messages.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

export interface TerminalDeps {
  conversation: Conversation;
  sender: Sender;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream & { columns?: number };
  /** A person types; otherwise lines are piped in and nothing but answers is printed. */
  isInteractive: boolean;
  style: Style;
  messages: typeof TERMINAL_MESSAGES;
  /** Ends the chat from outside: the process has to stop. */
  signal: AbortSignal;
  /** Resolves when nothing is in hand any more: what was piped in is answered before the process ends. */
  settled(): Promise<void>;
  /** Messages that come by themselves: progress, verdicts, words of staff. Returns how to stop listening. */
  onDelivery(listener: (reply: Reply) => void): () => void;
  /** How far the reading is, as one line; undefined when it is over. Shown only where a person looks on. */
  onProgress(listener: (line: string | undefined) => void): () => void;
  /** Puts a picture or a document where its owner finds it; gives the path. */
  saveAttachment(attachment: Attachment): Promise<string>;
}

/** The chat on the terminal: one line, one turn, in order. Resolves when the person leaves or the input ends. */
export async function runTerminalChat(deps: TerminalDeps): Promise<void> {
  const { conversation, sender, output, style, messages, isInteractive } = deps;
  let choices: Choice[] = [];
  // Some terminals say that they are 0 wide.
  const columns = () => Math.max(40, Math.min(output.columns || 100, 100));
  const lines = createInterface({
    input: deps.input,
    ...(isInteractive ? { output, terminal: true, prompt: style.prompt, historySize: 200 } : { terminal: false }),
  });

  const print = (reply: Reply): void => {
    if (isInteractive) output.write('\r\u001b[K');
    output.write(`${wrap(reply.text, columns())}\n`);
    const offered = reply.choices?.flat() ?? [];
    if (offered.length > 0) {
      choices = offered;
      output.write(`${offered.map(({ label }, i) => `  ${style.strong(String(i + 1))}. ${label}`).join('\n')}\n`);
      if (isInteractive) output.write(`${style.faint(messages.choicesHint)}\n`);
    }
    output.write('\n');
    if (isInteractive) lines.prompt(true);
  };

  const saveAttachment = async ({ attachment }: Reply): Promise<void> => {
    if (attachment) print({ text: messages.saved(await deps.saveAttachment(attachment)) });
  };

  const upload = async (path: string): Promise<Reply[]> => {
    if (path === '') return [{ text: messages.uploadWhat }];
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return [{ text: messages.noSuchFile(path) }];
    const open = async (): Promise<Uint8Array> => readFile(path);
    return conversation.handle(sender, { kind: 'file', file: { name: basename(path), size: info.size, open } });
  };

  const answer = async (line: string): Promise<'go-on' | 'quit'> => {
    const parsed = parseLine(line, choices);
    if (parsed.kind === 'quit') return 'quit';
    if (parsed.kind === 'nothing') return 'go-on';
    choices = [];
    const replies =
      parsed.kind === 'upload' ? await upload(parsed.path) : await conversation.handle(sender, parsed.turn);
    for (const reply of replies) {
      print(reply);
      await saveAttachment(reply);
    }
    return 'go-on';
  };

  const stopListening = deps.onDelivery(print);
  const stopProgress = deps.onProgress((line) => {
    if (!isInteractive) return;
    output.write(`\r\u001b[K${line === undefined ? '' : `${messages.reading} ${style.strong(line)} `}`);
    if (line === undefined) lines.prompt(true);
  });
  const stop = () => lines.close();
  deps.signal.addEventListener('abort', stop);
  try {
    if (isInteractive) {
      output.write(`${wrap(messages.greeting, columns())}\n\n`);
      lines.prompt();
    }
    for await (const line of lines) {
      if ((await answer(line)) === 'quit') break;
      if (isInteractive) lines.prompt();
    }
    await deps.settled();
    if (isInteractive) output.write(`${messages.goodbye}\n`);
  } finally {
    stopListening();
    stopProgress();
    deps.signal.removeEventListener('abort', stop);
    lines.close();
  }
}
