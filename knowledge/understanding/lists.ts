import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMPILED_UNDERSTANDING_FILE, UNDERSTANDING_FOLDER } from '../paths.js';

const NAMES = [
  'meanings',
  'roles',
  'aspects',
  'refusals',
  'replies',
  'background',
  'offered',
  'wishes',
  'elsewhere',
  'times',
  'spoken',
  'stages',
  'languages',
] as const;
export type ListName = (typeof NAMES)[number];

/** Word lists of a file: a list a key and a script or language. */
export type Lists = Record<string, Record<string, string[]>>;

const readYaml = (name: ListName): Lists =>
  parse(readFileSync(join(UNDERSTANDING_FOLDER, `${name}.yaml`), 'utf8')) as Lists;

/** All lists, for the build to compile. */
export const allLists = (): Record<ListName, Lists> =>
  Object.fromEntries(NAMES.map((name) => [name, readYaml(name)])) as Record<ListName, Lists>;

let compiled: Record<ListName, Lists> | undefined;

/** The lists of a file: compiled by the build, else from its YAML. */
export function listsOf(name: ListName): Lists {
  if (!compiled && existsSync(COMPILED_UNDERSTANDING_FILE))
    compiled = JSON.parse(readFileSync(COMPILED_UNDERSTANDING_FILE, 'utf8')) as Record<ListName, Lists>;
  return compiled?.[name] ?? readYaml(name);
}

/** Phrases of a file, each with the key that it stands under, whatever its script. */
export const phrasesOf = (name: ListName): [string, string][] =>
  Object.entries(listsOf(name)).flatMap(([key, scripts]) =>
    Object.values(scripts).flatMap((list) => list.map((phrase): [string, string] => [String(phrase), key])),
  );
