import { parentPort } from 'node:worker_threads';
import { createLockGuard } from '../folder-lock.js';
import { createPglite } from './create-pglite.js';
import { carried, type PgliteCall, type PgliteReply, type PgliteRequest } from './pglite-protocol.js';
import type { PgliteSession } from './pglite-session.js';

/** Entry of the thread that holds the embedded database: one statement after the other, as they are asked for. */
const port = parentPort;
const reply = (message: PgliteReply) => port?.postMessage(message);
const listening = new Map<string, () => Promise<void>>();
let database: PgliteSession | undefined;
let mark = 0;
let lastSafe: Promise<void> | undefined;

/** One mark and one message for all that wait for the same sync. A sync that fails ends the thread: nobody may count on that log again. */
function tellWhenSafe(safe: Promise<void>): number {
  if (safe === lastSafe) return mark;
  lastSafe = safe;
  mark += 1;
  const told = mark;
  safe.then(
    () => reply({ safe: told }),
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
  return mark;
}

async function run(call: PgliteCall): Promise<{ value?: unknown; mark?: number }> {
  if (call.kind === 'open') {
    // The end of this thread is the end of the process: nothing is written any more.
    const guard = call.lock && createLockGuard(call.lock, () => process.exit(1));
    database = await createPglite(call.folder, { guard });
    return {};
  }
  if (!database) throw new Error('the embedded database is not open');
  switch (call.kind) {
    case 'query': {
      const { result, safe } = await database.query(call.text, call.params);
      return safe ? { value: result, mark: tellWhenSafe(safe) } : { value: result };
    }
    case 'listen': {
      const { channel } = call;
      listening.set(channel, await database.listen(channel, (payload) => reply({ channel, payload })));
      return {};
    }
    case 'unlisten':
      await listening.get(call.channel)?.();
      listening.delete(call.channel);
      return {};
    case 'close':
      await database.close();
      return {};
  }
}

port?.on('message', ({ id, call }: PgliteRequest) => {
  run(call).then(
    ({ value, mark }) => {
      reply({ id, ok: true, value, ...(mark === undefined ? {} : { mark }) });
      if (call.kind === 'close') port.close();
    },
    (error: unknown) => reply({ id, ok: false, error: carried(error) }),
  );
});
