import { within } from '../web/within.js';
import type { Engine } from './engine.js';

const ASK_MS = 3_000;

/** Which parts of this process serve: those that tell of themselves, and those that have to be asked. */
export interface Readiness {
  /** A platform whose updates come in, or do not. */
  tell(part: string, isWell: boolean): void;
  /** Those that are not well, a code each. */
  faults(): Promise<string[]>;
}

type Asked = Pick<Engine, 'store' | 'queues'>;

/** Which of database and queue do not answer now. */
export async function silentIn({ store, queues }: Asked): Promise<string[]> {
  const parts = { database: store.pool.query('select 1'), queue: queues.deadLetters.counts() };
  const asked = Object.entries(parts).map(([name, answer]) =>
    within<unknown>(answer, ASK_MS).then(
      () => [],
      () => [name],
    ),
  );
  return (await Promise.all(asked)).flat();
}

export function createReadiness(engine: Asked): Readiness {
  const unwell = new Set<string>();
  return {
    tell: (part, isWell) => void (isWell ? unwell.delete(part) : unwell.add(part)),
    faults: async () => [...(await silentIn(engine)), ...engine.queues.idleWorkers(), ...unwell],
  };
}
