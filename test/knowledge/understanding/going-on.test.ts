import { expect, test } from 'vitest';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { KNOWLEDGE_FOLDER } from '../../../knowledge/paths.js';
import { type AskRequest, createAsk } from '../../../knowledge/understanding/ask.js';

const { ask } = createAsk(await openKnowledge({ folder: KNOWLEDGE_FOLDER }));
const say = (request: AskRequest) => ask(request, plainDate('2026-09-01'));

test.each([
  ['unde plătesc taxa?', 'dar până când?', ['payment-period'], /1 noiembrie 2026/],
  ['ce salariu are asistentul medical principal PL', 'și în clinică?', ['salary'], /3\.897\.000–9\.005\.000/],
  ['salariu infirmieră', 'dar debutantă?', ['salary'], /3\.532\.000/],
  ['câte puncte la 30 km de UPU', 'dar la 80 de km', ['rural-criteria'], /8 puncte/],
  ['ce procent am la 50 de puncte', 'dar la 65?', ['rural-percentage'], /79%/],
  ['am 120 puncte nmo, câte îmi mai trebuie', 'dar dacă am 200?', ['nmo-points'], /lipsesc 50/],
])('after "%s", "%s" goes on with the same matter', (before, text, topics, fact) => {
  const answer = say({ text, history: [before] });
  expect(answer.topics).toEqual(topics);
  expect(answer.text).toMatch(fact);
});

test('a qualification known from before stands in the entities when the answer used it, and only then', () => {
  expect(say({ text: 'ce programe pot urma?', qualification: 'moasa' }).entities.qualification).toEqual(['moasa']);
  expect(say({ text: 'cât costă?', qualification: 'moasa' }).entities.qualification).toBeUndefined();
});

test('a number with a digit missing is told how many it has', () => {
  expect(say({ text: 'e bun numărul 170051454001' }).text).toContain('12 din 13');
});

test.each([
  ['spor la ATI', 'un act din 12 mai 2005'],
  ['delta dunării ce procent', 'a intrat în vigoare la 1 aprilie 2015'],
  ['cum se face dovada calității de asigurat la pensionari', 'a intrat în vigoare la 19 septembrie 2014'],
])('%s: the day of the act is called what the source calls it', (text, day) => {
  expect(say({ text }).text).toContain(day);
});

test.each(['mi-a scăpat termenul de plată, ce pot face', 'am depășit 1 noiembrie cu plata'])(
  '%s: one unknown word refuses no plain question',
  (text) => {
    expect(say({ text }).topics).toEqual(['payment-period']);
  },
);
