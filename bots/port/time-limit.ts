import { PlatformFault } from './platform.js';

/** After a pause of the whole process (a laptop that slept) the clock rings before what came meanwhile is heard. */
const LISTEN_MS = 50;

/**
 * Runs a call that has to end in `ms`: its signal is aborted then, and it fails as if the platform were away, even if it
 * does not listen to its signal. `stop` ends it at once.
 */
export async function withTimeLimit<T>(
  ms: number,
  stop: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  let end: () => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    end = () => {
      own.abort();
      reject(new PlatformFault({ kind: 'away' }));
    };
  });
  let timer = setTimeout(() => {
    timer = setTimeout(end, LISTEN_MS);
  }, ms);
  stop.addEventListener('abort', end);
  if (stop.aborted) end();
  try {
    return await Promise.race([run(own.signal), over]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}
