/**
 * Learns which value on a paper is which field's: part of `npm run train:documents`. Writes `ocr/documents/data/field-weights.json` from the
 * drawn words and `fields.yaml`, after leaving whole layouts out and saying how those fared.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldName } from '../../core/contract/ids.js';
import { placedValues, signsOf } from '../../ocr/documents/assign/features.js';
import { FIELD_LABELS } from '../../ocr/documents/assign/labels.js';
import { DATA_FOLDER } from '../../ocr/documents/data-file.js';
import { documentText } from '../../ocr/documents/text/document-text.js';
import { agrees } from '../eval-documents-compare.js';
import { DRAWN_FILE, drawnPapers, type KeptPaper } from './words.js';

const FOLDS = 3;
const EPOCHS = 10;
const DECAY = 2e-4;
const LEVELS = new Set(['N0', 'N1']);

/** One field of one paper: every value that might be its own, and which are. None right: the paper does not print it. */
interface Question {
  layout: string;
  field: FieldName;
  signs: [string, number][][];
  right: number[];
}

const papers = drawnPapers().filter(({ truth }) => LEVELS.has(truth.level) && truth.type !== 'unknown' && !truth.types);
/** Which fields each type of paper is known to print. */
const printed = new Map<string, Set<string>>();
for (const { truth } of papers) {
  const fields = printed.get(truth.type) ?? new Set();
  printed.set(truth.type, fields);
  for (const field of Object.keys(truth.fields)) fields.add(field);
}
const questions = papers.flatMap(questionsOf);
const layouts = [...new Set(questions.map(({ layout }) => layout))];
const foldOf = new Map(layouts.map((layout, i) => [layout, i % FOLDS]));

interface Outcome {
  field: string;
  share: number;
  right: boolean;
  expected: boolean;
  logits: number[];
  question: Question;
}
const outcomes: Outcome[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(questions.filter(({ layout }) => foldOf.get(layout) !== fold));
  for (const question of questions) if (foldOf.get(question.layout) === fold) outcomes.push(outcome(question, weights));
}
const temperature = [0.7, 0.85, 1, 1.2, 1.5, 2].reduce((best, t) => (loss(t) < loss(best) ? t : best), 1);
report();
const labels = readFileSync(join(DATA_FOLDER, 'fields.yaml'));
const signs = Object.fromEntries(
  [...learn(questions)].sort().map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
);
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const learnedFrom = { papers: hash(readFileSync(DRAWN_FILE)), labels: hash(labels) };
writeFileSync(
  join(DATA_FOLDER, 'field-weights.json'),
  `${JSON.stringify({ learnedFrom, signs, temperature }, null, 2)}\n`,
);

function questionsOf({ truth, pages }: KeptPaper): Question[] {
  const values = placedValues(documentText(pages));
  return FIELD_LABELS.flatMap(([field, { type }]): Question[] => {
    if (!printed.get(truth.type)?.has(field)) return [];
    const own = values.filter(({ candidate }) => candidate.type === type);
    const want = truth.fields[field];
    const right = own.flatMap(({ candidate }, i) =>
      want !== undefined && agrees(field, want, candidate.found.value) ? [i] : [],
    );
    // A value that was misread or that no candidate holds teaches nothing.
    if (own.length === 0 || (want !== undefined && right.length === 0)) return [];
    return [
      {
        layout: truth.variant,
        field,
        signs: own.map((placed) => Object.entries(signsOf(placed, field, truth.type))),
        right,
      },
    ];
  });
}

function logitsOf({ signs }: Question, weights: ReadonlyMap<string, number>): number[] {
  return signs.map((list) => list.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0));
}

function sharesOf(logits: readonly number[], t = 1): number[] {
  const worth = logits.map((logit) => Math.exp(logit / t));
  const total = worth.reduce((sum, one) => sum + one, 1);
  return worth.map((one) => one / total);
}

function learn(all: readonly Question[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let seed = 7;
  const order = all.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const question = all[at];
      if (!question) continue;
      const shares = sharesOf(logitsOf(question, weights));
      const right = question.right.reduce((sum, i) => sum + (shares[i] ?? 0), 1e-9);
      question.signs.forEach((list, i) => {
        const share = shares[i] ?? 0;
        const error = share - (question.right.includes(i) ? share / right : 0);
        if (Math.abs(error) < 1e-3) return;
        for (const [name, value] of list) {
          const known = weights.get(name) ?? 0;
          const gradient = error * value + DECAY * known;
          const square = (squares.get(name) ?? 0) + gradient * gradient;
          squares.set(name, square);
          weights.set(name, known - (0.25 * gradient) / Math.sqrt(square + 1e-4));
        }
      });
    }
  }
  return weights;
}

function outcome(question: Question, weights: ReadonlyMap<string, number>): Outcome {
  const logits = logitsOf(question, weights);
  const shares = sharesOf(logits);
  const best = shares.indexOf(Math.max(...shares));
  return {
    field: question.field,
    share: shares[best] ?? 0,
    right: question.right.includes(best),
    expected: question.right.length > 0,
    logits,
    question,
  };
}

function loss(t: number): number {
  return outcomes.reduce((sum, { logits, question: { right } }) => {
    const shares = sharesOf(logits, t);
    const likely =
      right.length > 0
        ? right.reduce((all, i) => all + (shares[i] ?? 0), 0)
        : 1 - shares.reduce((all, one) => all + one, 0);
    return sum - Math.log(likely + 1e-9);
  }, 0);
}

function report(): void {
  process.stdout.write(`fields of left-out layouts, ${questions.length} questions, temperature ${temperature}\n`);
  const retold = outcomes.map((one) => ({ ...one, share: Math.max(...sharesOf(one.logits, temperature)) }));
  for (const [field] of FIELD_LABELS) {
    const own = retold.filter((one) => one.field === field);
    const given = own.filter(({ share }) => share >= 0.6);
    const expected = own.filter((one) => one.expected).length;
    const good = given.filter(({ right }) => right).length;
    process.stdout.write(
      `  ${field.padEnd(16)} of ${expected}: found ${((100 * good) / Math.max(1, expected)).toFixed(1)} %, given ${given.length}, wrong ${given.length - good}\n`,
    );
  }
  for (let tenth = 3; tenth < 10; tenth++) {
    const own = retold.filter(({ share }) => Math.min(9, Math.floor(share * 10)) === tenth);
    process.stdout.write(
      `  confidence 0.${tenth}: right ${((100 * own.filter(({ right }) => right).length) / Math.max(1, own.length)).toFixed(1)} % of ${own.length}\n`,
    );
  }
}
