import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers one request wholly; must not throw. */
export type RouteHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the web server answers besides `/healthz`. Rooms that start later add theirs. */
export interface Routes {
  add(method: string, path: string, handler: RouteHandler): void;
  /** Everything whose path begins so, by whatever method. */
  under(prefix: string, handler: RouteHandler): void;
  find(method: string | undefined, path: string): RouteHandler | undefined;
}

export function createRoutes(): Routes {
  const handlers = new Map<string, RouteHandler>();
  const prefixes = new Map<string, RouteHandler>();
  return {
    add: (method, path, handler) => void handlers.set(`${method} ${path}`, handler),
    under: (prefix, handler) => void prefixes.set(prefix, handler),
    find: (method, path) =>
      handlers.get(`${method} ${path}`) ?? [...prefixes].find(([prefix]) => path.startsWith(prefix))?.[1],
  };
}
