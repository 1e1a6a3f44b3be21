import { describe, expect, test } from 'vitest';
import { modelsFor, type PreparedPaper, prepare } from '../../../../core/dossier/prepared/model.js';
import { fillingsFor, type KnownOfDossier } from '../../../../core/dossier/prepared/slots.js';
import type { ModelValue } from '../../../../core/facts/inmss-values.js';
import { ANA, card, employment, FULLEST, fullest, judge, kb } from '../dossier-support.js';

const models = kb.factsOfType<ModelValue>('model');

function paperOf(requirement: string, about: Partial<KnownOfDossier> = {}): PreparedPaper {
  const model = models.find(({ value }) => value.requirement === requirement);
  if (!model) throw new Error(`no model of ${requirement}`);
  const known = { programme: 'laborator', readings: new Map(), corrected: {}, ...about };
  return prepare(model, fillingsFor(known, kb), kb);
}
const textOf = ({ lines }: PreparedPaper): string => lines.map(({ text }) => text).join('\n');

describe('a prepared paper', () => {
  test('says the programme and who is written to as the packs do, and leaves the rest to the hand', () => {
    const paper = paperOf('employer-request');
    expect(textOf(paper)).toContain('Institutul Național de Management al Serviciilor de Sănătate');
    expect(textOf(paper)).toContain('„Laborator”');
    expect(textOf(paper)).toMatch(/doamnei \/ domnului \.{20,},/);
    expect(paper.hasBlanks).toBe(true);
  });

  test('every line names what asks for it, or says that nothing does; every number has its sentence', () => {
    for (const { value } of models) {
      const { lines, sources, citations } = paperOf(value.requirement);
      expect(new Set(lines.flatMap(({ notes }) => notes))).toEqual(new Set(sources.map((_, index) => index + 1)));
      expect(sources.length).toBe(citations.length);
      for (const { text, notes } of lines)
        expect(notes.length > 0 || /Nr\.|Data|Subsemnata|Conducătorul/.test(text)).toBe(true);
    }
  });

  test('no day stands on it: a date there must be one that a hand has put there', () => {
    for (const { value } of models) {
      const { lines, sources, title } = paperOf(value.requirement);
      expect([title, ...lines.map(({ text }) => text), ...sources].join('\n')).not.toMatch(/\b20\d\d\b|\d\.\d\d\./);
    }
  });

  test('takes name, code, employer and post from the papers that count, when they were read surely', () => {
    const documents = fullest().map((document) =>
      document.type === 'employment-proof' ? employment({ employer: 'Spitalul Exemplu' }) : document,
    );
    const judgement = judge(documents, FULLEST);
    const readings = new Map(documents.map((document) => [document.file, document]));
    const said = textOf(paperOf('employment-proof', { judgement, readings }));
    for (const part of [ANA.fullName, ANA.cnp, 'Spitalul Exemplu', 'post de laborator']) expect(said).toContain(part);
    const unsure = new Map(
      documents.map((document) => [document.file, { ...document, fields: employment({}, { sureness: 0.5 }).fields }]),
    );
    expect(textOf(paperOf('employment-proof', { judgement, readings: unsure }))).not.toContain('post de laborator');
  });

  test('her word goes before the reading, and a code that fails its check is never printed', () => {
    const judgement = judge([card()]);
    const corrected = { fullName: 'TESTESCU ANA-MARIANA', cnp: '2850312470008' };
    const said = textOf(paperOf('data-consent', { judgement, corrected }));
    expect(said).toContain('TESTESCU ANA-MARIANA');
    expect(said).not.toMatch(/\d{13}/);
  });
});

describe('which models a dossier has', () => {
  const namesFor = (options: Parameters<typeof judge>[1]) =>
    modelsFor(kb, judge([], options).requirements).map(({ value }) => value.requirement);

  test('a statement of the post is for requalification alone, a request for those whom an employer enrols', () => {
    expect(namesFor({ programme: 'laborator' })).toEqual(['employer-request', 'data-consent', 'employment-proof']);
    expect(namesFor({ programme: 'cardiologie' })).toEqual(['employer-request', 'data-consent']);
    expect(namesFor({ programme: 'ingrijiri-paliative', applicant: 'self' })).toEqual(['data-consent']);
  });
});
