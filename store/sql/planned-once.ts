import type { Pool, PoolClient } from 'pg';
import { errorCode } from '../store-error.js';
import { OUTDATED } from './parsers.js';

/** Repositories have about a hundred statements; lists of several lengths make more of some. */
const MOST_NAMES = 250;

/** A server's connections, each of which plans a statement once, however often it is asked. */
export function plannedOnce(pool: Pool) {
  const names = new Map<string, string>();
  const clients = new WeakMap<PoolClient, ReturnType<typeof wrap>>();

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMES) return known;
    const name = `parafa_${names.size + 1}`;
    names.set(text, name);
    return name;
  };

  const wrap = (client: PoolClient) => {
    let isOutdated = false;
    return {
      async query(text: string, values: readonly unknown[] = []) {
        const name = values.length > 0 ? nameOf(text) : undefined;
        if (name === undefined) return await client.query(text, [...values]);
        try {
          return await client.query({ name, text, values: [...values] });
        } catch (error) {
          isOutdated ||= errorCode(error) === OUTDATED;
          throw error;
        }
      },
      /** A connection with plans that are no longer right is given up for a new one. */
      release: () => client.release(isOutdated),
    };
  };

  return {
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client) ?? wrap(client);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}
