import type { Store } from '../../store/open-store.js';
import type { Snippet } from '../../store/repositories/snippets.js';

const NAME = /^[\p{Ll}\p{N}-]{1,32}$/u;
const MOST_TEXT = 1500;

export type Kept = { ok: true } | { ok: false; reason: 'bad-name' | 'bad-text' | 'no-such-snippet' };

/** Answers that staff write often. They change them themselves, and who did is recorded. */
export function createSnippetDesk({ store }: { store: Store }) {
  return {
    list: (): Promise<Snippet[]> => store.snippets.list(),
    textOf: (name: string): Promise<string | undefined> => store.snippets.get(name),

    async put(name: string, text: string, by: string): Promise<Kept> {
      if (!NAME.test(name)) return { ok: false, reason: 'bad-name' };
      if (text.trim() === '' || text.length > MOST_TEXT) return { ok: false, reason: 'bad-text' };
      await store.transaction(async ({ snippets, audit }) => {
        await snippets.put({ name, text: text.trim() }, by);
        await audit.record({ actor: by, action: 'snippet-changed', subject: name });
      });
      return { ok: true };
    },

    async remove(name: string, by: string): Promise<Kept> {
      return store.transaction(async ({ snippets, audit }) => {
        if (!(await snippets.remove(name))) return { ok: false, reason: 'no-such-snippet' };
        await audit.record({ actor: by, action: 'snippet-removed', subject: name });
        return { ok: true };
      });
    },
  };
}
export type SnippetDesk = ReturnType<typeof createSnippetDesk>;
