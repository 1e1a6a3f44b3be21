import { existsSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests against real Redis and PostgreSQL are named `*.server.test.ts`. They run where servers are promised: in CI, which
 * starts them (and where a missing one is a failure), and wherever one of the two addresses is set.
 */
const hasServers =
  process.env.CI === 'true' || process.env.PARAFA_TEST_REDIS_URL || process.env.PARAFA_TEST_DATABASE_URL;

/** Tests in a real browser are named `*.browser.test.ts`: where Debian's Chromium is, and in CI, which installs it. */
const hasBrowser = process.env.CI === 'true' || existsSync(process.env.PARAFA_TEST_CHROMIUM ?? '/usr/bin/chromium');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(hasServers ? [] : ['test/**/*.server.test.ts']),
      ...(hasBrowser ? [] : ['test/**/*.browser.test.ts']),
    ],
    // Real programs take memory and processor time: more files at once than two only make each other wait.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is polled for is a state, on a machine that may be slow; vitest's own second is a moment.
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    // The machines of CI are shared: a lock that ran out while nothing was scheduled is no fault of the code. Never locally.
    retry: process.env.CI === 'true' ? 1 : 0,
  },
});
