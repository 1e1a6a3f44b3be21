import { openPglite } from './open-pglite.js';

// Entry of a process: makes the embedded database in the folder that it is given, and starts it once. It ends with its parent,
// who holds the lock of the folder.
process.once('disconnect', () => process.exit(1));
const [dataDir] = process.argv.slice(2);
if (!dataDir) throw new Error('which folder?');
const pool = await openPglite(dataDir);
await pool.end();
process.exit(0);
