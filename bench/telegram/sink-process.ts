import { startSink } from './sink.js';

/** Entry of a process with nothing in it but the Bot API that says yes; tells its parent where it is. */
const { apiRoot } = await startSink(new Uint8Array());
process.send?.(apiRoot);
process.once('disconnect', () => process.exit(0));
