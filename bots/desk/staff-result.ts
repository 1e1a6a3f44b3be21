import type { StoredFile } from '../../store/repositories/files.js';

/** `reason` is a stable code; whoever shows it has the words. */
export type StaffResult = { ok: true } | { ok: false; reason: string };

export const done = (result: { ok: true } | { ok: false; reason: string }): StaffResult =>
  result.ok ? { ok: true } : { ok: false, reason: result.reason };

/** The bytes of a file in base64; who had them is recorded. */
export type HandOut = (file: StoredFile, by: string) => Promise<string>;
