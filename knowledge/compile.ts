import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkPacks } from './check.js';
import { readPacks } from './loader.js';
import { COMPILED_FILE, PACKS_FOLDER, SOURCES_FOLDER } from './paths.js';
import { describeProblem } from './problem.js';

// Part of `npm run build`: checks the packs and writes what the commands load at run time.
const { packs, problems } = readPacks(PACKS_FOLDER);
const sources = new Map(
  readdirSync(SOURCES_FOLDER).map((name) => [name, readFileSync(`${SOURCES_FOLDER}/${name}`, 'utf8')] as const),
);
const found = problems.length > 0 ? problems : checkPacks(packs, sources);
for (const problem of found) process.stderr.write(`${describeProblem(problem)}\n`);
if (found.length > 0) process.exitCode = 1;
else writeFileSync(COMPILED_FILE, JSON.stringify(packs.map(({ pack }) => pack)));
