import { setTimeout as sleep } from 'node:timers/promises';
import { type ParafaProcess, startParafa } from '../parafa-process.js';

/** A process that is started anew whenever it ends, as a service manager does. */
export interface Supervised {
  name: string;
  /** Of its present life. */
  pid(): number;
  /** Everything that all of its lives have logged. */
  log(): string;
  kill(): Promise<void>;
  /** Ends it at once, and does something to what it left before it is started anew. */
  killAnd(then: () => Promise<unknown>): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** For good. Gives the exit code of the last life. */
  stop(): Promise<number | null>;
}

const RESTART_MS = 500;

export function supervise(name: string, args: string[], env: Record<string, string>): Supervised {
  let [isStopping, past] = [false, ''];
  let running: ParafaProcess = startParafa(args, env);
  let afterDeath: () => Promise<unknown> = async () => undefined;
  const watched = (async () => {
    for (;;) {
      await running.ended();
      if (isStopping) return;
      past += running.log();
      await afterDeath();
      afterDeath = async () => undefined;
      await sleep(RESTART_MS);
      if (isStopping) return;
      running = startParafa(args, env);
    }
  })();
  return {
    name,
    pid: () => running.pid,
    log: () => past + running.log(),
    kill: () => running.kill(),
    killAnd(then) {
      afterDeath = then;
      return running.kill();
    },
    signal: (signal) => running.signal(signal),
    async stop() {
      isStopping = true;
      running.signal('SIGCONT');
      const code = await running.stop();
      await watched;
      return code;
    },
  };
}
