import { getRequestListener } from '@hono/node-server';
import type { Routes } from '../routes.js';
import { createReviewApp } from './app.js';
import type { ReviewPageDeps } from './deps.js';

/** Adds the review page to the web server. */
export function registerReviewPage(routes: Routes, deps: ReviewPageDeps): void {
  const listener = getRequestListener(createReviewApp(deps).fetch);
  routes.under('/staff/', (request, response) => {
    listener(request, response).catch((error: unknown) => {
      deps.onError(error, 'web');
      response.destroy();
    });
  });
}
