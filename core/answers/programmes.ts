import type { ProgrammeId } from '../contract/ids.js';
import { allProgrammes, listingsOf, programmeFact } from '../eligibility/target-groups.js';
import { byAspect, lines } from './by-aspect.js';
import { onlyIn, programmesFor } from './eligibility-verdict.js';
import type { Line, Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

const names = (v: Voice, kind: 'requalification' | 'skills'): string =>
  allProgrammes(v.kb)
    .filter(({ value }) => value.kind === kind)
    .map(({ value }) => v.programme(value.programme))
    .join(', ');

const REQUALIFICATION: Line = {
  ro: (v) => `Reconversie profesională: ${names(v, 'requalification')}.`,
  en: (v) => `Requalification (reconversie): ${names(v, 'requalification')}.`,
  ru: (v) => `Переквалификация (reconversie): ${names(v, 'requalification')}.`,
};
const SKILLS: Line = {
  ro: (v) => `Abilități profesionale: ${names(v, 'skills')}.`,
  en: (v) => `Professional skills (abilități): ${names(v, 'skills')}.`,
  ru: (v) => `Профессиональные навыки (abilități): ${names(v, 'skills')}.`,
};
const LISTS: Line = {
  ro: (v) => v.conflict('inmss.conflict.programme-lists'),
  en: (v) => v.conflict('inmss.conflict.programme-lists'),
  ru: (v) => v.conflict('inmss.conflict.programme-lists'),
};
const WHOLE: Line = {
  ro: (v) => lines(v.say(REQUALIFICATION), v.say(SKILLS)),
  en: (v) => lines(v.say(REQUALIFICATION), v.say(SKILLS)),
  ru: (v) => lines(v.say(REQUALIFICATION), v.say(SKILLS)),
};

/** Whether a programme is held, and as what. */
function held(v: Voice, programme: ProgrammeId, asksWhether = true): string {
  const name = v.programme(programme);
  const requalification = programmeFact(v.kb, programme).value.kind === 'requalification';
  v.citeAlso(listingsOf(v.kb, programme).flatMap(({ printed }) => printed));
  return lines(
    v.say({
      ro: `${asksWhether ? 'Da, ' : ''}${name} este pe listă, ca program de ${requalification ? 'reconversie profesională' : 'abilități profesionale'}.`,
      en: `${asksWhether ? 'Yes, ' : ''}${name} is on the list, as a ${requalification ? 'requalification (reconversie)' : 'skills (abilități)'} programme.`,
      ru: `${asksWhether ? 'Да, ' : ''}${name} есть в перечне, как программа ${requalification ? 'переквалификации (reconversie)' : 'навыков (abilități)'}.`,
    }),
    onlyIn(v, programme),
  );
}

const differences = (v: Voice): string =>
  lines(
    v.conflict('inmss.conflict.programme-lists'),
    v.conflict('inmss.conflict.item-13'),
    v.conflict('inmss.conflict.balneo-name'),
    v.conflict('inmss.conflict.operator-name'),
    v.conflict('inmss.conflict.pediatrie-contact'),
  );

const sameProgramme = (v: Voice): string => {
  const asked = v.intent.entities.programme ?? [];
  const balneo = asked.length === 0 || asked.includes('balneo-fizioterapie');
  const operator = asked.length === 0 || asked.includes('operator-ct-rm');
  return lines(
    balneo && v.conflict('inmss.conflict.balneo-name'),
    operator && v.conflict('inmss.conflict.operator-name'),
    !balneo && !operator && lines(...asked.map((programme) => held(v, programme))),
  );
};

/** The programmes of the call. */
export const programmes = byAspect(
  {
    'programmes.missing-one': {
      line: {
        ro: (v) =>
          `Programul întrebat nu apare în niciunul dintre documente, iar motivul nu este precizat. Pe listă sunt:\n${v.say(WHOLE)}`,
        en: (v) =>
          `The programme that you ask about is in neither document, and no reason is stated. On the list are:\n${v.say(WHOLE)}`,
        ru: (v) => `Этой программы нет ни в одном из документов, причина не указана. В перечне:\n${v.say(WHOLE)}`,
      },
      ask: true,
    },
    'programmes.pediatrie': { line: LISTS, ask: true },
    'programmes.differences': { line: { ro: differences, en: differences, ru: differences }, ask: true },
    'programmes.name': { line: { ro: sameProgramme, en: sameProgramme, ru: sameProgramme }, ask: true },
  },
  (v) => {
    const asked = v.intent.entities.programme ?? [];
    const qualifications = v.intent.entities.qualification ?? [];
    if (asked.length > 0) return v.part('answered', lines(...asked.map((programme) => held(v, programme))));
    if (qualifications.length > 0)
      return v.part('answered', lines(...qualifications.map((id) => programmesFor(v, id))));
    return v.part('answered', lines(v.say(WHOLE), v.say(LISTS), v.say(askLine)));
  },
);

const KINDS: Line = {
  ro: (v) =>
    `Sunt două feluri de programe: reconversie profesională și dezvoltarea de abilități profesionale. Numai pentru reconversie se cere ${v.paper(6)}; taxa este aceeași, ${v.money('inmss.fee')}.`,
  en: (v) =>
    `There are two kinds of programmes: professional requalification (reconversie) and professional skills (abilități). Only requalification asks for ${v.paper(6)}; the fee is the same, ${v.money('inmss.fee')}.`,
  ru: (v) =>
    `Есть два вида программ: профессиональная переквалификация (reconversie) и развитие профессиональных навыков (abilități). Только для переквалификации требуется ${v.paper(6)}; взнос одинаковый, ${v.money('inmss.fee')}.`,
};

/** Requalification or skills. */
export const programmeKinds = byAspect({}, (v) => {
  const asked = v.intent.entities.programme ?? [];
  if (asked.length > 0) return v.part('answered', lines(...asked.map((programme) => held(v, programme, false))));
  return v.part('answered', lines(v.say(KINDS), v.say(WHOLE)));
});
