import { chmod, open, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { STAFF_CALLS, type StaffDesk } from '../../bots/desk/staff-desk.js';
import { MAX_FILE_BYTES } from '../../queues/dossier-files.js';

/** Beside the database: who may open the data folder may talk to the service that holds it. */
export const socketPath = (dataDir: string): string => join(dataDir, 'parafa.sock');

/** What the system takes as the address of a socket; the rest would be cut off. */
const MAX_ADDRESS_BYTES = 100;

/** A data folder may lie deeper than an address reaches: then the socket is addressed through the folder, held open. */
async function withAddress<T>(path: string, use: (address: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(path) <= MAX_ADDRESS_BYTES) return await use(path);
  const folder = await open(dirname(path));
  try {
    return await use(`/proc/self/fd/${folder.fd}/${basename(path)}`);
  } finally {
    await folder.close();
  }
}

/** Papers go through here too, in base64. */
const MAX_BYTES = 2 * MAX_FILE_BYTES;
const call = z.object({ call: z.enum(STAFF_CALLS), args: z.array(z.union([z.string(), z.null()])).max(8) });

async function readAll(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES) throw new Error('the call is too long');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Lets `parafa review` and `parafa desk` work while the embedded service holds its database. Owner only. */
export async function serveStaffSocket(dataDir: string, desk: StaffDesk): Promise<{ close(): Promise<void> }> {
  const path = socketPath(dataDir);
  const run = async (incoming: IncomingMessage): Promise<unknown> => {
    const { call: name, args } = call.parse(JSON.parse(await readAll(incoming)));
    const method = desk[name] as (...values: (string | null)[]) => Promise<unknown>;
    return method(...args);
  };
  const server = createServer((incoming, response) => {
    run(incoming).then(
      (result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result ?? null)),
      () => response.writeHead(400).end(),
    );
  });
  // A socket left by a crash is in the way of the next one; the folder's lock says that nobody else listens.
  await rm(path, { force: true });
  await withAddress(
    path,
    (address) =>
      new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(address, resolve);
      }),
  );
  await chmod(path, 0o600);
  return {
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(path, { force: true });
    },
  };
}

/** The desk of the service that runs on this data folder; undefined when none answers. */
export async function connectStaffSocket(dataDir: string): Promise<StaffDesk | undefined> {
  const path = socketPath(dataDir);
  const sendTo = (address: string, name: string, args: (string | null)[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const outgoing = request({ socketPath: address, method: 'POST', path: '/' }, (response) => {
        readAll(response).then((text) => {
          if (response.statusCode === 200) resolve(JSON.parse(text));
          else reject(new Error('the running service did not understand the call: is it of another version?'));
        }, reject);
      });
      outgoing.once('error', reject);
      outgoing.end(JSON.stringify({ call: name, args }));
    });
  const send = (name: string, args: (string | null)[]) => withAddress(path, (address) => sendTo(address, name, args));
  try {
    await send('conversations', []);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return undefined;
    throw error;
  }
  const calls = STAFF_CALLS.map((name) => [name, (...args: (string | null)[]) => send(name, args)]);
  return Object.fromEntries(calls) as unknown as StaffDesk;
}
