import { expect, test } from 'vitest';
import type { TopicId } from '../../../core/contract/ids.js';
import { ask, askedOf } from '../../support/answers.js';

const GAP = ['2026-10-16', '2026-10-20', '2026-11-01'] as const;
const TOPICS: TopicId[] = ['enrolment-period', 'payment-period', 'fee', 'payment-details'];
const FILED = {
  ro: 'numai pentru dosarele depuse până pe 15 octombrie 2026',
  en: 'only for a dossier filed by 15 October 2026',
  ru: 'только за досье, поданное до 15 октября 2026',
} as const;

test.each(
  (['ro', 'en', 'ru'] as const).flatMap((lang) =>
    GAP.flatMap((now) => TOPICS.map((topic) => [lang, now, topic] as const)),
  ),
)('%s, %s, %s: payment is for dossiers that were filed in time', (lang, now, topic) => {
  const { text, citations } = ask({ topic }, { lang, now });
  expect(text).toContain(FILED[lang]);
  expect(citations.map(({ quote }) => quote)).toContain('29 iunie - 15 octombrie 2026');
});

test.each(['2026-09-10', '2026-10-15', '2026-11-02'])('%s: nothing of it is said', (now) => {
  for (const topic of TOPICS) expect(ask({ topic }, { now }).text).not.toMatch(/dosarele depuse|fără un dosar/);
});

test.each([
  ['ro', 'nu m-am înscris, mai pot plăti?', /^Nu: fără un dosar depus/],
  ['ro', 'nu am mai apucat să depun dosarul, plătesc taxa?', /^Nu: fără un dosar depus/],
  ['ro', 'am ratat înscrierea, mai pot plăti?', /^(?:.*\n)?.*Nu: fără un dosar depus/],
  ['en', 'I did not file my dossier, can I still pay?', /^No: without a dossier filed/],
  ['ru', 'я не подала досье, могу ли ещё заплатить?', /^Нет: без досье/],
] as const)('%s: %s: no', (lang, text, words) => {
  const answer = ask(askedOf('payment-period', text), { lang, now: '2026-10-20' });
  expect(answer.text).toMatch(words);
  expect(answer.citations.map(({ quote }) => quote).join()).toContain('Ulterior validării dosarului');
});

test.each([
  [
    'ro',
    'am întârziat o zi cu dosarul',
    /Nu, nici plata nu este prevăzută fără un dosar depus până atunci.*după ce INMSS validează/,
  ],
  [
    'en',
    'I missed the deadline',
    /No, payment is not provided for either without a dossier.*after INMSS has validated/,
  ],
  ['ru', 'я опоздала с досье', /Нет, и оплата без досье.*утвердит досье/],
] as const)('%s: %s', (lang, text, words) => {
  expect(ask(askedOf('enrolment-period', text), { lang, now: '2026-10-16' }).text).toMatch(words);
  expect(ask(askedOf('enrolment-period', text), { lang, now: '2026-11-05' }).text).not.toMatch(words);
});

test('in general nobody is told no', () => {
  const { text } = ask({ topic: 'enrolment-period' }, { now: '2026-10-20' });
  expect(text).not.toMatch(/^Nu\b|\bNu, nici/m);
  expect(text).toContain('după ce INMSS validează dosarul');
});

test('on the last day nobody is told to pay early', () =>
  expect(ask({ topic: 'payment-period' }, { now: '2026-11-01' }).text).not.toContain('din timp'));
