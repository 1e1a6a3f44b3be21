import { createServer, type Server, type Socket } from 'node:net';

/** A server that only says which version it is, as one from years ago would. */
export interface OldServer {
  port: number;
  close(): Promise<void>;
}

async function listen(onConnection: (socket: Socket) => void): Promise<OldServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Answers INFO, and OK to the rest. */
export function startOldRedis(version: string): Promise<OldServer> {
  const info = `# Server\r\nredis_version:${version}\r\naof_enabled:1\r\nmaxmemory_policy:noeviction\r\n`;
  return listen((socket) => {
    socket.on('data', (chunk) => {
      // A command is an array of strings: *2\r\n$4\r\nINFO\r\n…
      for (const [, name] of String(chunk).matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n/g))
        socket.write(name?.toUpperCase() === 'INFO' ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
    });
  });
}

const int16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const message = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
};

/** Lets everybody in, and answers each query with one row: its version as a number and as text. */
export function startOldPostgres(number: number, version: string): Promise<OldServer> {
  const TEXT = 25;
  const INT4 = 23;
  const ready = message('Z', Buffer.from('I'));
  const field = (name: string, oid: number) =>
    Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(oid), int16(0), int32(-1), int16(0)]);
  const value = (text: string) => Buffer.concat([int32(text.length), Buffer.from(text)]);
  const answer = Buffer.concat([
    message('T', int16(2), field('number', INT4), field('version', TEXT)),
    message('D', int16(2), value(String(number)), value(version)),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  return listen((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', (chunk) => {
        if (String(chunk).startsWith('Q')) socket.write(answer);
      });
    });
  });
}
