import { candidatesOf, choiceFeatures, chosenFrom } from '../choice.js';
import type { Choice } from '../model.js';
import { targetsOf } from './examples.js';
import type { OutOfFold } from './folds.js';
import { train } from './regression.js';

const OPTIONS = { epochs: 12, rate: 0.1, decay: 0, seed: 5 };
/** Probability from which a topic beside the first is taken: a part left out costs as much as one too many. */
const LEAST_P = 0.43;
const DIGITS = 1e4;

/** How topics are chosen, learned from what models said of messages of authors whom they had not read. */
export function learnChoice(judged: readonly OutOfFold[]): Choice {
  const asked = judged.filter(({ example }) => example.message.topics.length > 0);
  const examples = asked.flatMap(({ example, topics, scope, clauses }) => {
    const chosen = chosenFrom({ topics, scope }, clauses);
    const wanted = targetsOf(example.message.topics);
    return candidatesOf(chosen).map((k) => ({ chosen, k, target: wanted.includes(k) ? [0] : [] }));
  });
  const width = examples[0] ? choiceFeatures(examples[0].chosen, examples[0].k).length : 0;
  const values = new Float32Array(examples.length * width);
  for (const [row, { chosen, k }] of examples.entries()) values.set(choiceFeatures(chosen, k), row * width);
  const rows = {
    rows: examples.length,
    starts: Int32Array.from({ length: examples.length + 1 }, (_, row) => row * width),
    indexes: Int32Array.from({ length: values.length }, (_, at) => at % width),
    values,
  };
  const targets = examples.map(({ target }) => target);
  const { weights, biases } = train(rows, targets, width, 1, OPTIONS);
  const rounded = [...weights, ...biases].map((weight) => Math.round(weight * DIGITS) / DIGITS);
  return { weights: rounded, least: Math.round(DIGITS * Math.log(LEAST_P / (1 - LEAST_P))) / DIGITS };
}
