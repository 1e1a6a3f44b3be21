import type { CommandIo } from '../command.js';

/** One line on a terminal that says how far reading is, and is gone before anything else is written. */
export interface ReadingProgress {
  /** A page more of some file. */
  page(pages: { done: number; of: number }): void;
  /** A file more; the line is taken away, since its result follows. */
  file(): void;
  /** Takes the line away. */
  clear(): void;
}

const CLEAR = '\r\u001b[K';

/** Nothing when the errors do not go to a terminal: a log needs no moving line. */
export function readingProgress({ stderr }: Pick<CommandIo, 'stderr'>, files: number): ReadingProgress | undefined {
  if (stderr.isTTY !== true || files === 0) return undefined;
  let done = 0;
  const show = (rest: string) => void stderr.write(`${CLEAR}${Math.min(done + 1, files)}/${files}${rest}`);
  return {
    page: ({ done: pages, of }) => show(of > 1 ? ` · ${pages}/${of}` : ''),
    file() {
      done += 1;
      stderr.write(CLEAR);
    },
    clear: () => void stderr.write(CLEAR),
  };
}
