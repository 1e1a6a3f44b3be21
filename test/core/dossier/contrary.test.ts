import { expect, test } from 'vitest';
import { contraryOf } from '../../../core/dossier/contrary.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { STATEMENTS } from '../../../ocr/documents/statements.js';
import { faultless, judge, payment, row } from './dossier-support.js';
import { fileOf, judgeWords } from './words/in-words.js';
import { PAPERS } from './words/papers.js';

/** A faultless dossier whose paper of one type also says the contrary. */
function withText(type: string, text: string) {
  return faultless().map((paper) => (paper.type === type ? { ...paper, text: `${paper.text} ${text}` } : paper));
}

test.each([
  ['employer-request', 'employer-request', 'Vă aducem la cunoștință că retragem solicitarea de înscriere.'],
  ['data-consent', 'data-consent', 'Subsemnatul Exemplaru Vasile, manager al spitalului, îmi exprim acordul'],
  ['practice-notice', 'practice-notice', 'Se suspendă avizul anual nr. 3321.'],
  ['membership-certificate', 'membership-certificate', 'A fost radiată din evidențe.'],
  ['diploma', 'study-diploma', 'nu a promovat examenul'],
])('a %s that takes itself back is for a person to see', (type, requirement, text) => {
  const judgement = judge(withText(type, text));
  expect(row(judgement, requirement)).toEqual({ status: 'review', codes: ['wrong-type'] });
  expect(judgement.verdict).toBe('needs-review');
});

/** Stamped or printed across it, read as a line of its own. */
const MARKS = ['SPECIMEN', 'MOSTRĂ', 'ANULAT', 'PROIECT', 'NUL', 'CIORNĂ'];
test.each(
  ['employer-request', 'data-consent', 'practice-notice', 'membership-certificate', 'diploma'].flatMap((type) =>
    MARKS.map((mark) => [type, mark]),
  ),
)('a %s with %s across it is for a person to see', (type, mark) => {
  expect(judge(withText(type as string, `\n${mark}`)).verdict).toBe('needs-review');
});

test('a payment that came back is for a person to see', () => {
  const final = { phase: 'final' as const, today: plainDate('2026-10-12') };
  const judgement = judge([...faultless(), payment({}, { text: 'Status: Returnată' })], final);
  expect(row(judgement, 'payment-proof').status).toBe('review');
});

test('a request from before this enrolment is for another one', () => {
  const old = faultless().map((paper) =>
    paper.type === 'employer-request'
      ? { ...paper, fields: { ...paper.fields, issuedOn: { value: '2023-09-08', confidence: 0.9 } } }
      : paper,
  );
  expect(row(judge(old), 'employer-request')).toEqual({ status: 'review', codes: ['expired'] });
});

test.each<[string, string]>([
  ['DA, sunt de acord cu prelucrarea\nCl NU sunt de acord', 'satisfied'],
  ['W DA, sunt de acord cu prelucrarea\nDl NU sunt de acord', 'satisfied'],
  ['Cl DA, sunt de acord cu prelucrarea\nX NU sunt de acord', 'review'],
  ['[ ] Sunt de acord\n[ ] Nu sunt de acord', 'review'],
  ['Înțeleg că îmi pot retrage consimțământul printr-o cerere scrisă. ☒ DA NU\n8 septembrie', 'satisfied'],
  ['Îmi exprim consimțământul printr-o cerere scrisă. ☒ DA ☒ NU', 'review'],
  ['Îmi exprim consimțământul printr-o cerere scrisă. DA ☒ NU', 'review'],
  ['Îmi exprim consimțământul printr-o cerere scrisă DA NU', 'review'],
  ['☒ DA NU sunt de acord', 'review'],
  ['Îmi exprim consimțământul pentru:\nînscrierea la program DA ☒ NU ☐\narhivarea DA ☒ NU ☐', 'satisfied'],
  ['Îmi exprim consimțământul pentru:\nînscrierea la program DA ☐ NU ☒\narhivarea DA ☐ NU ☒', 'review'],
  ['Îmi exprim consimțământul pentru:\nînscrierea la program DA [ ] NU [x]', 'review'],
  ['Îmi exprim consimțământul pentru:\nînscrierea la program DA NUU\narhivarea DA NUL', 'review'],
])('boxes of a consent, as an engine reads them: %j', (text, status) => {
  expect(row(judge(withText('data-consent', `\n${text}`)), 'data-consent').status).toBe(status);
});

