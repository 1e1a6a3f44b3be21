/**
 * Learns how papers are told apart: `npm run train:documents`. Writes `ocr/documents/data/type-weights.json` from the drawn words beside this
 * file and the descriptions. With `--folds`, whole layouts are left out five times first, and what was left out is typed: shares right and the
 * curve of confidence; the temperature comes from it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../ocr/documents/data-file.js';
import { KINDS } from '../../ocr/documents/descriptions.js';
import { type Example, exampleOf, groupsOf } from './examples.js';
import { learn, type Model, sharesOf } from './learn.js';
import { DRAWN_FILE, drawnPapers } from './words.js';

const FOLDS = 3;
/** Clean and badly read. */
const LEVELS = new Set(['N0', 'N2']);
const groups = groupsOf();
const examples = drawnPapers()
  .filter(({ truth }) => LEVELS.has(truth.level))
  .flatMap(exampleOf);
process.stdout.write(`${examples.length} papers, ${KINDS.length} kinds\n`);
const layouts = [...new Set(examples.map(({ layout }) => layout))];
const foldOf = new Map(layouts.map((layout, i) => [layout, i % FOLDS]));

const leftOut: { example: Example; logits: Float64Array }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learn(
    examples.filter(({ layout }) => foldOf.get(layout) !== fold),
    groups,
  );
  for (const example of examples)
    if (foldOf.get(example.layout) === fold) leftOut.push({ example, logits: model.logits(example) });
}
const temperature = bestTemperature();
report();
save(learn(examples, groups));

function bestTemperature(): number {
  const loss = (t: number): number =>
    leftOut.reduce((sum, { example, logits }) => sum - Math.log(1e-9 + targetShare(example, sharesOf(logits, t))), 0);
  return [0.5, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2, 2.5, 3].reduce((best, t) => (loss(t) < loss(best) ? t : best), 1);
}

function targetShare({ targets }: Example, shares: Float64Array): number {
  return targets.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
}

/** Kinds gathered by type: what the paper is said to be, and how sure. */
function said(shares: Float64Array): { type: string; share: number } {
  const byType = new Map<string, number>();
  shares.forEach((share, at) => {
    const type = KINDS[at - 1]?.type ?? 'unknown';
    byType.set(type, (byType.get(type) ?? 0) + share);
  });
  const [type = 'unknown', share = 0] = [...byType].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { type, share };
}

function report(): void {
  const byNoise = new Map<string, [number, number]>();
  const curve = new Map<number, [number, number]>();
  const wrong = new Map<string, number>();
  for (const { example, logits } of leftOut) {
    const { type, share } = said(sharesOf(logits, temperature));
    const right = example.types.has(type);
    const count = (map: Map<string | number, [number, number]>, key: string | number) => {
      const [good, of] = map.get(key) ?? [0, 0];
      map.set(key, [good + (right ? 1 : 0), of + 1]);
    };
    count(byNoise as Map<string | number, [number, number]>, example.level);
    count(
      byNoise as Map<string | number, [number, number]>,
      example.layout.startsWith('train.') ? 'arranged' : 'drawn',
    );
    count(curve as Map<string | number, [number, number]>, Math.min(9, Math.floor(share * 10)));
    if (!right) wrong.set(`${example.layout}: ${type}`, (wrong.get(`${example.layout}: ${type}`) ?? 0) + 1);
  }
  const percent = ([good, of]: [number, number]) => `${((100 * good) / of).toFixed(1)} % (${good}/${of})`;
  process.stdout.write(`left-out layouts, temperature ${temperature}\n`);
  for (const [key, share] of [...byNoise].sort()) process.stdout.write(`  ${key}: ${percent(share)}\n`);
  for (const [key, share] of [...curve].sort((a, b) => a[0] - b[0]))
    process.stdout.write(`  confidence 0.${key}: right ${percent(share)}\n`);
  for (const [key, count] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 40))
    process.stdout.write(`    ${count} ${key}\n`);
}

function save(model: Model): void {
  const hash = (part: Buffer | string) => createHash('sha256').update(part).digest('hex');
  const learnedFrom = { papers: hash(readFileSync(DRAWN_FILE)), descriptions: hash(JSON.stringify(KINDS)) };
  writeFileSync(
    join(DATA_FOLDER, 'type-weights.json'),
    `${JSON.stringify({ learnedFrom, ...model.weights(), temperature }, null, 2)}\n`,
  );
}
