import { describe, expect, test } from 'vitest';
import type { Language, TopicId } from '../../../core/contract/ids.js';
import { topicAsked } from '../../../knowledge/understanding/aspects.js';
import { prepare } from '../../../knowledge/understanding/prepare.js';
import { sureTopic } from '../../../knowledge/understanding/stages.js';
import { ask, askedOf } from '../../support/answers.js';

const say = (topic: TopicId, lang: Language, text: string, now = '2026-09-10') =>
  ask(askedOf(topic, text), { lang, now });

describe('what is asked stands in the first sentence', () => {
  test.each<[TopicId, Language, string, RegExp]>([
    ['documents', 'ro', 'trebuie și certificatul de membru, și avizul, sau doar unul dintre ele?', /^Amândouă: se cer/],
    ['documents', 'en', 'do I need both the membership certificate and the notice?', /^Both: /],
    ['documents', 'ru', 'нужны свидетельство о членстве и авиз, оба?', /^Оба: /],
    [
      'documents',
      'ro',
      'atașez dovada plății când depun dosarul sau după?',
      /^După\. Dovada plății se atașează după ce/,
    ],
    ['documents', 'en', 'is the proof of payment added when I file or later?', /^Later\. /],
    ['documents', 'ru', 'подтверждение оплаты приложить сразу или после?', /^Позже\. /],
    ['documents', 'ro', 'mi-a expirat avizul, ce fac', /^Vă trebuie un aviz valabil/],
    ['documents', 'en', 'my practice notice expired', /^You need a valid notice/],
    ['documents', 'ru', 'у меня истёк авиз', /^Нужно действующее разрешение/],
    ['documents', 'ro', 'îmi trebuie adeverință de la medicul de familie că sunt aptă?', /^Nu apare în lista de acte/],
    ['documents', 'ro', 'fișa de aptitudini de la medicina muncii trebuie?', /^Nu apare în lista de acte/],
    ['documents', 'en', 'do I need a certificate from my doctor?', /^It is not in the list/],
    ['documents', 'ru', 'нужна справка от врача?', /^Этого нет в перечне/],
    ['payment-details', 'ro', 'pot plăti cash la casieria INMSS?', /^O casierie a INMSS .* nu sunt pomenite/],
    ['payment-details', 'en', 'can I pay in cash?', /^The documents mention no cash desk/],
    ['payment-details', 'ru', 'можно заплатить наличными?', /^О кассе INMSS/],
    [
      'payment-details',
      'ro',
      'ce trebuie să scriu obligatoriu pe ordinul de plată?',
      /^Obligatoriu la plată este CIF 26328134/,
    ],
    ['where-to-enrol', 'ro', 'pot trimite dosarul prin poștă?', /^Nu: /],
    ['where-to-enrol', 'en', 'do I have to come to Bucharest in person?', /^No: /],
    ['where-to-enrol', 'ru', 'нужно приехать лично?', /^Нет: /],
    [
      'self-enrolment',
      'ro',
      'șomeră fiind, pot să mă înscriu la reconversie?',
      /^La reconversie, nu: se cere adeverința/,
    ],
    [
      'self-enrolment',
      'en',
      'I am unemployed, can I do a requalification?',
      /^In requalification \(reconversie\), no: /,
    ],
    [
      'self-enrolment',
      'ru',
      'я без работы, можно на переквалификацию?',
      /^На переквалификацию \(reconversie\) нельзя: /,
    ],
    ['self-enrolment', 'ro', 'spitalul nu vrea să mă înscrie; pot singură la nefrologie?', /^Da, la Nefrologie/],
    ['training-year', 'ro', 'când încep cursurile?', /^Data de începere nu este precizată/],
    ['training-year', 'en', 'when do the courses start?', /^The documents do not state the starting date/],
    ['training-year', 'ru', 'когда начинаются курсы?', /^Дата начала в документах не указана/],
    ['refund', 'ro', 'm-am retras după 2 luni, primesc ceva?', /^La 2 luni de la început nu se mai restituie nimic/],
    ['refund', 'en', 'I withdrew after three months', /^Withdrawing 3 months after the start returns nothing/],
    ['refund', 'ru', 'ушла после двух месяцев', /^При отказе через 2 месяца после начала ничего/],
    ['insured-status', 'ro', 'soțul poate fi asigurat pe mine? părinții lui?', /^Da, soțul.*Despre părinții soțului/],
    ['insured-status', 'ro', 'soacra mea poate fi coasigurată?', /Despre părinții soțului/],
    [
      'insured-status',
      'ro',
      'soția mea e casnică, o pot asigura?',
      /^Soțul, soția și părinții .* pot fi asigurați pe ea/,
    ],
    ['insured-status', 'en', 'can my in-laws be insured through me?', /Of the parents of the husband or wife/],
    ['insured-status', 'ru', 'могут ли свёкор и свекровь быть на мне?', /О родителях супруга/],
    ['enrolment-period', 'ro', 'e ora 23, mai apuc să depun?', /numai zilele, nu și ora/],
    ['enrolment-period', 'en', 'until what time today?', /the days only, no hour/],
    ['enrolment-period', 'ru', 'до какого часа?', /только дни, без часа/],
  ])('%s, %s: %s', (topic, lang, text, words) => expect(say(topic, lang, text).text).toMatch(words));

  test('of one month nothing is reckoned, of months before the start all', () => {
    expect(say('refund', 'ro', 'mă retrag după o lună').text).toMatch(/^Taxa se restituie integral/);
    expect(say('refund', 'ro', 'mă retrag cu două luni înainte de curs').text).toMatch(
      /^Cu 2 luni înainte .* toată taxa/,
    );
  });
});

