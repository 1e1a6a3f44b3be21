import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { KNOWLEDGE_FOLDER } from '../../../knowledge/paths.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';
import { namesOf, namesProfession } from '../../../knowledge/understanding/entities.js';
import { prepare } from '../../../knowledge/understanding/prepare.js';

const qualificationIn = (text: string) => namesOf(prepare(text).text, () => true).entities.qualification ?? [];

describe('the word of a qualification within the name of another trade', () => {
  test.each([
    'sunt farmacist de zece ani',
    'Sunt tehnician dentar de zece ani',
    'tehnicienii dentari din Iași',
    'sunt kinetoterapeut la balneo',
    'sunt asistent social',
    'sunt asistent maternal',
    'sunt asistent veterinar',
    'sunt medic veterinar',
    'lucrez ca brancardier',
    'I am a pharmacist',
    'I am a dental technician',
    'Я провизор',
    'я зубной техник',
    'я физиотерапевт',
  ])('%s: no qualification', (text) => {
    expect(namesProfession(prepare(text).text)).toBe(true);
    expect(qualificationIn(text)).toEqual([]);
  });

  test.each([
    ['sunt farmacist la o farmacie', []],
    ['I am a pharmacist in a pharmacy', []],
    ['sunt fizician medical la radioterapie', []],
    ['sunt AMG dar lucrez în farmacie', ['generalist']],
    ['lucrez de 9 ani în farmacie ca asistentă', ['farmacie']],
  ])('where one works is no qualification beside what one is: %s', (text, ids) => {
    expect(qualificationIn(text)).toEqual(ids);
  });

  test.each([
    ['lucrez cu un medic radiolog, sunt generalistă', ['generalist']],
    ['asistentă medicală specialistă pe pediatrie', ['pediatrie']],
    ['asistent medical primar generalist', ['generalist']],
    ['я акушерка по диплому, на педиатрию меня возьмут?', ['moasa']],
    ['sunt medicul stomatolog al școlii', ['medic']],
    ['un cabinet de medicină de familie', []],
  ])('what is of doctors and what only begins so: %s', (text, ids) => {
    expect(qualificationIn(text)).toEqual(ids);
  });

  test.each([
    ['sunt asistentă de farmacie', 'farmacie'],
    ['farmacistă (asistent) - pot face laborator?', 'farmacie'],
    ['sunt farmacist asistent', 'farmacie'],
    ['sunt tehnician de farmacie', 'farmacie'],
    ["I am a pharmacist's assistant", 'farmacie'],
    ['sunt asistent fizioterapeut', 'balneo-fizioterapie'],
    ['я помощник провизора', 'farmacie'],
    ['sunt asistent dentar', 'medicina-dentara'],
    ['sunt tehnician de radiologie', 'radiologie'],
  ])('%s: %s', (text, id) => {
    expect(namesProfession(prepare(text).text)).toBe(false);
    expect(qualificationIn(text)).toEqual([id]);
  });

  test.each([
    ['sunt medic stomatolog', 'medic'],
    ['sunt cardiolog', 'medic'],
    ['sunt pediatru la cabinet', 'medic'],
    ['я врач-лаборант', 'medic'],
    ['sunt asistentă la un cardiolog', undefined],
    ['sunt asistent pediatru', 'pediatrie'],
    ['I am a radiologist', 'medic'],
  ])('a doctor by his field: %s: %s', (text, id) => {
    expect(qualificationIn(text).filter((each) => each !== 'generalist')).toEqual(id ? [id] : []);
  });
});

test('somebody of another trade is told who is invited, and is not asked for a qualification', async () => {
  const { ask } = createAsk(await openKnowledge({ folder: KNOWLEDGE_FOLDER }));
  const { outcome, text } = ask({ text: 'Sunt farmacist, la ce programe mă pot înscrie?' }, plainDate('2026-09-01'));
  expect(outcome).toBe('answered');
  expect(text).toMatch(/^Nu: /);
});

test.each(['What is NMO and who is it for?', 'What is NMO and whom does it concern?'])(
  '%s: whom NMO is for belongs to NMO',
  async (text) => {
    const { ask } = createAsk(await openKnowledge({ folder: KNOWLEDGE_FOLDER }));
    expect(ask({ text }, plainDate('2026-09-01')).topics).toEqual(['nmo']);
  },
);
