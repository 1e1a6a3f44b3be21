import type { Store } from '../../store/open-store.js';
import { type CasePaper, viewOf } from './case.js';
import type { DrawPage } from './deps.js';

/** Pages that were drawn lately stay in memory: zooming and going back is at once. Nothing of them is written anywhere. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Pages of papers as JPEG. What was uploaded never reaches a browser: only pixels that we drew ourselves. */
export function createImages({ store, draw }: { store: Store; draw: DrawPage }) {
  const drawn = new Map<string, Promise<Uint8Array | undefined>>();
  const sizes = new Map<string, number>();

  function forgetOldest(): void {
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [key, size] of sizes) {
      if (total <= MOST_BYTES) return;
      drawn.delete(key);
      sizes.delete(key);
      total -= size;
    }
  }

  async function make(paper: CasePaper, page: number): Promise<Uint8Array | undefined> {
    const bytes = await store.vault.open(paper.file.id);
    const result = await draw(bytes, page, viewOf(paper.reading, page));
    return result.ok ? result.jpeg : undefined;
  }

  /** Undefined when the page cannot be shown. */
  function of(paper: CasePaper, page: number): Promise<Uint8Array | undefined> {
    const key = `${paper.file.id}/${page}`;
    const known = drawn.get(key);
    if (known) return known;
    const making = make(paper, page).then(
      (jpeg) => {
        sizes.set(key, jpeg?.length ?? 0);
        forgetOldest();
        return jpeg;
      },
      (error: unknown) => {
        drawn.delete(key);
        throw error;
      },
    );
    drawn.set(key, making);
    return making;
  }

  return { of };
}
export type Images = ReturnType<typeof createImages>;
