import { setImmediate as nextTurn } from 'node:timers/promises';

/** Holders in a row that never wait for anything else may keep the event loop for so long. */
const LONGEST_MS = 10;

/**
 * Lets one holder through at a time, in the order of asking. PGlite works within this thread and answers without leaving
 * it: a long line of holders would let nothing else happen, so now and then timers and connections get their turn.
 */
export class Turnstile {
  #last: Promise<void> = Promise.resolve();
  #breathedAt = 0;

  /** Resolves, when it is this caller's turn, to the function that ends the turn. Ending twice is harmless. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    let leave: () => void = () => {};
    this.#last = new Promise<void>((resolve) => {
      leave = resolve;
    });
    await before;
    if (performance.now() - this.#breathedAt > LONGEST_MS) {
      await nextTurn();
      this.#breathedAt = performance.now();
    }
    return leave;
  }
}
