import { expect, test } from 'vitest';
import { EXAMPLE_QUESTIONS, TOPIC_CHOICES } from '../../../core/answers/suggestions.js';
import { LANGUAGES } from '../../../core/contract/ids.js';
import { choicesOf } from '../../../core/messages/message.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';
import { OFFERED } from '../../../knowledge/understanding/offered.js';
import { likeliestQuestions, suggestQuestions } from '../../../knowledge/understanding/suggest.js';

const { ask } = createAsk(await openKnowledge());
const beside = TOPIC_CHOICES.flatMap(([topic, choices]) =>
  LANGUAGES.flatMap((lang) => choicesOf(choices)[lang].map((text) => ({ lang, topic, text }))),
);

test.each([...OFFERED, ...beside])('$lang: "$text", typed, asks $topic and nothing else', ({ lang, text, topic }) => {
  for (const typed of [text, text.toLowerCase().replace(/[?():,]/g, '')]) {
    const answer = ask({ text: typed }, plainDate('2026-09-21'));
    expect([answer.lang, answer.topics]).toEqual([lang, [topic]]);
  }
});

test.each(OFFERED)('$lang: "$text" fits a button', ({ text }) =>
  expect(Buffer.byteLength(`ask:${text}`)).toBeLessThanOrEqual(64),
);

test('the examples that are shown are questions that surely have an answer', () => {
  for (const lang of LANGUAGES)
    for (const text of EXAMPLE_QUESTIONS[lang]) expect(OFFERED.map((each) => each.text)).toContain(text);
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
