import { programmeFact } from '../eligibility/target-groups.js';
import { byAspect, lines } from './by-aspect.js';
import type { Line, Voice } from './voice.js';

const PROOF: Line = {
  ro: (v) =>
    `Numai pentru reconversie se cere ${v.paper(6)}, fie cu contract individual de muncă, fie ca persoană fizică independentă.`,
  en: (v) =>
    `Only requalification (reconversie) asks for ${v.paper(6)}, either with an employment contract or as an independent practitioner.`,
  ru: (v) =>
    `Только для переквалификации (reconversie) требуется ${v.paper(6)}, по трудовому договору или как независимое физическое лицо.`,
};
const SKILLS: Line = {
  ro: 'Pentru abilități nu se cere.',
  en: 'Skills programmes (abilități) do not ask for it.',
  ru: 'Для программ навыков (abilități) она не требуется.',
};

/** Whether the programme that the question names asks for it. */
function forProgramme(v: Voice): string {
  const [programme] = v.intent.entities.programme ?? [];
  if (programme === undefined) return '';
  const name = v.programme(programme);
  if (programmeFact(v.kb, programme).value.kind === 'skills')
    return v.say({
      ro: `Nu, pentru ${name} nu se cere: este program de abilități.`,
      en: `No, ${name} does not ask for it: it is a skills programme.`,
      ru: `Нет, для программы ${name} она не требуется: это программа навыков.`,
    });
  return v.say({
    ro: `Da, pentru ${name} se cere: este program de reconversie.`,
    en: `Yes, ${name} asks for it: it is a requalification programme.`,
    ru: `Да, для программы ${name} она требуется: это программа переквалификации.`,
  });
}

/** The statement from the workplace, item 6 of the announcement. */
export const employmentProof = byAspect(
  {
    'employment-proof.skills': {
      line: {
        ro: (v) => `Nu. ${v.say(SKILLS)} ${v.say(PROOF)}`,
        en: (v) => `No. ${v.say(SKILLS)} ${v.say(PROOF)}`,
        ru: (v) => `Нет. ${v.say(SKILLS)} ${v.say(PROOF)}`,
      },
    },
    'employment-proof.content': {
      line: {
        ro: 'Din adeverință trebuie să reiasă că sunteți încadrat(ă) pe un post specific specializării respective, cu contract individual de muncă sau ca persoană fizică independentă. Un model nu este dat în documente.',
        en: 'It must show that you are employed on a post specific to that specialization, with an employment contract or as an independent practitioner. The documents give no model.',
        ru: 'Из справки должно следовать, что вы занимаете должность, соответствующую этой специализации, по трудовому договору или как независимое физическое лицо. Образца в документах нет.',
      },
      cites: ['inmss.paper.6'],
    },
    'employment-proof.contract': {
      line: {
        ro: 'Anunțul cere „adeverința de la locul de muncă”; contractul de muncă apare numai ca formă de încadrare. Dacă îl poate înlocui, nu precizează.',
        en: 'The announcement asks for the “statement from the workplace” (adeverința); the employment contract is named only as the form of employment. Whether it may replace the statement is not said.',
        ru: 'В объявлении требуется «справка с места работы» (adeverința); трудовой договор упомянут только как форма занятости. Может ли он её заменить, не указано.',
      },
      cites: ['inmss.paper.6'],
      open: true,
    },
    'employment-proof.register': {
      line: {
        ro: 'Anunțul cere „adeverința de la locul de muncă”; despre extrasul din registrul salariaților (Revisal, REGES) nu spune nimic.',
        en: 'The announcement asks for the “statement from the workplace” (adeverința); it says nothing of an extract from the register of employees (Revisal, REGES).',
        ru: 'В объявлении требуется «справка с места работы» (adeverința); о выписке из реестра работников (Revisal, REGES) ничего не сказано.',
      },
      cites: ['inmss.paper.6'],
      open: true,
    },
    'employment-proof.independent': {
      line: {
        ro: 'Da, se poate și ca persoană fizică independentă, dacă din adeverință reiese că postul este specific specializării.',
        en: 'Yes, independent practice counts too, provided the statement shows that the post is specific to the specialization.',
        ru: 'Да, можно и как независимое физическое лицо, если из справки следует, что должность соответствует специализации.',
      },
      cites: ['inmss.paper.6'],
    },
    'employment-proof.other-post': {
      line: {
        ro: (v) =>
          `Pentru reconversie, postul trebuie să fie specific specializării; o adeverință pentru alt post nu îndeplinește cerința. ${v.say(SKILLS)}`,
        en: (v) =>
          `For requalification (reconversie) the post must be specific to the specialization; a statement about another post does not meet the requirement. ${v.say(SKILLS)}`,
        ru: (v) =>
          `Для переквалификации (reconversie) должность должна соответствовать специализации; справка о другой должности требованию не отвечает. ${v.say(SKILLS)}`,
      },
      cites: ['inmss.paper.6'],
      ask: true,
    },
  },
  (v) => v.part('answered', lines(forProgramme(v), v.say(PROOF), !v.intent.entities.programme && v.say(SKILLS))),
);
