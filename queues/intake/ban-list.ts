import type { Store } from '../../store/open-store.js';
import type { Source } from './intake.js';

/** A ban holds everywhere after so long. */
const FRESH_MS = 10_000;

/**
 * Who is banned, asked of the database once in a while: every message asks. While it is away, the list of before holds; throws what it
 * says where there is none yet.
 */
export function createBanList({ bans }: Pick<Store, 'bans'>, now: () => number) {
  let known: ReadonlySet<string> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<ReadonlySet<string>> | undefined;

  async function refresh(): Promise<ReadonlySet<string>> {
    try {
      known = await bans.all();
    } catch (error) {
      if (!known) throw error;
    }
    askedAt = now();
    return known;
  }

  return async ({ platform, chatId, userId }: Source): Promise<boolean> => {
    if (now() - askedAt > FRESH_MS) {
      asking ??= refresh().finally(() => {
        asking = undefined;
      });
    }
    const marks = (await asking) ?? known ?? new Set();
    if (marks.size === 0) return false;
    return [chatId, userId].some((address) => marks.has(bans.markOf(platform, address)));
  };
}
