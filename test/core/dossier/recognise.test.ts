import { expect, test } from 'vitest';
import { namesInmss, postMatches, programmesNamed, qualificationIn } from '../../../core/dossier/recognise.js';
import { openKnowledge } from '../../../knowledge/open.js';

const kb = await openKnowledge();

test.each([
  ['Operator de CT și RMN', ['operator-ct-rm']],
  ['Radiologie', ['radiologie-imagistica']],
  // What she is, not what she asks for.
  ['asistent medical de radiologie', []],
  ['Medicină dentară și Geriatrie', ['geriatrie-gerontologie', 'medicina-dentara']],
  ['neuropsihiatrie', ['psihiatrie']],
  ['oncologie', ['oncologie']],
  ['', []],
])('programmes of the field "%s"', (field, programmes) => {
  expect(programmesNamed(field, kb).sort()).toEqual(programmes);
});

test.each([
  ['asistent medical', 'generalist'],
  ['asistent medical de farmacie', 'farmacie'],
  ['asistent medical generalist, radiologie', 'radiologie'],
  ['MOAȘĂ', 'moasa'],
  ['medic primar', 'medic'],
  ['asistent medical veterinar', undefined],
])('the qualification of the field "%s"', (field, qualification) => {
  expect(qualificationIn(field, kb)).toBe(qualification);
});

test('the institute by its names of today and before, and posts by what is specific to a programme', () => {
  for (const name of ['INMSS', 'Institutul Naţional de Management al Serviciilor de Sănătate', 'SNSPMPDSB'])
    expect(namesInmss(name, kb)).toBe(true);
  expect(namesInmss('Institutul Național de Sănătate Publică', kb)).toBe(false);
  const department = 'Compartiment Evaluarea factorilor de risc din mediul de viață';
  expect(postMatches(department, 'igiena-sanatate-publica', kb)).toBe(true);
  expect(postMatches('evaluarea factorilor de risc cardiovascular', 'igiena-sanatate-publica', kb)).toBe(false);
  expect(postMatches(department, 'psihiatrie', kb)).toBe(false);
});
