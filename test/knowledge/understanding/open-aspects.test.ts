import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { KNOWLEDGE_FOLDER } from '../../../knowledge/paths.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';
import { topicAsked } from '../../../knowledge/understanding/aspects.js';
import { askedOf, ask as told } from '../../support/answers.js';

const { ask } = createAsk(await openKnowledge({ folder: KNOWLEDGE_FOLDER }));

describe('what is told beside a question and is in no document leaves the answer as sure as its facts', () => {
  test.each([
    ['eligibility', 'sunt AMG cu 12 ani vechime, merg la paliative?'],
    ['eligibility', 'lucrez la maternitate ca moașă, ce pot urma?'],
    ['eligibility', 'sunt generalistă, acum în concediu, la ce mă pot înscrie?'],
    ['enrolment-period', 's-au deschis înscrierile pentru anul viitor?'],
    ['payment-details', 'plătesc din contul mamei, în ce cont trimit banii?'],
    ['self-enrolment', 'câte locuri sunt în nume propriu?'],
    ['course-format', 'trebuie să vin la București la cursuri?'],
  ] as const)('%s: %s', (topic, text) => {
    const { outcome, citations } = told(askedOf(topic, text));
    expect([outcome, citations.length > 0]).toEqual(['answered', true]);
  });
});

test.each([
  ['eligibility', 'ce vechime minimă mi se cere la cardiologie?'],
  ['eligibility', 'trebuie vechime minimă?'],
  ['eligibility', 'câte locuri sunt la oncologie?'],
  ['course-format', 'cât durează cursul?'],
  ['course-format', 'ne cazați undeva pe perioada cursului?'],
] as const)('%s: %s: asked for itself and in no document: unknown', (topic, text) => {
  expect(told(askedOf(topic, text)).outcome).toBe('unknown');
});

test.each([
  ['programmes', 'cate locuri aveti la paliative', 'eligibility'],
  ['programme-kinds', 'how many weeks does the radiology requalification last', 'course-format'],
  ['bonus', 'cate tichete de masa dadea legea', 'salary'],
  ['programmes', 'ce programe aveti si cate locuri sunt', 'programmes'],
  ['fee', 'cat costa', 'fee'],
] as const)('%s: %s: %s', (topic, text, asked) => expect(topicAsked(topic, text)).toBe(asked));

test.each([
  ['What is the insurance number of a foreigner without CNP made of?', '13'],
  ['cum se formează numărul de identificare al unui ungur fără CNP?', '13'],
  ["what does 65 stand for in the foreigner's insurance id number?", 'Cluj'],
])('%s: %s', (text, says) => expect(ask({ text }, plainDate('2026-09-01')).text).toContain(says));

test.each([
  ['payment-details', 'chitanța de la bancă v-o trimit pe mail sau unde?', /perfmed\.ro/],
  ['payment-details', 'dovada unde o pun?', /perfmed\.ro/],
  ['nmo-points', 'câte puncte în 5 ani și câte la practică?', /250.*70 de puncte/s],
  ['insured-status', 'când pierd calitatea de asigurat dacă nu mai sunt angajat?', /3 luni/],
  ['insured-status', 'n-am mai plătit contribuția de 4 luni, mai sunt asigurat?', /3 luni/],
  ['rural-criteria', 'cabinet de familie, drumuri neasfaltate peste jumătate, 45 km de UPU: câte puncte?', /4 puncte/],
  ['rural-criteria', 'singurul medic de familie, 1.000 de locuitori, 380 de înscriși: câte puncte?', /30 de puncte/],
] as const)('%s: %s: %s', (topic, text, says) => expect(told(askedOf(topic, text)).text).toMatch(says));
