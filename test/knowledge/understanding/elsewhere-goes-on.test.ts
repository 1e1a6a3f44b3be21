import { expect, test } from 'vitest';
import { understand } from '../../../knowledge/understanding/understand.js';

const isOurs = (text: string, ...history: string[]): boolean =>
  understand({ text, history }).intents.some(({ topic }) => topic !== 'unknown');

test.each([
  ['Cât e rata la banca Transilvania pentru un credit de nevoi?', 'și până când trebuie plătit?'],
  ['How much is a driving licence in Cluj?', 'and what papers do they want?'],
  ['Сколько стоит загранпаспорт в Кишинёве?', 'а какие документы нужны?'],
])('what goes on from a matter that is not ours is about the same: %s', (before, text) => {
  expect(isOurs(before)).toBe(false);
  expect(isOurs(text, before)).toBe(false);
  expect(isOurs(text)).toBe(true);
});

test('it is ours again when it names what is ours, and after a question of ours', () => {
  const foreign = 'Cât e rata la banca Transilvania pentru un credit de nevoi?';
  expect(isOurs('și taxa de curs la INMSS?', foreign)).toBe(true);
  expect(isOurs('și până când trebuie plătit?', 'Cât costă un program?')).toBe(true);
});
