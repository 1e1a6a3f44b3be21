/**
 * `npm run chaos`: the whole program in real processes on loopback (embedded, and with its own Redis and PostgreSQL), nurses on a
 * stand-in of Telegram, staff on one of Discord, and one part after the other killed, paused, cut off, emptied, filled or slowed, or all without power,
 * in a random order.
 *
 * `npm run chaos -- 200 10 7 5 [servers|embedded]`: so many nurses, minutes, seed, staff, and one size of the two. Ends with 1 when something
 * was lost, told twice too often, or leaked.
 */
import { type ChaosReport, runChaos } from '../test/support/chaos/run.js';

const [nurses = 200, minutes = 10, seed = 1, staff = 5] = process.argv.slice(2, 6).map(Number);
const only = process.argv[6];

const isGood = ({ lost, told, again, left, leaks, loggedWords }: ChaosReport): boolean =>
  lost.length + leaks.length + loggedWords + left.unread + left.unjudged + left.unsent === 0 && again * 1_000 <= told;

for (const kind of ['embedded', 'servers'] as const) {
  if (only !== undefined && only !== kind) continue;
  const started = performance.now();
  const report = await runChaos(
    {
      kind,
      seed,
      nurses,
      staff,
      faults: { forMs: minutes * 60_000 },
      faultMs: 4_000,
      quietMs: 3_000,
      patienceMs: 600_000,
    },
    (line) => process.stderr.write(`${((performance.now() - started) / 1_000).toFixed(0)} s  ${line}\n`),
  );
  process.stdout.write(
    `${kind}, seed ${seed}: ${nurses} nurses, ${staff} staff, ${report.faults.length} faults; lost ${report.lost.length}, told ${report.told}, ` +
      `told again ${report.again}, left ${JSON.stringify(report.left)}, leaks ${report.leaks.length + report.loggedWords}, ` +
      `log lines ${report.logLines}\n`,
  );
  process.stderr.write(`incidents ${JSON.stringify(report.incidents)}\n`);
  for (const line of [...report.lost, ...report.twice]) process.stderr.write(`${line}\n`);
  if (!isGood(report)) process.exitCode = 1;
}
