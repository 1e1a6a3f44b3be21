import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const compiled: Record<ListName, Lists> | undefined = existsSync(COMPILED_UNDERSTANDING_FILE)
  ? JSON.parse(readFileSync(COMPILED_UNDERSTANDING_FILE, 'utf8'))
  : undefined;
// Loaded only where the build compiled nothing: it costs more time than a whole answer.
const yaml = compiled ? undefined : await import('yaml');

const readYaml = (name: ListName): Lists =>
  yaml?.parse(readFileSync(join(UNDERSTANDING_FOLDER, `${name}.yaml`), 'utf8'));

/** The lists of a file: compiled by the build, else from its YAML. */
export const listsOf = (name: ListName): Lists => compiled?.[name] ?? readYaml(name);

/** All lists, for the build to compile. */
export const allLists = (): Record<ListName, Lists> =>
  Object.fromEntries(NAMES.map((name) => [name, listsOf(name)])) as Record<ListName, Lists>;

/** Phrases of a file, each with the key that it stands under, whatever its script. */
export function* phrasesOf(name: ListName): Generator<[string, string]> {
  for (const [key, scripts] of Object.entries(listsOf(name)))
    for (const list of Object.values(scripts)) for (const phrase of list) yield [String(phrase), key];
}
