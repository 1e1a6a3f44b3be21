import { expect, test } from 'vitest';
import { writeReport } from '../../../core/dossier/report.js';
import { plainDate } from '../../../core/time/plain-date.js';
import {
  ANA,
  card,
  certificate,
  consent,
  diploma,
  FULLEST,
  faultless,
  faultlessBut,
  fullest,
  judge,
  kb,
  payment,
  request,
  row,
} from './dossier-support.js';

const of = (judgement: ReturnType<typeof judge>, id: string) =>
  judgement.requirements.find((requirement) => requirement.id === id);

test.each(fullest().map(({ type }, at) => [type, at] as const))(
  'a file that says something else than it shows never makes a dossier complete: %s',
  (_type, at) => {
    const papers = fullest();
    const spoilt = papers[at];
    if (!spoilt) throw new Error('no paper');
    papers[at] = { ...spoilt, problems: [{ code: 'text-differs', message: '' }] };
    expect(judge(papers, FULLEST).verdict).not.toBe('complete');
  },
);

test.each([
  ['membership-certificate', 'membership-certificate', certificate],
  ['study-diploma', 'diploma', diploma],
] as const)('a personal code that fails its check digit spoils %s', (id, type, paper) => {
  const judgement = judge(faultlessBut(type, paper({ cnp: '2850312470008' })));
  expect(of(judgement, id)).toMatchObject({ status: 'review', problems: [{ code: 'cnp-invalid' }] });
});

test.each([
  ['employer-request', request],
  ['data-consent', consent],
] as const)('a signature that was only perhaps seen is for a person: %s', (id, paper) => {
  const doubtful = paper();
  doubtful.fields.signed = { value: true, confidence: 0.75 };
  expect(of(judge(faultlessBut(id, doubtful)), id)).toMatchObject({
    status: 'review',
    problems: [{ code: 'unsigned' }],
  });
});

test('a name that was not found is said of the diploma, and no proof of change is asked', () => {
  const nameless = diploma({ cnp: ANA.cnp }, { text: 'a promovat examenul' });
  for (const name of ['fullName', 'surname', 'givenNames'] as const) delete nameless.fields[name];
  const judgement = judge(faultlessBut('diploma', nameless));
  expect(of(judgement, 'name-change-proof')).toMatchObject({ status: 'not-applicable', problems: [] });
  expect(of(judgement, 'study-diploma')).toMatchObject({ status: 'review', problems: [{ code: 'missing-field' }] });
  expect(of(judgement, 'study-diploma')?.problems[0]?.message).toContain('numele');
});

test('after the period the report says so first, and asks for nothing that cannot be done any more', () => {
  const today = plainDate('2026-11-05');
  const options = { ...FULLEST, phase: 'final' as const, today };
  const judgement = judge([...faultless(), payment({ amount: 2000 })], options);
  const text = writeReport(judgement, { kb, lang: 'ro', today, phase: 'final' });
  expect(text.split('\n')[0]).toContain('Perioada de plată s-a încheiat la 1 noiembrie 2026');
  expect(text).not.toContain('Plătiți diferența');
  expect(text).not.toContain('De făcut:');
  const before = writeReport(judge([], { today: plainDate('2026-11-05') }), {
    kb,
    lang: 'ro',
    today,
    phase: 'application',
  });
  expect(before.split('\n')[0]).toContain('Înscrierea s-a încheiat');
});

test('an identity card with one code that holds is not spoilt by a form number beside it', () => {
  expect(judge(faultlessBut('identity-card', card())).verdict).toBe('complete');
});

test.each([
  [0.6, 'review'],
  [0.95, 'missing'],
])('a second certificate told at %d that speaks of the notice may be the one that is missing', (confidence, status) => {
  const papers = faultless().filter(({ type }) => type !== 'practice-notice');
  const certificate = papers.find(({ type }) => type === 'membership-certificate');
  if (!certificate) throw new Error('no certificate');
  const second = { ...certificate, file: 'aviz.pdf', confidence, text: `${certificate.text}\nAVIZ ANUAL 2026` };
  expect(row(judge([...papers, second]), 'practice-notice').status).toBe(status);
});
