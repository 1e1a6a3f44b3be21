import { expect, test } from 'vitest';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { KNOWLEDGE_FOLDER } from '../../../knowledge/paths.js';
import { type AskRequest, createAsk } from '../../../knowledge/understanding/ask.js';
import { ask as askAround, askedOf } from '../../support/answers.js';

const { ask } = createAsk(await openKnowledge({ folder: KNOWLEDGE_FOLDER }));
const say = (request: AskRequest) => ask(request, plainDate('2026-09-01'));

test('a qualification known from before stands in the entities when the answer used it, and only then', () => {
  expect(say({ text: 'Ce programe pot face?', qualification: 'moasa' }).entities.qualification).toEqual(['moasa']);
  expect(say({ text: 'Cât este taxa?', qualification: 'moasa' }).entities.qualification).toBeUndefined();
});

test('a number with a digit missing is told how many it has', () => {
  expect(askAround(askedOf('insured-id', 'e bun numărul 170051454001')).text).toContain('12 din 13');
});

test.each([
  ['bonus', 'spor la ATI', 'un act din 12 mai 2005'],
  ['rural-percentage', 'delta dunării ce procent', 'a intrat în vigoare la 1 aprilie 2015'],
  ['insured-documents', 'dovada calității de asigurat la pensionari', 'a intrat în vigoare la 19 septembrie 2014'],
] as const)('%s, %s: the day of the act is called what the source calls it', (topic, text, day) => {
  expect(askAround(askedOf(topic, text)).text).toContain(day);
});

test.each([
  ['rural-criteria', 'cate puncte la 30 km de upu', 'dar la 80 de km', /8 puncte/],
  ['rural-percentage', 'ce procent am la 50 de puncte', 'dar la 65?', /79%/],
  ['nmo-points', 'am 120 puncte nmo, cate imi mai trebuie', 'dar daca am 200?', /lipsesc 50/],
  ['salary', 'salariu infirmiera', 'dar debutanta?', /3\.532\.000/],
] as const)('%s: after "%s", "%s" changes what was asked', (topic, earlier, text, fact) => {
  expect(askAround({ topic, text, earlier }).text).toMatch(fact);
});
