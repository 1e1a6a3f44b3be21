import { PlatformFault } from './platform.js';

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
  const timer = setTimeout(end, ms);
  stop.addEventListener('abort', end);
  if (stop.aborted) end();
  try {
    return await Promise.race([run(own.signal), over]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}
