/**
 * Learns what a sentence does to its paper: part of `npm run train:documents`. Writes `ocr/documents/data/claim-weights.json` from the sentences in
 * `ocr/documents/data/sentences` (an author a file) and from what ordinary papers say. Authors are left out in turn and counted; the bar comes from there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Said } from '../../core/dossier/claims.js';
import { isUndoing } from '../../core/dossier/signs.js';
import { type Regression, train } from '../../knowledge/understanding/train/regression.js';
import type { Sparse } from '../../knowledge/understanding/train/sparse.js';
import { BUCKETS, featuresOf } from '../../ocr/documents/claims/features.js';
import { type ClaimWeights, WEIGHTS_PLACE } from '../../ocr/documents/claims/weights.js';
import { DATA_FOLDER } from '../../ocr/documents/data-file.js';
import {
  claimsLearnedFrom,
  officesSay,
  ordinary,
  type Sentence,
  saidOn,
  sentenceFiles,
  sentencesByAuthor,
} from './claim-data.js';

const OPTIONS = { epochs: 15, rate: 0.35, decay: 0.001, seed: 7 };
/** So many times it is learned without some of the authors. */
const FOLDS = 5;
/** Of ordinary papers of those who were left out of the learning, so many have a sentence above a bar. */
const ABOVE = { bar: 0.01, worded: 0.03 };

interface Row {
  features: Map<number, number>;
  undoes: boolean;
  isWorded: boolean;
}

function sparseOf(rows: readonly Row[]): Sparse {
  const starts = new Int32Array(rows.length + 1);
  const indexes: number[] = [];
  const values: number[] = [];
  for (const [at, { features }] of rows.entries()) {
    for (const [index, value] of features) {
      indexes.push(index);
      values.push(value);
    }
    starts[at + 1] = indexes.length;
  }
  return { starts, indexes: Int32Array.from(indexes), values: Float32Array.from(values), rows: rows.length };
}

const learn = (rows: readonly Row[]): Regression =>
  train(
    sparseOf(rows),
    rows.map(({ undoes }) => (undoes ? [0] : [])),
    BUCKETS,
    1,
    OPTIONS,
  );

function scoreBy({ weights, biases: [bias = 0] }: Regression, { features }: Row): number {
  let score = bias;
  for (const [place, value] of features) score += value * (weights[place] ?? 0);
  return score;
}

type Bars = Pick<ClaimWeights, 'bar' | 'worded'>;

function packed({ weights, biases: [bias = 0] }: Regression, bars: Bars): Omit<ClaimWeights, 'learnedFrom'> {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return { weights: gzipSync(bytes, { level: 9 }).toString('base64'), unit, bias, ...bars };
}

type Scored = Row & { score: number };

const rowOf = (said: Said, undoes: boolean): Row => ({
  features: featuresOf(said),
  undoes,
  isWorded: isUndoing(said.signs),
});
const isAbove = ({ isWorded, score }: Scored, { bar, worded }: Bars): boolean => score >= (isWorded ? worded : bar);
const percent = <T>(all: readonly T[], is: (one: T) => boolean): string =>
  `${((100 * all.filter(is).length) / Math.max(1, all.length)).toFixed(1)} %`;

const authors = sentencesByAuthor().map((own) =>
  own.map(({ paper, text, label }) => ({ label, ...rowOf(saidOn(paper, text), label === 'undoes') })),
);
type Labelled = Scored & { label: Sentence['label'] };
/** Of each label, the share that is above the bars. */
const tell = (name: string, scored: readonly Labelled[], bars: Bars): boolean =>
  process.stdout.write(
    `${name}: ${(['undoes', 'harmless', 'states'] as const)
      .map(
        (label) =>
          `${label} ${percent(
            scored.filter((one) => one.label === label),
            (one) => isAbove(one, bars),
          )}`,
      )
      .join(', ')}\n`,
  );

const neutral = (said: Said): Row => rowOf(said, false);
const drawn = ordinary().map(neutral);
const rowsOf = (by: Said[][][]): Row[][][] => by.map((papers) => papers.map((said) => said.map(neutral)));
const says = officesSay();
const KINDS = ['written', 'drawn'] as const;
const papers = { written: rowsOf(says.written), drawn: rowsOf(says.drawn) };
const papersOf = (isIn: (by: unknown, at: number) => boolean = () => true): Row[][][] =>
  KINDS.flatMap((kind) => papers[kind].filter(isIn));
/** What offices say counts twice: it is more, and more varied, than what drawn papers do. */
const all = (sentences: readonly (readonly Row[])[], papers: readonly (readonly (readonly Row[])[])[]): Row[] => [
  ...sentences.flat(),
  ...drawn,
  ...papers.flat(2),
  ...papers.flat(2),
];
process.stdout.write(
  `${authors.flat().length} sentences of ${authors.length} authors, ${papersOf().flat().length} papers\n`,
);
const leftOut: Labelled[][] = [];
const papersLeftOut: Record<'written' | 'drawn', Scored[][]> = { written: [], drawn: [] };
for (let fold = 0; fold < FOLDS; fold++) {
  const isLeftOut = (_: unknown, at: number): boolean => at % FOLDS === fold;
  const isIn = (_: unknown, at: number): boolean => at % FOLDS !== fold;
  const model = learn(all(authors.filter(isIn), papersOf(isIn)));
  const scored = <T extends Row>(row: T): T & Scored => ({ ...row, score: scoreBy(model, row) });
  for (const [at, own] of authors.entries()) if (isLeftOut(own, at)) leftOut[at] = own.map(scored);
  for (const kind of KINDS)
    papersLeftOut[kind].push(...papers[kind].filter(isLeftOut).flatMap((own) => own.map((rows) => rows.map(scored))));
}
const barOf = (share: number, isWorded: boolean): number => {
  const worst = papersLeftOut.drawn.map((rows) =>
    Math.max(...rows.flatMap((row) => (row.isWorded === isWorded ? row.score : []))),
  );
  return worst.sort((a, b) => b - a)[Math.floor(worst.length * share)] ?? 0;
};
const bars = { bar: barOf(ABOVE.bar, false), worded: barOf(ABOVE.worded, true) };
for (const [at, own] of leftOut.entries()) tell(sentenceFiles()[at] ?? '', own, bars);
tell('all, each left out', leftOut.flat(), bars);
for (const kind of KINDS) {
  const own = papersLeftOut[kind];
  const heldUp = percent(own, (rows) => rows.some((row) => isAbove(row, bars)));
  process.stdout.write(`faultless ${kind} papers of authors left out that are held up: ${heldUp} of ${own.length}\n`);
}
const learned = { learnedFrom: claimsLearnedFrom(), ...packed(learn(all(authors, papersOf())), bars) };
writeFileSync(join(DATA_FOLDER, WEIGHTS_PLACE), `${JSON.stringify(learned, null, 2)}\n`);
