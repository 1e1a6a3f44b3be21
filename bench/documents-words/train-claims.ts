/**
 * Learns what a sentence does to its paper: part of `npm run train:documents`. Writes `ocr/documents/data/claim-weights.json` from the sentences in
 * `ocr/documents/data/sentences` (an author a file) and from what ordinary drawn papers say. Each author is left out once and counted; the bars come from
 * there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Regression, train } from '../../knowledge/understanding/train/regression.js';
import type { Sparse } from '../../knowledge/understanding/train/sparse.js';
import { BUCKETS, featuresOf } from '../../ocr/documents/claims/features.js';
import { type ClaimWeights, type Question, WEIGHTS_PLACE } from '../../ocr/documents/claims/weights.js';
import { DATA_FOLDER } from '../../ocr/documents/data-file.js';
import {
  claimsLearnedFrom,
  officesSay,
  ordinary,
  type Sentence,
  sentenceFiles,
  sentencesByAuthor,
} from './claim-data.js';

const OPTIONS = { epochs: 15, rate: 0.35, decay: 0.001, seed: 7 };

interface Row {
  features: Map<number, number>;
  isIt: boolean;
}

/** Whose sentences teach an answer; those that undo are a yes. */
const TAUGHT_BY: Record<Question, { no: readonly Sentence['label'][]; ordinary: boolean }> = {
  worrying: { no: ['states'], ordinary: true },
  against: { no: ['harmless', 'states'], ordinary: false },
};
const QUESTIONS = Object.keys(TAUGHT_BY) as Question[];
/** Of those who were left out of the learning, so many of what is asked for stay above a bar. */
const KEPT: Record<Question, Record<'perhaps' | 'sure', number>> = {
  worrying: { perhaps: 0.98, sure: 0.7 },
  against: { perhaps: 0.96, sure: 0.6 },
};

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

function learn(sentences: readonly Sentence[], question: Question): Regression {
  const { no, ordinary } = TAUGHT_BY[question];
  const rows = [
    ...sentences
      .filter(({ label }) => label === 'undoes' || no.includes(label))
      .map(({ text, label }): Row => ({ features: featuresOf(text), isIt: label === 'undoes' })),
    ...(ordinary ? neutral : []),
  ];
  const targets = rows.map(({ isIt }) => (isIt ? [0] : []));
  return train(sparseOf(rows), targets, BUCKETS, 1, OPTIONS);
}

function scoreBy({ weights, biases: [bias = 0] }: Regression, text: string): number {
  let score = bias;
  for (const [place, value] of featuresOf(text)) score += value * (weights[place] ?? 0);
  return score;
}

function packed({ weights, biases: [bias = 0] }: Regression, bars: Bars[Question]): ClaimWeights[Question] {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return { weights: Buffer.from(bytes.buffer).toString('base64'), unit, bias, ...bars };
}

type Scored = Sentence & { scores: Record<Question, number> };
type Bars = Record<Question, Record<'perhaps' | 'sure', number>>;

/** The scores above which shares of what is asked for lie. */
function barsOf(scored: readonly Scored[], question: Question): Bars[Question] {
  const own = scored.filter(({ label }) => label === 'undoes').map(({ scores }) => scores[question]);
  own.sort((a, b) => a - b);
  const { perhaps, sure } = KEPT[question];
  const above = (share: number): number => own[Math.floor(own.length * (1 - share))] ?? 0;
  return { perhaps: above(perhaps), sure: above(sure) };
}

const undoing =
  (bar: 'perhaps' | 'sure') =>
  ({ scores }: Scored, bars: Bars): boolean =>
    scores.worrying >= bars.worrying[bar] && scores.against >= bars.against[bar];

/** Of what is given, and of how many others are taken for it. */
function tell(name: string, scored: readonly Scored[], bars: Bars): void {
  const shares = (is: (each: Scored, bars: Bars) => boolean): string =>
    (['undoes', 'harmless', 'states'] as const)
      .map((label) => {
        const own = scored.filter((each) => each.label === label);
        return `${label} ${((100 * own.filter((each) => is(each, bars)).length) / Math.max(1, own.length)).toFixed(1)} %`;
      })
      .join(', ');
  process.stdout.write(`${name}\n  undoes: ${shares(undoing('sure'))}\n  may undo: ${shares(undoing('perhaps'))}\n`);
}

const authors = sentencesByAuthor();
const said = [...ordinary(), ...officesSay()];
const neutral = said.map((text): Row => ({ features: featuresOf(text), isIt: false }));
process.stdout.write(`${authors.flat().length} sentences of ${authors.length} authors, ${said.length} of papers\n`);
const leftOut = authors.map((own, at): Scored[] => {
  const others = authors.filter((_, other) => other !== at).flat();
  const models = QUESTIONS.map((question) => [question, learn(others, question)] as const);
  return own.map((each) => ({
    ...each,
    scores: Object.fromEntries(
      models.map(([question, model]) => [question, scoreBy(model, each.text)]),
    ) as Scored['scores'],
  }));
});
const bars = Object.fromEntries(QUESTIONS.map((question) => [question, barsOf(leftOut.flat(), question)])) as Bars;
for (const [at, own] of leftOut.entries()) tell(sentenceFiles()[at] ?? '', own, bars);
tell('all, each author left out', leftOut.flat(), bars);
const learned = Object.fromEntries(
  QUESTIONS.map((question) => [question, packed(learn(authors.flat(), question), bars[question])]),
);
writeFileSync(
  join(DATA_FOLDER, WEIGHTS_PLACE),
  `${JSON.stringify({ learnedFrom: claimsLearnedFrom(), ...learned }, null, 2)}\n`,
);
