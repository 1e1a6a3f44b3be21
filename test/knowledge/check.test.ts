import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, TOPIC_IDS } from '../../core/contract/ids.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { bankIntents } from '../../knowledge/check/bank.js';
import { rehearse } from '../../knowledge/check/rehearse.js';
import { checkPacks } from '../../knowledge/check.js';
import { createKnowledge } from '../../knowledge/knowledge-base.js';
import { checkLibrary, loadLibrary, readLibrary } from '../../knowledge/library.js';
import { parsePack } from '../../knowledge/loader.js';
import { KNOWLEDGE_FOLDER } from '../../knowledge/paths.js';
import { describeProblem } from '../../knowledge/problem.js';
import { readSourceFiles } from '../../knowledge/source-files.js';
import { DECLARED_CONFLICT, OTHER_FEE, SAMPLE_SOURCES, SOUND_PACK } from '../support/packs.js';

/** Every problem of packs given as text, as `knowledge check` prints them. */
function problemsOf(...texts: string[]): string[] {
  const parsed = texts.map((text, nth) => parsePack(`${nth === 0 ? 'sample' : `sample-${nth}`}.yaml`, text));
  const broken = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  const packs = parsed.flatMap((result) => (result.ok ? [result.loaded] : []));
  return (broken.length > 0 ? broken : checkPacks(packs, SAMPLE_SOURCES)).map(describeProblem);
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const CALL = `${KNOWLEDGE_FOLDER}/calls/2027`;

describe('the packs of the project', () => {
  test('have nothing wrong with them', () => {
    expect(checkLibrary(readLibrary()).map(describeProblem)).toEqual([]);
  });
});

describe('the conflicts of the INMSS pack', () => {
  const text = readFileSync(`${CALL}/inmss.yaml`, 'utf8');

  test.each([
    'training/year',
    'enrolment/who-files',
    'training-service/address',
    'asistenta-comunitara/target-group',
    'neonatologie/target-group',
    'diabet/target-group',
  ])('were they not declared, the check would find the contradiction about %s', (about) => {
    const parsed = parsePack('inmss.yaml', text.slice(0, text.indexOf('\nconflicts:')));
    if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
    const messages = checkPacks([parsed.loaded], readSourceFiles(`${CALL}/sources`)).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(`about ${about}, and no conflict declares it`));
  });
});