test('a watermark of test prints is no word of the paper', () => {
  const marked = Object.values(PAPERS).map((text) => fileOf(`${text}\nSPECIMEN – DATE FICTIVE`));
  expect(judgeWords(marked).verdict).toBe('complete');
});

test.each([
  ['Prelucrarea   Acord\nÎnscrierea la program   DA ☒ NU ☐\nArhivarea   DA ☒ NU ☐', undefined],
  ['Prelucrarea   Acord\nÎnscrierea la program   ☒ DA   ☐ NU', undefined],
  ['Prelucrarea   Acord\nÎnscrierea la program   DA ☐ NU ☐', 'missing-field'],
  ['Prelucrarea   Acord\nÎnscrierea la program   DA ☐ NU ☒', 'missing-field'],
  ['Prelucrarea   Acord\nÎnscrierea la program   DA NU', 'missing-field'],
  ['Prelucrarea   Acord\nÎnscrierea la program   DA ☒ NU ☐\nArhivarea   DA ☐ NU ☒', 'missing-field'],
])('a form that asks use by use is answered by its ticks: %j', (rows, code) => {
  const text = `Persoana vizată: TESTESCU ELENA\nOperator: INMSS\n${rows}\nSemnătura`;
  expect(contraryOf({ type: 'data-consent', kind: 'data-consent.inmss', text }, STATEMENTS)).toBe(code);
});

test.each([
  ['Am luat la cunoștință drepturile mele: acces, opoziție, precum și\nretragerea consimțământului.', 'satisfied'],
  ['Retragerea consimțământului\nÎmi retrag acordul.', 'review'],
])('a heading begins a line, and goes on with no sentence: %j', (text, status) => {
  expect(row(judge(withText('data-consent', `\n${text}`)), 'data-consent').status).toBe(status);
});

test.each([
  ['Este interzisă folosirea datelor din ea în alte scopuri decât cel pentru care a fost eliberată.', undefined],
  ['Se interzice utilizarea în alt scop decât cel menționat.', undefined],
  ['Este interzisă folosirea ei pentru înscrierea la programe de specializare.', 'not-specific'],
  ['Prin hotărâre i s-a interzis exercitarea profesiei.', 'not-specific'],
])('for what else a paper may not be used says nothing of it: %j', (said, code) => {
  const text = `Se adeverește că doamna este încadrată la noi.\n${said}`;
  expect(contraryOf({ type: 'employment-proof', kind: 'employment-proof.statement', text }, STATEMENTS)).toBe(code);
});

test.each([
  ['ANA PILDĂ este membrulă) al(a) O.A.M.G.M.A.M.R.', true],
  ['ANA PILDĂ nu este membrulă) al(a) O.A.M.G.M.A.M.R.', false],
  ['ANA PILDĂ (care nu mai lucrează și nu este membrulă) ne-a scris', false],
  ['ANA PILDĂ este angajatlă) al(a) spitalului de la data de 01.02.2007', false],
])('a form leaves two endings open, whose bracket may be read as a letter: %j', (text, states) => {
  const paper = { type: 'membership-certificate', kind: 'membership-certificate.oamgmamr', text } as const;
  expect(contraryOf(paper, STATEMENTS) === undefined).toBe(states);
});

test('her own name says nothing, though it begins like a word that takes a paper back', () => {
  const card = { type: 'identity-card', kind: 'identity-card.ci', text: 'CARTE DE IDENTITATE\nOPRITA\nANA' } as const;
  expect(contraryOf(card, STATEMENTS)).toBe('wrong-type');
  expect(contraryOf(card, STATEMENTS, 'Oprița Ana')).toBeUndefined();
});
