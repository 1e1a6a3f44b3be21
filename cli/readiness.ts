import { within } from '../web/within.js';
import type { Engine } from './engine.js';

const ASK_MS = 3_000;

/** Which parts of this process serve: those that tell of themselves, and those that have to be asked. */
export interface Readiness {
  /** A platform whose updates come in, or do not. */
  tell(part: string, isWell: boolean): void;
  /** Those that are not well, a code each. */
  faults(): Promise<string[]>;
  /** Whether the database and the queue answer. */
  isWhole(): Promise<boolean>;
}

export function createReadiness({ store, queues }: Pick<Engine, 'store' | 'queues'>): Readiness {
  const unwell = new Set<string>();
  const parts: Record<string, () => Promise<unknown>> = {
    database: () => store.pool.query('select 1'),
    queue: () => queues.deadLetters.counts(),
  };
  const silent = async (): Promise<string[]> => {
    const asked = Object.entries(parts).map(([name, ask]) =>
      within(ask(), ASK_MS).then(
        () => [],
        () => [name],
      ),
    );
    return (await Promise.all(asked)).flat();
  };
  return {
    isWhole: async () => (await silent()).length === 0,
    tell: (part, isWell) => void (isWell ? unwell.delete(part) : unwell.add(part)),
    async faults() {
      return [...(await silent()), ...queues.idleWorkers(), ...unwell];
    },
  };
}
