import { describe, expect, test } from 'vitest';
import type { Language, TopicId } from '../../../core/contract/ids.js';
import { aspectsOf } from '../../../knowledge/understanding/aspects.js';
import { prepare } from '../../../knowledge/understanding/prepare.js';
import { sureTopic } from '../../../knowledge/understanding/stages.js';
import { ask, askedOf } from '../../support/answers.js';

describe('a payment that the message tells of is compared with the documents', () => {
  test.each([
    ['am platit 2.500 lei, e bine?', /^Da, suma este bună: 2\.500 lei/],
    ['am platit 2500 de lei', /^Da, suma este bună/],
    ['am platit doar 2000 lei', /^Suma nu ajunge: taxa este de 2\.500 lei, mai lipsesc 500 lei/],
    ['am virat 5.000 lei', /^Suma acoperă taxa pentru mai mulți participanți/],
    ['am platit 2.700 lei', /^Suma este mai mare decât taxa/],
    ['am platit 2.500 euro', /^Taxa este în lei/],
    ['am platit 2500 in euro', /^Taxa este în lei/],
    [
      'am platit pe 05.11.2026 suma de 2.500 lei',
      /^Da, suma este bună.*Ziua de 5 noiembrie 2026 este în afara perioadei/,
    ],
    ['am virat 2.500 ron pe 20 oct', /^Da, suma este bună(?!.*în afara)/],
    ['am platit pe 3 noiembrie 2.500 lei', /^Da, suma este bună.*Ziua de 3 noiembrie 2026 este în afara perioadei/],
    ['am platit pe 20 octombrie 2.500 lei', /^Da, suma este bună(?!.*în afara)/],
    ['am platit mai putin', /^Taxa se plătește întreagă/],
  ])('%s', (text, words) => {
    const { text: said } = ask({ topic: 'fee', aspects: ['fee.difference'], text }, { now: '2026-11-20' });
    expect(said).toMatch(words);
    expect(said).not.toMatch(/^Da, trebuie plătită/);
  });

  test('English and Russian compare too', () => {
    const said = (lang: 'en' | 'ru', text: string) => ask({ topic: 'fee', text }, { lang, now: '2026-11-20' }).text;
    expect(said('en', 'i paid 2500 lei')).toMatch(/^Yes, the amount is right/);
    expect(said('en', 'i paid 2500 lei on 5 november')).toMatch(/5 November 2026 is outside the payment period/);
    expect(said('ru', 'я заплатила 2000 лей')).toMatch(/^Суммы не хватает/);
  });
});

describe('after a period the answers speak in the past', () => {
  test.each([
    ['enrolment-period', '2026-10-16', /Înscrierile au fost între 29 iunie 2026.*nu este publicată/s],
    ['enrolment-period', '2026-10-15', /Înscrierile sunt între/],
    ['payment-period', '2026-11-02', /Taxa s-a plătit.*urmează cursul/s],
    ['payment-details', '2026-11-02', /Termenul de plată a trecut.*s-a plătit în contul/s],
    ['fee', '2026-11-02', /^Taxa a fost de 2\.500 lei/],
    ['fee', '2026-11-01', /^Taxa este de 2\.500 lei/],
    ['where-to-enrol', '2026-10-16', /Înscrierea s-a făcut numai online/],
  ] as const)('%s on %s', (topic, now, words) => {
    expect(ask({ topic }, { now }).text).toMatch(words);
  });
});

