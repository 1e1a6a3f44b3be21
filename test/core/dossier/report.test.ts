import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/contract/ids.js';
import type { DossierOptions } from '../../../core/dossier/judgement.js';
import { writeReport } from '../../../core/dossier/report.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { ANA, card, consent, faultless, faultlessBut, judge, kb, notice, read } from './dossier-support.js';

const report = (documents: Parameters<typeof judge>[0], options: Partial<DossierOptions> = {}) => {
  const whole = { lang: 'ro' as const, today: plainDate('2026-09-21'), phase: 'application' as const, kb, ...options };
  return writeReport(judge(documents, whole), whole);
};
const place = (text: string, part: string): number => {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`"${part}" is not in:\n${text}`);
  return at;
};

test('says first whether it is complete, then what to do, what to check, what is fine, the dates, the source', () => {
  const text = report([
    ...faultlessBut('practice-notice').filter(({ type }) => type !== 'data-consent'),
    consent({ signed: false }),
  ]);
  const order = [
    'Dosarul nu este încă complet.',
    'De făcut:',
    'Avizul anual de liberă practică',
    'De verificat:',
    'Semnați-l',
    'În regulă:',
    '15 octombrie 2026',
    'Sursa:',
  ];
  const places = order.map((part) => place(text, part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a missing paper says what to send', () => {
  expect(report(faultlessBut('practice-notice'))).toContain('Trimiteți avizul anual valabil în anul acesta.');
});

test('a poor photo says how to take a better one', () => {
  const dark = read('unknown', {}, { problems: ['unreadable'] });
  expect(report([...faultlessBut('data-consent'), dark])).toContain(
    'fotografiați documentul de sus, la lumină, fără blitz, să se vadă toate colțurile',
  );
});

test('a file that was not read in time is not lost, and nothing is asked for in its place', () => {
  const text = report([...faultlessBut('data-consent'), read('unknown', {}, { problems: ['timeout'] })]);
  expect(text).toContain('Nimic nu s-a pierdut: îl verifică o persoană');
});

test('names the file of a problem without its folder', () => {
  const expired = { ...card({ expiresOn: '2025-03-12', mrz: '' }), file: '/home/ana/acte/buletin față.jpg' };
  const text = report(faultlessBut('identity-card', expired));
  expect(text).toContain('(buletin față.jpg)');
  expect(text).not.toContain('/home/ana');
});

describe('personal data', () => {
  test.each(LANGUAGES)('no whole CNP, no number of a paper (%s)', (lang) => {
    const text = report(faultless(), { lang });
    expect(text).toContain(`•${ANA.cnp.slice(-4)}`);
    expect(text).not.toContain(ANA.cnp);
    expect(text).not.toContain('000001');
  });
});

describe('the next dates', () => {
  test.each([
    [
      '2026-06-28',
      'Înscrierea: începe la 29 iunie 2026 (mâine).',
      'Plata taxei: începe la 1 august 2026 (peste 34 de zile).',
    ],
    [
      '2026-10-14',
      'Înscrierea: până la 15 octombrie 2026 (a mai rămas o zi).',
      'Plata taxei: până la 1 noiembrie 2026 (au mai rămas 18 zile).',
    ],
    ['2026-10-15', 'Înscrierea: astăzi, 15 octombrie 2026, este ultima zi.', 'au mai rămas 17 zile'],
    ['2026-11-02', 'Înscrierea: s-a încheiat la 15 octombrie 2026.', 'Plata taxei: s-a încheiat la 1 noiembrie 2026.'],
  ])('on %s', (today, enrolment, payment) => {
    const text = report(faultless(), { today: plainDate(today) });
    expect(text).toContain(enrolment);
    expect(text).toContain(payment);
  });
});

test('an insured dossier names the age of the order and who decides', () => {
  const whole = {
    kind: 'insured' as const,
    category: 'n',
    lang: 'ro' as const,
    today: plainDate('2026-09-21'),
    phase: 'application' as const,
    kb,
  };
  const text = writeReport(judge([], whole), whole);
  expect(text).toContain('Categoria n)');
  expect(text).toContain('• Act de identitate');
  expect(text).toContain('decide casa de asigurări de sănătate. Ordinul este în vigoare din 19 septembrie 2014');
  expect(text).not.toContain('INMSS');
});

test('a complete dossier says where it is submitted', () => {
  expect(report(faultless())).toContain('www.perfmed.ro');
});

test('papers that do not count are named with the reason', () => {
  const text = report([
    ...faultless(),
    { ...read('unknown', {}, { kind: 'look-alike.malpraxis' }), file: 'polita.pdf' },
    { ...notice({ validUntil: '2025-12-31', number: '3' }), file: 'aviz vechi.pdf' },
  ]);
  expect(text).toContain('polita.pdf (Polița de malpraxis): nu se cere la acest dosar');
  expect(text).toContain('aviz vechi.pdf: nu a mai fost nevoie de el');
});
