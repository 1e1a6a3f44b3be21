import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the sources by the names of their files. */
export function readSourceFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) throw new Error(`no such folder: ${folder}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const));
}
