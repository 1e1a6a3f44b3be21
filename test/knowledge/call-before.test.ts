import { expect, test } from 'vitest';
import { plainDate } from '../../core/time/plain-date.js';
import { createKnowledge, type Library } from '../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../knowledge/library.js';
import { createAsk } from '../../knowledge/understanding/ask.js';

const library = loadLibrary();
const next = structuredClone(library) as Library;
for (const { call, packs } of next.calls) {
  call.id = '2028';
  call.from = plainDate('2027-06-20');
  call.title = { ro: 'programele din 2028', en: 'the programmes of 2028', ru: 'программы 2028 года' };
  for (const fact of packs.flatMap(({ facts }) => facts))
    if (fact.id === 'inmss.fee') fact.value = { amountLei: 2800, per: 'participant' };
}
const { ask } = createAsk(createKnowledge({ laws: library.laws, calls: [...library.calls, ...next.calls] }));
const text = (question: string, day: string) => ask({ text: question }, plainDate(day)).text;

test('the call before is answered when it is asked about, in the past tense', () => {
  expect(text('Cât este taxa?', '2027-07-01')).toContain('2.800 lei');
  const before = text('Anul trecut cât a fost taxa?', '2027-07-01');
  expect(before).toMatch(/^Despre programele de specializare din 2027:/);
  expect(before).toContain('2.500 lei');
  expect(before).not.toContain('2.800 lei');
});

test('with no call before it, the present one is answered', () => {
  expect(text('Anul trecut cât a fost taxa?', '2026-07-01')).not.toMatch(/^Despre/);
});
