import type { Platform } from '../../store/sql/schema.js';

const MEGABYTE = 1024 * 1024;

/** Bytes of one file that a bot may send there; here and not with the platforms, since staff write from anywhere. */
export const ATTACHMENT_BYTES: Record<Platform, number> = {
  discord: 10 * MEGABYTE,
  telegram: 50 * MEGABYTE,
  terminal: Number.POSITIVE_INFINITY,
};

export const megabytes = (bytes: number): number => Math.floor(bytes / MEGABYTE);
