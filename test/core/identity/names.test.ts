import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainNames } from '../../../core/identity/name-chain.js';
import {
  compareFullNames,
  compareGivenNames,
  compareSurnames,
  findNameInText,
  slipsIn,
  splitByGivenNames,
  splitByInitial,
} from '../../../core/identity/names.js';
import { NAME_LABELS } from '../../../ocr/documents/statements.js';

describe('whole names', () => {
  test.each([
    ['POPESCU I. MARIA-ELENA', 'Popescu Maria Elena', 'same'],
    ['Maria-Elena POPESCU', 'POPESCU MARIA ELENA', 'same'],
    ['ŞUŢEŞTEANU ILINCA', 'ȘUȚEȘTEANU ILINCA', 'same'],
    ['ȘUȚEȘTEANU ILINCA', 'SUTESTEANU ILINCA', 'same'],
    ['D-na TESTESCU ANA', 'TESTESCU ANA', 'same'],
    ['TESTESCU A N A', 'TESTESCU', 'maybe'],
    ['ILIESCU ANA', 'lliescu Ana', 'same'],
    ['POPESCU MARIA', 'POPESCU MARINA', 'maybe'],
    ['POPESCU MARIA', 'POPESCU MARIA ELENA', 'maybe'],
    ['IONESCU ANDREEA', 'IONESCO ANDREEA', 'maybe'],
    ['POPESCU MARIA', 'POPESCU IOANA', 'different'],
    ['POPESCU DANA', 'POPESCU OANA', 'maybe'],
    ['POPESCU MARIA', 'IONESCU MARIA', 'different'],
    ['', 'POPESCU MARIA', 'different'],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(compareFullNames(a, b)).toBe(likeness);
    expect(compareFullNames(b, a)).toBe(likeness);
  });

  const word = fc.stringMatching(/^[A-Z]{3,12}$/);
  test('are the same in any order, case and hyphenation, with a father’s initial or without', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), fc.constantFrom('I', 'A', 'V'), (words, initial) => {
        const whole = words.join(' ');
        expect(compareFullNames(whole, words.toReversed().join('-'))).toBe('same');
        expect(compareFullNames(whole, `${words[0]} ${initial}. ${words.slice(1).join('-').toLowerCase()}`)).toBe(
          'same',
        );
      }),
    );
  });

  test('likeness does not depend on who is asked first', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (a, b) => {
          expect(compareFullNames(a.join(' '), b.join(' '))).toBe(compareFullNames(b.join(' '), a.join(' ')));
        },
      ),
    );
  });
});

test.each([
  ['NISIPEANU-VÂLCELEANU', 'Vâlceleanu Nisipeanu', 'same'],
  ['NISIPEANU VALCELEANU', 'NISIPEANUVÂLCELEANU', 'same'],
  ['NISIPEANU-VÂLCELEANU', 'NISIPEANU', 'different'],
  ['POPESCU', 'POPESCO', 'maybe'],
  ['POP', 'POPA', 'different'],
  ['', 'POPA', 'different'],
])('family names %s and %s: %s', (a, b, likeness) => {
  expect(compareSurnames(a, b)).toBe(likeness);
});

test.each([
  ['ANA-MARIA', 'Maria Ana', 'same'],
  ['ANA MARIA', 'ANA', 'maybe'],
  ['ANA', 'IOANA', 'different'],
])('given names %s and %s: %s', (a, b, likeness) => {
  expect(compareGivenNames(a, b)).toBe(likeness);
});

describe('where the family name ends', () => {
  test('the father’s initial marks it', () => {
    expect(splitByInitial('POPESCU IONESCU I. MARIA-ELENA')).toEqual({
      surname: ['POPESCU', 'IONESCU'],
      givenNames: ['MARIA', 'ELENA'],
    });
    expect(splitByInitial('POPESCU MARIA')).toBeUndefined();
  });
  test('known given names tell it', () => {
    expect(splitByGivenNames('ELENA MARIA POPESCU', 'MARIA-ELENA')?.surname).toEqual(['POPESCU']);
    expect(splitByGivenNames('POPESCU IOANA', 'MARIA')).toBeUndefined();
  });
});

test.each([
  ['solicităm înscrierea doamnei ZORILEANU CORINA-\nMARIA, asistent', 'ZORILEANU CORINA-MARIA', 'same'],
  ['doamna Corina Maria Zorileanu', 'ZORILEANU CORINA-MARIA', 'same'],
  ['ZORILEANU la început, iar la capătul unui rând lung scrie CORINA și MARIA', 'ZORILEANU CORINA-MARIA', 'different'],
  ['doamna ZORILEANO CORINA MARIA', 'ZORILEANU CORINA-MARIA', 'maybe'],
  ['Numele ZORILEANU Prenumele CORINA-MARIA', 'ZORILEANU CORINA-MARIA', 'same'],
  ['ZORILEANU T. CORINA MARIA', 'ZORILEANU CORINA-MARIA', 'same'],
  ['taxă curs ZORILEANU\nDetalii CORINA-MARIA', 'ZORILEANU CORINA-MARIA', 'same'],
  ['a absolvit POPESCU CORINA. Director ZORILEANU', 'ZORILEANU CORINA', 'different'],
  ['', 'ZORILEANU CORINA', 'different'],
])('in "%s" stands %s: %s', (text, name, likeness) => {
  expect(findNameInText(name, text, NAME_LABELS)).toBe(likeness);
});

describe('chains of acts', () => {
  const act = (from: string, to: string) => ({ from, to });
  test.each<[string, string, string, ReturnType<typeof act>[], string, number[]]>([
    ['none is needed', 'POPA', 'POPA', [], 'same', []],
    ['one marriage', 'POPA', 'TESTESCU', [act('POPA', 'TESTESCU')], 'same', [0]],
    [
      'two in the wrong order of papers',
      'POPA',
      'TESTESCU',
      [act('EXEMPLU', 'TESTESCU'), act('POPA', 'EXEMPLU')],
      'same',
      [1, 0],
    ],
    ['marriage, then divorce back', 'POPA', 'POPA', [act('POPA', 'EXEMPLU'), act('EXEMPLU', 'POPA')], 'same', []],
    ['a marriage that keeps the name proves nothing', 'POPA', 'TESTESCU', [act('POPA', 'POPA')], 'different', []],
    ['a gap', 'POPA', 'TESTESCU', [act('POPA', 'EXEMPLU')], 'different', []],
    ['only backwards', 'POPA', 'TESTESCU', [act('TESTESCU', 'POPA')], 'maybe', [0]],
    ['a letter misread', 'POPESCU', 'TESTESCU', [act('POPESCO', 'TESTESCU')], 'maybe', [0]],
    [
      'the surer of two ways',
      'POPESCU',
      'TESTESCU',
      [act('POPESCO', 'TESTESCU'), act('POPESCU', 'TESTESCU')],
      'same',
      [1],
    ],
  ])('%s', (_rule, from, to, acts, reached, used) => {
    expect(chainNames(from, to, acts)).toMatchObject({ reached, acts: used });
  });
});

test.each([
  ['TLEANA', 'ILEANA', ['ILEANA']],
  ['LLEANA', 'ILEANA', ['ILEANA']],
  ['POPOV', 'PAPOV', ['PAPOV']],
  ['ELEANA', 'ILEANA', undefined],
])('the slips of an engine that read %s where %s is known', (read, known, slips) => {
  expect(slipsIn(read, known)).toEqual(slips);
});
