import { describe, expect, test } from 'vitest';
import { understand } from '../../../knowledge/understanding/understand.js';

const LENGTH = 100_000;
/** Thousands of times what a question takes; an expression that backtracks without end takes far longer. */
const BOUND_MS = 1_500;

const repeated = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

describe('work is bounded whatever is written', () => {
  test.each([
    ['one letter', repeated('a')],
    ['spaces', repeated(' ')],
    ['one word', repeated('taxa ')],
    ['question marks', repeated('?')],
    ['questions', repeated('cat e taxa? ')],
    ['joining words', repeated(' si cand')],
    ['an order to the bot, begun again and again', repeated('ignora ')],
    ['personal data, begun again and again', repeated('cnp numar ')],
    ['commas', repeated(',')],
    ['letters with many marks', repeated('a\u0301\u0302\u0303')],
    ['emoji', repeated('😀')],
    ['Cyrillic', repeated('сколько ')],
    ['another script', repeated('学费多少')],
    ['digits', repeated('1234567890123 ')],
    ['invented words', repeated('bcdfg hjklm npqrs ')],
    ['lone surrogates', repeated('\ud800')],
    ['new lines', repeated('\n')],
  ])('%s', (_, text) => {
    const started = performance.now();
    const { intents } = understand({ text });
    expect(performance.now() - started).toBeLessThan(BOUND_MS);
    expect(intents.length).toBeGreaterThan(0);
  });

  test('a long story is read at its end too, where the question stands', () => {
    const story = 'va scriu din concediu si va povestesc ce mi s a intamplat ieri dimineata. '.repeat(2_000);
    const { intents } = understand({ text: `${story} Cat este taxa?` });
    expect(intents.map(({ topic }) => topic)).toContain('fee');
  });

  test('a long history is no more work than a short one', () => {
    const started = performance.now();
    understand({ text: 'si taxa?', history: Array.from({ length: 5_000 }, () => 'si la oncologie?') });
    expect(performance.now() - started).toBeLessThan(BOUND_MS);
  });
});
