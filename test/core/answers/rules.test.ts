import { describe, expect, test } from 'vitest';
import type { ProgrammeId, QualificationId } from '../../../core/contract/ids.js';
import { type Asked, ask, askedOf } from '../../support/answers.js';

test.each([
  ['numarul doamnei coman', /Asistență medicală comunitară: Marilena Coman, tel\. 021 255 6551/],
  ['care e emailul lui marian nanu', /^• Psihiatrie: Marian Nanu, mariannanu@gmail\.com$/m],
])('%s: the person stands in the packs', (text, said) => {
  const answer = ask({ topic: 'contact', aspects: ['contact.email'], text }, { now: '2026-07-01' }).text;
  expect(answer).toMatch(said);
  expect(answer.split('\n').filter((line) => line.startsWith('•'))).toHaveLength(1);
});

describe('what follows from today', () => {
  test.each([
    ['2026-06-09', 'peste 20 de zile, pe 29 iunie 2026'],
    ['2026-06-10', 'peste 19 zile, pe 29 iunie 2026'],
    ['2026-06-28', 'mâine, pe 29 iunie 2026'],
    ['2026-06-29', 'mai sunt 108 zile, până pe 15 octombrie 2026'],
    ['2026-09-25', 'mai sunt 20 de zile'],
    ['2026-09-26', 'mai sunt 19 zile'],
    ['2026-10-14', 'mai este 1 zi,'],
    ['2026-10-15', 'Astăzi, 15 octombrie 2026, este ultima zi de înscriere'],
    ['2026-10-16', 's-au încheiat ieri, pe 15 octombrie 2026'],
    ['2026-11-21', 's-au încheiat acum 37 de zile, pe 15 octombrie 2026'],
  ])('enrolment on %s: %s', (now, words) => {
    expect(ask({ topic: 'enrolment-period' }, { now }).text).toContain(words);
  });

  test.each([
    ['2026-07-31', 'începând de mâine, din 1 august 2026'],
    ['2026-08-01', 'mai sunt 92 de zile, până pe 1 noiembrie 2026'],
    ['2026-11-01', 'Astăzi, 1 noiembrie 2026, este ultima zi de plată'],
    ['2026-11-02', 'a trecut ieri, pe 1 noiembrie 2026'],
  ])('payment on %s: %s', (now, words) => {
    expect(ask({ topic: 'payment-period' }, { now }).text).toContain(words);
  });

  test.each([
    ['2026-10-14', 'остался 1 день'],
    ['2026-09-24', 'остался 21 день'],
    ['2026-10-12', 'осталось 3 дня'],
    ['2026-10-04', 'осталось 11 дней'],
  ])('Russian agrees with the number on %s: %s', (now, words) => {
    expect(ask({ topic: 'enrolment-period' }, { now, lang: 'ru' }).text).toContain(words);
  });
});

describe('eligibility in words', () => {
  const verdict = (qualification: QualificationId, programme: ProgrammeId) =>
    ask({ topic: 'eligibility', entities: { qualification: [qualification], programme: [programme] } });

  test.each([
    ['generalist', 'psihiatrie', /^Da, la Psihiatrie pot participa asistenții medicali generaliști\./],
    ['moasa', 'psihiatrie', /^Nu\. Moașele nu sunt în grupul țintă al programului Psihiatrie\./],
    ['pediatrie', 'pediatrie', /^Nu\. Asistenții medicali de pediatrie nu sunt în grupul țintă/],
    ['nutritie', 'diabet', /^Nu este sigur/],
    ['medic', 'diabet', /^Nu\. Medicii nu sunt/],
  ] as const)('%s and %s', (qualification, programme, words) => {
    expect(verdict(qualification, programme).text).toMatch(words);
  });

  test('community nursing: both documents are quoted, the conflict is declared and a person is named', () => {
    const { text, conflicts } = verdict('generalist', 'asistenta-comunitara');
    expect(text).toContain('Marilena Coman');
    expect(new Set(conflicts[0]?.statements.map(({ source }) => source))).toEqual(
      new Set(['inmss-5229-2026', 'inmss-anunt-2027']),
    );
    expect(conflicts[0]?.statements.map(({ quote }) => quote)).toContain('13. Asistență medicală comunitară');
  });

  test('a programme that only the letter lists is said to be only there', () => {
    expect(verdict('radiologie', 'radioterapie').text).toContain('numai în tabelul din adresă');
  });

  test('without a qualification it asks for one, with choices', () => {
    const { outcome, suggestions } = ask({ topic: 'eligibility' });
    expect(outcome).toBe('clarify');
    expect(suggestions).toContain('moașă');
  });

  test('"can I still enrol" with a programme and a qualification gives the period and the verdict', () => {
    const entities = { qualification: ['moasa' as const], programme: ['psihiatrie' as const] };
    const { text } = ask({ topic: 'enrolment-period', entities });
    expect(text).toMatch(/^Înscrierile sunt deschise/);
    expect(text).toContain('Nu. Moașele nu sunt în grupul țintă al programului Psihiatrie.');
  });

  test('a qualification known from before is used', () => {
    const { outcome, text } = ask({ topic: 'eligibility' }, { qualification: 'farmacie' });
    expect(outcome).toBe('answered');
    expect(text).toContain('Laborator');
  });

  test('"may I" without a qualification shows the groups and asks; "who may" is answered', () => {
    const entities = { programme: ['psihiatrie' as const] };
    expect(ask({ topic: 'eligibility', entities }).outcome).toBe('answered');
    const mine = ask({ topic: 'eligibility', entities, aspects: ['eligibility.for-me'] });
    expect(mine.outcome).toBe('clarify');
    expect(mine.text).toContain('asistenții medicali generaliști');
  });
});

