import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../core/answers/answer.js';
import { INSURED_CATEGORIES, LANGUAGES, type Language, type TopicId } from '../../../../core/contract/ids.js';
import type {
  BonusValue,
  InsuredCategoryValue,
  RuleValue,
  SalaryRoleValue,
} from '../../../../core/facts/law-values.js';
import { fold } from '../../../../core/text/fold.js';
import { aspectsOf } from '../../../../knowledge/understanding/aspects.js';
import { ask } from '../../../support/answers.js';
import { knowledge as kb } from '../../../support/knowledge.js';
import { BROKEN } from '../../../support/uncited.js';

const say = (topic: TopicId, question: string, lang: Language = 'ro') => {
  const text = fold(question);
  return ask({ topic, aspects: topic === 'bonus' ? aspectsOf(topic, text, {}) : [], text }, { lang });
};

const TOPICS: TopicId[] = [
  'nmo',
  'nmo-points',
  'rural-criteria',
  'rural-percentage',
  'salary',
  'bonus',
  'insured-documents',
  'insured-validity',
  'insured-status',
  'insured-id',
];

const numbersOf = (text: string): string[] =>
  (text.match(/\d+(?:\.\d{3})*(?:[.,]\d+)?/g) ?? []).map((number) => number.replaceAll('.', '').replace(',', '.'));

/** Numbers of an answer that neither a quote, its place, the act's title nor the asker gave. */
function unbacked({ text, citations }: Pick<Answer, 'text' | 'citations'>, given = ''): string[] {
  const titles = citations.map(({ source }) => kb.source(source).shortTitle.ro).join(' ');
  const backing = `${citations.map(({ quote, locator }) => `${quote} ${locator}`).join(' ')} ${titles} ${given}`;
  const known = new Set(numbersOf(backing));
  const said = text
    .split('\n')
    .filter((line) => !/^(?:Atenție|Please note|Обратите внимание|Sursa|Source|Источник):/u.test(line));
  return numbersOf(said.join('\n')).filter((number) => !known.has(number));
}

describe('every topic in every language', () => {
  test.each(TOPICS.flatMap((topic) => LANGUAGES.map((lang) => [topic, lang] as const)))(
    '%s (%s) in general',
    (topic, lang) => {
      const answer = say(topic, '', lang);
      expect(answer.text).not.toMatch(BROKEN);
      expect(answer.text.length).toBeGreaterThan(40);
      expect(unbacked(answer, '2005 125')).toEqual([]);
      if (answer.outcome === 'answered') expect(answer.citations.length).toBeGreaterThan(0);
      else expect(answer.suggestions.length).toBeGreaterThan(2);
    },
  );

  test.each(kb.factsOfType<RuleValue>('rule').map((fact) => [fact.id, fact] as const))(
    '%s is told when its aspect is asked',
    (_, fact) => {
      for (const topic of fact.value.topics)
        for (const lang of LANGUAGES) {
          const answer = ask({ topic, aspects: [fact.value.aspect] }, { lang });
          expect(answer.text).toContain(fact.value.says[lang]);
          expect(answer.citations).toEqual(expect.arrayContaining(fact.citations));
        }
    },
  );

  test.each(TOPICS.filter((topic) => !topic.startsWith('nmo')))(
    '%s: old law gives its date and asks to check',
    (topic) => {
      const answer = say(topic, topic === 'salary' ? 'infirmiera' : topic === 'insured-documents' ? 'pensionar' : '');
      expect(answer.text).toMatch(
        /Atenție: .* (?:este un act din|a intrat în vigoare la) .*20\d\d; verificați ce se aplică astăzi/,
      );
    },
  );

  test.each(LANGUAGES)('NMO is said to be the Russian system (%s)', (lang) => {
    for (const topic of ['nmo', 'nmo-points'] as const)
      expect(say(topic, '', lang).text).toMatch(/nu cel din România|not that of Romania|а не Румынии/);
  });
});

