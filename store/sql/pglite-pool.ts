import { EventEmitter } from 'node:events';
import type { PgliteSession, Ran } from './pglite-session.js';
import {
  commandOf,
  type SqlClient,
  type SqlNotification,
  type SqlPool,
  type SqlResult,
  withoutLeadingComments,
} from './pool.js';
import { Turnstile } from './turnstile.js';

const OPENS = new Set(['BEGIN', 'START']);
const CLOSES = new Set(['COMMIT', 'ROLLBACK', 'END', 'ABORT']);

/**
 * PGlite in the shape of a `pg.Pool`.
 *
 * PGlite is one session, and these "clients" share it: whoever opens a transaction holds the turnstile until it ends. So inside
 * a transaction only its own client may be asked: asking the pool there would wait for itself. All others hand in their
 * statements without waiting for the answer to the one before: the session takes them in this order.
 */
export class PglitePool extends EventEmitter implements SqlPool {
  readonly #database: PgliteSession;
  readonly #turnstile: Turnstile;
  readonly #waits: boolean;
  readonly #clients: Set<PgliteClient>;
  #ended = false;

  constructor(
    database: PgliteSession,
    { turnstile = new Turnstile(), clients = new Set<PgliteClient>(), waits = true } = {},
  ) {
    super();
    this.#database = database;
    this.#turnstile = turnstile;
    this.#clients = clients;
    this.#waits = waits;
    // Every worker and every queue's events listen: many listeners are no leak here.
    this.setMaxListeners(0);
  }

  async connect(): Promise<SqlClient> {
    if (this.#ended) throw new Error('the embedded database is closed');
    const client = new PgliteClient(this.#database, this.#turnstile, this.#waits, () => this.#clients.delete(client));
    this.#clients.add(client);
    return client;
  }

  /**
   * The same database for those who acknowledge nothing to anybody: their statements do not wait for the disk. Theirs stand before
   * whatever is acknowledged later in the same log, so that nothing outlives a power cut that they caused and they do not.
   */
  unhurried(): PglitePool {
    return new PglitePool(this.#database, { turnstile: this.#turnstile, clients: this.#clients, waits: false });
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<SqlResult<R>> {
    const client = await this.connect();
    try {
      return await client.query<R>(text, params);
    } finally {
      client.release();
    }
  }

  /** Lets what runs finish, then closes the database. */
  async end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    for (const client of this.#clients) client.release();
    const leave = await this.#turnstile.enter();
    try {
      await this.#database.close();
    } finally {
      leave();
    }
  }
}

class PgliteClient extends EventEmitter implements SqlClient {
  readonly #database: PgliteSession;
  readonly #turnstile: Turnstile;
  readonly #waits: boolean;
  readonly #onRelease: () => void;
  readonly #subscriptions = new Map<string, () => Promise<void>>();
  /** Ends our turn; present while a transaction of ours is open. */
  #leave: (() => void) | undefined;
  #released = false;

  constructor(database: PgliteSession, turnstile: Turnstile, waits: boolean, onRelease: () => void) {
    super();
    this.#database = database;
    this.#turnstile = turnstile;
    this.#waits = waits;
    this.#onRelease = onRelease;
    this.setMaxListeners(0);
  }

  async query<R>(text: string, params: readonly unknown[] = []): Promise<SqlResult<R>> {
    if (this.#released) throw new Error('this database client was released');
    const command = commandOf(text);
    if (command === 'LISTEN' || command === 'UNLISTEN') return await this.#subscribe<R>(command, text);
    if (this.#leave) return await this.#inTransaction<R>(command, text, params);
    const leave = await this.#turnstile.enter();
    const asked = this.#database.query<R>(text, params);
    if (!OPENS.has(command)) {
      leave();
      return await this.#safely(asked);
    }
    // A transaction waits for the disk once, at its end.
    this.#leave = leave;
    try {
      return (await asked).result;
    } catch (error) {
      this.#endTurn();
      throw error;
    }
  }

  async #inTransaction<R>(command: string, text: string, params: readonly unknown[]): Promise<SqlResult<R>> {
    const asked = this.#database.query<R>(text, params);
    // `ROLLBACK TO a_savepoint` leaves the transaction open. A COMMIT that fails has ended it too.
    if (!CLOSES.has(command) || /^\s*rollback\s+to\b/i.test(text)) return (await asked).result;
    this.#endTurn();
    return await this.#safely(asked);
  }

  async #safely<R>(asked: Promise<Ran<R>>): Promise<SqlResult<R>> {
    const { result, safe } = await asked;
    if (this.#waits) await safe;
    return result;
  }

  async #subscribe<R>(command: 'LISTEN' | 'UNLISTEN', text: string): Promise<SqlResult<R>> {
    const channel = /^(?:UN)?LISTEN\s+(?:"((?:[^"]|"")+)"|([\w$]+|\*))/i.exec(withoutLeadingComments(text));
    const name = channel?.[1]?.replaceAll('""', '"') ?? channel?.[2]?.toLowerCase();
    if (name === undefined) throw new Error(`cannot tell the channel of: ${command}`);
    if (command === 'LISTEN' && !this.#subscriptions.has(name)) {
      // Quoted, because PGlite folds the case of a bare name; the pool's turn keeps it out of other transactions.
      const leave = await this.#turnstile.enter();
      try {
        const stop = await this.#database.listen(`"${name.replaceAll('"', '""')}"`, (payload) => {
          const notification: SqlNotification = { channel: name, payload };
          this.emit('notification', notification);
        });
        this.#subscriptions.set(name, () => stop());
      } finally {
        leave();
      }
    } else if (command === 'UNLISTEN') {
      const stop = this.#subscriptions.get(name);
      this.#subscriptions.delete(name);
      await stop?.();
    }
    return { command, rows: [], rowCount: null };
  }

  #endTurn(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.#onRelease();
    const leave = this.#leave;
    this.#leave = undefined;
    const finish = async () => {
      try {
        if (leave) await this.#database.query('ROLLBACK', []);
        for (const stop of this.#subscriptions.values()) await stop();
      } catch (error) {
        // A database that closes meanwhile has dropped transaction and subscriptions itself.
        if (!this.#database.closed) this.emit('error', error);
      } finally {
        leave?.();
      }
    };
    if (leave || this.#subscriptions.size > 0) void finish();
  }
}
