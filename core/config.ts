import { z } from 'zod';
import { type Limits, limitVariables, toLimits } from './config/limits.js';
import { type Retention, retentionVariables, toRetention } from './config/retention.js';
import { key, optional, publicUrl, roleIds, secret, text, url, whole } from './config/values.js';
import { type OfficeTimes, parseHolidays, parseOfficeHours } from './staff/hours.js';

/** Settings of `parafa`, read once from the environment. Nothing below this line of the program knows variable names. */
export type Config = {
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  dataDir: string;
  /** 32 bytes in base64 or 64 hexadecimal digits; absent = taken from (or made in) the data folder, embedded only. */
  key?: string;
  /** The key before the present one, for `parafa key rotate`. */
  previousKey?: string;
  databaseUrl?: string;
  redisUrl?: string;
  bucket?: { endpoint: string; name: string; region: string; accessKeyId: string; secretAccessKey: string };
  telegram?: {
    token: string;
    apiRoot: string;
    fileRoot?: string;
    fileDir?: string;
    webhook?: { publicUrl: string; secret: string };
  };
  discord?: DiscordConfig;
  /** No port = no web server, unless `parafa start --only web` asks for it (8080 then). */
  web: { host: string; port?: number; publicUrl?: string };
  /** Health and metrics on a port of their own, in every role; where spans of the queues are sent (OTLP over HTTP). */
  observe: { port?: number; tracesTo?: string };
  reader: { concurrency: number; timeoutMs: number };
  /** When staff answer: nurses are told. */
  office?: OfficeTimes;
  /** Of the desk: what lies in somebody's hands for so long goes back, what waits for so long is told of again. */
  desk: { idleMinutes: number; nudgeHours: number };
  retention: Retention;
  limits: Limits;
  /** The service itself makes a backup every night into a folder of its own in here, and keeps the newest so many. */
  backup?: { folder: string; keep: number };
  /** Who answers for the personal data, as nurses read it before they consent. */
  controller?: { name: string; contact: string };
};

export interface DiscordConfig {
  token: string;
  /** Absent = asked of Discord. */
  applicationId?: string;
  /** Absent = the commands are everywhere, and there is no desk. */
  guildId?: string;
  staffChannelId?: string;
  /** Where conversations with nurses become threads; absent = the staff channel. */
  talkChannelId?: string;
  roles: { staff: string[]; lead: string[]; admin: string[] };
  apiBase: string;
  cdnBase: string;
  gatewayUrl?: string;
  requestsPerSecond: number;
}

export { parseKey } from './config/values.js';

export type ParsedConfig = { ok: true; config: Config } | { ok: false; problems: string[] };

const staffHours = text
  .refine((value) => parseOfficeHours(value) !== undefined, {
    message: 'must be days and hours, parted by commas: luni-vineri 9-15, sâmbătă 10-13',
  })
  .transform((value) => parseOfficeHours(value) ?? []);

const staffHolidays = text
  .refine((value) => parseHolidays(value) !== undefined, {
    message: 'must be days, parted by commas: 25.12 of every year, 30.04.2027 of that one',
  })
  .transform((value) => parseHolidays(value) ?? []);

