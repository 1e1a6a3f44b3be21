import { expect, test } from 'vitest';
import type { Intent } from '../../core/answers/answer.js';
import { answerUnderstanding } from '../../core/answers/compose.js';
import { LANGUAGES, type Language, TOPIC_IDS, type TopicId } from '../../core/contract/ids.js';
import { allProgrammes } from '../../core/eligibility/target-groups.js';
import type { Fact, KnowledgeBase } from '../../core/facts/fact.js';
import type { PeriodValue } from '../../core/facts/inmss-values.js';
import {
  type InsuranceHouseValue,
  type InsuredCategoryValue,
  SALARY_GRADES,
  SALARY_LEVELS,
  type SalaryRoleValue,
} from '../../core/facts/law-values.js';
import { formatDate, formatLei } from '../../core/language/format.js';
import { fold } from '../../core/text/fold.js';
import { addDays, type PlainDate } from '../../core/time/plain-date.js';
import { createKnowledge, type Library } from '../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../knowledge/library.js';
import { ASPECT_CODES } from '../../knowledge/understanding/aspects.js';

/** Keys under which a value is printed as it stands; everything else is an id, a code or a word to recognise it by. */
const PRINTED = new Set([
  'name',
  'says',
  'who',
  'condition',
  'office',
  'person',
  'emails',
  'phones',
  'fax',
  'sites',
  'address',
]);
const OF_ACCOUNT = new Set(['beneficiary', 'treasury', 'taxId']);
const SHORTEST = 6;
/** Shorter ones are everyday words as well. */
const LONG = 12;
const OWN_WORDS =
  /^(?:salary\.(?:role|footnote)|inmss\.(?:papers-scanned|who-enrols|self-enrolment|platform|training-year|contact)\b|insured\.rule\.not-found)/;
const DAYS_LATER = 400;
const MORE_LEI = 1234;
const OTHER_IBAN = 'RO09BCYP0000001234567890';

interface Marked {
  library: Library;
  /** What stood in the packs, and must stand nowhere any more. */
  before: Set<string>;
  /** What stands there instead: a mark a value. */
  marks: Map<string, string>;
}

/** A copy of the packs in which every value that is ever printed is another one. */
function markedPacks(): Marked {
  const library = structuredClone(loadLibrary()) as Library;
  const before = new Set<string>();
  const marks = new Map<string, string>();
  const mark = (text: string, where: string): string => {
    const short = `§${marks.size}§`;
    marks.set(short, where);
    if (text.length >= SHORTEST) before.add(text);
    return short;
  };
  const change = (value: unknown, key: string, printed: boolean, where: string): unknown => {
    if (Array.isArray(value)) return value.map((each, at) => change(each, key, printed, `${where}.${at}`));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          change(inner, name, printed || PRINTED.has(name) || OF_ACCOUNT.has(name), `${where}.${name}`),
        ]),
      );
    if (typeof value === 'string' && printed) return mark(value, where);
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    if (key === 'iban') return OTHER_IBAN;
    if (key === 'opens' || key === 'closes') {
      for (const lang of LANGUAGES) before.add(formatDate(value as PlainDate, lang));
      return addDays(value as PlainDate, DAYS_LATER);
    }
    if (key === 'amountLei' || key === 'min' || key === 'max') {
      before.add(formatLei(value as number));
      return (value as number) + MORE_LEI;
    }
    return value;
  };
  for (const pack of [...library.laws, ...library.calls.flatMap(({ packs }) => packs)]) {
    for (const fact of pack.facts) fact.value = change(fact.value, '', false, fact.id) as object;
    for (const conflict of pack.conflicts) {
      conflict.about = change(conflict.about, 'says', true, conflict.id) as typeof conflict.about;
      for (const each of conflict.statements)
        each.says = change(each.says, 'says', true, conflict.id) as typeof each.says;
    }
  }
  return { library, before, marks };
}

function intentsOf(kb: KnowledgeBase, lang: Language): Intent[] {
  const of = (topic: TopicId, rest: Partial<Intent> = {}): Intent => ({
    topic,
    confidence: 1,
    entities: {},
    aspects: [],
    text: '',
    ...rest,
  });
  const values = <T>(type: string): Fact<T>[] => kb.factsOfType<T>(type);
  const programmes = allProgrammes(kb).map(({ value }) => value.programme);
  return [
    ...TOPIC_IDS.map((topic) => of(topic)),
    ...ASPECT_CODES.map((code) => of(code.split('.')[0] as TopicId, { aspects: [code] })),
    ...programmes.flatMap((programme) =>
      (['eligibility', 'programmes', 'documents', 'contact'] as const).map((topic) =>
        of(topic, { entities: { programme: [programme] } }),
      ),
    ),
    ...values<InsuranceHouseValue>('insurance-house').map(({ value: { code } }) =>
      of('insured-id', { text: `cod casa ${code}` }),
    ),
    ...(lang === 'ro' ? values<SalaryRoleValue>('salary-role') : []).flatMap(({ value: { words } }) =>
      ['', ...SALARY_LEVELS].flatMap((level) =>
        ['', ...SALARY_GRADES].map((grade) => of('salary', { text: fold(`${words[0]} ${level} ${grade}`) })),
      ),
    ),
    ...kb.qualifications.map(({ id }) => of('eligibility', { entities: { qualification: [id] } })),
    ...values<InsuredCategoryValue>('insured-category').flatMap(({ value: { letter, words } }) =>
      (['insured-documents', 'insured-validity'] as const).map((topic) =>
        of(topic, { entities: { category: [letter] }, text: words[0] ?? '' }),
      ),
    ),
    ...values<{ topics: TopicId[]; aspect: string; words: string[] }>('rule').flatMap(
      ({ value: { topics, aspect, words } }) =>
        topics.map((topic) => of(topic, { aspects: [aspect], text: words[0] ?? '' })),
    ),
  ];
}

test('no value is copied into the code: with every value changed, nothing of the old ones is said', () => {
  const { library, before, marks } = markedPacks();
  const kb = createKnowledge(library);
  const days = kb
    .factsOfType<PeriodValue>('period')
    .flatMap(({ value }) => [value.opens ?? value.closes, value.closes, addDays(value.closes, 1)]);
  const said = new Set<string>();
  for (const lang of LANGUAGES as readonly Language[])
    for (const today of lang === 'ro' ? new Set([kb.call.from, ...days]) : [kb.call.from])
      for (const intent of intentsOf(kb, lang))
        said.add(answerUnderstanding({ lang, intents: [intent] }, { kb, today, lang }, { id: '' }).text);
  const all = [...said].join('\n');
  const own = all
    .split('\n')
    .filter((line) => !/^(?:Sursa|Source|Источник)/.test(line))
    .join('\n');
  // A reply of the packs may use the same words: it is data as well.
  const replies = JSON.stringify(library.calls.flatMap(({ packs }) => packs.flatMap((pack) => pack.replies ?? [])));
  expect(
    [...before].filter((value) => value.length >= LONG && own.includes(value) && !replies.includes(value)),
  ).toEqual([]);
  // What no answer prints: replies state it in their own words and cite it, or it only tells rows apart.
  const silent = new Set(
    [...marks].filter(([short]) => !all.includes(short)).map(([, where]) => where.split('.').slice(0, -1).join('.')),
  );
  expect([...silent].filter((where) => !OWN_WORDS.test(where))).toEqual([]);
});
