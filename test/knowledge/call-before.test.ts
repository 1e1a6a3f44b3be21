import { expect, test } from 'vitest';
import { callAsked } from '../../core/answers/call-asked.js';
import { plainDate } from '../../core/time/plain-date.js';
import { createKnowledge, type Library } from '../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../knowledge/library.js';
import { createAsk } from '../../knowledge/understanding/ask.js';
import { timeAsked } from '../../knowledge/understanding/times.js';
import { wrongOf } from '../support/sentences.js';

const library = loadLibrary();
const next = structuredClone(library) as Library;
for (const { call, packs } of next.calls) {
  call.id = '2028';
  call.from = plainDate('2027-06-20');
  call.title = { ro: 'programele din 2028', en: 'the programmes of 2028', ru: 'программы 2028 года' };
  for (const fact of packs.flatMap(({ facts }) => facts))
    if (fact.id === 'inmss.fee') fact.value = { amountLei: 2800, per: 'participant' };
}
const ask = createAsk(createKnowledge({ laws: library.laws, calls: [...library.calls, ...next.calls] }));

test('the call before and the next one are answered when they are asked about', () => {
  const wrong = wrongOf('other-calls', ask);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(3);
});

const kb = createKnowledge({ laws: library.laws, calls: [...library.calls, ...next.calls] });

test.each([
  ['anul trecut cat a fost taxa', 'fee', '2027-07-01', 'about', '2027'],
  ['apelul precedent cand a fost', 'enrolment-period', '2027-07-01', 'about', '2027'],
  ['in 2026 cat era taxa', 'fee', '2027-07-01', 'about', '2027'],
  ['anul trecut cat a fost taxa', 'fee', '2026-07-01', 'none-before', '2027'],
  ['cat a fost taxa in 2023', 'fee', '2026-11-28', 'none-before', '2027'],
  ['anul trecut cat a fost taxa', 'fee', '2027-03-01', undefined, undefined],
  ['am platit anul trecut 2.500 lei', 'fee', '2026-11-28', undefined, undefined],
  ['cat va fi taxa la anul', 'fee', '2026-11-28', 'none-next', '2027'],
  ['cat va fi taxa la anul', 'fee', '2026-07-01', undefined, undefined],
] as const)('%s (%s, %s): the call that is meant', (text, topic, day, lead, id) => {
  const time = timeAsked(text);
  const found = time && callAsked(time, [topic], kb, plainDate(day));
  expect([found?.lead, found?.call.id]).toEqual([lead, id]);
});
