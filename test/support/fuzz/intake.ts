import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PROBLEM_CODES } from '../../../core/contract/ids.js';
import { createReaderProcesses } from '../../../ocr/process/open-processes.js';
import { zipOf } from '../zip.js';
import { mutated } from './mutate.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/documents');
/** One of each kind of file that nurses send. */
const SEEDS = [
  'diploma.calificare-form.L0.pdf',
  'consent.formular.L1.pdf',
  'consent.nesemnat.L0.png',
  'consent.declaratie.L1.jpg',
  'diploma.licenta.L1.webp',
];
const TIME_MS = 60_000;

export interface IntakeReport {
  files: number;
  /** How files ended: `read`, or the problem that was found. */
  codes: Record<string, number>;
  /** Neither read nor refused: the process that read them died, or time was over. */
  deaths: string[];
  /** Codes that the contract does not have. */
  strange: string[];
}

/** Spoiled files through the processes that read papers. */
export async function fuzzIntake(count: number, random: () => number, size = 1): Promise<IntakeReport> {
  const seeds: { name: string; bytes: Uint8Array }[] = await Promise.all(
    SEEDS.map(async (name) => ({ name, bytes: await readFile(join(FIXTURES, name)) })),
  );
  const [first, second] = seeds;
  if (first && second)
    seeds.push({ name: 'papers.zip', bytes: zipOf([first, second].map(({ name, bytes }) => [name, bytes])) });
  const reader = createReaderProcesses({ size });
  const report: IntakeReport = { files: 0, codes: {}, deaths: [], strange: [] };
  const tally = (code: string) => {
    report.codes[code] = (report.codes[code] ?? 0) + 1;
  };
  const readOne = async (number: number) => {
    const seed = seeds[number % seeds.length];
    if (!seed) return;
    const bytes = mutated(seed.bytes, random);
    try {
      const signal = AbortSignal.timeout(TIME_MS);
      const { problems } = await reader.read({ bytes, file: seed.name, lang: 'ro' }, { signal });
      for (const { code } of problems) if (!PROBLEM_CODES.some((known) => known === code)) report.strange.push(code);
      tally(problems[0]?.code ?? 'read');
    } catch (error) {
      report.deaths.push(`${number} ${seed.name}: ${error instanceof Error ? error.name : String(error)}`);
    }
    report.files += 1;
  };
  try {
    let next = 0;
    await Promise.all(
      Array.from({ length: size }, async () => {
        while (next < count) {
          next += 1;
          await readOne(next - 1);
        }
      }),
    );
    return report;
  } finally {
    await reader.close();
  }
}
