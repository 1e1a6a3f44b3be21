import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainDate } from '../core/time/plain-date.js';
import { openKnowledge } from '../knowledge/open.js';
import { createAsk } from '../knowledge/understanding/ask.js';
import { readBank } from './answers/bank.js';
import { percentile } from './answers/percentile.js';
import { timesAsLarge } from './answers/times-as-large.js';

// npm run bench:answers (after npm run build). Every question of the bank, several rounds, one core; then the command, cold.
const ROUNDS = 10;
const COLD_RUNS = 7;
const TIMES = 100;
const TODAY = plainDate('2026-09-01');
const BARS = { p50Ms: 0.8, p99Ms: 6, perSecond: 1_200, coldMs: 500, rssMb: 200, timesSlower: 3 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const questions = readBank().map(({ text, history }) => ({ text, ...(history ? { history } : {}) }));
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Measured {
  /** Of each question in its fastest round: what it costs when nothing else takes the processor away. */
  p99OfBest: number;
  p50: number;
  p99: number;
  perSecond: number;
}

function measure({ ask }: ReturnType<typeof createAsk>): Measured {
  for (const question of questions) ask(question, TODAY);
  const times: number[] = [];
  const best = questions.map(() => Number.POSITIVE_INFINITY);
  const cpuBefore = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, question] of questions.entries()) {
      const started = performance.now();
      ask(question, TODAY);
      const elapsedMs = performance.now() - started;
      times.push(elapsedMs);
      best[index] = Math.min(best[index] ?? elapsedMs, elapsedMs);
    }
  const { user, system } = process.cpuUsage(cpuBefore);
  // By processor time: what one core does, whoever else uses it meanwhile.
  return {
    p99OfBest: percentile(best, 99),
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    perSecond: (1_000_000 * times.length) / (user + system),
  };
}

/** Wall time and peak memory of the command as a person starts it, without npx. */
function cold(): { wallMs: number; rssMb: number } {
  const program = `process.argv = [process.argv[0], 'parafa', 'ask', 'Cât costă și până când mă pot înscrie?'];
    process.on('exit', () => process.stderr.write('rss ' + process.resourceUsage().maxRSS));
    await import(${JSON.stringify(join(root, 'bin', 'parafa.js'))});`;
  const started = performance.now();
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program, '--'], { encoding: 'utf8' });
  const wallMs = performance.now() - started;
  const rss = /rss (\d+)/.exec(child.stderr)?.[1];
  if (child.status !== 0 || rss === undefined) throw new Error(`parafa ask failed: ${child.stderr.slice(0, 300)}`);
  return { wallMs, rssMb: Number(rss) / 1024 };
}

let failed = false;
function report(name: string, value: number, unit: string, fine: boolean, bar: string): void {
  if (!fine) failed = true;
  print(`${fine ? 'ok  ' : 'FAIL'} ${name.padEnd(44)} ${value.toFixed(3).padStart(12)} ${unit.padEnd(4)} (${bar})`);
}

const kb = await openKnowledge();
const plain = measure(createAsk(kb));
report('p50', plain.p50, 'ms', plain.p50 <= BARS.p50Ms, `<= ${BARS.p50Ms}`);
report('p99', plain.p99, 'ms', plain.p99 <= BARS.p99Ms, `<= ${BARS.p99Ms}`);
report('p99 of the fastest rounds', plain.p99OfBest, 'ms', true, 'for information');
report('questions a second, one core', plain.perSecond, '', plain.perSecond >= BARS.perSecond, `>= ${BARS.perSecond}`);
const large = measure(createAsk(await timesAsLarge(TIMES)));
report(
  `p50, knowledge base x${TIMES}`,
  large.p50,
  'ms',
  large.p50 <= BARS.timesSlower * plain.p50,
  `<= ${BARS.timesSlower} x p50`,
);
report(`p99, knowledge base x${TIMES}`, large.p99, 'ms', large.p99 <= BARS.p99Ms, `<= ${BARS.p99Ms}`);
report(`questions a second, x${TIMES}`, large.perSecond, '', large.perSecond >= BARS.perSecond, `>= ${BARS.perSecond}`);
const runs = Array.from({ length: COLD_RUNS }, cold);
const walls = runs.map(({ wallMs }) => wallMs);
const coldMs = percentile(walls, 50);
report('parafa ask, cold, median', coldMs, 'ms', coldMs <= BARS.coldMs, `<= ${BARS.coldMs}`);
report('parafa ask, cold, slowest', Math.max(...walls), 'ms', true, 'for information');
const rssMb = Math.max(...runs.map((run) => run.rssMb));
report('parafa ask, peak resident memory', rssMb, 'MB', rssMb <= BARS.rssMb, `<= ${BARS.rssMb}`);
process.exitCode = failed ? 1 : 0;
