import type { SqlResult } from './pool.js';

/** What the pool asks of PGlite, wherever it runs: in this thread or in one of its own. */
export interface PgliteSession {
  /** Several statements at once only without parameters; the result is that of the last. */
  query<R>(text: string, params: readonly unknown[]): Promise<SqlResult<R>>;
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
  readonly closed: boolean;
}
