import type { EventEmitter } from 'node:events';

type Emits = Pick<EventEmitter, 'on' | 'removeListener' | 'removeAllListeners'>;

/** The part of `pg.Pool` that Kysely and BullMQ use, so that PGlite can stand in for a server. */
export interface SqlResult<R> {
  rows: R[];
  rowCount: number | null;
  /** First word of the statement, upper case, as `pg` reports it. */
  command: string;
}

export interface SqlNotification {
  channel: string;
  payload?: string;
}

export interface SqlClient extends Emits {
  query<R>(text: string, params?: readonly unknown[]): Promise<SqlResult<R>>;
  release(destroy?: boolean): void;
}

export interface SqlPool extends Emits {
  connect(): Promise<SqlClient>;
  query<R>(text: string, params?: readonly unknown[]): Promise<SqlResult<R>>;
  end(): Promise<void>;
}

/** The first word of a statement after its leading white space and comments, upper case. */
export function commandOf(sql: string): string {
  return /^[a-z]+/i.exec(withoutLeadingComments(sql))?.[0]?.toUpperCase() ?? '';
}

export function withoutLeadingComments(sql: string): string {
  return sql.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '');
}
