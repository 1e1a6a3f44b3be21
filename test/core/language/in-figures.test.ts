import { describe, expect, test } from 'vitest';
import { inFigures } from '../../../core/language/in-figures.js';
import { fold } from '../../../core/text/fold.js';
import { ask } from '../../support/answers.js';

test.each([
  ['la 40 km și jumătate de urgență', 'la 40,5 km de urgenta'],
  ['la patruzeci de km și jumătate', 'la 40,5 de km'],
  ['patruzeci și cinci de kilometri de UPU', '45 de kilometri de upu'],
  ['65 de puncte și jumătate', '65,5 de puncte'],
  ['la 20 și jumătate de km', 'la 20,5 de km'],
  ['am plătit două mii jumate', 'am platit 2500'],
  ['am plătit două mii cinci sute de lei', 'am platit 2500 de lei'],
  ['o mie de asigurați', '1000 de asigurati'],
  ['jumătate de km', '0,5 km'],
  ['40 km jumate de upu', '40,5 km de upu'],
  ['40, 5 km de upu', '40,5 km de upu'],
  ['patruzeci virgulă cinci km', '40,5 km'],
  ['forty point five km', '40,5 km'],
  ['patruzeci și unu de kilometri', '41 de kilometri'],
  ['forty-one km', '41 km'],
  ['сорок один километр', '41 километр'],
  ['one hundred and thirty NMO points', '130 nmo points'],
  ['o săptămână și jumătate', '1,5 saptamana'],
  ['40 km and a half from the hospital', '40,5 km from the hospital'],
  ['forty and a half kilometres', '40,5 kilometres'],
  ['two and a half thousand lei', '2500 lei'],
  ['сорок километров с половиной до больницы', '40,5 километров до больницы'],
  ['40 с половиной км', '40,5 км'],
  ['две с половиной тысячи лей', '2500 лей'],
])('%s', (said, figures) => expect(inFigures(fold(said))).toBe(figures));

test.each([
  '10 km si jumatate din drumuri neasfaltate',
  'diploma noua si doi copii',
  'ma inscriu la doua programe',
  'am platit jumatate',
  'in doua trei zile',
  'patruzeci, nouazeci',
  'la 10 km, 2500 lei',
  'la 14, 50 km',
  '40 km, jumatate neasfaltati',
  'taxa de 2.500 lei si 40,5 km',
])('%s: nothing is counted that is none', (text) => expect(inFigures(text)).toBe(text));

describe('a half is not lost', () => {
  const say = (topic: Parameters<typeof ask>[0], lang: 'ro' | 'en' | 'ru' = 'ro') => ask(topic, { lang }).text;
  const rural = (text: string, lang: 'ro' | 'en' | 'ru') => say({ topic: 'rural-criteria', text: fold(text) }, lang);
  test.each([
    ['ro', 'la 40 km și jumătate de urgență câte puncte primesc?', /pentru 40,5 ordinul nu spune/],
    ['en', '40 and a half km to the emergency unit, how many points?', /40[.,]5/],
    ['ru', 'сорок с половиной километров до больницы, сколько баллов?', /40,5/],
  ] as const)('%s: %s', (lang, text, words) => {
    expect(rural(text, lang)).toMatch(words);
    expect(rural(text, lang)).not.toMatch(/(?:UPU\/CPU|emergency unit)[^\n]*: [1-9]/);
  });

  test.each([
    ['am plătit două mii și jumătate', /^Da, suma este bună/],
    ['am plătit o mie cinci sute de lei', /mai lipsesc 1\.000 lei/],
  ])('%s', (text, words) => expect(say({ topic: 'fee', text: fold(text) })).toMatch(words));

  test('points of NMO and of a practice', () => {
    expect(say({ topic: 'nmo-points', text: fold('am 130 de puncte și jumătate') })).toContain('130,5');
    expect(say({ topic: 'rural-percentage', text: fold('ce procent la 65 de puncte și jumătate') })).toContain('65,5');
  });

  test('weeks and days of a withdrawal', () =>
    expect(say({ topic: 'refund', text: fold('mă retrag la 4 săptămâni și jumătate după început') })).toMatch(
      /^Taxa se restituie integral/,
    ));
});
