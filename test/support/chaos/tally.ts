import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEngine } from '../../../cli/engine.js';
import { parseConfig } from '../../../core/config.js';
import { createMemoryLog } from '../engine.js';

/** What is still to be done, and what nobody will do any more, by what the database says. */
export interface Left {
  unread: number;
  unjudged: number;
  unsent: number;
  dead: string[];
}

export async function leftIn(env: Record<string, string>): Promise<Left> {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const clock = { now: () => new Date() };
  const engine = await openEngine(parsed.config, { log: createMemoryLog(), clock, warn: () => undefined });
  try {
    const { store, queues } = engine;
    return {
      unread: await store.files.countReceived(),
      unjudged: (await store.dossiers.unjudged(1_000)).length,
      unsent: (await store.notifications.pending(1_000)).length,
      dead: (await queues.deadLetters.list()).map(({ id, reason }) => `${id} ${reason}`),
    };
  } finally {
    await engine.close();
  }
}

/** Files, relative to their folder, that hold one of the words in clear. */
export function filesWith(folders: readonly string[], words: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => statSync(join(folder, name)).isFile())
      .filter((name) => {
        const text = readFileSync(join(folder, name));
        return words.some((word) => text.includes(word));
      }),
  );
}

/** Resolves to whether the process says that all of it serves, within the time. */
export async function isReadyWithin(url: string, timeoutMs: number): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.status === 200) return true;
    await sleep(250);
  }
  return false;
}
