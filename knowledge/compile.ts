import { writeFileSync } from 'node:fs';
import { checkLibrary, contentOf, readLibrary } from './library.js';
import { COMPILED_FILE, COMPILED_UNDERSTANDING_FILE, COMPILED_VOCABULARY_FILE, VOCABULARY_FOLDER } from './paths.js';
import { describeProblem } from './problem.js';
import { allLists } from './understanding/lists.js';
import { loadVocabulary } from './vocabulary/load.js';

// Part of `npm run build`: checks the packs and writes what the commands load at run time.
const library = readLibrary();
const found = checkLibrary(library);
for (const problem of found) process.stderr.write(`${describeProblem(problem)}\n`);
if (found.length > 0) process.exitCode = 1;
else {
  writeFileSync(COMPILED_FILE, JSON.stringify(contentOf(library)));
  writeFileSync(COMPILED_VOCABULARY_FILE, JSON.stringify(loadVocabulary(VOCABULARY_FOLDER)));
  writeFileSync(COMPILED_UNDERSTANDING_FILE, JSON.stringify(allLists()));
}
