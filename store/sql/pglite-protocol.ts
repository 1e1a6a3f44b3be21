import type { LockTicket } from '../folder-lock.js';

/** What is asked of the thread that holds the database. */
export type PgliteCall =
  | { kind: 'open'; folder: string; lock?: LockTicket | undefined }
  | { kind: 'query'; text: string; params: readonly unknown[] }
  | { kind: 'listen'; channel: string }
  | { kind: 'unlisten'; channel: string }
  | { kind: 'close' };

export interface PgliteRequest {
  id: number;
  call: PgliteCall;
}

/** An error on its way between threads, which would lose its own properties: `code` tells a duplicate from a fault. */
export interface CarriedError {
  message: string;
  details: Record<string, unknown>;
}

export type PgliteReply =
  /** With `mark`, what it rests on is on the disk when a message says that mark, or a later one, is safe. */
  | { id: number; ok: true; value: unknown; mark?: number }
  | { id: number; ok: false; error: CarriedError }
  | { safe: number }
  | { channel: string; payload: string };

export function carried(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { message: String(error), details: {} };
  const details = Object.entries(error).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return { message: error.message, details: { name: error.name, ...Object.fromEntries(details) } };
}

export const uncarried = ({ message, details }: CarriedError): Error => Object.assign(new Error(message), details);
