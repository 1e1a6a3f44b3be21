import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createNotices } from '../bots/chat/notices.js';
import { openConversation } from '../bots/chat/open-conversation.js';
import type { Reply } from '../bots/chat/reply.js';
import type { Sender } from '../bots/chat/turn.js';
import { runTerminalChat } from '../bots/terminal/chat.js';
import { TERMINAL_MESSAGES } from '../bots/terminal/messages.js';
import { createProgressBar } from '../bots/terminal/progress-bar.js';
import { styleFor } from '../bots/terminal/style.js';
import { openKnowledge } from '../knowledge/open.js';
import { createAsk } from '../knowledge/understanding/ask.js';
import { MAX_FILE_BYTES, type Received, type Upload } from '../queues/dossier-files.js';
import type { ChatsDeps, RunningChats } from './chats.js';
import { knowledgeFolderIn, publishedIn } from './published-calls.js';

const LOCAL: Sender = { platform: 'terminal', chatId: 'local', userId: 'local', isPrivate: true };
const SETTLE_POLL_MS = 100;

/** The chat on this terminal, in front of the embedded engine. */
export async function startTerminal({ config, engine, io, log }: ChatsDeps): Promise<RunningChats> {
  const { store, queues } = engine;
  const kb = await openKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) });
  const listeners = new Set<(reply: Reply) => void>();
  const watchers = new Set<(line: string | undefined) => void>();
  const watched = new Map<string, () => void>();
  const notices = createNotices({ kb, store, clock: () => io.now() });

  /** Shows how far the reading of a dossier is, until it is judged. */
  function watch(dossierId: string): void {
    if (watched.has(dossierId)) return;
    const bar = createProgressBar();
    const stop = queues.progress.watch(dossierId, (event) => {
      bar.take(event);
      for (const show of watchers) show(bar.line());
      if (event.kind !== 'judged') return;
      watched.get(dossierId)?.();
      watched.delete(dossierId);
    });
    watched.set(dossierId, stop);
  }

  async function receive(upload: Upload): Promise<Received> {
    const received = await queues.dossierFiles.receive(upload);
    if (received.ok && !received.duplicate) watch(upload.dossierId);
    return received;
  }

  const { conversation } = openConversation({
    kb,
    store,
    questions: createAsk(kb),
    files: { ...queues.dossierFiles, receive },
    judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
    notifyStaff: async () => undefined,
    retentionDays: config.retentionDays,
    ...(config.staffHours ? { staffHours: config.staffHours } : {}),
    maxFileBytes: MAX_FILE_BYTES,
    clock: () => io.now(),
    onError: (error, incident) =>
      log.error('incident', { incident, reason: error instanceof Error ? error.name : 'unknown' }),
  });

  /** Nothing of the local person is in line, in hand, or on its way to them any more. */
  async function isSettled(): Promise<boolean> {
    const chat = await store.chats.find(LOCAL.platform, LOCAL.chatId);
    if (!chat) return true;
    for (const dossier of await store.dossiers.ofPerson(chat.personId)) {
      if (dossier.status === 'closed') continue;
      if ((await store.files.unread(dossier.id)) > 0) return false;
      const files = await store.files.ofDossier(dossier.id);
      if (files.length > 0 && !(await store.verdicts.latest(dossier.id, dossier.version))) return false;
    }
    return !(await store.notifications.pending(100)).some(({ platform }) => platform === 'terminal');
  }

  const isInteractive = io.stdin.isTTY === true && io.stdout.isTTY === true;
  const closing = new AbortController();
  const finished = runTerminalChat({
    conversation,
    sender: LOCAL,
    input: io.stdin,
    output: io.stdout,
    isInteractive,
    style: styleFor(isInteractive, io.env),
    messages: TERMINAL_MESSAGES,
    signal: closing.signal,
    async settled() {
      while (!closing.signal.aborted && !(await isSettled()))
        await new Promise((resolve) => setTimeout(resolve, SETTLE_POLL_MS));
    },
    onProgress(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    async saveAttachment({ name, bytes }) {
      // Into the folder where the person stands: what they take out is theirs to keep, and no longer ours.
      const path = resolve(name);
      await writeFile(path, bytes, { mode: 0o600 });
      return path;
    },
    onDelivery(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });

  return {
    senders: {
      async terminal(notification, chat) {
        const reply = await notices.render(notification, chat.language);
        if (reply) for (const listener of listeners) listener(reply);
        return { ok: true };
      },
    },
    finished,
    async close() {
      for (const stop of watched.values()) stop();
      closing.abort();
      await finished.catch((error: unknown) =>
        log.warn('terminal-failed', { incident: randomUUID(), reason: String(error) }),
      );
    },
  };
}
