import type { Config } from '../core/config.js';

/** Where the web server is reached from a browser; undefined when there is none. */
export const webOrigin = ({ web: { publicUrl, host, port } }: Config): string | undefined =>
  publicUrl ?? (port ? `http://${host}:${port}` : undefined);
