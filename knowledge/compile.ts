import { rmSync, writeFileSync } from 'node:fs';
import { COMPILED_FILE, COMPILED_UNDERSTANDING_FILE, COMPILED_VOCABULARY_FILE, VOCABULARY_FOLDER } from './paths.js';

// Part of `npm run build`: checks the packs and writes what the commands load at run time. What the last build left goes
// first: the packs are checked against the lists as they are now.
for (const file of [COMPILED_VOCABULARY_FILE, COMPILED_UNDERSTANDING_FILE]) rmSync(file, { force: true });
const { checkLibrary, contentOf, readLibrary } = await import('./library.js');
const { describeProblem } = await import('./problem.js');
const { allLists } = await import('./understanding/lists.js');
const { loadVocabulary } = await import('./vocabulary/load.js');

const library = readLibrary();
const found = checkLibrary(library);
for (const problem of found) process.stderr.write(`${describeProblem(problem)}\n`);
if (found.length > 0) process.exitCode = 1;
else {
  writeFileSync(COMPILED_FILE, JSON.stringify(contentOf(library)));
  writeFileSync(COMPILED_VOCABULARY_FILE, JSON.stringify(loadVocabulary(VOCABULARY_FOLDER)));
  writeFileSync(COMPILED_UNDERSTANDING_FILE, JSON.stringify(allLists()));
}
