import { messages, type PGlite, protocol } from '@electric-sql/pglite';
import pg from 'pg';
import { OUTDATED, parserOf } from './parsers.js';
import type { SqlResult } from './pool.js';

/** Repositories and BullMQ have about a hundred statements between them. */
const MOST_PREPARED = 250;
/** Then a statement is planned anew: the tables have grown, and nothing in an embedded database measures them. */
const RUNS_A_PLAN = 1_000;

const { serialize } = protocol;
/** How the server's driver writes values; its types leave it out. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => string | Buffer | null } })
  .utils;

interface Field {
  name: string;
  parse: (text: string) => unknown;
}

interface Prepared {
  name: string;
  runs: number;
  /** What it gives, described when it was planned. */
  fields: Field[];
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
    if (params.length > 0) return await this.#runPrepared<R>(text, params);
    return resultOf<R>(await this.#ask([serialize.query(text)]));
  }

  async #runPrepared<R>(text: string, params: readonly unknown[]): Promise<SqlResult<R>> {
    const [steps, statement] = this.#prepare(text);
    const answer = await this.#ask([
      ...steps,
      serialize.bind({ statement: statement.name, values: params.map(prepareValue) }),
      serialize.execute({}),
      serialize.sync(),
    ]);
    statement.runs += 1;
    const described = answer.find((message) => message instanceof messages.RowDescriptionMessage);
    if (described) statement.fields = fieldsOf(described);
    const isRight = !answer.some((message) => message instanceof messages.DatabaseError && message.code === OUTDATED);
    const isKnown = isRight && (steps.length === 0 || answer.some(({ name }) => name === 'parseComplete'));
    if (isKnown) this.#prepared.set(text, statement);
    return resultOf<R>(answer, statement.fields);
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
    const fresh = { name: `s${this.#names}`, runs: 0, fields: [] };
    steps.push(serialize.parse({ name: fresh.name, text }), serialize.describe({ type: 'S', name: fresh.name }));
    return [steps, fresh];
  }

  #ask(steps: readonly Uint8Array[]): Promise<Answer> {
    return this.#database.execProtocolStream(Buffer.concat(steps), { throwOnError: false });
  }
}

const fieldsOf = ({ fields }: messages.RowDescriptionMessage): Field[] =>
  fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }));

/** Of the last statement in the answer, or the fault that it tells of. */
function resultOf<R>(answer: Answer, known: Field[] = []): SqlResult<R> {
  let fields = known;
  let result: SqlResult<R> = { command: '', rows: [], rowCount: null };
  let rows: R[] = [];
  for (const message of answer) {
    if (message instanceof messages.DatabaseError) throw message;
    if (message instanceof messages.RowDescriptionMessage) {
      fields = fieldsOf(message);
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