describe('pay', () => {
  test.each<[string, string[], string[]]>([
    [
      'asistent medical principal PL',
      ['3.994.000–6.991.000 lei', '3.897.000–9.005.000 lei'],
      ['4.069.000', '7.988.000'],
    ],
    ['asistent medical debutant postliceal', ['3.651.000 lei'], ['3.994.000']],
    ['asistenta medicala cu scurta durata', ['4.069.000–7.094.000', '3.970.000–9.108.000', '3.663.000'], ['6.991.000']],
    ['asistent medical studii superioare', ['4.144.000–7.363.000', '4.043.000–11.681.000'], ['6.991.000']],
    ['asistent medical studii medii', ['3.994.000–6.491.000', '3.897.000–7.790.000'], ['6.991.000']],
    ['soră medicală', ['3.897.000–5.843.000', '3.767.000–6.825.000'], []],
    ['infirmieră', ['3.718.000–3.864.000 lei', '3.532.000 lei'], ['3.645.000']],
    ['brancardier', ['3.645.000–3.864.000 lei'], ['7.290.000']],
    ['brancardier la anatomie patologică', ['7.290.000–7.728.000 lei'], []],
    ['șofer pe ambulanță', ['3.824.000–4.872.000', '3.676.000–3.897.000'], ['5.360.000']],
    ['ambulanțier', ['3.824.000–5.360.000'], []],
    ['medic rezident', ['8.696.000', '5.292.000'], ['5.991.000']],
    ['farmacist primar', ['5.259.000–9.386.000', '5.216.000–12.166.000'], ['4.567.000']],
    ['fizician debutant', ['3.840.000'], []],
    ['tehnician dentar', ['3.832.000–6.468.000'], []],
    ['tehnician superior de imagistică', ['4.069.000–7.094.000'], ['6.991.000']],
    // The footnote of chapter II does not name registrars and midwives: their rows there would be invented.
    ['registrator medical', ['3.897.000–5.843.000'], ['3.767.000']],
    ['moașă', ['4.144.000–7.363.000', '3.897.000–5.843.000'], ['3.767.000']],
    ['laborant', ['3.897.000–5.843.000', '3.767.000–6.825.000'], []],
    ['asistent de farmacie postliceal', ['3.994.000–6.991.000'], ['4.069.000']],
  ])('%s', (who, has, lacks) => {
    const answer = say('salary', `ce salariu are ${who}?`);
    expect(answer.outcome).toBe('answered');
    for (const amount of has) expect(answer.text).toContain(amount);
    for (const amount of lacks) expect(answer.text).not.toContain(amount);
    expect(unbacked(answer)).toEqual([]);
    expect(answer.text).toContain('nu salariul de astăzi');
  });

  test.each([
    ['cât câștigă un asistent medical', /nivel de studii/],
    ['salariu asistent medical de radiologie', /nivel de studii/],
    ['ce salarii erau', /ce funcție/],
    ['salariu brancardier studii superioare', /nivel/],
  ])('"%s" is asked back', (question, text) => {
    const answer = say('salary', question);
    expect(answer.outcome).toBe('clarify');
    expect(answer.text).toMatch(text);
  });

  test.each([
    ['promovarea unui asistent debutant', 'transformarea postului'],
    ['tichete de masă pentru asistente', '20 de tichete'],
    ['salariu la cabinet de medic de familie', 'prin negociere'],
    ['salariu director de spital', 'consiliul de administrație'],
    ['indexare 2005', 'luna octombrie'],
  ])('%s: the rule is told', (question, text) => {
    const answer = say('salary', question);
    expect(answer.outcome).toBe('answered');
    expect(answer.text).toContain(text);
  });

  test('a Russian doctor of a specialty is found behind the hyphen', () => {
    const { text } = say('salary', 'оклад врача-специалиста', 'ru');
    expect(text).toContain('5.129.000–8.740.000');
    expect(text).not.toContain('5.991.000');
  });

  test('every suggestion of a clarification is answered', () => {
    for (const lang of LANGUAGES)
      for (const question of ['', 'asistent', 'nurse'])
        for (const suggestion of say('salary', question, lang).suggestions)
          expect(say('salary', suggestion, lang)).toMatchObject({ outcome: 'answered' });
  });

  test('every role of the tables is found by its name in each language', () => {
    for (const { value } of kb.factsOfType<SalaryRoleValue>('salary-role'))
      for (const lang of LANGUAGES)
        expect([
          value.role,
          lang,
          say('salary', value.name[lang], lang).citations.length > 0 || value.role === 'asistent',
        ]).toEqual([value.role, lang, true]);
  });
});

