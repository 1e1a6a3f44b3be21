import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Where the build puts what browsers load: beside this file when it is built itself, else in `dist`. */
function builtFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'dist', 'web', 'client');
  }
  throw new Error('the files of the review page are not built: npm run build');
}

/** The stylesheet and the scripts, read once. Names only: no path leads out of the folder. */
export function createAssets() {
  const folder = builtFolder();
  const read = new Map<string, Promise<Buffer>>();
  return async (name: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | undefined> => {
    const [, ending = ''] = /^[a-z-]+\.(css|js|svg)$/.exec(name) ?? [];
    const type = TYPES[ending];
    if (!type || !existsSync(join(folder, name))) return undefined;
    const reading = read.get(name) ?? readFile(join(folder, name));
    read.set(name, reading);
    return { bytes: new Uint8Array(await reading), type };
  };
}
