import { parseConfig } from '../../core/config.js';
import { parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { examine } from '../doctor/checks.js';
import type { Finding } from '../doctor/finding.js';
import { createLog } from '../log.js';

const HELP = `Usage: parafa doctor [--json]

Checks the configuration and each service that it names: database, key, clock, files, disk, queue, Telegram. A line each;
exit 1 if one fails. Nothing is changed, except that an empty data folder is set up as the first start would.
`;

async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError('doctor takes no arguments');
  const found: Finding[] = [];
  const tell = async (findings: Finding[]) => {
    found.push(...findings);
    if (!values.json)
      for (const { level, about, says } of findings) await write(io.stdout, `${level.padEnd(4)}  ${about}: ${says}\n`);
  };
  const parsed = parseConfig(io.env);
  if (parsed.ok) {
    await tell([{ level: 'ok', about: 'configuration', says: 'every variable is understood' }]);
    const log = createLog('error', io.stderr);
    for await (const findings of examine(parsed.config, { now: io.now(), log })) await tell(findings);
  } else await tell(parsed.problems.map((says) => ({ level: 'fail', about: 'configuration', says })));
  const isHealthy = found.every(({ level }) => level !== 'fail');
  if (values.json) await write(io.stdout, `${JSON.stringify({ ok: isHealthy, findings: found })}\n`);
  return isHealthy ? 0 : 1;
}

export const doctor: Command = { summary: 'checks the configuration and each service', help: HELP, run };
