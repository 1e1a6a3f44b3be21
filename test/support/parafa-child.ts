import { main } from '../../cli/main.js';

/** `parafa` from the sources, as a process: `node --import tsx parafa-child.ts start --only web`. */
process.exitCode = await main(process.argv.slice(2));
