/** What a command talks to; the only door to the process, so that a test can stand in for it. */
export interface CommandIo {
  env: Record<string, string | undefined>;
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
  /** The moment it is. */
  now(): Date;
  /** Ends the process whatever is still open in it; absent where a command runs inside another program. */
  exit?: (code?: number) => void;
}

export interface Command {
  /** One line for `parafa --help`. */
  summary: string;
  /** Text of `parafa <command> --help`. */
  help: string;
  /** Resolves to the exit code. Throws {@link UsageError} for wrong arguments (exit 2); any other error is exit 1. */
  run(args: string[], io: CommandIo): Promise<number>;
}

/** The arguments are wrong: exit 2 and one readable line. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Writes all of `text`, waiting when the reader is slow, so that piped output is never cut. */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
