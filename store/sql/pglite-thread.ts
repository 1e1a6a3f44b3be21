import { parentPort } from 'node:worker_threads';
import { createPglite } from './create-pglite.js';
import { carried, type PgliteCall, type PgliteReply, type PgliteRequest } from './pglite-protocol.js';
import type { PgliteSession } from './pglite-session.js';

/** Entry of the thread that holds the embedded database: one statement after the other, as they are asked for. */
const port = parentPort;
const reply = (message: PgliteReply) => port?.postMessage(message);
const listening = new Map<string, () => Promise<void>>();
let database: PgliteSession | undefined;

async function run(call: PgliteCall): Promise<unknown> {
  if (call.kind === 'open') {
    database = await createPglite(call.folder);
    return undefined;
  }
  if (!database) throw new Error('the embedded database is not open');
  switch (call.kind) {
    case 'query':
      return await database.query(call.text, call.params);
    case 'listen': {
      const { channel } = call;
      listening.set(channel, await database.listen(channel, (payload) => reply({ channel, payload })));
      return undefined;
    }
    case 'unlisten':
      await listening.get(call.channel)?.();
      listening.delete(call.channel);
      return undefined;
    case 'close':
      return await database.close();
  }
}

port?.on('message', ({ id, call }: PgliteRequest) => {
  run(call).then(
    (value) => {
      reply({ id, ok: true, value });
      if (call.kind === 'close') port.close();
    },
    (error: unknown) => reply({ id, ok: false, error: carried(error) }),
  );
});
