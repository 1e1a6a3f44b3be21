import { PassThrough } from 'node:stream';
import { type Command, type CommandIo, UsageError } from '../../cli/command.js';
import type { DocumentReader, OpenReader } from '../../cli/documents/read-files.js';
import type { ReadDocument } from '../../core/documents/document.js';

/** A process of which nothing is real. */
export const commandIo = (
  env: CommandIo['env'] = {},
  stdout: CommandIo['stdout'] = new PassThrough(),
  stderr: CommandIo['stderr'] = new PassThrough(),
): CommandIo => ({ env, stdin: new PassThrough(), stdout, stderr, now: () => new Date('2026-09-21T09:00:00Z') });

/** Runs a command as `main` does, with streams in memory. */
export async function runCommand(command: Command, args: string[], env: CommandIo['env'] = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = { out: '', err: '' };
  stdout.on('data', (chunk) => (texts.out += chunk));
  stderr.on('data', (chunk) => (texts.err += chunk));
  const io = commandIo(env, stdout, stderr);
  let code: number;
  try {
    code = await command.run(args, io);
  } catch (error) {
    code = error instanceof UsageError ? 2 : 1;
    texts.err += error instanceof Error ? error.message : String(error);
  }
  return { code, ...texts, lines: texts.out.split('\n').filter(Boolean) };
}

/** A reader of our port that answers with what the file's text says, after the milliseconds that it names. */
export function fakeReader(
  answer: (text: string, file: string) => Promise<Partial<ReadDocument>> | Partial<ReadDocument>,
) {
  const seen = { opened: 0, closed: 0, running: 0, most: 0 };
  const reader: DocumentReader = {
    async read(bytes, { file }) {
      seen.running += 1;
      seen.most = Math.max(seen.most, seen.running);
      try {
        const partial = await answer(new TextDecoder().decode(bytes), file);
        return {
          file,
          pages: 1,
          type: 'unknown',
          confidence: 0.9,
          fields: {},
          problems: [],
          text: '',
          method: 'ocr',
          took_ms: 1,
          ...partial,
        };
      } finally {
        seen.running -= 1;
      }
    },
    async close() {
      seen.closed += 1;
    },
  };
  const open: OpenReader = async () => {
    seen.opened += 1;
    return { reader, concurrency: 2, maxBytes: 1000, timeoutMs: 5000 };
  };
  return { open, seen };
}
