/**
 * Real Redis and PostgreSQL are promised in CI, which starts them (there a missing one is a failure), and wherever one of the
 * two addresses is set. On a bare machine the tests on the embedded engine run alone. Same rule as in `vitest.config.ts`.
 */
export const hasPromisedServers: boolean =
  process.env.CI === 'true' || Boolean(process.env.PARAFA_TEST_REDIS_URL || process.env.PARAFA_TEST_DATABASE_URL);

/** For `describe.each`: the tests inside exist only where servers are promised. */
export const PROMISED_SERVERS: readonly string[] = hasPromisedServers ? ['real servers'] : [];
