import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread from a module beside the caller, named without extension.
 * What libraries print in it goes nowhere: libheif writes to stdout, which `parafa read --jsonl` keeps for JSON.
 * Run from sources (tests, tsx) a thread does not inherit the TypeScript loader, so it registers one first.
 */
export function spawnThread(module: string, base: string): Worker {
  if (!base.endsWith('.ts')) return quiet(new Worker(new URL(`${module}.js`, base), { stdout: true }));
  const loaderHome = path.dirname(createRequire(base).resolve('tsx/package.json'));
  const loader = pathToFileURL(path.join(loaderHome, 'dist/esm/api/index.mjs')).href;
  const entry = new URL(`${module}.ts`, base).href;
  const script = `import(${JSON.stringify(loader)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry)}); });`;
  return quiet(new Worker(script, { eval: true, stdout: true }));
}

function quiet(thread: Worker): Worker {
  thread.stdout.resume();
  return thread;
}
