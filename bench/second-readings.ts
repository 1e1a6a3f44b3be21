import { readFileSync } from 'node:fs';
import { documentMessages } from '../ocr/documents/messages/index.js';
import { understandPages } from '../ocr/documents/understand.js';
import type { RecognisedPage } from '../ocr/page.js';
import { createEnginePool } from '../ocr/reading/engine/engine-pool.js';
import { KnownLetters } from '../ocr/reading/known-letters.js';
import { recognisePage } from '../ocr/reading/recognise-page.js';
import { readingSettingsSchema } from '../ocr/reading/settings.js';
import { createVisionPool } from '../ocr/reading/vision/vision-pool.js';
import { agrees, type Expected } from './eval-documents-compare.js';

/**
 * What each reading after a page's first brings and costs, on the drawn papers: words read surely and fields right that are lost without
 * it, and the processor time that it takes. Each page is recognised once; what a reading said is then left out of it.
 *
 *     npx tsx bench/second-readings.ts [--level L0,L1,L2,L3] [--every N] [--from N]
 */
const FOLDERS = ['documents', 'documents-fresh', 'documents-fresh-2', 'documents-fresh-3'];

interface Truth {
  file: string;
  level: string;
  fields: Record<string, Expected>;
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const levels = (option('--level') ?? 'L1,L2,L3').split(',');
const [every, from] = [Number(option('--every') ?? 10), Number(option('--from') ?? 0)];

const truths = FOLDERS.flatMap((folder) => {
  const root = new URL(`../test/fixtures/${folder}/`, import.meta.url);
  return readFileSync(new URL('truth.jsonl', root), 'utf8')
    .trim()
    .split('\n')
    .map((line): Truth & { path: URL } => {
      const truth: Truth = JSON.parse(line);
      return { ...truth, path: new URL(truth.file, root) };
    });
})
  .filter(({ level, fields }) => levels.includes(level) && Object.keys(fields).length > 0)
  .filter((_, at) => at % every === from % every);

/** By the function that asks for it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\breadMrz\b/, 'zone of a card, at two sizes'],
  [/\breadAgain\b/, 'doubtful numbers and dates, alone'],
  [/\breadParts\b/, 'lines that the layout lost'],
  [/\b(judgeLayer|readsAs)\b/, 'sample of a text layer'],
];
const WAYS = ['first reading', 'upside down', 'sideways', 'sideways, the other way', 'whole', 'mirrored'];

const limits = readingSettingsSchema.parse({});
const call = { timeoutMs: limits.pageTimeoutMs };
const engines = createEnginePool({ model: 'ron', size: 1, pagesPerWorker: 60 });
const vision = createVisionPool({ size: 1, callsPerThread: 120 });
const spentMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Sum {
  pages: Set<string>;
  calls: number;
  ms: number;
  words: number;
  fields: number;
  wrong: number;
}
const sums = new Map<string, Sum>();
const sumOf = (kind: string): Sum => {
  const known = sums.get(kind) ?? { pages: new Set(), calls: 0, ms: 0, words: 0, fields: 0, wrong: 0 };
  sums.set(kind, known);
  return known;
};

const sure = (page: RecognisedPage): number =>
  page.lines.flatMap(({ words }) => words).filter(({ text, confidence }) => confidence >= 0.6 && /\p{L}{4}/u.test(text))
    .length;

function judged(page: RecognisedPage, truth: Truth): { right: number; wrong: number } {
  const { fields } = understandPages([page], documentMessages.ro).parts[0] ?? { fields: {} };
  const got = (name: string) => (fields as Record<string, { value: unknown } | undefined>)[name]?.value;
  const told = Object.entries(truth.fields);
  const right = told.filter(([name, want]) => agrees(name, want, got(name))).length;
  return { right, wrong: told.filter(([name]) => got(name) !== undefined).length - right };
}

async function measure(truth: Truth & { path: URL }, file: number): Promise<void> {
  const bytes = readFileSync(truth.path);
  const request = { file, bytes, limits };
  await vision.open({ kind: 'open', ...request }, call);
  const started = spentMs();
  const seen = await vision.page({ kind: 'page', ...request, number: 1, way: 'usual' }, call);
  sumOf('opening and preparing').ms += spentMs() - started;
  sumOf('opening and preparing').calls += 1;
  const said: { kind: string; text: string }[] = [];
  const whole = await vision.page({ kind: 'page', ...request, number: 1, way: 'whole' }, call);
  const run = (hear: (kind: string, read: () => Promise<string>) => Promise<string>) => {
    let ways = 0;
    let isWhole = false;
    return recognisePage(1, seen, {
      letters: new KnownLetters(),
      recognise: (picture, how) => {
        const stack = new Error().stack ?? '';
        const kind =
          KINDS.find(([asks]) => asks.test(stack))?.[1] ??
          (isWhole ? (WAYS[4] ?? '') : (WAYS[ways > 3 ? 5 : ways] ?? ''));
        if (!KINDS.some(([, other]) => other === kind)) [ways, isWhole] = [ways + 1, false];
        return hear(kind, () => engines.recognise(picture, how, call));
      },
      see: async (way) => {
        isWhole = way === 'whole';
        return way === 'picture' ? vision.page({ kind: 'page', ...request, number: 1, way }, call) : whole;
      },
      distrust: () => undefined,
    });
  };
  const all = await run(async (kind, read) => {
    const before = spentMs();
    const text = await read();
    const sum = sumOf(kind);
    sum.ms += spentMs() - before;
    sum.calls += 1;
    sum.pages.add(truth.file);
    said.push({ kind, text });
    return text;
  });
  const [words, fields] = [sure(all), judged(all, truth)];
  for (const kind of new Set(said.map((one) => one.kind))) {
    if (kind === WAYS[0]) continue;
    const left = [...said];
    const without = await run(async (asked) => {
      const at = left.findIndex((one) => one.kind === asked);
      const [one] = at >= 0 ? left.splice(at, 1) : [];
      return asked === kind ? '' : (one?.text ?? '');
    });
    const [fewer, other] = [sure(without), judged(without, truth)];
    sumOf(kind).words += words - fewer;
    sumOf(kind).fields += fields.right - other.right;
    sumOf(kind).wrong += fields.wrong - other.wrong;
  }
}

try {
  await engines.recognise(
    { width: 40, height: 40, data: new Uint8Array(1600).fill(255) },
    { segmentation: 'page', dpi: 300 },
    call,
  );
  for (const [at, truth] of truths.entries()) await measure(truth, at + 1);
} finally {
  await Promise.all([engines.close(), vision.close()]);
}
console.log(`${truths.length} papers of ${levels.join(', ')}`);
console.log(
  '| reading | pages | times | ms a time | ms a page of all | words won | fields won | wrong values more |\n|---|---|---|---|---|---|---|---|',
);
for (const [kind, { pages, calls, ms, words, fields, wrong }] of sums)
  console.log(
    `| ${kind} | ${pages.size || calls} | ${calls} | ${(ms / calls).toFixed(0)} | ${(ms / truths.length).toFixed(0)} | ${words} | ${fields} | ${wrong} |`,
  );
