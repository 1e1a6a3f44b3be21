import { byAspect, lines } from './by-aspect.js';
import type { Line } from './voice.js';
import { askLine } from './whom-to-ask.js';

const WHO = 'inmss.conflict.who-files';

const HEAD: Line = {
  ro: 'De regulă dosarul îl depune angajatorul, online.',
  en: 'As a rule the employer files the dossier, online.',
  ru: 'Как правило, досье подаёт работодатель, онлайн.',
};
const LOCAL: Line = {
  ro: 'Anunțul spune: „Înscrierea se poate face și de către autoritățile publice locale, respectiv OAMGMAMR.”',
  en: 'The announcement says that local public authorities and OAMGMAMR may enrol nurses too.',
  ru: 'В объявлении сказано, что записать могут также местные органы власти и OAMGMAMR.',
};

/** Who files the dossier. */
export const whoEnrols = byAspect(
  {
    'who-enrols.private': {
      line: {
        ro: (v) => `Da, poate fi și o unitate privată. ${v.fact('inmss.employers')}`,
        en: (v) => `Yes, it may be a private unit. ${v.fact('inmss.employers')}`,
        ru: (v) => `Да, это может быть и частное учреждение. ${v.fact('inmss.employers')}`,
      },
    },
    'who-enrols.family-doctor': {
      line: {
        ro: (v) => `${v.fact('inmss.employers')} Cabinetul medicului de familie nu este pomenit anume în documente.`,
        en: (v) => `${v.fact('inmss.employers')} The documents do not mention a family doctor's practice as such.`,
        ru: (v) => `${v.fact('inmss.employers')} Кабинет семейного врача в документах отдельно не упомянут.`,
      },
      ask: true,
    },
    'who-enrols.town-hall': {
      line: {
        ro: (v) => `Da, o poate face și primăria. ${v.say(LOCAL)}`,
        en: (v) => `Yes, the town hall may do it. ${v.say(LOCAL)}`,
        ru: (v) => `Да, это может сделать и мэрия. ${v.say(LOCAL)}`,
      },
      cites: ['inmss.who-enrols.announcement'],
    },
    'who-enrols.order': {
      line: { ro: (v) => `Da. ${v.say(LOCAL)}`, en: (v) => `Yes. ${v.say(LOCAL)}`, ru: (v) => `Да. ${v.say(LOCAL)}` },
      cites: ['inmss.who-enrols.announcement'],
    },
    'who-enrols.refusal': {
      line: {
        ro: (v) =>
          `Documentele nu spun ce se poate face dacă angajatorul refuză. ${v.say(LOCAL)} ${v.fact('inmss.self-enrolment')}`,
        en: (v) =>
          `The documents do not say what to do if the employer refuses. ${v.say(LOCAL)} ${v.fact('inmss.self-enrolment')}`,
        ru: (v) =>
          `Что делать при отказе работодателя, в документах не сказано. ${v.say(LOCAL)} ${v.fact('inmss.self-enrolment')}`,
      },
      cites: ['inmss.who-enrols.announcement'],
      ask: true,
    },
  },
  (v) =>
    v.part(
      'answered',
      lines(v.say(HEAD), v.fact('inmss.employers'), v.conflict(WHO), v.fact('inmss.self-enrolment'), v.say(askLine)),
    ),
);