describe('who has filed and paid is told what comes next', () => {
  const said = (topic: TopicId, text: string, lang: Language, now: string) =>
    ask(askedOf(topic, text), { lang, now }).text;
  test.each([
    ['2026-09-20', 'ro', 'am depus dosarul, ce urmează?', /După ce INMSS validează dosarul, plătiți taxa/],
    [
      '2026-11-28',
      'ro',
      'am plătit, ce urmează?',
      /^Dacă ați plătit la timp, urmează cursul; data de începere nu este/,
    ],
    ['2027-03-01', 'en', 'I paid, what happens next?', /^If you paid in time, the course comes next/],
    ['2026-11-28', 'ru', 'я заплатила, что дальше?', /^Если вы заплатили вовремя, дальше идёт курс/],
  ] as const)('%s: %s, %s', (now, lang, text, words) => {
    expect(sureTopic(prepare(text).text)).toBe('payment-period');
    expect(said('payment-period', text, lang, now)).toMatch(words);
  });

  test('of the next call nothing is published', () => {
    expect(said('enrolment-period', 'când sunt înscrierile la anul?', 'ro', '2026-11-28')).toMatch(
      /^Data înscrierilor următoare nu este publicată în documente\. .*\/memento/,
    );
    expect(said('retake', 'am picat examenul, ce fac?', 'ro', '2027-10-01')).toMatch(/următoarele 2 sesiuni anuale/);
  });
});

describe('what two kinds of words make sure of', () => {
  test.each([
    ['unde diferă adresa de anunț', 'programmes'],
    ['where do the two documents differ', 'programmes'],
    ['в чем отличаются письмо и объявление', 'programmes'],
    ['are inmss posturi vacante?', 'contact'],
    ['adeverinta de la locul de munca pentru inmss', undefined],
  ])('%s: %s', (text, topic) => expect(sureTopic(prepare(text).text)).toBe(topic));

  test('of a law its own dates are told, not what the programmes rest on', () => {
    const said = ask(askedOf('legal-basis', 'in ce bază legală e dat ordinul 581')).text;
    expect(said).toMatch(/^Ordinul CNAS nr\. 581\/2014 .* a intrat în vigoare/);
    expect(said).not.toContain('1.076/2019');
  });

  test.each([
    ['refund', 'a inceput cursul de 2 saptamani, ma retrag', /La 14 zile de la început se restituie 75%/],
    ['documents', 'diploma din moldova e ok?', /Documentele nu spun nimic despre diplomele din străinătate/],
    ['retake', 'cand e sesiunea de restante', /^Datele sesiunilor nu sunt precizate/],
  ] as const)('%s: %s', (topic, text, said) =>
    expect(ask({ topic, aspects: aspectsOf(topic, text, {}), text }, { now: '2027-03-01' }).text).toMatch(said),
  );

  test('day 30 exactly is left open', () =>
    expect(ask({ topic: 'refund', text: 'ma retrag in ziua 30 de la inceput' }).text).toMatch(
      /textul lasă loc de îndoială/,
    ));
});

describe('what the laws say is not weakened', () => {
  test.each([
    ['bonus', 'cum se platesc garzile', /spor de cel puțin 25%/, /pot fi acordate/],
    ['bonus', 'spor pentru nevazatori', /15%/, /pot fi acordate/],
    ['salary', 'cate tichete de masa', /20 de tichete/, /pot fi acordate/],
  ] as const)('%s: %s', (topic, text, words, not) => {
    const said = ask({ topic, text }).text;
    expect(said).toMatch(words);
    expect(said).not.toMatch(not);
  });

  test('the condition of bonus lit. c) is told', () => {
    expect(ask({ topic: 'bonus', text: 'ce spor este la ati' }).text).toMatch(
      /încordare psihică foarte ridicată.*pot fi acordate/s,
    );
  });

  test('a day of coming into force is past; a page without a date is said to be one', () => {
    expect(ask({ topic: 'rural-criteria' }).text).toContain('a intrat în vigoare la 1 aprilie 2015');
    expect(ask({ topic: 'nmo' }).text).toContain('pagină fără dată');
  });

  test('a programme of one document alone is no plain yes', () => {
    const { text } = ask({ topic: 'programmes', entities: { programme: ['pediatrie'] } });
    expect(text).not.toMatch(/^Da/);
    expect(text).toContain('numai în tabelul din adresă; în tabelul din anunț nu apare');
  });

  test('all differences of the documents are named', () => {
    const { conflicts } = ask({ topic: 'programmes', aspects: ['programmes.differences'] });
    expect(conflicts).toHaveLength(11);
  });
});
