/** SIGTERM to the end; an orchestrator kills after it. */
const STOP_MS = 25_000;

/** Resolves at the first SIGTERM or SIGINT. */
export function stopSignal(): { asked: Promise<string>; forget(): void } {
  let tell: (signal: string) => void = () => {};
  const asked = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const signals = ['SIGTERM', 'SIGINT'] as const;
  for (const signal of signals) process.once(signal, tell);
  return {
    asked,
    forget: () => {
      for (const signal of signals) process.removeListener(signal, tell);
    },
  };
}

/** In order, each even if another fails; what does not close in time is left to the system. */
export async function closeInTime(closers: (() => Promise<void>)[], warn: (event: string) => void): Promise<void> {
  const all = (async () => {
    for (const close of closers) await close().catch(() => warn('close-failed'));
  })();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      warn('close-late');
      resolve();
    }, STOP_MS);
  });
  await Promise.race([all, late]);
  clearTimeout(timer);
}
