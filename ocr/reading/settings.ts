import { z } from 'zod';

/** What the reader may spend on one file. Units stand in the names. */
export const readingSettingsSchema = z.object({
  maxBytes: z
    .number()
    .int()
    .positive()
    .default(20 * 1024 * 1024),
  maxPages: z.number().int().positive().default(40),
  /** Per picture or page, counted from the header before anything is decoded. */
  maxPixels: z.number().int().positive().default(60_000_000),
  /** Of pictures that are made smaller while they are read: a black and white sheet at 1,200 dots an inch is a small file. */
  maxStreamedPixels: z.number().int().positive().default(300_000_000),
  /** For preparing and recognising one page, waiting for a free engine not counted. */
  pageTimeoutMs: z.number().int().positive().default(60_000),
  /** Engines that recognise pages side by side; each has its own memory. */
  workers: z.number().int().min(1).max(64).default(1),
  /** The engine's memory grows with use: it is replaced after this many pages. */
  pagesPerWorker: z.number().int().positive().default(60),
});
export type ReadingSettings = z.infer<typeof readingSettingsSchema>;
