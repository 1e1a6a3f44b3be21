import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentSchema, parseConfig, parseKey } from '../../core/config.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const problemsOf = (env: Record<string, string>) => {
  const parsed = parseConfig(env);
  return parsed.ok ? [] : parsed.problems;
};

describe('.env.example', () => {
  const text = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const example = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));

  test('names every variable that is understood, in the same order, and no other', () => {
    expect(Object.keys(example)).toEqual(Object.keys(environmentSchema.shape));
  });

  test('as it stands is what an empty environment gives', () => {
    expect(parseConfig(example)).toEqual(parseConfig({}));
    expect(parseConfig({}).ok).toBe(true);
  });
});

test('every problem is reported at once, by name, without the value', () => {
  const problems = problemsOf({ PARAFA_KEY: 'secret', WEB_PORT: 'x', REDIS_URL: 'mysql://h', LOG_LEVEL: 'loud' });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'LOG_LEVEL',
    'PARAFA_KEY',
    'REDIS_URL',
    'WEB_PORT',
  ]);
  expect(problems.join()).not.toContain('secret');
});

test.each([
  ['a database without a key', { DATABASE_URL: 'postgres://h/d' }, 'PARAFA_KEY'],
  ['half a bucket', { S3_ENDPOINT: 'https://h', S3_BUCKET: 'b' }, 'S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY'],
  [
    'a public address without a secret',
    { TELEGRAM_BOT_TOKEN: `123:${'a'.repeat(30)}`, PUBLIC_URL: 'https://h' },
    'TELEGRAM_WEBHOOK_SECRET',
  ],
  ['a rotation to the same key', { PARAFA_KEY: KEY, PARAFA_KEY_PREVIOUS: KEY }, 'PARAFA_KEY_PREVIOUS'],
])('%s is refused', (_name, env, names) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(new RegExp(`^${names}: `))]);
});

test('what belongs together becomes one setting', () => {
  const parsed = parseConfig({
    TELEGRAM_BOT_TOKEN: `123:${'a'.repeat(30)}`,
    PUBLIC_URL: 'https://parafa.example',
    TELEGRAM_WEBHOOK_SECRET: 'x'.repeat(20),
    READ_TIMEOUT_SECONDS: '30',
    WEB_PORT: ' 9000 ',
  });
  expect(parsed).toMatchObject({
    ok: true,
    config: {
      telegram: { apiRoot: 'https://api.telegram.org', webhook: { publicUrl: 'https://parafa.example' } },
      reader: { timeoutMs: 30_000 },
      web: { port: 9000 },
    },
  });
});

test.each([
  ['base64', KEY, 32],
  ['base64 for addresses', Buffer.alloc(32, 0xff).toString('base64url'), 32],
  ['hexadecimal', 'ab'.repeat(32), 32],
  ['too short', 'ab'.repeat(31), undefined],
  ['text', 'a passphrase that somebody made up and wrote', undefined],
])('a key in %s', (_name, text, bytes) => {
  expect(parseKey(text)?.length).toBe(bytes);
});
