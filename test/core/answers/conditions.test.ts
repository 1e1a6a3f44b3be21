import { describe, expect, test } from 'vitest';
import type { Language, ProgrammeId, QualificationId } from '../../../core/contract/ids.js';
import { fold } from '../../../core/text/fold.js';
import { ask, askedOf } from '../../support/answers.js';

const LANGS: Language[] = ['ro', 'en', 'ru'];
const POINT_6 = 'adeverința de la locul de muncă din care să reiasă';
const quotes = (answer: ReturnType<typeof ask>) => answer.citations.map(({ quote }) => quote).join('\n');
const POST = { ro: /un post specific/, en: /a post specific to it/, ru: /соответствующую специализации должность/ };

describe('requalification is never offered without the post that it asks for', () => {
  test.each(
    LANGS.flatMap((lang) =>
      (['generalist', 'pediatrie', 'farmacie', 'igiena'] as const).map((id) => [lang, id] as const),
    ),
  )('%s: programmes for %s', (lang, id: QualificationId) => {
    const answer = ask({ topic: 'eligibility', entities: { qualification: [id] } }, { lang });
    expect(answer.text).toMatch(POST[lang]);
    expect(quotes(answer)).toContain(POINT_6);
  });

  test.each(
    LANGS.flatMap((lang) =>
      (['laborator', 'balneo-fizioterapie', 'radiologie-imagistica'] as const).map((id) => [lang, id] as const),
    ),
  )('%s: who may attend %s', (lang, id: ProgrammeId) => {
    const answer = ask({ topic: 'eligibility', entities: { programme: [id] } }, { lang });
    expect(answer.text).toMatch(POST[lang]);
    expect(quotes(answer)).toContain(POINT_6);
  });

  test('skills ask for none', () => {
    expect(ask({ topic: 'eligibility', entities: { qualification: ['radiologie'] } }).text).not.toMatch(POST.ro);
    expect(ask({ topic: 'eligibility', entities: { programme: ['psihiatrie'] } }).text).not.toMatch(POST.ro);
  });
});

describe('self-enrolment tells for whom the programme is', () => {
  const self = (lang: Language, programme: ProgrammeId, qualification?: QualificationId) =>
    ask(
      { topic: 'self-enrolment', entities: { programme: [programme] } },
      { lang, ...(qualification ? { qualification } : {}) },
    );
  test.each([
    ['ro', /^Da, .*\nLa Operator CT\/RM pot participa: asistenții medicali de radiologie\./],
    ['en', /^Yes, .*\n.* is open to: radiology nurses\./],
    ['ru', /^Да, .*\n.* могут участвовать: .*рентген/],
  ] as const)('%s', (lang, words) => expect(self(lang, 'operator-ct-rm').text).toMatch(words));

  test('somebody whom no document invites is told no, and no yes', () => {
    const { text } = self('ro', 'operator-ct-rm', 'generalist');
    expect(text).toMatch(/^Nu\. Asistenții medicali generaliști nu sunt în grupul țintă/);
    expect(text).not.toMatch(/^Da/m);
  });
});

test.each([
  ['ro', /rutieră.*UPU\/CPU din același județ/],
  ['en', /road distance.*same county/i],
  ['ru', /по дорогам.*том же уезде/],
] as const)('%s: the distance is by road and within the county', (lang, words) =>
  expect(ask({ topic: 'rural-criteria', text: '45 km upu' }, { lang }).text).toMatch(words),
);

describe('what is asked comes first, and nothing that is none of hers', () => {
  test('everybody who can answer about what the documents differ in', () => {
    const { text } = ask({ topic: 'eligibility', entities: { qualification: ['moasa'] } });
    expect(text).toMatch(/Marian Matei.*; Marilena Coman/);
  });

  test('a qualification that came with the request tells which of all programmes are hers', () => {
    const { text, entities } = ask({ topic: 'programmes' }, { qualification: 'farmacie' });
    expect(text).toMatch(/^Programele pentru asistenții medicali de farmacie:\n• reconversie: Laborator\n/);
    expect(text).toContain('Abilități profesionale (cincisprezece)');
    expect(entities.qualification).toEqual(['farmacie']);
  });

  test('a care assistant is not told what the documents differ in about others', () => {
    const entities = { qualification: ['infirmiera' as const], programme: ['asistenta-comunitara' as const] };
    const { text } = ask({ topic: 'eligibility', entities });
    expect(text).not.toContain('Diabet');
    expect(text).toContain('La Asistență medicală comunitară, documentele nu spun același lucru despre: ');
  });

  test.each([
    ['ro', '400 de asigurați exact, câte puncte?', /^Numărul de asigurați de pe listă: pentru 400 ordinul nu spune/],
    ['en', 'exactly 400 insured', /^Insured people on the list: for 400 the order does not say/],
  ] as const)('%s: %s', (lang, text, words) =>
    expect(ask({ topic: 'rural-criteria', text: fold(text) }, { lang }).text).toMatch(words),
  );

  test.each([
    ['ro', 'cabinet de specialitate în oraș cu 8.000 de locuitori: ce criterii se aplică?'],
    ['en', 'a specialist practice in a town of 8.000 people: which criteria apply?'],
    ['ru', 'кабинет специалиста, город 8.000 жителей, какие критерии применяются?'],
  ] as const)('%s: %s is no sum', (lang, text) => {
    const answer = ask(askedOf('rural-criteria', text), { lang });
    expect(answer.text).not.toMatch(/19%/);
    expect(quotes(answer)).toContain('subpct. 2, 4 şi 5');
  });
});

describe('sentences', () => {
  test.each(LANGS)('%s: no list, note or referral is a fragment', (lang) => {
    expect(ask({ topic: 'eligibility', entities: { qualification: ['moasa'] } }, { lang }).text).toMatch(
      /^\* \p{Lu}\p{L}+ \p{L}+ /mu,
    );
    for (const line of ask({ topic: 'rural-criteria', text: '40,5 km upu' }, { lang }).text.split('\n'))
      expect(line).not.toMatch(/^\p{Ll}/u);
    for (const text of ['cate tichete de masa', 'garzi de weekend'])
      expect(ask({ topic: 'salary', text }, { lang }).text).not.toMatch(/lei vechi|old lei|старых леях/);
    expect(ask({ topic: 'salary', text: 'salariu infirmiera' }, { lang }).text).toMatch(
      /lei vechi|old lei|старых леях/,
    );
  });
});