describe('supplements', () => {
  test.each([
    ['ce spor e la ATI', ['25%'], ['60%']],
    ['spor UPU', ['25%'], []],
    ['spor la TBC', ['50–100%'], ['25%']],
    ['spor dializă', ['50–100%'], []],
    ['spor la psihiatrie', ['50–100%'], ['până la 15%']],
    ['spor la bloc operator', ['50–100%'], []],
    ['spor pentru radiații categoria a III-a', ['20% la categoria a III-a'], ['60%']],
    ['spor pentru nevăzători', ['până la 15%'], ['60%']],
    ['spor de izolare într-o localitate', ['60%'], []],
    ['cum se plătesc gărzile', ['25%', '50%', '100%'], ['60%']],
    ['câte tichete de masă', ['20 de tichete'], []],
  ] as [string, string[], string[]][])('%s', (question, has, lacks) => {
    const answer = say('bonus', question);
    expect(answer.outcome).toBe('answered');
    for (const text of has) expect(answer.text).toContain(text);
    for (const text of lacks) expect(answer.text).not.toContain(text);
    expect(unbacked(answer)).toEqual([]);
  });

  test('without a place all nine are told', () => {
    const { text } = say('bonus', 'ce sporuri există');
    for (const { value } of kb.factsOfType<BonusValue>('bonus')) expect(text).toContain(value.says.ro);
  });

  test.each(['spor de noapte', 'spor de vechime', 'night bonus'])('"%s" is not in the text', (question) => {
    expect(say('bonus', question)).toMatchObject({ outcome: 'unknown', citations: [] });
  });
});

describe('a practice of which only the insured people are told', () => {
  test.each<[string, RegExp]>([
    ['380 de asigurați', /sub 400 – 30 de puncte/],
    ['exact 400 de asigurați', /pentru 400/],
  ])('%s: the steps and what else must be known, no sum of nothing', (question, says) => {
    const { text } = say('rural-criteria', question);
    expect(text).toMatch(says);
    expect(text).toMatch(/mai trebuie știut/);
    expect(text).not.toMatch(/majorare 0%/);
  });
});

describe('insured people', () => {
  const categories = kb.factsOfType<InsuredCategoryValue>('insured-category');

  test.each(INSURED_CATEGORIES)('category %s: all its papers, its validity, its quote', (letter) => {
    const own = categories.filter(({ value }) => value.letter === letter);
    for (const lang of LANGUAGES) {
      const papers = ask({ topic: 'insured-documents', entities: { category: [letter] } }, { lang });
      const validity = ask({ topic: 'insured-validity', entities: { category: [letter] } }, { lang });
      for (const { value, citations } of own) {
        for (const { name } of value.papers) expect(papers.text).toContain(name[lang]);
        expect(papers.citations).toEqual(expect.arrayContaining(citations));
        expect(validity.citations).toEqual(expect.arrayContaining(kb.fact(value.validity).citations));
      }
      expect(unbacked(papers)).toEqual([]);
      expect(unbacked(validity)).toEqual([]);
    }
  });

  test.each<[string, string[]]>([
    ['sunt studentă', ['b']],
    ['student doctorand', ['c']],
    ['sunt gravidă', ['i']],
    ['soția mea nu are venituri', ['e']],
    ['sunt pensionară', ['n']],
    ['concediu de creștere a copilului', ['j']],
    ['copilul meu are 5 ani', ['a']],
    ['am certificat de handicap', ['g']],
    ['sunt salariat', ['q']],
    ['am PFA', ['r']],
    ['sunt în șomaj', ['k']],
    ['primesc ajutor social', ['m']],
    ['călugăr la mănăstire', ['p']],
    ['cetățean străin cu pașaport', ['s']],
    ['elev de 17 ani', ['a']],
    ['am 20 de ani și sunt student', ['b']],
    ['copii sub 18 ani', ['a']],
    ['student cu 3 ani vechime', ['b']],
  ])('%s: category %s', (question, letters) => {
    const { text } = say('insured-documents', question);
    const found = [...text.matchAll(/\(lit\. ([a-s])\)/g)].map((match) => match[1]);
    expect([...new Set(found)]).toEqual(expect.arrayContaining(letters));
  });

  test('a student of 30 is in neither of the categories by age', () => {
    expect(say('insured-documents', 'am 30 de ani și sunt student').text).not.toContain('(lit. b)');
  });

  test('an age corrects the letter that the understanding heard', () => {
    const asked = { topic: 'insured-documents', entities: { category: ['b'] }, text: 'elev 17 ani ce acte' } as const;
    expect(ask({ ...asked, entities: { category: ['b'] } }).text).toContain('(lit. a)');
  });

  test('of the two categories lettered s the one that is named is told', () => {
    expect(say('insured-documents', 'cetățean străin').text).not.toContain('ultimele 6 luni');
    expect(say('insured-documents', 'nu am venituri').text).toContain('ultimele 6 luni');
  });

  test('without a category the papers are asked back, with choices that are answered', () => {
    const answer = say('insured-documents', 'ce acte trebuie ca să fiu asigurat');
    expect(answer.outcome).toBe('clarify');
    for (const lang of LANGUAGES)
      for (const suggestion of say('insured-documents', '', lang).suggestions)
        expect(say('insured-documents', suggestion, lang)).toMatchObject({ outcome: 'answered' });
  });
});

