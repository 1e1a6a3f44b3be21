import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../../core/documents/document.js';
import { dossierOf, fileOf, judgeWords, PLAIN } from './in-words.js';
import { CNP, certificate, diploma, GRADUATED, marriage, PAPERS } from './papers.js';

const OF_THE_ORDER = 'este membru al OAMGMAMR începând cu data de 01.06.2010.';
const PRESENT = diploma(GRADUATED, 'MUNTEANU V. DANIELA-ELENA');
const CERTIFICATE = certificate(OF_THE_ORDER);

/** The faultless dossier with one paper as an engine read it, so sure of the words that it took for others. */
function withRead(id: string, paper: string, from: string | RegExp, to: string, sureness: number): ReadDocument[] {
  const words = paper.replace(from, to);
  const known = new Set(paper.split(/\s+/));
  return [...dossierOf({ ...PAPERS, [id]: '' }), fileOf(words, (word) => (known.has(word) ? PLAIN : sureness))];
}

describe('a slip of the engine is no fault', () => {
  test.each([
    ['a doubted letter of her surname on the diploma', 'diploma', PRESENT, 'MUNTEANU', 'MUNTEAMU', 0.5],
    ['her surname in two pieces', 'diploma', PRESENT, 'MUNTEANU', 'MUN TEANU', 0.93],
    [
      'doubted letters of her given names beside her day of birth',
      'diploma',
      PRESENT,
      'DANIELA-ELENA',
      'DANIFLA-ELEMA',
      0.6,
    ],
    ['her name unread beside her code', 'certificate', CERTIFICATE, 'MUNTEANU DANIELA-ELENA', 'M!~ ,J|ELF', 0.3],
    ['a doubted digit of her code beside her name', 'certificate', CERTIFICATE, CNP, '2850312470067', 0.6],
    ['two digits of her code hardly read beside her name', 'certificate', CERTIFICATE, CNP, '2850312470177', 0.03],
  ])('%s', (_what, id, paper, from, to, sureness) => {
    expect(judgeWords(withRead(id, paper, from, to, sureness)).verdict).toBe('complete');
  });
});

test.each([
  ['beside her personal code', `, CNP ${CNP}`, 'complete'],
  ['without it', '', 'needs-review'],
])('two letters of a long former name misread on the diploma, %s', (_what, code, verdict) => {
  const act = fileOf(
    marriage(
      { before: 'MUNTEANU', given: 'ION', after: 'MUNTEANU' },
      { before: 'PÎRVULESCU', given: 'DANIELA-ELENA', after: 'MUNTEANU' },
    ),
    () => PLAIN,
  );
  const paper = diploma(GRADUATED, `PERRVULESCU V. DANIELA-ELENA${code}`);
  const read = fileOf(paper, (word) => (word === 'PERRVULESCU' ? 0.6 : PLAIN));
  expect(judgeWords([...dossierOf({ ...PAPERS, diploma: '' }), act, read]).verdict).toBe(verdict);
});

test.each([
  ['hardly read', 0.03, 'complete'],
  ['read with some doubt', 0.6, 'needs-review'],
])('two digits of her code misread on the act that leads to her name, %s', (_what, sureness, verdict) => {
  const act = `${marriage(
    { before: 'MUNTEANU', given: 'ION', after: 'MUNTEANU' },
    { before: 'IZVORANU', given: 'DANIELA-ELENA', after: 'MUNTEANU' },
  )}\nCNP ${CNP}`;
  const maiden = dossierOf({ diploma: diploma(GRADUATED, 'IZVORANU V. DANIELA-ELENA') });
  const read = fileOf(act.replace(CNP, '2850312470177'), (word) => (/^28503\d+$/.test(word) ? sureness : PLAIN));
  expect(judgeWords([...maiden, read]).verdict).toBe(verdict);
});

describe('another name or code is no slip', () => {
  test.each([
    ['a neighbouring surname, plainly printed', 'diploma', PRESENT, 'MUNTEANU', 'MUNTEAN', 0.96],
    ['a letter of another shape, badly read', 'diploma', PRESENT, 'MUNTEANU', 'MUNTEATU', 0.55],
    ['a surname that was not read', 'diploma', PRESENT, 'MUNTEANU V.', '~t,. V.', 0.3],
    [
      'a sister a letter away, badly read, and no code',
      'certificate',
      CERTIFICATE,
      / DANIELA-ELENA, CNP \d+/,
      ' MANIELA-ELENA',
      0.55,
    ],
    ['a code that fails, plainly printed', 'certificate', CERTIFICATE, CNP, '2850312470067', 0.95],
    ['a code of which two digits differ, badly read', 'certificate', CERTIFICATE, CNP, '2850312470170', 0.5],
  ])('%s', (_what, id, paper, from, to, sureness) => {
    expect(judgeWords(withRead(id, paper, from, to, sureness)).verdict).not.toBe('complete');
  });
});
