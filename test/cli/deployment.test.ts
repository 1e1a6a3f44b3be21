import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { environmentSchema } from '../../core/config.js';

const root = join(import.meta.dirname, '../..');
const text = (name: string) => readFileSync(join(root, name), 'utf8');

const condition = z.strictObject({ condition: z.enum(['service_healthy', 'service_started']) });
/** The part of the Compose specification that the file uses; anything else is a slip of the pen. */
const service = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  env_file: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  volumes: z.array(z.string().regex(/^[a-z]+:\/\S+$/)).optional(),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/, 'open to this machine alone')).optional(),
  tmpfs: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  restart: z.string().optional(),
  shm_size: z.string().optional(),
  depends_on: z.record(z.string(), condition).optional(),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()).min(2),
      interval: z.string(),
      timeout: z.string(),
      start_period: z.string().optional(),
      retries: z.number(),
    })
    .optional(),
});
const compose = z
  .object({ name: z.string(), services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(text('docker-compose.yml'), { merge: true }));

const ours = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);

describe('docker-compose.yml', () => {
  test('runs each role in a service of its own, beside PostgreSQL and Redis', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['bots', 'postgres', 'redis', 'web', 'worker']);
    for (const [name, { command }] of ours) expect(command).toEqual(['start', '--only', name]);
  });

  test.each(ours)(
    '%s: read-only root, no privileges, 30 seconds to end, variables that are understood',
    (_name, each) => {
      expect(each).toMatchObject({ read_only: true, cap_drop: ['ALL'], stop_grace_period: '35s', env_file: '.env' });
      const unknown = Object.keys(each.environment ?? {}).filter((name) => !(name in environmentSchema.shape));
      expect(unknown).toEqual([]);
      expect(Object.keys(each.environment ?? {})).toEqual(
        expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'PARAFA_KEY']),
      );
      expect(Object.keys(each.depends_on ?? {}).sort()).toEqual(['postgres', 'redis']);
    },
  );

  test('where bots run their webhook is reached, and the pages where the web server is', () => {
    for (const [name, port] of [
      ['bots', '8081:8080'],
      ['web', '8080:8080'],
    ] as const) {
      const { ports, environment } = compose.services[name] ?? {};
      expect(ports?.join()).toContain(port);
      expect(environment).toMatchObject({ WEB_PORT: '8080' });
    }
  });

  test('Redis keeps what it has: append-only, no eviction', () => {
    expect(compose.services.redis?.command?.join(' ')).toMatch(/--appendonly yes.*--maxmemory-policy noeviction/);
  });

  test('every volume that is used is declared, and waited-for services have a healthcheck', () => {
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(compose.volumes)));
    for (const name of ['postgres', 'redis']) expect(compose.services[name]?.healthcheck).toBeDefined();
  });

  test('no secret stands in it', () => {
    expect(text('docker-compose.yml')).toMatch(/\$\{POSTGRES_PASSWORD:\?/);
    expect(text('docker-compose.yml')).toMatch(/\$\{PARAFA_KEY:\?/);
  });
});

describe('Dockerfile', () => {
  const lines = text('Dockerfile').split('\n');

  test('runs as an ordinary user, hears SIGTERM itself and has a healthcheck', () => {
    expect(lines).toContain('USER node');
    expect(lines).toContain('ENTRYPOINT ["node", "bin/parafa.js"]');
    expect(lines.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true);
  });

  test('copies only what exists, and all that runs', () => {
    const copied = lines.flatMap((line) => /^COPY --from=build \/app\/(\S+)/.exec(line)?.[1] ?? []);
    expect(copied).toEqual(['package.json', 'node_modules', 'dist', 'bin', 'knowledge', 'ocr/documents/data']);
    for (const name of copied.filter((each) => each !== 'dist')) expect(existsSync(join(root, name))).toBe(true);
  });
});

test.each([
  [
    'a grave hole ends it',
    { metadata: { vulnerabilities: {} }, vulnerabilities: { x: { name: 'x', severity: 'high' } } },
    1,
    'known hole: x (high)',
  ],
  [
    'a small one is told',
    { metadata: { vulnerabilities: {} }, vulnerabilities: { x: { name: 'x', severity: 'low' } } },
    0,
    'known hole: x (low)',
  ],
  ['none is none', { metadata: { vulnerabilities: {} }, vulnerabilities: {} }, 0, 'none that is grave'],
  ['a registry that refuses has not answered', { message: '405 Method Not Allowed', error: {} }, 0, 'no answer'],
])('the audit of dependencies: %s', (_name, answer, code, says) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, '.ci/audit.mjs')], {
    input: JSON.stringify(answer),
  });
  expect([status, stdout.toString()]).toEqual([code, expect.stringContaining(says)]);
});

describe('docs/deploy', () => {
  test('the unit starts what the package starts, without privileges', () => {
    const unit = text('docs/deploy/parafa.service');
    expect(unit).toContain('bin/parafa.js start');
    for (const line of ['NoNewPrivileges=yes', 'ProtectSystem=strict', 'CapabilityBoundingSet=', 'Restart=always'])
      expect(unit.split('\n')).toContain(line);
  });
});