describe('calculators by asking', () => {
  test('a practice of an unnamed kind is reckoned as both', () => {
    const { text } = say('rural-criteria', 'câte puncte are un cabinet la 50 km de UPU, 80 locuitori/km2');
    expect(text).toContain('Cabinet de medicină de familie: 8 puncte, majorare 7%.');
    expect(text).toContain('28 de puncte, majorare 27%.');
  });

  test('40.5 km: the order is said to be silent', () => {
    expect(say('rural-criteria', 'cabinet de familie la 40,5 km de UPU').text).toContain(
      'ordinul nu spune câte puncte',
    );
  });

  test.each([
    ['ce procent la 45 de puncte', 'majorare 46,5%'],
    ['ce procent la 78 de puncte', 'majorare 100%'],
    ['ce procent la 1 punct', 'Sub 2 puncte ordinul nu prevede nicio majorare'],
    ['ce procent la 90 de puncte', 'cel mult 78'],
    ['ce procent în Delta Dunării la 45 de puncte', 'majorare 200%'],
    ['ce procent e în Delta Dunării', '200%'],
  ])('%s', (question, text) => {
    expect(say('rural-percentage', question).text).toContain(text);
  });

  test('NMO points by year: what is missing', () => {
    const { text } = say('nmo-points', 'am 30 de puncte în 2024 și 40 în 2025, cât îmi mai trebuie');
    expect(text).toContain('Aveți 70 de puncte; până la pragul de 250 vă mai lipsesc 180.');
    expect(text).toContain('2024: 30 din cele 50 ale anului (lipsesc 20)');
  });

  test.each([
    ['verifică 1700514540011', /^Da, .*valid/],
    ['verifică 1700514540012', /cifra de control/],
    ['verifică 170051454001', /exact 13 cifre/],
    ['verifică 1700514400011', /casa de asigurări|case de asigurări/],
  ])('%s', (question, text) => {
    expect(say('insured-id', question).text).toMatch(text);
  });

  test('the code of an insurance house', () => {
    expect(say('insured-id', 'ce cod are casa din Cluj').text).toContain('Cluj: 65.');
    expect(say('insured-id', 'ce casă are codul 54').text).toContain('Arad: 54.');
  });
});

test('of a place too large for the order no points are reckoned', () => {
  const { text } = say('rural-criteria', 'oraș cu 12.000 de locuitori, câte puncte?');
  expect(text).toMatch(/dacă localitatea este oraș, nu intră/);
  expect(text).not.toContain('%');
});