/** Every variable that Parafa knows, in the order of `.env.example`. */
export const environmentSchema = z.object({
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  PARAFA_DATA: text.default('./data'),
  PARAFA_KEY: key.optional(),
  PARAFA_KEY_PREVIOUS: key.optional(),
  DATABASE_URL: url(['postgres', 'postgresql']).optional(),
  REDIS_URL: url(['redis', 'rediss']).optional(),
  S3_ENDPOINT: url(['http', 'https']).optional(),
  S3_BUCKET: optional,
  S3_REGION: text.default('auto'),
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  TELEGRAM_BOT_TOKEN: text.regex(/^\d+:[\w-]{20,}$/, 'does not look like a bot token (123456:ABC…)').optional(),
  TELEGRAM_API_ROOT: url(['http', 'https']).default('https://api.telegram.org'),
  TELEGRAM_FILE_ROOT: url(['http', 'https']).optional(),
  TELEGRAM_FILE_DIR: optional,
  TELEGRAM_WEBHOOK_SECRET: secret.optional(),
  DISCORD_BOT_TOKEN: optional,
  DISCORD_APPLICATION_ID: text.regex(/^\d{15,21}$/, 'must be the number of the application').optional(),
  DISCORD_GUILD_ID: text.regex(/^\d{15,21}$/, 'must be the number of the server').optional(),
  DISCORD_STAFF_CHANNEL_ID: text.regex(/^\d{15,21}$/, 'must be the number of the channel').optional(),
  DISCORD_TALK_CHANNEL_ID: text.regex(/^\d{15,21}$/, 'must be the number of the channel').optional(),
  DISCORD_STAFF_ROLE_IDS: roleIds,
  DISCORD_LEAD_ROLE_IDS: roleIds,
  DISCORD_ADMIN_ROLE_IDS: roleIds,
  DISCORD_API_BASE: url(['http', 'https']).default('https://discord.com/api'),
  DISCORD_CDN_BASE: url(['http', 'https']).default('https://cdn.discordapp.com'),
  DISCORD_GATEWAY_URL: url(['ws', 'wss']).optional(),
  DISCORD_REQUESTS_PER_SECOND: whole(1, 1_000).default(50),
  WEB_HOST: text.default('127.0.0.1'),
  WEB_PORT: whole(0, 65_535).optional(),
  PUBLIC_URL: publicUrl.optional(),
  METRICS_PORT: whole(0, 65_535).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http', 'https']).optional(),
  READ_CONCURRENCY: whole(0, 256).default(0),
  READ_TIMEOUT_SECONDS: whole(10, 3_600).default(180),
  STAFF_HOURS: staffHours.optional(),
  STAFF_HOLIDAYS: staffHolidays.optional(),
  STAFF_IDLE_MINUTES: whole(1, 1_440).default(30),
  STAFF_NUDGE_HOURS: whole(1, 720).default(8),
  ...retentionVariables,
  ...limitVariables,
  PARAFA_BACKUP_DIR: optional,
  PARAFA_BACKUP_KEEP: whole(1, 1_000).default(14),
  CONTROLLER_NAME: optional,
  CONTROLLER_CONTACT: optional,
});

type Environment = z.infer<typeof environmentSchema>;

/** What single variables cannot tell: those that only work together. */
function problemsBetween(env: Environment): string[] {
  const problems: string[] = [];
  const bucket = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const missing = bucket.filter((name) => env[name] === undefined);
  if (missing.length > 0 && missing.length < bucket.length)
    problems.push(`${missing.join(', ')}: missing; a bucket needs ${bucket.join(', ')} together`);
  if (env.DATABASE_URL && !env.PARAFA_KEY)
    problems.push(
      'PARAFA_KEY: missing; with DATABASE_URL every process needs the same key (parafa key new prints one)',
    );
  if (env.TELEGRAM_BOT_TOKEN && env.PUBLIC_URL && !env.TELEGRAM_WEBHOOK_SECRET)
    problems.push(
      'TELEGRAM_WEBHOOK_SECRET: missing; PUBLIC_URL turns the webhook on, which must not be callable by others',
    );
  if (env.STAFF_HOLIDAYS && !env.STAFF_HOURS)
    problems.push('STAFF_HOURS: missing; STAFF_HOLIDAYS are the days on which they do not hold');
  if ((env.CONTROLLER_NAME === undefined) !== (env.CONTROLLER_CONTACT === undefined))
    problems.push('CONTROLLER_NAME and CONTROLLER_CONTACT: nurses are told both or none');
  if (env.DISCORD_STAFF_CHANNEL_ID && !env.DISCORD_GUILD_ID)
    problems.push('DISCORD_GUILD_ID: missing; DISCORD_STAFF_CHANNEL_ID is a channel of a server');
  if (
    env.DISCORD_STAFF_CHANNEL_ID &&
    env.DISCORD_STAFF_ROLE_IDS.length + env.DISCORD_LEAD_ROLE_IDS.length + env.DISCORD_ADMIN_ROLE_IDS.length === 0
  )
    problems.push('DISCORD_STAFF_ROLE_IDS: missing; without roles nobody may do anything at the desk');
  if (env.PARAFA_KEY_PREVIOUS && env.PARAFA_KEY_PREVIOUS === env.PARAFA_KEY)
    problems.push('PARAFA_KEY_PREVIOUS: is the same as PARAFA_KEY; there is nothing to rotate');
  return problems;
}

