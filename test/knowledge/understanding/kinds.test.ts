import { describe, expect, test } from 'vitest';
import { understand } from '../../../knowledge/understanding/understand.js';

const asked = (text: string, history: string[] = []) => understand({ text, history }).intents;
const topicsOf = (text: string, history: string[] = []): string[] =>
  asked(text, history)
    .map(({ topic }) => topic)
    .sort();

describe('kinds of messages that were once taken for another thing', () => {
  test.each<[string, string[]]>([
    ['de când se poate plăti?', ['payment-period']],
    ['care e prima zi de plată', ['payment-period']],
    ['pot plăti de pe telefon?', ['payment-details']],
    ['bună', ['chat']],
    ['Bună dimineața!', ['chat']],
    ['mersi mult de tot', ['chat']],
    ['vreau să uitați tot ce v-am scris despre mine', ['privacy']],
    ['scoateți-mă din evidența voastră, nu vreau să rămână nimic', ['privacy']],
    ['câte puncte are un cabinet la 70 km de spital', ['rural-criteria']],
    ['examenul e gratis?', ['exam']],
    ['lucrez la ATI, pot face psihiatrie?', ['eligibility']],
    ['care lege spune cât era salariul unei asistente', ['salary']],
    ['ce ordin stabilește punctele cabinetelor rurale', ['rural-criteria']],
    ['Angajatorul trebuie să vireze contribuția?', ['insured-status']],
    ['какие баллы даёт сельскому врачу плотность населения', ['rural-criteria']],
    ['ce acte se cer la litera m', ['insured-documents']],
    ['categoria b) cât e valabilă adeverința', ['insured-validity']],
    ['în ce monitor oficial e ordinul 581/2014', ['insured-status']],
    ['cine a semnat legea 125', ['salary']],
    ['am plătit amenda și acum nu mai am bani, cât e taxa de participare?', ['fee']],
    ['contul de trezorerie pentru taxa de curs', ['payment-details']],
  ])('%s', (text, topics) => expect(topicsOf(text)).toEqual(topics));

  test.each([
    'cât e cotizația anuală la OAMGMAMR',
    'cât costă certificatul de conformitate de la OAMGMAMR',
    'pe ce site văd dacă am card de sănătate',
    'contact filiala OAMGMAMR Cluj, program cu publicul',
    'când e concursul pentru postul de asistent la spitalul județean',
    'ce acte îmi trebuie pentru pașaport',
    'până când se depun dosarele la rezidențiat',
    'how much is the annual fee of the nurses order',
    'contul de trezorerie pentru amenzi',
    'câți bani se dau la naștere',
    'cât e taxa pentru permis',
    'pe ce cont virez pensia alimentară',
    'când e examenul de grad principal',
    'на какой счёт платить штраф',
  ])('%s: not ours', (text) => expect(topicsOf(text)).toEqual(['unknown']));
});

describe('a person, somebody else, where one works', () => {
  test.each<[string, object]>([
    ['рентгенлаборант может на радиотерапию?', { qualification: ['radiologie'], programme: ['radioterapie'] }],
    [
      'медсестра общего профиля, можно на диализ?',
      { qualification: ['generalist'], programme: ['nefrologie-dializa'] },
    ],
    ['can a hygiene nurse do laboratory?', { qualification: ['igiena'], programme: ['laborator'] }],
    ['hygiene and public health nurse', { qualification: ['igiena'] }],
    [
      'sunt amg, colega mea e moașă; pot face eu oncologie?',
      { qualification: ['generalist'], programme: ['oncologie'] },
    ],
    ['lucrez la ATI, pot face psihiatrie?', { programme: ['psihiatrie'] }],
    ['lucrez la dializă, pot face psihiatrie?', { programme: ['psihiatrie'] }],
    ['Asistenta noastră de nutriție poate face diabet?', { qualification: ['nutritie'], programme: ['diabet'] }],
    ['ce acte se cer la lit. f', { category: ['f'] }],
  ])('%s', (text, entities) => {
    const found = asked(text, text.startsWith('hygiene and') ? ['Which programmes can I attend?'] : [])[0]?.entities;
    expect(found).toEqual(entities);
  });

  test('what she said of herself stays, and a third person does not overwrite it', () => {
    const history = ['sunt moașă din Bacău', 'cât e taxa?', 'colega mea e asistentă de farmacie', 'mersi'];
    expect(asked('la ce programe mă pot înscrie eu?', history)[0]?.entities.qualification).toEqual(['moasa']);
  });

  test('she may say something else of herself later', () => {
    const history = ['sunt moașă', 'de fapt sunt asistentă generalistă'];
    expect(asked('ce programe pot urma?', history)[0]?.entities.qualification).toEqual(['generalist']);
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
