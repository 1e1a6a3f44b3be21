import { expect, test } from 'vitest';
import { wordsOf } from '../../../core/text/fold.js';
import { judgeClauses } from '../../../knowledge/understanding/judgement.js';
import { asksIn } from '../../../knowledge/understanding/roles.js';
import { segmentsOf } from '../../../knowledge/understanding/segments.js';
import { understand } from '../../../knowledge/understanding/understand.js';

test('each part keeps what the whole message says of the person', () => {
  const { intents } = understand({ text: 'sunt moașă, ce pot face și cât costă?' });
  for (const { topic, entities } of intents)
    if (topic !== 'unknown') expect([topic, entities.qualification]).toEqual([topic, ['moasa']]);
});

test.each([
  ['cat e taxa si unde o platesc', ['cat e taxa', 'unde o platesc']],
  ['how much is it? and where do i pay', ['how much is it', 'where do i pay']],
  ['сколько стоит и до какого числа запись', ['сколько стоит', 'до какого числа запись']],
  ['taxa de 2.500 lei, la nr. 5', ['taxa de 2.500 lei', 'la nr. 5']],
])('%s: its clauses', (text, clauses) => expect(segmentsOf(text)).toEqual(clauses));

test('a list that is asked is whole, whatever programme another part names', () => {
  const { intents } = understand({ text: 'ce programe sunt de toate si cu cine vorbesc pt oncologie' });
  expect(intents.map(({ topic, entities }) => [topic, entities.programme])).toEqual([
    ['programmes', undefined],
    ['contact', ['oncologie']],
  ]);
});

test.each([
  ['cat platesc', true],
  ['how much do we recover', true],
  ['до какого числа', true],
  ['eu is generalista din 1994', false],
  ['promit ca nu mai intreb a treia oara', false],
  ['i have a toddler', false],
])('%s: asks: %s', (clause, asks) => expect(asksIn(wordsOf(clause))).toBe(asks));

test('a clause is judged by itself and as what goes on from the topic of the one before', () => {
  const judge = (part: number, before?: number) => ({
    topics: before === undefined ? [0, part] : [before, 0],
    scope: 0,
  });
  const clauses = judgeClauses([1, 2], judge, (part) => part === 2);
  expect(clauses.map(({ topics, after, asks }) => [topics, after, asks])).toEqual([
    [[0, 1], [0, 1], false],
    [[0, 2], [1, 0], true],
  ]);
});
