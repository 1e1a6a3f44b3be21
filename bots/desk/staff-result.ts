import type { StoredFile } from '../../store/repositories/files.js';

/** `reason` is a stable code; whoever shows it has the words. */
export type StaffResult = { ok: true } | { ok: false; reason: string };

export const done = (result: { ok: true } | { ok: false; reason: string }): StaffResult =>
  result.ok ? { ok: true } : { ok: false, reason: result.reason };

type Result = { ok: boolean; reason?: string };

/** Does something with the one that the beginning of an id names; `reason` says that it names none, or several. */
export const onFound =
  <T>(find: (id: string) => Promise<T | undefined>, reason: string) =>
  async <R extends Result>(id: string, run: (found: T) => Promise<R>): Promise<R | { ok: false; reason: string }> => {
    const found = await find(id);
    return found ? run(found) : { ok: false, reason };
  };

/** The bytes of a file in base64; who had them is recorded. */
export type HandOut = (file: StoredFile, by: string) => Promise<string>;
