import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../power-cut.js';
import { faultsOf } from './faults.js';
import { type NurseReport, PLANTED, walk } from './nurse.js';
import { work } from './staff.js';
import { filesWith, isReadyWithin, type Left, leftIn } from './tally.js';
import { openWorld, type WorldKind } from './world.js';

export interface ChaosPlan {
  kind: WorldKind;
  seed: number;
  nurses: number;
  staff: number;
  /** Every kind of fault is there once, in a random order, and then again, for so long or so often. */
  faults: number | { forMs: number };
  /** How long one lasts, and how long it is quiet after it. */
  faultMs: number;
  quietMs: number;
  patienceMs: number;
}

export interface ChaosReport {
  faults: string[];
  lost: string[];
  told: number;
  again: number;
  twice: string[];
  left: Left;
  /** Files, outside the vault, with words of a nurse in clear. */
  leaks: string[];
  /** Lines of the log that hold such words. */
  loggedWords: number;
  logLines: number;
  /** What went wrong while a nurse was answered, as the log says it, and how often. */
  incidents: Record<string, number>;
  isReady: boolean;
  exitCodes: (number | null)[];
}

const PAPER = resolve(import.meta.dirname, '../../fixtures/documents/diploma.calificare-form.L0.pdf');
const WORDS = [PLANTED.word, PLANTED.file, 'Testesca'];

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

function tallyOf(lines: readonly string[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const line of lines) {
    const reason = /"reason":"([^"]*)".*"msg":"incident"/.exec(line)?.[1];
    if (reason !== undefined) tally[reason] = (tally[reason] ?? 0) + 1;
  }
  return tally;
}

/** Nurses go their way while one part after the other fails. The same seed gives the same order of faults. */
export async function runChaos(plan: ChaosPlan, tell: (line: string) => void = () => undefined): Promise<ChaosReport> {
  const random = randomFrom(plan.seed);
  const world = await openWorld(plan.kind);
  try {
    if (!(await isReadyWithin(world.readyUrl, 120_000)))
      throw new Error(`nothing starts: ${world.processes[0]?.log()}`);
    const paper = await readFile(PAPER);
    const pace = { pauseMs: () => random() * 2_000, patienceMs: plan.patienceMs, isDecided: plan.staff > 0 };
    const nurses: Promise<NurseReport>[] = [];
    for (let number = 0; number < plan.nurses; number += 1)
      // No two papers are the same to the last byte.
      nurses.push(walk(world.telegram, 1_000 + number, Buffer.concat([paper, Buffer.from(`\n%${number}`)]), pace));

    const evening = new AbortController();
    const staff = Array.from({ length: plan.staff }, (_, number) =>
      work(world.desk, `om-${number}`, { stop: evening.signal, random }),
    );

    const happened: string[] = [];
    const end = Date.now() + (typeof plan.faults === 'number' ? Number.POSITIVE_INFINITY : plan.faults.forMs);
    const most = typeof plan.faults === 'number' ? plan.faults : Number.POSITIVE_INFINITY;
    let order = shuffled(faultsOf(world, random), random);
    while (happened.length < most && Date.now() < end) {
      const fault = order.shift();
      if (!fault) {
        order = shuffled(faultsOf(world, random), random);
        continue;
      }
      tell(fault.name);
      happened.push(fault.name);
      await fault.begin();
      await sleep(plan.faultMs * (0.5 + random()));
      await fault.end();
      await sleep(plan.quietMs);
    }

    const reports = await Promise.all(nurses);
    evening.abort();
    await Promise.all(staff);
    const isReady = await isReadyWithin(world.readyUrl, 60_000);
    // Notices that came with the last answers.
    await sleep(2_000);
    const exitCodes = await Promise.all(world.processes.map((each) => each.stop()));
    const log = world.processes.map((each) => each.log()).join('');
    const lines = log.split('\n');
    return {
      faults: happened,
      lost: reports.flatMap(({ lost }) => lost),
      told: reports.reduce((sum, { told }) => sum + told, 0),
      again: reports.reduce((sum, { again }) => sum + again, 0),
      twice: reports.flatMap(({ twice }) => twice),
      left: await leftIn(world.env),
      leaks: filesWith(world.folders, WORDS),
      loggedWords: lines.filter((line) => WORDS.some((word) => line.includes(word))).length,
      logLines: lines.length,
      incidents: tallyOf(lines),
      isReady,
      exitCodes,
    };
  } finally {
    await world.close();
  }
}
