import { describe, expect, test } from 'vitest';
import { LANGUAGES, type TopicId } from '../../../core/contract/ids.js';
import type { ContactValue } from '../../../core/facts/inmss-values.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { foldSpace } from '../../../knowledge/source-text.js';
import { ASPECT_CODES } from '../../../knowledge/understanding/aspects.js';
import { type Asked, ask } from '../../support/answers.js';
import { knowledge, PROGRAMME_IDS, QUALIFICATION_IDS, sourceTexts } from '../../support/knowledge.js';
import { BROKEN, uncitedFacts } from '../../support/uncited.js';

const TOPICS: TopicId[] = [
  'eligibility',
  'programmes',
  'programme-kinds',
  'enrolment-period',
  'payment-period',
  'fee',
  'payment-details',
  'documents',
  'employment-proof',
  'who-enrols',
  'self-enrolment',
  'where-to-enrol',
  'contact',
  'refund',
  'two-programmes',
  'course-format',
  'exam',
  'retake',
  'training-year',
  'legal-basis',
  'dossier-upload',
  'chat',
  'human',
  'privacy',
];
const REASONS = [
  'out-of-scope',
  'medical-advice',
  'personal-data',
  'instructions',
  'not-in-sources',
  'not-understood',
  'empty',
] as const;
const DOCUMENTS = ['diploma', 'practice-notice', 'identity-card', 'data-consent', 'payment-proof', 'birth-certificate'];
const DAYS = [
  '2026-06-01',
  '2026-06-28',
  '2026-06-29',
  '2026-07-31',
  '2026-08-01',
  '2026-09-26',
  '2026-10-14',
  '2026-10-15',
  '2026-10-16',
  '2026-10-31',
  '2026-11-01',
  '2026-11-02',
  '2027-03-05',
];

const questions: Asked[] = [
  ...TOPICS.map((topic) => ({ topic })),
  ...ASPECT_CODES.map((code) => ({ topic: code.split('.')[0] as TopicId, aspects: [code] })).filter(({ topic }) =>
    TOPICS.includes(topic),
  ),
  ...REASONS.map((reason): Asked => ({ topic: 'unknown', reason })),
];
const withEntities: Asked[] = [
  ...QUALIFICATION_IDS.flatMap((qualification): Asked[] => [
    { topic: 'eligibility', entities: { qualification: [qualification] } },
    { topic: 'enrolment-period', entities: { qualification: [qualification], programme: ['diabet'] } },
    {
      topic: 'eligibility',
      aspects: ['eligibility.practice'],
      entities: { qualification: [qualification], programme: ['laborator'] },
    },
    ...PROGRAMME_IDS.map(
      (programme): Asked => ({
        topic: 'eligibility',
        entities: { qualification: [qualification], programme: [programme] },
      }),
    ),
  ]),
  ...PROGRAMME_IDS.flatMap((programme) =>
    TOPICS.map((topic): Asked => ({ topic, entities: { programme: [programme] } })),
  ),
  ...PROGRAMME_IDS.map(
    (programme): Asked => ({
      topic: 'contact',
      aspects: ['contact.phone'],
      entities: { programme: [programme] },
    }),
  ),
  ...DOCUMENTS.map((document): Asked => ({ topic: 'documents', entities: { document: [document] } })),
];

const texts = sourceTexts();

const contacts = knowledge.factsOfType<ContactValue>('contact').map(({ value }) => value);

/** What is wrong with the answer to a question, in words; empty when nothing is. */
function faults(asked: Asked, lang: (typeof LANGUAGES)[number], now: string): string[] {
  const answer = ask(asked, { lang, now });
  const problems: string[] = [];
  if (answer.text.trim() === '') problems.push('no text');
  if (BROKEN.test(answer.text)) problems.push('broken text');
  for (const { source, quote } of answer.citations)
    if (!texts.get(source)?.includes(foldSpace(quote))) problems.push(`not in ${source}: ${quote}`);
  for (const { statements } of answer.conflicts)
    for (const { source, quote } of statements)
      if (!texts.get(source)?.includes(foldSpace(quote))) problems.push(`not in ${source}: ${quote}`);
  for (const fact of uncitedFacts({ text: answer.text, lang, citations: answer.citations, today: plainDate(now) }))
    problems.push(`uncited: ${fact}`);
  const quoted = answer.citations.map(({ quote }) => quote).join('\n');
  for (const { person } of contacts)
    if (person && answer.text.includes(person) && !quoted.includes(person)) problems.push(`uncited: ${person}`);
  return problems.map((problem) => `${JSON.stringify(asked)} ${lang} ${now}: ${problem}`);
}

describe('every INMSS answer', () => {
  test.each(LANGUAGES)('%s: each topic and aspect, on every side of each deadline, is whole and cited', (lang) => {
    expect(questions.flatMap((asked) => DAYS.flatMap((now) => faults(asked, lang, now)))).toEqual([]);
  });

  test.each(LANGUAGES)('%s: each qualification, programme and document is whole and cited', (lang) => {
    expect(withEntities.flatMap((asked) => faults(asked, lang, '2026-09-26'))).toEqual([]);
  });

  test('English and Russian answers are written in their own language', () => {
    for (const asked of questions) {
      expect(ask(asked, { lang: 'ru' }).text, JSON.stringify(asked)).toMatch(/[а-яё]{4}/iu);
      expect(ask(asked, { lang: 'en' }).text, JSON.stringify(asked)).not.toMatch(/[а-яё]/iu);
    }
  });

  test('Romanian is written with comma below, never with cedilla', () => {
    for (const asked of [...questions, ...withEntities]) expect(ask(asked).text).not.toMatch(/[şţŞŢ]/u);
  });
});
