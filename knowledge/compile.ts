import { writeFileSync } from 'node:fs';
import { checkPacks } from './check.js';
import { readPacks } from './loader.js';
import { COMPILED_FILE, COMPILED_VOCABULARY_FILE, VOCABULARY_FOLDER } from './paths.js';
import { describeProblem } from './problem.js';
import { readSourceFiles } from './source-files.js';
import { loadVocabulary } from './vocabulary/load.js';

// Part of `npm run build`: checks the packs and writes what the commands load at run time.
const { packs, problems } = readPacks();
const found = problems.length > 0 ? problems : checkPacks(packs, readSourceFiles());
for (const problem of found) process.stderr.write(`${describeProblem(problem)}\n`);
if (found.length > 0) process.exitCode = 1;
else {
  writeFileSync(COMPILED_FILE, JSON.stringify(packs.map(({ pack }) => pack)));
  writeFileSync(COMPILED_VOCABULARY_FILE, JSON.stringify(loadVocabulary(VOCABULARY_FOLDER)));
}
