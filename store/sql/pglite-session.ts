import type { Results } from '@electric-sql/pglite';

/** What the pool asks of PGlite, wherever it runs: in this thread or in one of its own. */
export interface PgliteSession {
  query<R>(text: string, params: unknown[]): Promise<Results<R>>;
  exec(text: string): Promise<Results[]>;
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
  readonly closed: boolean;
}
