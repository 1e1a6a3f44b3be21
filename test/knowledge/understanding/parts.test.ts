import { describe, expect, test } from 'vitest';
import { understand } from '../../../knowledge/understanding/understand.js';

const topicsOf = (text: string, history: string[] = []): string[] =>
  understand({ text, history }).intents.map(({ topic }) => topic);

describe('two or three questions in one message', () => {
  test.each<[string, string[]]>([
    ['cat e taxa si unde o platesc', ['fee', 'payment-details']],
    ['Ce acte îmi trebuie? Și până când le depun?', ['documents', 'enrolment-period']],
    ['Sunt AMG. Vreau la paliative. Cât costă?', ['fee']],
    ['How much is it and when is the deadline?', ['fee', 'enrolment-period']],
    ['Сколько стоит и до какого числа запись?', ['fee', 'enrolment-period']],
    ['bună ziua, cât este taxa, mulțumesc', ['fee']],
    ['acte pentru laborator și până când', ['documents', 'enrolment-period']],
    ['spor ATI și salariu asistent principal PL', ['bonus', 'salary']],
    ['când plătesc? după ce îmi validează dosarul?', ['payment-period']],
  ])('%s', (text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });

  test('each part keeps what the whole message says of the person', () => {
    const [eligibility, fee] = understand({ text: 'sunt moașă, ce pot face și cât costă?' }).intents;
    expect(eligibility?.topic).toBe('eligibility');
    expect(fee?.entities.qualification).toEqual(['moasa']);
  });
});

describe('follow-ups lean on what was said before', () => {
  test.each<[string, string, string, object]>([
    ['sunt amg, ce pot face?', 'dar pentru moașe?', 'eligibility', { qualification: ['moasa'] }],
    ['cât costă cardiologia?', 'dar diabetul?', 'fee', { programme: ['diabet'] }],
    ['la cine sun pentru psihiatrie?', 'și la oncologie?', 'contact', { programme: ['oncologie'] }],
    [
      'ce programe pot face asistenții generaliști?',
      'și pentru pediatrie?',
      'eligibility',
      { qualification: ['pediatrie'] },
    ],
    ['ce acte trebuie la casa de asigurări?', 'pensionar', 'insured-documents', { category: ['n'] }],
    [
      'ce acte depune un pensionar pentru adeverința de asigurat?',
      'și cât e valabilă?',
      'insured-validity',
      { category: ['n'] },
    ],
    ['unde mă înscriu la psihiatrie?', 'și taxa?', 'fee', { programme: ['psihiatrie'] }],
    ['кто может на психиатрию?', 'а сколько стоит?', 'fee', { programme: ['psihiatrie'] }],
  ])('%s → %s', (before, text, topic, entities) => {
    const [intent] = understand({ text, history: [before] }).intents;
    expect(intent?.topic).toBe(topic);
    expect(intent?.entities).toMatchObject(entities);
  });

  test('a full question stands for itself whatever was said before', () => {
    expect(topicsOf('Care este perioada de înscriere la programele INMSS?', ['cât costă diabetul?'])).toEqual([
      'enrolment-period',
    ]);
  });
});
