import type { Intent } from '../../core/answers/answer.js';
import { answerUnderstanding } from '../../core/answers/compose.js';
import { LANGUAGES, TOPIC_IDS, type TopicId } from '../../core/contract/ids.js';
import { judgeDossier } from '../../core/dossier/judge.js';
import { allProgrammes } from '../../core/eligibility/target-groups.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { PeriodValue } from '../../core/facts/inmss-values.js';
import { addDays, type PlainDate } from '../../core/time/plain-date.js';
import { ASPECT_CODES } from '../understanding/aspects.js';
import type { Banked } from './bank.js';

const intentOf = (topic: TopicId, rest: Partial<Intent> = {}): Intent => ({
  topic,
  confidence: 1,
  entities: {},
  aspects: [],
  text: '',
  ...rest,
});

/** Everything that can be asked of a call: each topic and aspect, each programme and qualification. */
function questionsOf(kb: KnowledgeBase): Intent[] {
  const programmes = allProgrammes(kb).map(({ value }) => value.programme);
  return [
    ...TOPIC_IDS.map((topic) => intentOf(topic)),
    ...ASPECT_CODES.map((code) => intentOf(code.split('.')[0] as TopicId, { aspects: [code] })),
    ...programmes.flatMap((programme) =>
      (['eligibility', 'programmes', 'documents', 'contact', 'self-enrolment', 'employment-proof'] as const).map(
        (topic) => intentOf(topic, { entities: { programme: [programme] } }),
      ),
    ),
    ...kb.qualifications.map(({ id }) => intentOf('eligibility', { entities: { qualification: [id] } })),
  ];
}

function daysOf(kb: KnowledgeBase): PlainDate[] {
  const periods = kb
    .factsOfType<PeriodValue>('period')
    .flatMap(({ value }) => [value.opens ?? value.closes, value.closes]);
  return [kb.call.from, ...periods, ...periods.map((day) => addDays(day, 1))];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Asks everything of a call on every side of its periods, what the bank asks in and after its time, and judges an empty
 * dossier: what fails, in words.
 */
export function rehearse(kb: KnowledgeBase, bank: readonly Banked[] = []): string[] {
  const failures = new Set<string>();
  const attempt = (what: string, act: () => string | undefined): void => {
    try {
      const problem = act();
      if (problem) failures.add(`${what}: ${problem}`);
    } catch (error) {
      failures.add(`${what}: ${messageOf(error)}`);
    }
  };
  for (const today of new Set(daysOf(kb)))
    for (const intent of questionsOf(kb)) {
      const what = `the answer to ${intent.aspects[0] ?? intent.topic} on ${today} fails`;
      for (const lang of LANGUAGES)
        attempt(what, () => {
          const { text } = answerUnderstanding({ lang, intents: [intent] }, { kb, today, lang }, { id: '' });
          return text.trim() === '' ? 'it has no text' : undefined;
        });
    }
  const days = daysOf(kb);
  for (const today of [days[0], days.at(-1)])
    for (const { lang, intent } of today ? bank : [])
      attempt(`the answer to "${intent.text}" on ${today} fails`, () => {
        const { text } = answerUnderstanding(
          { lang, intents: [intent] },
          { kb, today: today as PlainDate, lang },
          { id: '' },
        );
        return text.trim() === '' ? 'it has no text' : undefined;
      });
  for (const { value } of allProgrammes(kb))
    for (const phase of ['application', 'final'] as const)
      attempt(`a dossier for ${value.programme} cannot be judged`, () => {
        const options = {
          kind: 'enrolment',
          applicant: 'employer',
          programme: value.programme,
          phase,
          lang: 'ro',
        } as const;
        judgeDossier([], { ...options, today: kb.call.from, kb });
        return undefined;
      });
  return [...failures];
}
