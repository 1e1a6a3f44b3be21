import { createServer, type Server } from 'node:http';
import type { Routes } from './routes.js';

/** Resolves to what is wrong, a code each; empty when all is well. */
export type HealthCheck = () => Promise<string[]>;

export interface HealthServer {
  port: number;
  close(): Promise<void>;
}

const listenFault = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === 'EADDRINUSE')
    return new Error(`port ${port} on ${host} is taken by another program: stop it, or set WEB_PORT to a free one`);
  if (error.code === 'EACCES') return new Error(`port ${port} may not be opened: set WEB_PORT to one above 1023`);
  return new Error(`cannot listen on ${host}:${port} (${error.code ?? error.message})`);
};

/**
 * `GET /healthz`: 200 as long as the process can answer (restart it when not). `GET /readyz`: 200 and `{"status":"ok"}`, or 503 and
 * what does not answer (send it no work). `GET /metrics` for Prometheus. Nothing here tells of a person.
 */
export async function startHealthServer(options: {
  host: string;
  port: number;
  check: HealthCheck;
  routes?: Routes;
  metrics?: { contentType: string; text(): Promise<string> };
}): Promise<HealthServer> {
  const { host, port, check, routes, metrics } = options;
  const server: Server = createServer((request, response) => {
    const route = routes?.find(request.method, request.url?.split('?')[0] ?? '/');
    if (route) {
      route(request, response);
      return;
    }
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(`${JSON.stringify(body)}\n`);
    };
    const path = request.method === 'GET' ? request.url?.split('?')[0] : undefined;
    if (path === '/healthz') return send(200, { status: 'ok' });
    if (path === '/metrics' && metrics) {
      metrics.text().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => send(503, { status: 'failing', faults: ['metrics'] }),
      );
      return;
    }
    if (path !== '/readyz') return send(404, { status: 'not-found' });
    check().then(
      (faults) =>
        send(faults.length === 0 ? 200 : 503, faults.length === 0 ? { status: 'ok' } : { status: 'failing', faults }),
      () => send(503, { status: 'failing', faults: ['check'] }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
