// `npx parafa` looks for the command in node_modules/.bin first. npm links the commands of dependencies there but not a
// project's own, and would copy a link into its cache at every first call: slower, and calls side by side trip over it.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../node_modules/.bin');
mkdirSync(folder, { recursive: true });
rmSync(join(folder, 'parafa'), { force: true });
symlinkSync('../../bin/parafa.js', join(folder, 'parafa'));
