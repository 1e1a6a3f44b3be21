import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/contract/ids.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';
import { likeliestQuestions, OFFERED_QUESTIONS, suggestQuestions } from '../../../knowledge/understanding/suggest.js';

const offered = LANGUAGES.flatMap((lang) => OFFERED_QUESTIONS[lang].map((text) => [lang, text] as const));

test.each(offered)('%s: "%s" is understood in its language and fits a button', async (lang, text) => {
  const { ask } = createAsk(await openKnowledge());
  const answer = ask({ text }, plainDate('2026-09-21'));
  expect(answer.lang).toBe(lang);
  expect(answer.topics.length).toBeGreaterThan(0);
  expect(Buffer.byteLength(`ask:${text}`)).toBeLessThanOrEqual(64);
});

test.each([
  ['pana cnd snt inscrierle', 'ro', 'Până când sunt înscrierile?'],
  ['wich acount payd', 'en', 'Which account is the fee paid to?'],
] as const)('"%s" suggests %s: %s', (text, lang, expected) => {
  expect(suggestQuestions(text, lang)).toContain(expected);
});

test('what looks like nothing suggests nothing, and a long text costs nothing', () => {
  expect(suggestQuestions('qqqq zzzz', 'ro')).toEqual([]);
  expect(suggestQuestions('taxa '.repeat(20_000), 'ro')).toEqual([]);
});

test.each([
  ['qqqq zzzz', 'ro'],
  ['😀', 'en'],
  ['вавава', 'ru'],
  ['banii aceia se mai dau la loc daca renunt candva', 'ro'],
] as const)('whatever was not understood, three questions stand on buttons: %s', (text, lang) => {
  const offered = likeliestQuestions(text, lang);
  expect(new Set(offered).size).toBe(3);
  for (const question of offered) expect(Buffer.byteLength(`ask:${question}`)).toBeLessThanOrEqual(64);
});

test('words that are known lead to the topics that they are likeliest of', () => {
  expect(likeliestQuestions('banii aceia se mai dau la loc daca renunt candva', 'ro')).toContain('Se restituie taxa?');
});
