import type { Call } from './http.js';
import { applicationRoutes } from './routes-application.js';
import { channelRoutes } from './routes-channels.js';
import { interactionRoutes } from './routes-interactions.js';
import type { DiscordServer } from './server.js';

export interface RouteCall extends Call {
  server: DiscordServer;
  /** What stood in the path where the route has a `:name`. */
  at: Record<string, string>;
}
export type Handler = (call: RouteCall) => unknown;

const ROUTES: Record<string, Handler> = { ...applicationRoutes, ...channelRoutes, ...interactionRoutes };

const TABLE = Object.entries(ROUTES).map(([route, handler]) => {
  const [method, path] = route.split(' ') as [string, string];
  return { method, parts: path.split('/'), handler };
});

function matches(parts: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (parts.length !== given.length) return undefined;
  const at: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] as string;
    if (part.startsWith(':')) at[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return at;
}

/** The handler of a path below `/api/v10`. */
export function findRoute(method: string, path: string): { handler: Handler; at: Record<string, string> } | undefined {
  const given = path.split('/').map(decodeURIComponent);
  for (const route of TABLE) {
    const at = route.method === method ? matches(route.parts, given) : undefined;
    if (at) return { handler: route.handler, at };
  }
  return undefined;
}
