import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import type { Line } from './voice.js';
import { generalContact } from './whom-to-ask.js';

const CAN: Line = {
  ro: 'Răspund la întrebări despre programele de specializare INMSS (cine poate participa, înscriere, taxă, acte, contacte) și vă pot verifica dosarul. Scrieți /help pentru comenzi.',
  en: 'I answer questions about the INMSS specialization programmes (who may attend, enrolment, fee, papers, contacts) and can check your dossier. Type /help for the commands.',
  ru: 'Я отвечаю на вопросы о программах специализации INMSS (кто может участвовать, запись, взнос, документы, контакты) и могу проверить ваше досье. Команды: /help.',
};

/** Small talk: short, friendly, and back to what can be asked. */
export const chat = byAspect(
  {
    'chat.thanks': {
      line: {
        ro: 'Cu plăcere! Vă mai pot ajuta cu ceva?',
        en: 'You are welcome! Can I help with anything else?',
        ru: 'Пожалуйста! Могу ещё чем-нибудь помочь?',
      },
    },
    'chat.goodbye': {
      line: { ro: 'La revedere și mult succes!', en: 'Goodbye, and good luck!', ru: 'До свидания, и удачи вам!' },
    },
    'chat.how-are-you': {
      line: {
        ro: 'Bine, mulțumesc de întrebare! Cu ce vă pot ajuta?',
        en: 'Fine, thank you for asking! How can I help you?',
        ru: 'Хорошо, спасибо, что спросили! Чем могу помочь?',
      },
    },
    'chat.identity': {
      line: {
        ro: (v) =>
          `Sunt Parafa, un program care răspunde din documentele oficiale; nu sunt o persoană și nu sunt INMSS. ${v.say(CAN)}`,
        en: (v) =>
          `I am Parafa, a program that answers from the official documents; I am not a person and I am not INMSS. ${v.say(CAN)}`,
        ru: (v) =>
          `Я Parafa, программа, которая отвечает по официальным документам; я не человек и не INMSS. ${v.say(CAN)}`,
      },
    },
    'chat.capabilities': { line: CAN },
    'chat.complaint': {
      line: {
        ro: (v) =>
          `Îmi pare rău că nu v-am fost de folos. Încercați, vă rog, să întrebați altfel sau adresați-vă la ${generalContact(v)}.`,
        en: (v) =>
          `I am sorry that I was of no help. Please try to ask in another way, or turn to ${generalContact(v)}.`,
        ru: (v) => `Извините, что не смог помочь. Попробуйте спросить иначе или обратитесь: ${generalContact(v)}.`,
      },
    },
  },
  (v) =>
    v.part(
      'answered',
      v.say({ ro: `Bună ziua! ${v.say(CAN)}`, en: `Hello! ${v.say(CAN)}`, ru: `Здравствуйте! ${v.say(CAN)}` }),
      EXAMPLE_QUESTIONS[v.lang],
    ),
);

/** Somebody wants a person. */
export const human = byAspect({}, (v) =>
  v.part(
    'answered',
    v.say({
      ro: `Sigur. Puteți vorbi cu cineva de la ${generalContact(v)}. Dacă îmi spuneți programul, vă dau persoana lui de contact.`,
      en: `Of course. You can reach a person at ${generalContact(v)}. Tell me the programme and I will give you its contact.`,
      ru: `Конечно. Поговорить с сотрудником можно здесь: ${generalContact(v)}. Назовите программу, и я дам её контактное лицо.`,
    }),
  ),
);

/** What happens with personal data. */
export const privacy = byAspect(
  {
    'privacy.deletion': {
      line: {
        ro: 'Cu comanda /data vedeți datele păstrate despre dumneavoastră și le puteți șterge.',
        en: 'The command /data shows what is kept about you and lets you delete it.',
        ru: 'Команда /data показывает, какие ваши данные хранятся, и позволяет их удалить.',
      },
    },
  },
  (v) =>
    v.part(
      'answered',
      v.say({
        ro: 'Documentele pe care le trimiteți sunt folosite numai pentru verificarea dosarului și se păstrează criptat. Cu comanda /data vedeți datele păstrate despre dumneavoastră și le puteți șterge. Pentru o întrebare nu este nevoie de CNP: vă rog să nu îl scrieți.',
        en: 'The papers that you send are used only to check your dossier and are kept encrypted. The command /data shows what is kept about you and lets you delete it. A question needs no CNP: please do not write it.',
        ru: 'Присланные документы используются только для проверки досье и хранятся в зашифрованном виде. Команда /data показывает, какие ваши данные хранятся, и позволяет их удалить. Для вопроса CNP не нужен: пожалуйста, не пишите его.',
      }),
    ),
);

/** How a dossier is checked here. */
export const dossierUpload = byAspect({}, (v) =>
  v.part(
    'answered',
    lines(
      v.say({
        ro: 'Trimiteți aici, pe rând sau toate odată, scanările sau fotografiile documentelor (PDF sau imagini), iar eu vă spun ce este în regulă și ce lipsește. Comenzile le aflați cu /help.',
        en: 'Send the scans or photos of your papers here (PDF or pictures), one by one or all at once, and I will tell you what is in order and what is missing. /help lists the commands.',
        ru: 'Пришлите сюда сканы или фотографии документов (PDF или изображения), по одному или все сразу, и я скажу, что в порядке и чего не хватает. Команды: /help.',
      }),
      v.say({
        ro: `Verificarea mea nu ține loc de depunere: dosarul se depune numai pe platforma INMSS ${v.contact('inmss.platform').sites[0]}, iar INMSS hotărăște.`,
        en: `My check does not replace filing: the dossier is filed only on the INMSS platform ${v.contact('inmss.platform').sites[0]}, and INMSS decides.`,
        ru: `Моя проверка не заменяет подачу: досье подают только на платформе INMSS ${v.contact('inmss.platform').sites[0]}, и решает INMSS.`,
      }),
      v.say(enrolmentToday),
    ),
  ),
);
