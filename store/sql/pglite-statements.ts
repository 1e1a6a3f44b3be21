import { messages, type PGlite, protocol } from '@electric-sql/pglite';
import pg from 'pg';
import { parserOf } from './parsers.js';
import type { SqlResult } from './pool.js';

/** Repositories and BullMQ have about a hundred statements between them. */
const MOST_PREPARED = 250;
/** Then a statement is planned anew: the tables have grown, and nothing in an embedded database measures them. */
const RUNS_A_PLAN = 1_000;

const { serialize } = protocol;
/** How the server's driver writes values; its types leave it out. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => string | Buffer | null } })
  .utils;

interface Prepared {
  name: string;
  runs: number;
}

type Answer = Awaited<ReturnType<PGlite['execProtocolStream']>>;

/**
 * Asks PGlite in the protocol of PostgreSQL, a statement in one message. Its own `query` takes five and prepares nothing:
 * that costs four times as much.
 */
export class PgliteStatements {
  readonly #database: PGlite;
  /** By text, the one used longest ago first. */
  readonly #prepared = new Map<string, Prepared>();
  #names = 0;

  constructor(database: PGlite) {
    this.#database = database;
  }

  async run<R>(text: string, params: readonly unknown[]): Promise<SqlResult<R>> {
    // Only the simple protocol takes several statements at once, and only the extended one takes parameters.
    const answer = params.length > 0 ? await this.#runPrepared(text, params) : await this.#ask([serialize.query(text)]);
    for (const message of answer) if (message instanceof messages.DatabaseError) throw message;
    return resultOf<R>(answer);
  }

  async #runPrepared(text: string, params: readonly unknown[]): Promise<Answer> {
    const [steps, statement] = this.#prepare(text);
    const answer = await this.#ask([
      ...steps,
      serialize.bind({ statement: statement.name, values: params.map(prepareValue) }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
      serialize.sync(),
    ]);
    statement.runs += 1;
    const isKnown = steps.length === 0 || answer.some(({ name }) => name === 'parseComplete');
    if (isKnown) this.#prepared.set(text, statement);
    return answer;
  }

  /** What is to be sent before a statement can be bound. Takes it out of the prepared ones until it has run. */
  #prepare(text: string): [Uint8Array[], Prepared] {
    const known = this.#prepared.get(text);
    this.#prepared.delete(text);
    if (known && known.runs < RUNS_A_PLAN) return [[], known];
    const steps: Uint8Array[] = [];
    const close = ({ name }: Prepared) => steps.push(serialize.close({ type: 'S', name }));
    if (known) close(known);
    const [oldest] = this.#prepared;
    if (oldest && this.#prepared.size >= MOST_PREPARED) {
      close(oldest[1]);
      this.#prepared.delete(oldest[0]);
    }
    this.#names += 1;
    const fresh = { name: `s${this.#names}`, runs: 0 };
    steps.push(serialize.parse({ name: fresh.name, text }));
    return [steps, fresh];
  }

  #ask(steps: readonly Uint8Array[]): Promise<Answer> {
    return this.#database.execProtocolStream(Buffer.concat(steps), { throwOnError: false });
  }
}

/** Of the last statement in the answer. */
function resultOf<R>(answer: Answer): SqlResult<R> {
  let fields: { name: string; parse: (text: string) => unknown }[] = [];
  let result: SqlResult<R> = { command: '', rows: [], rowCount: null };
  let rows: R[] = [];
  for (const message of answer) {
    if (message instanceof messages.RowDescriptionMessage) {
      fields = message.fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }));
    } else if (message instanceof messages.DataRowMessage) {
      const row: Record<string, unknown> = {};
      for (const [index, { name, parse }] of fields.entries()) {
        const text = message.fields[index] ?? null;
        row[name] = text === null ? null : parse(text);
      }
      rows.push(row as R);
    } else if (message instanceof messages.CommandCompleteMessage) {
      const [command = '', ...numbers] = message.text.split(' ');
      result = { command, rows, rowCount: numbers.length > 0 ? Number(numbers.at(-1)) : null };
      [fields, rows] = [[], []];
    }
  }
  return result;
}
