import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms a room may call on. Data walks one way; see docs/contributing.md. */
const ARROWS: Record<string, readonly string[]> = {
  core: [],
  knowledge: ['core'],
  ocr: ['core', 'knowledge'],
  store: ['core'],
  queues: ['core', 'ocr', 'store'],
  web: ['core', 'store'],
  bots: ['core', 'knowledge', 'store', 'queues'],
};

/** Adapters translate for one platform each; what two of them need belongs to `bots/chat`. */
const ADAPTERS = ['telegram', 'discord', 'terminal'];

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Own files that a file imports, as paths from the root. */
function ownImports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1] as string)),
  );
}

test.each(Object.keys(ARROWS))('%s imports only from the rooms before it', (room) => {
  const allowed = new Set([room, ...(ARROWS[room] ?? [])]);
  const wrong = sources(room).flatMap((file) =>
    ownImports(file)
      .filter((target) => !allowed.has(target.split('/')[0] as string))
      .map((target) => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('adapters of one platform never import those of another', () => {
  const wrong = sources('bots').flatMap((file) => {
    // The desk of a platform may use its adapter.
    const own = (file.split('/')[1] as string).replace(/-desk$/, '');
    return ownImports(file)
      .filter((target) => target.startsWith('bots/'))
      .filter((target) => {
        const other = target.split('/')[1] as string;
        return ADAPTERS.includes(other) && other !== own;
      })
      .map((target) => `${file} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('core is pure: no Node module, no clock, no environment, no package but zod', () => {
  const wrong = sources('core').flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const packages = [...text.matchAll(/from\s+'([^.'][^']*)'/g)].map((match) => match[1] as string);
    const impure = [/\bprocess\.env\b/, /\bDate\.now\(/, /\bnew Date\(\)/, /\bMath\.random\(/].filter((p) =>
      p.test(text),
    );
    return [
      ...packages.filter((name) => !PURE_PACKAGES.has(name)).map((name) => `${file} imports ${name}`),
      ...impure.map((pattern) => `${file} uses ${pattern.source}`),
    ];
  });
  expect(wrong).toEqual([]);
});

const PURE_PACKAGES = new Set(['zod', 'ibantools', 'stdnum', 'mrz', 'fuse.js', 'intl-messageformat']);
