import type { Store } from '../../store/open-store.js';
import type { Source } from './intake.js';

/** A ban holds everywhere after so long. */
const FRESH_MS = 10_000;

/** Who is banned, asked of the database once in a while: every message asks. While it is away, the list of before holds. */
export function createBanList({ bans }: Pick<Store, 'bans'>, now: () => number) {
  let marks: ReadonlySet<string> = new Set();
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  const refresh = async (): Promise<void> => {
    marks = await bans.all();
    askedAt = now();
  };

  return async ({ platform, chatId, userId }: Source): Promise<boolean> => {
    if (now() - askedAt > FRESH_MS) {
      asking ??= refresh().finally(() => {
        asking = undefined;
      });
      await asking;
    }
    if (marks.size === 0) return false;
    return [chatId, userId].some((address) => marks.has(bans.markOf(platform, address)));
  };
}
