import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../knowledge/understanding/entities.js';
import { openModel } from '../../../knowledge/understanding/model.js';
import { prepare } from '../../../knowledge/understanding/prepare.js';
import { understand } from '../../../knowledge/understanding/understand.js';

const qualificationAfter = (history: string[]) =>
  understand({ text: 'Ce programe pot face?', history }).intents[0]?.entities.qualification;

describe('a person, somebody else, where one works', () => {
  test.each<[string, object]>([
    ['рентгенлаборант может на радиотерапию?', { qualification: ['radiologie'], programme: ['radioterapie'] }],
    [
      'медсестра общего профиля, можно на диализ?',
      { qualification: ['generalist'], programme: ['nefrologie-dializa'] },
    ],
    ['can a hygiene nurse do laboratory?', { qualification: ['igiena'], programme: ['laborator'] }],
    [
      'sunt amg, colega mea e moașă; pot face eu oncologie?',
      { qualification: ['generalist'], programme: ['oncologie'] },
    ],
    ['lucrez la ATI, pot face psihiatrie?', { programme: ['psihiatrie'] }],
    ['lucrez la dializă, pot face psihiatrie?', { programme: ['psihiatrie'] }],
    ['Asistenta noastră de nutriție poate face diabet?', { qualification: ['nutritie'], programme: ['diabet'] }],
    ['ce acte se cer la lit. f', { category: ['f'] }],
  ])('%s', (text, entities) =>
    expect(namesOf(prepare(text).text, openModel().isKnown).entities).toMatchObject(entities),
  );

  test('what she said of herself stays, and a third person does not overwrite it', () => {
    const history = ['sunt moașă din Bacău', 'cât e taxa?', 'colega mea e asistentă de farmacie', 'mersi'];
    expect(qualificationAfter(history)).toEqual(['moasa']);
  });

  test('she may say something else of herself later', () => {
    const history = ['sunt moașă', 'de fapt sunt asistentă generalistă'];
    expect(qualificationAfter(history)).toEqual(['generalist']);
  });
});

describe('each language is heard as itself', () => {
  test.each([
    ['am I too late to enrol?', 'en'],
    ['intensive care supplement', 'en'],
    ['can a doctor attend?', 'en'],
    ['care e taxa', 'ro'],
    ['am voie la două programe', 'ro'],
    ['skolko stoit kurs', 'ru'],
  ])('%s', (text, lang) => expect(understand({ text }).lang).toBe(lang));
});
