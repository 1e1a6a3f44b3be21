import { expect, test } from 'vitest';
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
