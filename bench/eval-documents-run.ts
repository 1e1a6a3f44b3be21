import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROGRAM = fileURLToPath(new URL('../bin/parafa.js', import.meta.url));

const problems = z.array(z.object({ code: z.string(), message: z.string() })).default([]);
const confidence = z.number().default(0);
const fields = z.record(z.string(), z.object({ value: z.unknown(), confidence })).default({});

const readLine = z.object({
  file: z.string(),
  type: z.string(),
  confidence,
  fields,
  problems,
  text: z.string().default(''),
  parts: z.array(z.object({ type: z.string() })).optional(),
  took_ms: z.number().default(0),
});
export type ReadLine = z.infer<typeof readLine>;

const verdict = z.object({
  verdict: z.string(),
  person: z.record(z.string(), z.unknown()).default({}),
  requirements: z.array(z.object({ id: z.string(), status: z.string(), problems })),
});
export type Verdict = z.infer<typeof verdict>;

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function parafa(args: string[], timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}

/** Runs `parafa read` on batches; a file without a line stays out of the map. */
export async function readFiles(files: string[], notify: (text: string) => void): Promise<Map<string, ReadLine>> {
  const lines = new Map<string, ReadLine>();
  for (let from = 0; from < files.length; from += 16) {
    const batch = files.slice(from, from + 16);
    const { code, out, err } = await parafa(['read', '--jsonl', ...batch], batch.length * 60_000);
    if (code !== 0) notify(`read ended with ${code}: ${err.trim().slice(-300)}`);
    for (const text of out.split('\n').filter((line) => line.trim() !== '')) {
      const line = readLine.parse(JSON.parse(text));
      const file = batch.find((path) => path === line.file) ?? batch.find((path) => path.endsWith(`/${line.file}`));
      if (file) lines.set(file, line);
      else notify(`a line for no file: ${line.file}`);
    }
  }
  return lines;
}

export interface CheckArguments {
  kind?: string;
  programme: string;
  applicant: string;
  phase: string;
  now: string;
}

export async function checkDossier(
  args: CheckArguments,
  paths: string[],
  notify: (text: string) => void,
): Promise<Verdict | undefined> {
  const { code, out, err } = await parafa(
    [
      'check',
      '--json',
      '--programme',
      args.programme,
      '--applicant',
      args.applicant,
      '--phase',
      args.phase,
      '--now',
      args.now,
      ...paths,
    ],
    paths.length * 60_000 + 60_000,
  );
  if (code !== 0) {
    notify(`check ended with ${code}: ${err.trim().slice(-300)}`);
    return undefined;
  }
  return verdict.parse(JSON.parse(out));
}
