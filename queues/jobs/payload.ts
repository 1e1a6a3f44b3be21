import { type Job, UnrecoverableError } from 'bullmq';
import { z } from 'zod';

const id = z.uuid();

/** Only ids: what stands in a queue is clear text. Raise `v` when a shape changes and teach `upgrade` the old one. */
export const payloads = {
  'read-file': z.strictObject({ v: z.literal(1), fileId: id }),
  'judge-dossier': z.strictObject({ v: z.literal(1), dossierId: id, version: z.number().int().positive() }),
  notify: z.strictObject({ v: z.literal(1), notificationId: id }),
  schedule: z.strictObject({ v: z.literal(1) }),
} as const;

export type PayloadKind = keyof typeof payloads;
export type Payload<K extends PayloadKind> = z.infer<(typeof payloads)[K]>;

const CURRENT = 1;

/** Payloads from before version 1 had no `v` and the same ids. */
function upgrade(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || 'v' in data) return data;
  return { ...data, v: CURRENT };
}

/**
 * The payload of a job, checked. One of an older Parafa is upgraded. One of a newer Parafa is left for it: retried, and
 * in the end kept in the dead-letter list. Anything else can never work and is not retried.
 */
export function parsePayload<K extends PayloadKind>(kind: K, job: Pick<Job, 'data'>): Payload<K> {
  const data = upgrade(job.data);
  const version = typeof data === 'object' && data !== null && 'v' in data ? data.v : undefined;
  if (typeof version === 'number' && version > CURRENT)
    throw new Error(`payload of version ${version} is of a newer Parafa: update this worker, then retry the job`);
  const parsed = payloads[kind].safeParse(data);
  if (!parsed.success) throw new UnrecoverableError('payload-invalid');
  return parsed.data as Payload<K>;
}
