import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES, ENROLMENT_REQUIREMENT_IDS } from '../../../core/contract/ids.js';
import { VOCABULARY_KINDS, type VocabularyKind } from '../../../core/vocabulary/vocabulary.js';
import { loadVocabulary } from '../../../knowledge/vocabulary/load.js';
import { openVocabulary } from '../../../knowledge/vocabulary/open.js';
import { PROGRAMME_IDS, QUALIFICATION_IDS } from '../../support/knowledge.js';

const vocabulary = openVocabulary();
const named = (text: string, kind: VocabularyKind, form?: string): string[] => [
  ...new Set(
    vocabulary
      .find(text, { kinds: [kind], isKnown: () => false })
      .filter((match) => !form || match.form === form)
      .map(({ id }) => id),
  ),
];

test('every id of the contract has names, and at least ten of them where people name it', () => {
  const ids = (kind: VocabularyKind) => vocabulary.entries(kind).map(({ id }) => id);
  expect(ids('programme')).toEqual([...PROGRAMME_IDS]);
  expect(ids('qualification').sort()).toEqual([...QUALIFICATION_IDS].sort());
  expect(ids('paper').sort()).toEqual(DOCUMENT_TYPES.filter((type) => type !== 'unknown').sort());
  expect(vocabulary.entries('paper').flatMap(({ requirement }) => requirement ?? [])).toEqual(
    expect.arrayContaining([...ENROLMENT_REQUIREMENT_IDS]),
  );
  const few = (['programme', 'qualification', 'paper'] as const)
    .flatMap((kind) => vocabulary.entries(kind))
    .filter(({ forms }) => Object.values(forms).flat().length < 10);
  expect(few.map(({ id }) => id)).toEqual([]);
});

test('what papers print is found as the thing that they mean', () => {
  for (const kind of VOCABULARY_KINDS)
    for (const { id, printed, forms } of vocabulary.entries(kind))
      for (const name of printed)
        if (forms.field || forms.said || forms.people)
          expect([name, named(name, kind)]).toEqual([name, expect.arrayContaining([id])]);
});

describe('everyday names', () => {
  test.each([
    ['рентгенлаборант', 'radiologie'],
    ['медсестра общего профиля', 'generalist'],
    ['hygiene nurse', 'igiena'],
    ['as. med. generalistă', 'generalist'],
    ['soră medicală', 'generalist'],
    ['A.M.G.', 'generalist'],
    ['laborantă', 'laborator'],
    ['moașele', 'moasa'],
    ['asistentă de la stomatologie', 'medicina-dentara'],
  ])('%s is a person: %s', (text, id) => expect(named(text, 'qualification', 'people')).toContain(id));
  test.each([
    ['cursul de rmn', 'operator-ct-rm'],
    ['CT/RM', 'operator-ct-rm'],
    ['dializă', 'nefrologie-dializa'],
    ['ingrijiri palitive', 'ingrijiri-paliative'],
    ['bfkt', 'balneo-fizioterapie'],
    ['sănătatea publică', 'igiena-sanatate-publica'],
    ['на гериатрию', 'geriatrie-gerontologie'],
    ['mental health', 'psihiatrie'],
    ['la AMC', 'asistenta-comunitara'],
  ])('%s is the programme %s', (text, id) => expect(named(text, 'programme')).toEqual([id]));
  test.each([
    ['pshihiatrie', 'psihiatrie'],
    ['cardilogie', 'cardiologie'],
    ['gastroentrologie', 'gastroenterologie'],
    ['nefrolgie', 'nefrologie-dializa'],
    ['онкалогия', 'oncologie'],
  ])('%s with a slip is %s', (text, id) => expect(named(text, 'programme')).toEqual([id]));
});

test('a match tells where it stands and how sure it is', () => {
  const [exact] = vocabulary.find('vreau la Cardiologie', { kinds: ['programme'] });
  expect(exact).toMatchObject({ id: 'cardiologie', from: 2, to: 3, start: 9, end: 20, score: 1 });
  const [slip] = vocabulary.find('cardilogie', { kinds: ['programme'], isKnown: () => false });
  expect(slip?.score).toBeGreaterThan(0.8);
  expect(slip?.score).toBeLessThan(1);
  expect(vocabulary.find('cardilogie', { kinds: ['programme'] })).toEqual([]);
});

test('a fault of a file is told with its file, line and field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  writeFileSync(join(folder, 'posts.yaml'), 'kind: post\nentries:\n  - id: nurse\n    name: { ro: a, en: b }\n');
  expect(() => loadVocabulary(folder)).toThrow(/posts\.yaml:4.*name\.ru/);
});
