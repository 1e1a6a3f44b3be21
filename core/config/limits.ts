import { z } from 'zod';
import { text, whole } from './values.js';

/** The most of something in a day (in Bucharest's 24 hours from the first of it); absent = as much as comes. */
export interface Quota {
  person?: number;
  chat?: number;
  everybody?: number;
}

export interface Limits {
  /** Messages, commands and presses. */
  messages: Quota;
  uploads: Quota;
  uploadBytes: Quota;
  /** Of the disk, for the database and the log: below it no file is taken. */
  reserveBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** `1000,5000,0`: a person, a chat, everybody together; 0 = no limit. */
const quota = (value: string) =>
  text
    .regex(/^\d{1,9}(\s*,\s*\d{1,9}){2}$/, 'must be three whole numbers: person, chat, everybody (0 = no limit)')
    .default(value)
    .transform((numbers): Quota => {
      const [person = 0, chat = 0, everybody = 0] = numbers.split(',').map(Number);
      return { ...(person ? { person } : {}), ...(chat ? { chat } : {}), ...(everybody ? { everybody } : {}) };
    });

export const limitVariables = {
  LIMIT_MESSAGES_DAY: quota('1000,5000,0'),
  LIMIT_UPLOADS_DAY: quota('200,200,0'),
  LIMIT_UPLOAD_MB_DAY: quota('1000,1000,0'),
  DISK_RESERVE_MB: whole(16, 1_000_000).default(512),
};

const environment = z.object(limitVariables);

const inBytes = (megabytes: Quota): Quota =>
  Object.fromEntries(Object.entries(megabytes).map(([whose, most]) => [whose, most * MEGABYTE]));

export const toLimits = (env: z.infer<typeof environment>): Limits => ({
  messages: env.LIMIT_MESSAGES_DAY,
  uploads: env.LIMIT_UPLOADS_DAY,
  uploadBytes: inBytes(env.LIMIT_UPLOAD_MB_DAY),
  reserveBytes: env.DISK_RESERVE_MB * MEGABYTE,
});
