import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Sender } from '../bots/chat/turn.js';
import { labelling } from '../bots/port/fault-words.js';
import { createTerminalScreen } from '../bots/terminal/chat.js';
import { TERMINAL_MESSAGES } from '../bots/terminal/messages.js';
import { createTerminalPlatform } from '../bots/terminal/platform.js';
import { createProgressBar } from '../bots/terminal/progress-bar.js';
import { styleFor } from '../bots/terminal/style.js';
import type { Received, Upload } from '../queues/dossier-files.js';
import type { ChatsDeps, RunningChats } from './chats.js';
import type { Engine } from './engine.js';
import { startPort } from './start-port.js';

const LOCAL: Sender = { platform: 'terminal', chatId: 'local', userId: 'local', isPrivate: true };
const SETTLE_POLL_MS = 100;

/** Nothing of the local person is in line, in hand, or on its way to them any more. */
async function isSettled({ store }: Engine): Promise<boolean> {
  const chat = await store.chats.find(LOCAL.platform, LOCAL.chatId);
  if (!chat) return true;
  for (const dossier of await store.dossiers.ofPerson(chat.personId)) {
    if (dossier.status === 'closed') continue;
    if ((await store.arrivals.ofDossier(dossier.id)) > 0 || (await store.files.unread(dossier.id)) > 0) return false;
    const files = await store.files.ofDossier(dossier.id);
    if (files.length > 0 && !(await store.verdicts.latest(dossier.id, dossier.version))) return false;
  }
  return (await store.notifications.pendingChats('terminal')).length === 0;
}

/** Shows how far the reading of dossiers is, until each is judged. */
function createReadingBar({ queues }: Engine, show: (line: string | undefined) => void) {
  const watched = new Map<string, () => void>();
  return {
    watch(dossierId: string): void {
      if (watched.has(dossierId)) return;
      const bar = createProgressBar();
      const stop = queues.progress.watch(dossierId, (event) => {
        bar.take(event);
        show(bar.line());
        if (event.kind !== 'judged') return;
        watched.get(dossierId)?.();
        watched.delete(dossierId);
      });
      watched.set(dossierId, stop);
    },
    close(): void {
      for (const stop of watched.values()) stop();
    },
  };
}

/** The chat on this terminal, in front of the embedded engine. */
export async function startTerminal(deps: ChatsDeps): Promise<RunningChats> {
  const { engine, io, log } = deps;
  const isInteractive = io.stdin.isTTY === true && io.stdout.isTTY === true;
  const screen = createTerminalScreen({
    input: io.stdin,
    output: io.stdout,
    isInteractive,
    style: styleFor(isInteractive, io.env),
    messages: TERMINAL_MESSAGES,
  });
  const bar = createReadingBar(engine, screen.progress);
  const receive = async (upload: Upload): Promise<Received> => {
    const received = await engine.queues.dossierFiles.receive(upload);
    if (received.ok && !received.duplicate) bar.watch(upload.dossierId);
    return received;
  };
  const platform = createTerminalPlatform({
    print: screen.print,
    saved: TERMINAL_MESSAGES.saved,
    async saveAttachment({ name, bytes }) {
      // Into the folder where the person stands: what they take out is theirs to keep, and no longer ours.
      const path = resolve(name);
      await writeFile(path, bytes, { mode: 0o600 });
      return path;
    },
  });
  const closing = new AbortController();
  let finished: Promise<void> = Promise.resolve();
  const running = await startPort(deps, {
    platform,
    files: { ...engine.queues.dossierFiles, receive },
    flood: { turns: Number.POSITIVE_INFINITY, seconds: 1 },
    labelOf: labelling(() => undefined),
    async receive(inbox) {
      finished = screen.run({
        inbox,
        sender: LOCAL,
        signal: closing.signal,
        async settled() {
          while (!closing.signal.aborted && !(await isSettled(engine)))
            await new Promise((resolve) => setTimeout(resolve, SETTLE_POLL_MS));
        },
      });
      return {
        async close() {
          closing.abort();
          await finished.catch((error: unknown) =>
            log.warn('terminal-failed', { incident: randomUUID(), reason: String(error) }),
          );
        },
      };
    },
  });
  return {
    senders: running.senders,
    finished,
    async close() {
      bar.close();
      await running.close();
    },
  };
}