describe('what only sounds alike is answered as before', () => {
  test.each<[TopicId, Language, string, RegExp]>([
    ['payment-period', 'ro', 'nu am depus dovada plății, e o problemă?', /^Nu: fără un dosar/],
    ['payment-period', 'en', 'I did not file the proof of payment', /^No: without/],
    ['payment-period', 'ru', 'не успела заплатить', /^Нет: без досье/],
    ['where-to-enrol', 'ro', 'unde trebuie să merg ca să mă înscriu?', /^Nu: /],
    ['where-to-enrol', 'en', 'where do I have to go to enrol?', /^No: /],
    ['where-to-enrol', 'ru', 'куда приехать для записи?', /^Нет: /],
    ['documents', 'ro', 'adeverința de la cabinetul medical unde lucrez e bună?', /Nu apare în lista/],
    ['documents', 'ro', 'adeverința de la medicul de familie la care lucrez', /Nu apare în lista/],
    ['documents', 'ro', 'certificatul de căsătorie și cel de naștere, amândouă?', /^Amândouă/],
  ])('%s, %s: %s', (topic, lang, text, words) => expect(say(topic, lang, text, '2026-10-20').text).not.toMatch(words));
});

describe('both halves of a question on points', () => {
  test.each<[Language, string, RegExp]>([
    ['ru', 'сколько баллов нужно в год и как их получить?', /50 баллов.*конференциях/s],
    ['ro', 'câte puncte pe an și cum le obțin?', /50 de puncte.*conferințe/s],
    ['en', 'how many points per year, and for how long?', /250 points in five years.*50 points/s],
    ['ro', 'câte puncte pe an și în câți ani?', /250 de puncte în cinci ani.*50 de puncte/s],
  ])('%s: %s', (lang, text, words) => expect(say('nmo-points', lang, text).text).toMatch(words));

  test('only theory: its points', () =>
    expect(say('nmo-points', 'ro', 'doar teorie, câte puncte am pe an?').text).toMatch(
      /^Din punctele unui an, 14 vin/,
    ));
});

