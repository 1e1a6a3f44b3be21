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

const NONE_BEFORE =
  /^Despre anii trecuți nu am documente; cele pe care le am sunt despre programele de specializare din 2027:/;

test.each([
  [
    'Cine răspundea de psihiatrie anul trecut?',
    /^Despre programele de specializare din 2027:\nPsihiatrie: Marian Nanu/,
  ],
  ['Când au fost înscrierile la apelul precedent?', /Înscrierile au fost între 29 iunie 2026 și 15 octombrie 2026/],
  ['Anul trecut ce acte se cereau la dosar?', /La dosar s-au cerut, scanate:\n1\. /],
  ['How much was the fee last year?', /^About the specialization programmes of 2027:\nThe fee was 2\.500 lei/],
  ['Какой был взнос в прошлом году?', /2\.500 lei/],
])('%s is about the call before', (question, said) => expect(text(question, '2027-07-01')).toMatch(said));

test('with no call before it, that is said and the present one is answered', () => {
  const before = text('Anul trecut cât a fost taxa?', '2026-07-01');
  expect(before).toMatch(NONE_BEFORE);
  expect(before).toContain('2.500 lei');
  expect(text('Cât a fost taxa în 2023?', '2026-11-28')).toMatch(NONE_BEFORE);
});

test('whether a programme is held again is no plain yes', () => {
  const said = text('Va fi și anul viitor cardiologie?', '2026-11-28');
  expect(said).toContain('Cardiologie este pe listă');
  expect(said).not.toContain('Da, ');
});

test('last year is the year in which one enrolled: in spring it is that of the present call', () =>
  expect(text('Anul trecut cât a fost taxa?', '2027-03-01')).toMatch(/^Taxa a fost de 2\.500 lei/));

test.each(['Am plătit anul trecut 2.500 lei, e bine?', 'Nu am promovat examenul anul trecut, ce fac?'])(
  '%s tells of last year and asks about now',
  (question) => expect(text(question, '2026-11-28')).not.toMatch(/^Despre anii trecuți/),
);

test('of the next call nothing is published once enrolment is over', () => {
  expect(text('Cât va fi taxa la anul?', '2026-11-28')).toMatch(
    /^Despre înscrierile următoare nu este publicat încă nimic/,
  );
  expect(text('Cât va fi taxa la anul?', '2026-07-01')).toMatch(/^Taxa este de/);
});
