import { startHealthServer } from '../web/health-server.js';
import type { Meters } from '../web/meters.js';
import { createMetrics } from '../web/metrics.js';
import type { ChatsDeps } from './chats.js';
import type { Readiness } from './readiness.js';
import { startReviewPage } from './start-review-page.js';

export interface WebDeps extends Pick<ChatsDeps, 'config' | 'engine' | 'io' | 'log' | 'routes'> {
  readiness: Readiness;
  meters: Meters;
}

interface Running {
  close(): Promise<void>;
}

const observed = ({ engine, readiness, meters }: WebDeps) => ({
  check: () => readiness.faults(),
  metrics: createMetrics({
    pool: engine.store.pool,
    queueStates: () => engine.queues.deadLetters.counts(),
    meters,
  }),
});

/** Health and metrics of this process and nothing else, on a port that is nobody else's business. */
export async function startMetricsServer(deps: WebDeps, port: number): Promise<Running> {
  const server = await startHealthServer({ host: deps.config.web.host, port, ...observed(deps) });
  deps.log.info('metrics-started', { port: server.port });
  return server;
}

/** What the world reaches: health, the webhook and the page of the staff. They close apart: nothing new comes in while others end. */
export async function startWeb(deps: WebDeps, port: number): Promise<{ server: Running; review: Running }> {
  const { config, engine, io, log, routes } = deps;
  const server = await startHealthServer({ host: config.web.host, port, routes, ...observed(deps) });
  const review = await startReviewPage({ config, engine, io, log }, routes);
  log.info('web-started', { port: server.port });
  return { server, review };
}