describe('what nurses ask', () => {
  test.each<[string, Asked, string, RegExp]>([
    ['the fee', { topic: 'fee' }, 'answered', /2\.500 lei/],
    [
      'five nurses',
      { topic: 'fee', aspects: ['fee.several'], text: 'cat e pentru 5 asistente' },
      'answered',
      /12\.500 lei/,
    ],
    [
      'XXXX',
      { topic: 'payment-details', aspects: ['payment-details.xxxx'] },
      'answered',
      /^Contul.*RO07TREZ70220G335000XXXX.*litere/,
    ],
    [
      'the right account with spaces',
      {
        topic: 'payment-details',
        aspects: ['payment-details.other-iban'],
        text: 'e bun ro07 trez 7022 0g33 5000 xxxx',
      },
      'answered',
      /^Da/,
    ],
    [
      'another account',
      { topic: 'payment-details', aspects: ['payment-details.other-iban'], text: 'e bun ro57trez7025025xxx011206' },
      'answered',
      /^Nu am recunoscut.*RO07TREZ70220G335000XXXX/,
    ],
    ['the exam fee', { topic: 'exam', aspects: ['exam.fee'] }, 'answered', /nu a fost anunțată încă/],
    [
      'how long it lasts',
      { topic: 'course-format', aspects: ['course-format.duration'] },
      'unknown',
      /nu este precizată/,
    ],
    ['an age limit', { topic: 'eligibility', aspects: ['eligibility.age'] }, 'unknown', /nicio limită de vârstă/],
    [
      'Sunday',
      { topic: 'payment-period', aspects: ['payment-period.last-day'] },
      'answered',
      /1 noiembrie 2026, o duminică/,
    ],
    ['malpractice insurance', { topic: 'documents', aspects: ['documents.malpraxis'] }, 'answered', /^Nu/],
    [
      'a birth certificate',
      { topic: 'documents', entities: { document: ['birth-certificate'] } },
      'answered',
      /nu apare/,
    ],
    [
      'the statement for a skills programme',
      { topic: 'employment-proof', entities: { programme: ['psihiatrie'] } },
      'answered',
      /^Nu, pentru Psihiatrie/,
    ],
    [
      'the statement for requalification',
      { topic: 'employment-proof', entities: { programme: ['laborator'] } },
      'answered',
      /^Da, pentru Laborator/,
    ],
    [
      'self-enrolment, allowed',
      { topic: 'self-enrolment', entities: { programme: ['operator-ct-rm'] } },
      'answered',
      /^Da, la Operator CT\/RM/,
    ],
    [
      'self-enrolment, not allowed',
      { topic: 'self-enrolment', entities: { programme: ['cardiologie'] } },
      'answered',
      /^Nu, la Cardiologie/,
    ],
    [
      'a contact',
      { topic: 'contact', entities: { programme: ['psihiatrie'] } },
      'answered',
      /Marian Nanu, mariannanu@gmail\.com/,
    ],
    [
      'no named contact',
      { topic: 'contact', entities: { programme: ['cardiologie'] } },
      'answered',
      /nicio persoană de contact.*0212556551/,
    ],
    ['the site', { topic: 'where-to-enrol', aspects: ['where-to-enrol.site-name'] }, 'answered', /perfmed\.ro.*„f”/],
    ['medical advice', { topic: 'unknown', reason: 'medical-advice' }, 'unknown', /medicului/],
  ])('%s', (_, asked, outcome, words) => {
    const answer = ask(asked);
    expect(answer.outcome).toBe(outcome);
    expect(answer.text).toMatch(words);
  });

  test('papers of a skills programme leave out the sixth, those of requalification keep it', () => {
    const papers = (programme: ProgrammeId) => ask({ topic: 'documents', entities: { programme: [programme] } }).text;
    expect(papers('psihiatrie')).not.toContain('6. ');
    expect(papers('laborator')).toContain('6. adeverința');
  });

  test.each([
    ['cu 3 zile inainte de inceperea cursului', /se restituie toată taxa, 2\.500 lei/],
    ['ma retrag cu 2 zile inainte', /documentele nu spun cât se restituie/],
    ['dupa 29 de zile de la inceput', /75% din 2\.500 lei, adică 1\.875 lei/],
    ['dupa 30 de zile de la inceput', /textul lasă loc de îndoială/],
    ['dupa 31 de zile', /nu se mai restituie nimic/],
    ['cu o zi inainte de curs', /documentele nu spun cât se restituie/],
    ['cu o saptamana inainte', /Cu 7 zile înainte de început se restituie toată taxa/],
    ['dupa doua saptamani de curs', /La 14 zile de la început se restituie 75%/],
    ['dupa o luna', /^Taxa se restituie integral/],
    ['ma retrag', /^Taxa se restituie integral/],
  ])('refund: %s', (text, words) => {
    expect(ask({ topic: 'refund', aspects: ['refund.calculate'], text }).text).toMatch(words);
  });
});

