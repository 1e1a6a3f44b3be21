import type { SessionInfo } from '@discordjs/ws';
import { z } from 'zod';

/** Where a session is kept from one start to the next. */
export interface SessionKeeper {
  get(): Promise<string | undefined>;
  set(session: string): Promise<void>;
}

const kept = z.object({
  sessionId: z.string(),
  resumeURL: z.string(),
  sequence: z.int(),
  shardId: z.int(),
  shardCount: z.int(),
  /** A session is of one application, and keeps the intents that it was begun with. */
  owner: z.string(),
});
const SAVE_MS = 1_000;

/**
 * The session of the gateway, which outlives the process: Discord keeps what happens meanwhile for a few minutes and gives it to
 * whoever resumes. What came and was not dealt with yet counts as not come.
 */
export function createSessions(keeper: SessionKeeper, owner: string, onError: (error: unknown) => void) {
  let session: SessionInfo | null | undefined;
  let seen = 0;
  const inHand = new Set<number>();
  let timer: NodeJS.Timeout | undefined;

  async function load(): Promise<SessionInfo | null> {
    const text = await keeper.get();
    const { data } = kept.safeParse(text ? JSON.parse(text) : undefined);
    seen = data?.sequence ?? 0;
    return data?.owner === owner ? data : null;
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!session) return;
    const sequence = Math.min(seen, ...[...inHand].map((each) => each - 1));
    await keeper.set(JSON.stringify({ ...session, sequence, owner }));
  }
  const saveSoon = (): void => {
    timer ??= setTimeout(() => void save().catch(onError), SAVE_MS);
  };

  return {
    async retrieve(): Promise<SessionInfo | null> {
      session ??= session === undefined ? await load().catch(() => null) : null;
      return session;
    },
    update(next: SessionInfo | null): void {
      if (next?.sessionId !== session?.sessionId) seen = 0;
      session = next;
    },
    /** An event with its number, until it is dealt with. */
    async during(sequence: number, run: Promise<unknown>): Promise<void> {
      seen = Math.max(seen, sequence);
      inHand.add(sequence);
      await run.finally(() => inHand.delete(sequence)).catch(onError);
      saveSoon();
    },
    save,
  };
}
