import { PassThrough, type Readable, Writable } from 'node:stream';
import type { CommandIo } from '../../cli/command.js';

/** A command's world: what is typed in, what comes out, the environment and the clock. */
export function createTestIo(env: Record<string, string> = {}, now = new Date()) {
  const collect = () => {
    let text = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    });
    return { stream, text: () => text };
  };
  const [out, err] = [collect(), collect()];
  const stdin: Readable = new PassThrough();
  const io: CommandIo = { env, stdin, stdout: out.stream, stderr: err.stream, now: () => now };
  return { io, stdin, out: out.text, err: err.text };
}