describe('a pack that is checked', () => {
  test('is sound when quotes differ from the source in white space only', () => {
    expect(problemsOf(SOUND_PACK)).toEqual([]);
  });

  test('fails for a quote that differs in one character', () => {
    const text = SOUND_PACK.replace('The fee is 2.500 lei', 'The fee is 2.600 lei');
    const line = lineOf(text, 'quote: The fee is 2.600');
    expect(problemsOf(text)).toContain(
      `sample.yaml:${line}: facts.0.citations.0.quote: the quote does not stand in inmss-5229-2026: "The fee is 2.600 lei"`,
    );
  });

  test('fails for a quote that stands in the other half of the file only', () => {
    const text = SOUND_PACK.replace('The fee is 2.500 lei', 'Ask Ana Pop');
    expect(problemsOf(text)).toContainEqual(expect.stringContaining('does not stand in inmss-5229-2026'));
  });

  test.each([
    ['an unknown field', 'edition: "2026"', 'edition: "2026"\nsurprise: 1', /surprise/],
    ['a missing translation', '{ ro: Titlu, en: Title, ru: Название }', '{ ro: Titlu, en: Title }', /:2: title\.ru: /],
    ['a wrong type of value', 'amountLei: 2500', 'amountLei: mult', /:26: facts\.0\.value\.amountLei: /],
    ['a type of fact that does not exist', 'type: money', 'type: moneyy', /:23: facts\.0\.type: /],
    [
      'a day that does not exist',
      'date: "2026-06-26"',
      'date: "2026-02-30"',
      /:8: sources\.0\.date: not a calendar day/,
    ],
    [
      'a fact without citations',
      /citations:\n {6}- \{ source: inmss-5229.*\n/,
      'citations: []\n',
      /at least one citation/,
    ],
    ['a source file that is not there', 'file: sample.txt', 'file: other.txt', /sources\.0\.file: other\.txt/],
    ['a section that is not in the file', '"## SECOND"', '"## THIRD"', /sources\.0\.file/],
    ['YAML that cannot be read', 'pack: sample', 'pack: [sample', /sample\.yaml:\d+: not valid YAML/],
    ['a subject without an attribute', '    attribute: amount\n', '', /facts\.0: subject and attribute go together/],
  ])('fails for %s, and says where', (_, part, broken, message) => {
    const text = SOUND_PACK.replace(part, broken);
    expect(text).not.toBe(SOUND_PACK);
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(message));
  });

  test('fails when a fact is there twice, in one pack or in two', () => {
    const twice = SOUND_PACK.replace('sample.contact', 'sample.fee');
    expect(problemsOf(twice)).toContainEqual(expect.stringContaining('the fact sample.fee is there twice'));
    expect(problemsOf(SOUND_PACK, SOUND_PACK)).toContainEqual(
      expect.stringMatching(/^sample-1\.yaml:\d+: facts\.0\.id: the fact sample\.fee is there twice on one day/),
    );
  });

  test('fails when two facts contradict each other and no conflict says so', () => {
    expect(problemsOf(SOUND_PACK + OTHER_FEE)).toEqual([
      expect.stringContaining('sample.other-fee contradicts sample.fee about fee/amount'),
    ]);
  });

  test('passes when the contradiction is a declared conflict', () => {
    expect(problemsOf(SOUND_PACK + OTHER_FEE + DECLARED_CONFLICT)).toEqual([]);
  });

  test('passes when the two facts never hold on the same day', () => {
    const first = SOUND_PACK.replace(
      '    value: { amountLei: 2500',
      '    validUntil: "2026-12-31"\n    value: { amountLei: 2500',
    );
    const second = OTHER_FEE.replace('    value:', '    validFrom: "2027-01-01"\n    value:');
    expect(problemsOf(first + second)).toEqual([]);
    const overlapping = second.replace('2027-01-01', '2026-12-31');
    expect(problemsOf(first + overlapping)).toHaveLength(1);
  });

  test.each([
    ['facts: [sample.fee, sample.other-fee]', 'facts: [sample.fee, sample.gone]', 'there is no fact sample.gone'],
    ['ask: sample.contact', 'ask: sample.gone', 'sample.gone is no fact, not a contact'],
    ['ask: sample.contact', 'ask: sample.fee', 'sample.fee is a money, not a contact'],
  ])('fails when a conflict names what is not there: %s', (part, broken, message) => {
    const text = (SOUND_PACK + OTHER_FEE + DECLARED_CONFLICT).replace(part, broken);
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(message));
  });
});

describe('target groups of two documents', () => {
  const row = (id: string, source: string, qualifications: string) => `  - id: ${id}
    type: target-group
    value: { source: ${source}, kind: skills, qualifications: [${qualifications}], programmes: [diabet] }
    citations:
      - { source: inmss-5229-2026, locator: x, quote: The fee }
`;

  test('contradict each other when they invite different people', () => {
    const text =
      SOUND_PACK + row('sample.a', 'inmss-5229-2026', 'generalist') + row('sample.b', 'inmss-anunt-2027', 'moasa');
    expect(problemsOf(text)).toEqual([
      expect.stringContaining('sample.b contradicts sample.a about diabet/target-group'),
    ]);
  });

  test('agree when the rows of one document add up to those of the other', () => {
    const text =
      SOUND_PACK +
      row('sample.a', 'inmss-5229-2026', 'generalist') +
      row('sample.b', 'inmss-5229-2026', 'moasa') +
      row('sample.c', 'inmss-anunt-2027', 'moasa, generalist');
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('every question of the bank has an answer', () => {
  const bank = bankIntents();
  const knowledge = createKnowledge(loadLibrary());

  test('what it asks covers every topic in every language', () => {
    expect(new Set(bank.map(({ intent }) => intent.topic))).toEqual(new Set(TOPIC_IDS));
    for (const lang of LANGUAGES) expect(bank.filter((banked) => banked.lang === lang).length).toBeGreaterThan(300);
  });

  test('a call that can no longer answer one is told by its words', () => {
    const broken: KnowledgeBase = {
      ...knowledge,
      fact: (id) => {
        if (id === 'inmss.fee') throw new Error(`the knowledge base has no fact "${id}"`);
        return knowledge.fact(id);
      },
    };
    const asked = bank.filter(({ intent }) => intent.topic === 'fee').slice(0, 5);
    expect(rehearse(broken, asked)).toContainEqual(
      expect.stringContaining(
        `the answer to "${asked[0]?.intent.text}" on 2026-06-26 fails: the knowledge base has no fact`,
      ),
    );
  });
});
