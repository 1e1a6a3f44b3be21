import { expect, test } from 'vitest';
import { createKnowledge, type Library } from '../../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../../knowledge/library.js';
import { faultlessBut, judge, kb, request, row } from './dossier-support.js';

/** The call with a programme that no vocabulary and no reader knows. */
function withNewProgramme() {
  const library = structuredClone(loadLibrary()) as Library;
  for (const { packs } of library.calls)
    for (const pack of packs) {
      const like = pack.facts.find(({ id }) => id === 'inmss.programme.cardiologie');
      if (!like) continue;
      const name = { ro: 'Medicina muncii', en: 'Occupational medicine', ru: 'Медицина труда' };
      const value = { ...(like.value as object), programme: 'medicina-muncii', name };
      pack.facts.push({ ...like, id: 'inmss.programme.medicina-muncii', value });
      for (const fact of pack.facts)
        if (fact.type === 'target-group') {
          const group = fact.value as { programmes: string[] };
          if (group.programmes.includes('cardiologie')) group.programmes.push('medicina-muncii');
        }
    }
  return createKnowledge(library).on(kb.call.from);
}

const TO_INMSS = 'Către INSTITUTUL NAȚIONAL DE MANAGEMENT AL SERVICIILOR DE SĂNĂTATE\nVă solicităm înscrierea';
const asking = (course: string) => {
  const paper = request({}, { text: `${TO_INMSS} la programul de specializare ${course}` });
  const { programme: _, ...fields } = paper.fields;
  return { ...paper, fields };
};

test('an employer may ask for a programme that only this call has', () => {
  const own = { programme: 'medicina-muncii', kb: withNewProgramme() };
  const judged = (course: string) =>
    row(judge(faultlessBut('employer-request', asking(course)), own), 'employer-request');
  expect(judged('Medicina Muncii')).toEqual({ status: 'satisfied', codes: [] });
  expect(judged('Cardiologie').status).not.toBe('satisfied');
});
