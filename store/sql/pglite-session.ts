import type { SqlResult } from './pool.js';

/** A statement has run; what it committed, and what it saw of others, is on the disk when `safe` resolves. */
export interface Ran<R> {
  result: SqlResult<R>;
  /** undefined when there is nothing to wait for. */
  safe: Promise<void> | undefined;
}

/** What the pool asks of PGlite, wherever it runs: in this thread or in one of its own. */
export interface PgliteSession {
  /** Several statements at once only without parameters; the result is that of the last. */
  query<R>(text: string, params: readonly unknown[]): Promise<Ran<R>>;
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
  readonly closed: boolean;
}