/** Drops keys that hold undefined, so that "absent" has one shape. */
const compact = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function toConfig(env: Environment): Config {
  const webhook =
    env.PUBLIC_URL && env.TELEGRAM_WEBHOOK_SECRET
      ? { publicUrl: env.PUBLIC_URL, secret: env.TELEGRAM_WEBHOOK_SECRET }
      : undefined;
  return compact({
    logLevel: env.LOG_LEVEL,
    dataDir: env.PARAFA_DATA,
    key: env.PARAFA_KEY,
    previousKey: env.PARAFA_KEY_PREVIOUS,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    bucket:
      env.S3_ENDPOINT && env.S3_BUCKET && env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
        ? {
            endpoint: env.S3_ENDPOINT,
            name: env.S3_BUCKET,
            region: env.S3_REGION,
            accessKeyId: env.S3_ACCESS_KEY_ID,
            secretAccessKey: env.S3_SECRET_ACCESS_KEY,
          }
        : undefined,
    telegram: env.TELEGRAM_BOT_TOKEN
      ? compact({
          token: env.TELEGRAM_BOT_TOKEN,
          apiRoot: env.TELEGRAM_API_ROOT,
          fileRoot: env.TELEGRAM_FILE_ROOT,
          fileDir: env.TELEGRAM_FILE_DIR,
          webhook,
        })
      : undefined,
    discord: env.DISCORD_BOT_TOKEN
      ? compact({
          token: env.DISCORD_BOT_TOKEN,
          applicationId: env.DISCORD_APPLICATION_ID,
          guildId: env.DISCORD_GUILD_ID,
          staffChannelId: env.DISCORD_STAFF_CHANNEL_ID,
          talkChannelId: env.DISCORD_TALK_CHANNEL_ID,
          roles: {
            staff: env.DISCORD_STAFF_ROLE_IDS,
            lead: env.DISCORD_LEAD_ROLE_IDS,
            admin: env.DISCORD_ADMIN_ROLE_IDS,
          },
          apiBase: env.DISCORD_API_BASE,
          cdnBase: env.DISCORD_CDN_BASE,
          gatewayUrl: env.DISCORD_GATEWAY_URL,
          requestsPerSecond: env.DISCORD_REQUESTS_PER_SECOND,
        })
      : undefined,
    web: compact({ host: env.WEB_HOST, port: env.WEB_PORT, publicUrl: env.PUBLIC_URL }),
    observe: compact({ port: env.METRICS_PORT, tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT }),
    reader: { concurrency: env.READ_CONCURRENCY, timeoutMs: env.READ_TIMEOUT_SECONDS * 1000 },
    office: env.STAFF_HOURS && { hours: env.STAFF_HOURS, holidays: env.STAFF_HOLIDAYS ?? [] },
    desk: { idleMinutes: env.STAFF_IDLE_MINUTES, nudgeHours: env.STAFF_NUDGE_HOURS },
    retention: toRetention(env),
    limits: toLimits(env),
    backup: env.PARAFA_BACKUP_DIR ? { folder: env.PARAFA_BACKUP_DIR, keep: env.PARAFA_BACKUP_KEEP } : undefined,
    controller:
      env.CONTROLLER_NAME && env.CONTROLLER_CONTACT
        ? { name: env.CONTROLLER_NAME, contact: env.CONTROLLER_CONTACT }
        : undefined,
  }) as Config;
}

/**
 * Reads the settings from the environment (or from the text of a `.env` file, parsed). An empty variable is an absent
 * one. Reports every problem at once, a sentence each that starts with the variable's name; values are never repeated,
 * because most of them are secrets.
 */
export function parseConfig(env: Record<string, string | undefined>): ParsedConfig {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const problems = problemsBetween(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: toConfig(parsed.data) };
}
