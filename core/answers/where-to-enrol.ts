import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import type { Line, Voice } from './voice.js';
import { generalContact } from './whom-to-ask.js';

const platform = (v: Voice): string => v.contact('inmss.platform').sites[0] ?? '';

const GENERAL: Line = {
  ro: (v) =>
    `Înscrierea se face numai online, pe platforma INMSS ${platform(v)}; solicitarea și documentele se încarcă scanate.`,
  en: (v) =>
    `Enrolment is online only, on the INMSS platform ${platform(v)}; the request and the papers are uploaded as scans.`,
  ru: (v) =>
    `Запись проходит только онлайн, на платформе INMSS ${platform(v)}; заявление и документы загружают отсканированными.`,
};

/** The platform, and what can go wrong there. */
export const whereToEnrol = byAspect(
  {
    'where-to-enrol.account': {
      line: {
        ro: (v) =>
          `${v.fact('inmss.employers')} Înregistrarea se face pe ${platform(v)}, după instrucțiunile publicate acolo. În nume propriu se înscriu numai asistenții de la patru programe.`,
        en: (v) =>
          `${v.fact('inmss.employers')} One registers on ${platform(v)}, following the instructions published there. Only nurses of four programmes enrol in their own name.`,
        ru: (v) =>
          `${v.fact('inmss.employers')} Регистрация проходит на ${platform(v)} по опубликованным там инструкциям. Самостоятельно записываются только на четыре программы.`,
      },
      cites: ['inmss.self-enrolment'],
    },
    'where-to-enrol.login': {
      line: {
        ro: (v) =>
          `Cu parola sau cu o eroare a platformei ${platform(v)} nu vă pot ajuta de aici, iar documentele nu dau instrucțiuni despre aceasta. Verificați mai întâi adresa: se scrie cu „f”, perfmed.`,
        en: (v) =>
          `I cannot help from here with a password or an error of the platform ${platform(v)}, and the documents give no instructions. First check the address: it is spelled with an “f”, perfmed.`,
        ru: (v) =>
          `С паролем или ошибкой платформы ${platform(v)} я отсюда помочь не могу, инструкций в документах нет. Сначала проверьте адрес: он пишется с буквой «f», perfmed.`,
      },
      open: true,
    },
    'where-to-enrol.site-name': {
      line: {
        ro: (v) =>
          `Înscrierea se face pe ${platform(v)}, cu „f”.\n${v.conflict('inmss.conflict.site')}\nAmbele documente spun că înscrierea se face numai pe perfmed.ro. Dacă aveți îndoieli, întrebați ${generalContact(v)}.`,
        en: (v) =>
          `Enrolment is on ${platform(v)}, with an “f”.\n${v.conflict('inmss.conflict.site')}\nBoth documents say that enrolment is on perfmed.ro only. If in doubt, ask ${generalContact(v)}.`,
        ru: (v) =>
          `Запись проходит на ${platform(v)}, с буквой «f».\n${v.conflict('inmss.conflict.site')}\nОба документа указывают, что запись только на perfmed.ro. Если сомневаетесь, спросите: ${generalContact(v)}.`,
      },
    },
    'where-to-enrol.status': {
      line: {
        ro: (v) =>
          `Documentele nu precizează cum aflați că dosarul a fost validat. ${v.fact('inmss.payment-after-validation')} Dosarul este depus pe ${platform(v)}.`,
        en: (v) =>
          `The documents do not state how you learn that the dossier was validated. ${v.fact('inmss.payment-after-validation')} The dossier is filed on ${platform(v)}.`,
        ru: (v) =>
          `В документах не указано, как узнать, что досье утверждено. ${v.fact('inmss.payment-after-validation')} Досье подано на ${platform(v)}.`,
      },
      open: true,
    },
    'where-to-enrol.change-programme': {
      line: {
        ro: (v) =>
          `Documentele nu spun dacă puteți schimba programul sau corecta dosarul după depunere. ${v.say(enrolmentToday)}`,
        en: (v) =>
          `The documents do not say whether you may change the programme or mend the dossier after filing it. ${v.say(enrolmentToday)}`,
        ru: (v) =>
          `Можно ли сменить программу или исправить досье после подачи, в документах не сказано. ${v.say(enrolmentToday)}`,
      },
      open: true,
    },
  },
  (v) => {
    v.cite('inmss.papers-scanned');
    return v.part('answered', lines(v.say(GENERAL), v.say(enrolmentToday)));
  },
);
