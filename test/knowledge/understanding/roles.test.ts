import { describe, expect, test } from 'vitest';
import type { Entities } from '../../../core/answers/answer.js';
import { namesOf } from '../../../knowledge/understanding/entities.js';
import { openModel } from '../../../knowledge/understanding/model.js';
import { prepare } from '../../../knowledge/understanding/prepare.js';

const entitiesOf = (text: string): Entities => namesOf(prepare(text).text, openModel().isKnown).entities;

describe('a name is a qualification or a programme by the words around it', () => {
  test.each<[string, Entities['qualification'], Entities['programme']]>([
    ['sunt asistentă de pediatrie, pot face laborator?', ['pediatrie'], ['laborator']],
    ['vreau la pediatrie, sunt moașă', ['moasa'], ['pediatrie']],
    ['asistent de farmacie pot face laborator?', ['farmacie'], ['laborator']],
    ['asistent medical laborator, ce programe pot face', ['laborator'], undefined],
    ['dieteticiana pot face diabet?', ['nutritie'], ['diabet']],
    ['cine poate face radiologie?', undefined, ['radiologie-imagistica']],
    ['asistenții de farmacie și cei de igienă pot face laborator?', ['farmacie', 'igiena'], ['laborator']],
    ['can a paediatric nurse attend neonatology?', ['pediatrie'], ['neonatologie']],
    ['медсестра по радиологии может на радиотерапию?', ['radiologie'], ['radioterapie']],
    ['vreau să devin asistent de laborator', undefined, ['laborator']],
    ['lucrez la dializă, sunt asistent generalist, pot face psihiatrie?', ['generalist'], ['psihiatrie']],
    ['asistent generalist -> radiologie se poate?', ['generalist'], ['radiologie-imagistica']],
    ['asistentă de pediatrie, balneo se poate?', ['pediatrie'], ['balneo-fizioterapie']],
    ['sunt bft, pot face paliative?', ['balneo-fizioterapie'], ['ingrijiri-paliative']],
    ['medic stomatolog pot urma medicina dentară?', ['medic'], ['medicina-dentara']],
    ['o colegă de nutriție vrea diabet, are voie?', ['nutritie'], ['diabet']],
    ['soțul e BFT, poate face laborator?', ['balneo-fizioterapie'], ['laborator']],
    ['my husband is BFT, can he do laboratory?', ['balneo-fizioterapie'], ['laborator']],
    ['fratele este radiologie, ce poate face?', ['radiologie'], undefined],
    ['la ei e BFT sau laborator?', undefined, ['balneo-fizioterapie', 'laborator']],
    ['soră medicală pe pediatrie, pot face oncologie?', ['pediatrie'], ['oncologie']],
  ])('%s', (text, qualification, programme) => {
    const entities = entitiesOf(text);
    expect(entities.qualification).toEqual(qualification);
    expect(entities.programme).toEqual(programme);
  });

  test('slips of the keyboard still name the programme', () => {
    expect(entitiesOf('cat costa psihatria').programme).toEqual(['psihiatrie']);
    expect(entitiesOf('taxa la pneumoftizologie').programme).toEqual(['pneumoftiziologie']);
  });
});

describe('insured categories are told by the situation', () => {
  test.each<[string, string[]]>([
    ['sunt gravidă fără venituri, ce acte duc la casa de asigurări', ['i']],
    ['student la doctorat (doctorand), acte asigurare', ['c']],
    ['concediu de creștere copil, acte pentru asigurare', ['j']],
    ['elev 17 ani acte asigurare', ['a']],
    ['acte asigurat șomer', ['k']],
    ['papers for a pensioner to prove insured status', ['n']],
  ])('%s', (text, category) => {
    expect(entitiesOf(text).category).toEqual(category);
  });
});

test.each(['cum ajung asistent de radiologie', 'cum ajung asistentă de radiologie, sunt la început'])(
  '%s: a wish, no qualification',
  (text) => {
    const { entities } = namesOf(prepare(text).text, openModel().isKnown);
    expect(entities.qualification).toBeUndefined();
    expect(entities.programme).toEqual(['radiologie-imagistica']);
  },
);
