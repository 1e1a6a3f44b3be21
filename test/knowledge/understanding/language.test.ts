import { describe, expect, test } from 'vitest';
import { understand } from '../../../knowledge/understanding/understand.js';

describe('language', () => {
  test.each([
    ['Cât este taxa?', 'ro'],
    ['cat e taxa', 'ro'],
    ['CÎT COSTĂ?', 'ro'],
    ['How much is the fee?', 'en'],
    ['payment deadline please', 'en'],
    ['Сколько стоит обучение?', 'ru'],
    ['skolko stoit kurs', 'ru'],
    ['контакты INMSS', 'ru'],
    ['spor radiatii categoria a IV-a', 'ro'],
    ['IBAN', 'ro'],
    ['am I eligible as a midwife?', 'en'],
    ['i se cere diploma?', 'ro'],
  ])('%s is heard as %s', (text, lang) => {
    expect(understand({ text }).lang).toBe(lang);
  });

  test('the language that the person chose wins over the one that is heard', () => {
    expect(understand({ text: 'How much is the fee?', lang: 'ru' }).lang).toBe('ru');
  });

  test('a text that tells no language takes the one spoken before', () => {
    expect(understand({ text: 'IBAN?', history: ['какая плата за курс?'] }).lang).toBe('ru');
  });
});