describe('an answer of several parts', () => {
  test('holds both topics, both answers, each citation once and one source line', () => {
    const { topics, text, citations, outcome } = ask([{ topic: 'fee' }, { topic: 'payment-details' }]);
    expect(outcome).toBe('answered');
    expect(topics).toEqual(['fee', 'payment-details']);
    expect(text).toContain('Taxa este de 2.500 lei');
    expect(text).toContain('RO07TREZ70220G335000XXXX');
    expect(text.match(/Sursa: /g)).toHaveLength(1);
    const keys = citations.map(({ source, locator, quote }) => `${source}|${locator}|${quote}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is answered when one part is and the other is not', () => {
    const parts: Asked[] = [{ topic: 'fee' }, { topic: 'unknown', reason: 'out-of-scope' }];
    const { outcome, topics } = ask(parts);
    expect({ outcome, topics }).toEqual({ outcome: 'answered', topics: ['fee'] });
  });

  test('without anything understood it says so', () => {
    const { outcome, text, suggestions } = ask([]);
    expect(outcome).toBe('unknown');
    expect(text).toContain('nu am înțeles');
    expect(suggestions.length).toBeGreaterThan(0);
  });

  test('old law is never stated without its date', () => {
    const { text } = ask({ topic: 'salary', text: 'salariu asistent medical' });
    expect(text).toMatch(/2005/);
  });
});

describe('what an aspect adds to', () => {
  test.each([
    ['ro', 'Nu. '],
    ['en', 'No. '],
    ['ru', 'Нет. '],
  ] as const)('%s: the yes or no of the general answer is not said of the aspect', (lang, word) => {
    expect(ask({ topic: 'two-programmes' }, { lang }).text.startsWith(word)).toBe(true);
    expect(ask({ topic: 'two-programmes', aspects: ['two-programmes.later'] }, { lang }).text).not.toContain(word);
  });

  test('whom to ask is not said twice', () => {
    const said = ask({ topic: 'contact', aspects: ['contact.jobs'] }).text;
    expect(said).toMatch(/^Despre locuri de muncă la INMSS documentele nu spun nimic\./);
    expect(said.match(/contact@inmss\.ro/g)).toHaveLength(1);
  });

  test.each([
    ['fee', 'cât e și unde plătesc?', [/Taxa este de 2\.500 lei/, /contul IBAN RO07TREZ70220G335000XXXX/]],
    ['fee', 'how much is it and where do I pay', [/2\.500 lei/, /contul IBAN/]],
    ['fee', 'cât e și cine plătește, spitalul?', [/Taxa este de/, /nu precizează cine plătește/]],
    ['payment-details', 'emiteți factură pe spital', [/^Documentele nu spun nimic despre factură/, /contul IBAN/]],
    ['course-format', 'cursul e online și cât durează?', [/^Durata .* nu este precizată/, /e-learning/]],
    ['eligibility', 'farmacist pot la laborator?', [/^Nu: programele sunt pentru/, /asistenții medicali de farmacie/]],
    ['self-enrolment', 'spitalul refuză să mă înscrie, pot singură?', [/OAMGMAMR/, /numai la patru programe:/]],
  ] as const)('%s: %s is answered with both', (topic, text, said) => {
    const answer = ask(askedOf(topic, text), { now: '2026-09-01' });
    expect(answer.outcome).toBe('answered');
    for (const words of said) expect(answer.text).toMatch(words);
  });
});
