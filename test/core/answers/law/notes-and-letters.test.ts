import { expect, test } from 'vitest';
import { fold } from '../../../../core/text/fold.js';
import { aspectsOf } from '../../../../knowledge/understanding/aspects.js';
import { askedOf, ask as told } from '../../../support/answers.js';

test.each([
  ['ce salariu are asistent social SSD', '4.069.000–6.991.000'],
  ['cat castiga un educator puericultor SSD', '3.994.000–6.181.000'],
  ['salariu tehnician dentar PL', '3.994.000–6.991.000'],
  ['salariul unui tehnician dentar cu SSD', '4.069.000–7.094.000'],
])('the row that stands in a note: %s', (question, pay) => {
  expect(told(askedOf('salary', question)).text).toContain(pay);
});

test.each([
  ['ce acte pentru un nou-nascut ca sa fie asigurat', '(lit. a)'],
  ['ce acte trebuie la asigurare, am nascut acum o luna', '(lit. i)'],
  ['ce acte de asigurat trebuie pentru un tanar din centru de plasament', '(lit. d)'],
  ['student de 26 de ani ce acte ii trebuie pentru asigurat', '(lit. b)'],
])('the category that is meant: %s', (question, letter) => {
  expect(told(askedOf('insured-documents', question)).text).toContain(letter);
});

test.each([
  ['cine semneaza adeverinta de asigurat', /președintele – director general al casei de asigurări/],
  ['cine semneaza adeverinta de salariat pentru asigurare', /reprezentantul legal/],
  ['ce acte se cer la lit. f ca sa fiu asigurat', /lit\. f/],
])('who signs, and look-up by letter: %s', (question, words) => {
  expect(told(askedOf('insured-documents', question)).text).toMatch(words);
});

const bonusOf = (question: string): string[] => {
  const text = fold(question);
  const said = told({ topic: 'bonus', aspects: aspectsOf('bonus', text, {}), text }).text;
  return said.split('\n').filter((line) => /\d+%/.test(line));
};

test.each([
  ['ce condiție are sporul de la lit. c)?', [/^Serviciile de ambulanță.*solicită o încordare psihică.*25%/]],
  ['spor lit.e', [/^Condiții deosebit de periculoase.*50–100%/]],
  ['sporul literei d, cât e', [/^Condiții grele de muncă: până la 15%.*timpul lucrat/]],
  ['what is the condition of letter g', [/10% la categoria I/]],
  ['надбавка по пункту а', [/^Condiții periculoase/]],
  ['надбавка, лит. c', [/^Serviciile de ambulanță/]],
  ['sporul din art. 13 alin. (4)', [/^Nevăzătorii/]],
  ['sporurile de la b) și f)', [/^• b\) Activități/, /^• f\) Unități/]],
])('a supplement by its letter, with its condition: %s', (question, lines) => {
  const said = bonusOf(question);
  expect(said).toHaveLength(lines.length);
  for (const [at, line] of lines.entries()) expect(said[at]).toMatch(line);
});

test('all of them are told with their letters', () =>
  expect(bonusOf('ce sporuri sunt').map((line) => line.slice(0, 5))).toEqual(
    ['a) ', 'b) ', 'c) ', 'd) ', 'e) ', 'f) ', 'g) ', 'h) ', '(4)'].map((letter) => `• ${letter}`),
  ));
