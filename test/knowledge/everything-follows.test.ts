import { describe, expect, test } from 'vitest';
import type { Intent } from '../../core/answers/answer.js';
import { answerUnderstanding } from '../../core/answers/compose.js';
import { calculateInsuredId } from '../../core/calculators/insured-id.js';
import { calculateNmo } from '../../core/calculators/nmo.js';
import { calculateRural } from '../../core/calculators/rural.js';
import type { TopicId } from '../../core/contract/ids.js';
import { judgeDossier } from '../../core/dossier/judge.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { plainDate } from '../../core/time/plain-date.js';
import { createKnowledge, type Library } from '../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../knowledge/library.js';

const library = loadLibrary();

type Value = Record<string, unknown>;

/** The packs with one value changed everywhere that a fact of this id stands. */
function withValue(id: string, change: (value: Value) => Value): KnowledgeBase {
  const copy = structuredClone(library) as Library;
  let changed = 0;
  for (const pack of [...copy.laws, ...copy.calls.flatMap(({ packs }) => packs)])
    for (const fact of pack.facts)
      if (fact.id === id) {
        fact.value = change(fact.value as Value);
        changed += 1;
      }
  expect(changed).toBe(1);
  return createKnowledge(copy);
}

function say(kb: KnowledgeBase, topic: TopicId, rest: Partial<Intent> = {}, now = '2026-09-01'): string {
  const intent: Intent = { topic, confidence: 1, entities: {}, aspects: [], text: '', ...rest };
  const today = plainDate(now);
  return answerUnderstanding({ lang: 'ro', intents: [intent] }, { kb: kb.on(today), today, lang: 'ro' }, { id: '' })
    .text;
}

describe('a value that is changed in the packs is changed everywhere', () => {
  test('the fee', () => {
    const kb = withValue('inmss.fee', (value) => ({ ...value, amountLei: 3100 }));
    const told = [
      say(kb, 'fee'),
      say(kb, 'payment-details'),
      say(kb, 'fee', { aspects: ['fee.several'], text: 'pentru 5 asistente' }),
      say(kb, 'fee', { aspects: ['fee.difference'], text: 'am platit 2.500 lei' }),
      say(kb, 'refund', { aspects: ['refund.calculate'], text: 'cu 10 zile inainte de start' }),
    ].join('\n');
    expect(told).not.toMatch(/(?<![\d.])2\.500 lei(?! × )/);
    for (const part of ['3.100 lei', '15.500 lei', 'mai lipsesc 600 lei']) expect(told).toContain(part);
  });

  test('the periods', () => {
    const kb = withValue('inmss.enrolment-period', () => ({ opens: '2026-07-05', closes: '2026-09-20' }));
    expect(say(kb, 'enrolment-period')).toMatch(/19 zile, până pe 20 septembrie 2026/);
    expect(say(kb, 'documents')).toContain('20 septembrie 2026');
    const paid = withValue('inmss.payment-period', () => ({ opens: '2026-08-03', closes: '2026-12-05' }));
    expect(say(paid, 'payment-period')).toContain('5 decembrie 2026');
    expect(say(paid, 'payment-period', { aspects: ['payment-period.last-day'] })).toContain('o sâmbătă');
  });

  test('the account, and what is said of its letters', () => {
    const kb = withValue('inmss.account', (value) => ({ ...value, iban: 'RO09BCYP0000001234567890', taxId: '111' }));
    const told = say(kb, 'payment-details') + say(kb, 'payment-details', { aspects: ['payment-details.iban-refused'] });
    expect(told).toContain('RO09BCYP0000001234567890');
    expect(told).toContain('CIF 111');
    expect(told).not.toMatch(/\bX\b/);
  });

  test('who may enrol alone', () => {
    const kb = withValue('inmss.programme.cardiologie', (value) => ({ ...value, selfEnrolment: true }));
    expect(say(kb, 'self-enrolment')).toMatch(/cinci programe:[\s\S]*Cardiologie/);
    expect(say(kb, 'who-enrols')).toContain('cinci programe');
    const judged = (base: KnowledgeBase) =>
      judgeDossier([], {
        kind: 'enrolment',
        programme: 'cardiologie',
        applicant: 'self',
        phase: 'application',
        today: plainDate('2026-09-01'),
        lang: 'ro',
        kb: base,
      }).requirements.find(({ id }) => id === 'employer-request')?.status;
    expect([judged(kb), judged(createKnowledge(library))]).toEqual(['not-applicable', 'missing']);
  });

  test('the refund', () => {
    const rule = { fullUntilDaysBeforeStart: 7, partialShare: 0.4, partialWithinDaysFromStart: 14 };
    const told = say(
      withValue('inmss.refund', () => rule),
      'refund',
      { text: 'dupa 10 zile de la inceput' },
    );
    expect(told).toMatch(/40% din 2\.500 lei, adică 1\.000 lei/);
    expect(told).toMatch(/cel puțin 7 zile.*primele 14 de zile/);
  });

  test('a contact, and the office of the institute', () => {
    const ana = withValue('inmss.contact.nanu', (value) => ({ ...value, person: 'Ana Inventata' }));
    expect(say(ana, 'contact', { entities: { programme: ['psihiatrie'] } })).toContain('Ana Inventata');
    const office = withValue('inmss.contact.general', (value) => ({ ...value, emails: ['nou@example.ro'] }));
    expect(say(office, 'human')).toContain('nou@example.ro');
  });

  test('a paper of the dossier', () => {
    const name = { ro: 'acordul nou', en: 'the new consent', ru: 'новое согласие' };
    const kb = withValue('inmss.paper.5', (value) => ({ ...value, name }));
    expect(say(kb, 'documents')).toContain('5. acordul nou');
    expect(say(kb, 'documents', { aspects: ['documents.consent-form'] })).toContain('acordul nou');
  });

  test('the calculators', () => {
    const steps = withValue('rural.step.distance-7-12', (value) => ({ ...value, points: 3 }));
    expect(calculateRural(steps, { kind: 'family', km: 8 }).points).toBe(3);
    const delta = withValue('rural.limit.danube-delta', (value) => ({ ...value, amount: 150 }));
    expect(calculateRural(delta, { kind: 'family', km: 8, danubeDelta: true }).percent).toBe(150);
    const nmo = withValue('nmo.rules', (value) => ({ ...value, total: 300 }));
    expect(calculateNmo(nmo, { earned: [{ year: 2025, theory: 14, practice: 36 }] }).missing).toBe(250);
    expect(say(nmo, 'nmo-points', { text: 'am 100 puncte' })).toContain('pragul de 300');
    const house = withValue('insured.house.54', (value) => ({ ...value, code: '44' }));
    expect(calculateInsuredId(house, { value: '1700514540011' })).toMatchObject({
      valid: false,
      reason: 'unknown-county',
    });
  });
});