test.each<[Language, string, RegExp]>([
  ['ro', 'sunt cetățean străin cu permis de ședere, cum mă asigur?', /document că a început plata contribuției/],
  [
    'en',
    'foreign citizen with a residence permit, how do I get insured?',
    /a document that the payment of the contribution/,
  ],
  ['ru', 'я гражданин Украины с видом на жительство, как получить страховку?', /документу о начале уплаты взноса/],
])('%s: a foreigner is told the papers and who issues the certificate', (lang, text, words) => {
  const { text: said, citations } = say('insured-status', lang, text);
  expect(said).toMatch(words);
  expect(citations.map(({ locator }) => locator)).toContain('art. 12 alin. (1) lit. s)');
});

test.each<[Language, string, RegExp]>([
  ['ro', 'salariu asistent medical principal PL în clinică', /Unități clinice.*altele decât cele clinice/s],
  ['ro', 'salariu asistent medical principal PL în spital neclinic', /altele decât cele clinice.*Unități clinice/s],
  ['en', 'senior nurse post-secondary salary in a clinical hospital', /Clinical.*other than/is],
  ['ru', 'оклад старшей медсестры (PL) в клинике', /Клинич.*кроме/is],
])('%s: %s: the chapter that is named comes first', (lang, text, words) =>
  expect(say('salary', lang, text).text).toMatch(words),
);

describe('who is late is not told what comes next', () => {
  test.each<[Language, string, RegExp]>([
    ['ro', 'am uitat să plătesc până la 1 noiembrie, ce se întâmplă?', /urmează cursul|examen/],
    ['en', 'I missed the deadline to pay', /course comes next|exam/],
    ['ru', 'опоздала с оплатой', /дальше идёт курс|экзамен/],
  ])('%s: %s', (lang, text, words) => {
    expect(say('payment-period', lang, text, '2026-11-03').text).not.toMatch(words);
    expect(say('payment-period', lang, '', '2026-11-03').text).toMatch(words);
  });
});

test.each([
  ['cine semneaza cererea de inscriere', 'documents'],
  ['cine depune dosarul', 'who-enrols'],
] as const)('%s: %s', (text, topic) => expect(topicAsked('who-enrols', text)).toBe(topic));

describe('nothing is said twice, and no list has a hole', () => {
  test('who asks about a skills programme', () => {
    const { text } = say('employment-proof', 'ro', 'am nevoie de adeverință de salariat dacă fac cardiologie?');
    expect(text.match(/nu se cere/g)).toHaveLength(1);
  });

  test.each(['ro', 'en', 'ru'] as const)('%s: papers, and where to file them', (lang) => {
    const { text } = ask([{ topic: 'documents' }, { topic: 'where-to-enrol' }], { lang, now: '2026-09-10' });
    expect(text.match(/perfmed\.ro/g)).toHaveLength(1);
  });

  test.each(['ro', 'en', 'ru'] as const)('%s: a list without one of its papers has no numbers', (lang) => {
    const { text } = ask({ topic: 'documents', entities: { programme: ['psihiatrie'] } }, { lang });
    expect(text).not.toMatch(/^\d\. /m);
    expect(text.match(/^• /gm)).toHaveLength(6);
  });

  test('no paper is named that the announcement does not', () =>
    expect(say('documents', 'ro', 'm-am căsătorit și am alt nume').text).not.toContain('certificatul de căsătorie'));
});

describe('whether one may still pay is asked of the payment period', () => {
  test.each([
    ['Можно ли ещё заплатить взнос?', 'payment-period'],
    ['можно ли ещё оплатить курс', 'payment-period'],
    ['mai pot plăti taxa?', 'payment-period'],
    ['can I still pay the fee?', 'payment-period'],
    ['можно ли ещё заплатить взнос за медицинскую страховку?', undefined],
    ['mai pot plăti taxa de examen?', undefined],
    ['mai pot plăti cotizația?', undefined],
    ['cât e taxa și mai pot plăti?', undefined],
    ['am ratat înscrierea. mai pot plăti taxa măcar?', undefined],
  ])('%s: %s', (text, topic) => expect(sureTopic(prepare(text).text)).toBe(topic));
});
