import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, TOPIC_IDS } from '../../../core/contract/ids.js';
import { openModel, WEIGHTS_FILE } from '../../../knowledge/understanding/model.js';
import { dataHash, readMessages } from '../../../knowledge/understanding/train/data.js';
import { randomOf, train } from '../../../knowledge/understanding/train/regression.js';

test('the weights belong to the questions: after a change of these, `npm run train:questions`', () => {
  expect(openModel().header.data).toBe(dataHash());
});

test('the weights stay small', () => expect(statSync(WEIGHTS_FILE).size).toBeLessThan(3_500_000));

test('every topic is asked in the data by at least a hundred messages, in three languages', () => {
  const messages = readMessages();
  for (const topic of TOPIC_IDS) {
    const own = messages.filter(({ topics }) => topics.includes(topic));
    expect([topic, own.length > 100]).toEqual([topic, true]);
    expect([topic, new Set(own.map(({ lang }) => lang)).size]).toEqual([topic, LANGUAGES.length]);
  }
  expect(messages.filter(({ topics }) => topics.length === 0).length).toBeGreaterThan(3_000);
});

test('the same seed trains the same weights, and they tell the classes apart', () => {
  const rows = {
    starts: Int32Array.from([0, 1, 2, 3, 4]),
    indexes: Int32Array.from([0, 1, 0, 1]),
    values: Float32Array.from([1, 1, 1, 1]),
    rows: 4,
  };
  const options = { epochs: 30, rate: 0.5, decay: 0, seed: 1 };
  const once = train(rows, [[0], [1], [0], [1]], 2, 2, options);
  expect(train(rows, [[0], [1], [0], [1]], 2, 2, options).weights).toEqual(once.weights);
  expect(once.weights[0]).toBeGreaterThan(once.weights[1] as number);
  expect(randomOf(1)()).toBe(randomOf(1)());
});
