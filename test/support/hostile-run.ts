/** Runs one command of the program from its sources and tells its peak memory on the last line of stderr. */
import { main } from '../../cli/main.js';

process.exitCode = await main(process.argv.slice(2));
process.stderr.write(`\n${JSON.stringify({ peakMb: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`);
