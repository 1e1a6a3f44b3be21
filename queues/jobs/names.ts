import type { Platform } from '../../store/sql/schema.js';

/** Names of the queues. Never renamed: jobs may be waiting under them. */
export const READ_FILE = 'read-file';
export const JUDGE_DOSSIER = 'judge-dossier';
/** Runs by the clock: `sweep`, `remind`, `purge`. One queue, because each worker costs a connection. */
export const SCHEDULE = 'schedule';
export const notifyQueue = (platform: Platform): string => `notify-${platform}`;

/** Job ids say what the job is about, so that adding it twice is adding it once. Redis forbids `:` in them. */
export const readJobId = (fileId: string): string => `read_${fileId}`;
export const judgeJobId = (dossierId: string, version: number): string => `judge_${dossierId}_${version}`;
export const notifyJobId = (notificationId: string): string => `notify_${notificationId}`;

export const fileOfJob = (jobId: string): string | undefined => /^read_(.+)$/.exec(jobId)?.[1];
export const dossierOfJob = (jobId: string): { dossierId: string; version: number } | undefined => {
  const match = /^judge_(.+)_(\d+)$/.exec(jobId);
  return match?.[1] ? { dossierId: match[1], version: Number(match[2]) } : undefined;
};
