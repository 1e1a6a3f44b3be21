import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { APIMessage } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Channel, DiscordState } from './state.js';

interface Session {
  id: string;
  intents: number;
  seq: number;
  /** What was sent, for whoever resumes. */
  sent: { s: number; t: string; d: unknown }[];
  socket?: WebSocket | undefined;
}

const INTENT = { guilds: 1, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 };
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Discord's gateway: identify, heartbeat, resume with what was missed, intents. */
export function createGateway(http: Server, state: DiscordState, token: string, url: () => string) {
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, heartbeats: 0 };
  const sockets = new WebSocketServer({ server: http });
  let heartbeatMs = 41_250;

  const guildPayload = (id: string) => {
    const guild = state.guilds.get(id);
    return {
      id,
      name: guild?.name,
      unavailable: false,
      roles: [...(guild?.roles.values() ?? [])].map((role) => ({ ...role, permissions: String(role.permissions) })),
      channels: [],
      members: [],
      threads: [],
      emojis: [],
      stickers: [],
      features: [],
    };
  };

  function emit(session: Session, t: string, d: unknown): void {
    session.seq += 1;
    const packet = { op: 0, s: session.seq, t, d };
    session.sent.push({ s: session.seq, t, d });
    session.socket?.send(JSON.stringify(packet));
  }

  function identify(socket: WebSocket, data: { token: string; intents: number }): Session | undefined {
    if (data.token !== token) {
      socket.close(4004, 'Authentication failed.');
      return undefined;
    }
    if ((data.intents & PRIVILEGED & ~state.privileged) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return undefined;
    }
    const session: Session = { id: randomUUID(), intents: data.intents, seq: 0, sent: [], socket };
    sessions.set(session.id, session);
    counts.identified += 1;
    emit(session, 'READY', {
      v: 10,
      user: state.bot,
      guilds: [...state.guilds.keys()].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: state.applicationId, flags: 0 },
    });
    if (data.intents & INTENT.guilds)
      for (const id of state.guilds.keys()) emit(session, 'GUILD_CREATE', guildPayload(id));
    return session;
  }

  function resume(socket: WebSocket, data: { token: string; session_id: string; seq: number }): Session | undefined {
    const session = sessions.get(data.session_id);
    if (!session || data.token !== token) {
      socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return undefined;
    }
    session.socket = socket;
    counts.resumed += 1;
    for (const { s, t, d } of session.sent.filter(({ s }) => s > data.seq))
      socket.send(JSON.stringify({ op: 0, s, t, d }));
    emit(session, 'RESUMED', {});
    return session;
  }

  sockets.on('connection', (socket) => {
    let session: Session | undefined;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeatMs }, s: null, t: null }));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: never };
      if (op === 1) {
        counts.heartbeats += 1;
        socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
      } else if (op === 2) session = identify(socket, d);
      else if (op === 6) session = resume(socket, d);
      else if (!session) socket.close(4003, 'Not authenticated.');
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
  });

  const wants = (session: Session, channel: Channel) =>
    (session.intents & (channel.guildId ? INTENT.guildMessages : INTENT.directMessages)) !== 0;

  return {
    counts,
    /** To every session; those that are away get it when they resume. */
    dispatch(t: string, d: unknown): void {
      for (const session of sessions.values()) emit(session, t, d);
    },
    /** A frame as it stands, well formed or not. */
    raw(frame: string): void {
      for (const { socket } of sessions.values()) socket?.send(frame);
    },
    message(t: string, channel: Channel, message: APIMessage): void {
      for (const session of sessions.values()) {
        if (!wants(session, channel)) continue;
        const isReadable =
          (session.intents & INTENT.messageContent) !== 0 ||
          !channel.guildId ||
          message.author.id === state.bot.id ||
          message.mentions.some(({ id }) => id === state.bot.id);
        emit(session, t, {
          ...message,
          ...(isReadable ? {} : { content: '', embeds: [], attachments: [], components: [] }),
          channel_type: channel.type,
          ...(channel.guildId
            ? {
                guild_id: channel.guildId,
                member: { roles: state.guilds.get(channel.guildId)?.members.get(message.author.id) ?? [] },
              }
            : {}),
        });
      }
    },
    isConnected: () => [...sessions.values()].some(({ socket }) => socket !== undefined),
    /** Breaks every connection; `isForgotten`: no session can be resumed. */
    drop({ isForgotten = false, code = 4000 } = {}): void {
      for (const { socket } of sessions.values()) socket?.close(code);
      if (isForgotten) sessions.clear();
    },
    /** Asks for a reconnect, as Discord does when a machine of theirs rests. */
    askReconnect(): void {
      for (const { socket } of sessions.values()) socket?.send(JSON.stringify({ op: 7, d: null, s: null, t: null }));
    },
    setHeartbeat: (ms: number) => {
      heartbeatMs = ms;
    },
    close(): Promise<void> {
      for (const client of sockets.clients) client.terminate();
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}
export type Gateway = ReturnType<typeof createGateway>;
