import type { ProgrammeId } from '../contract/ids.js';
import { allProgrammes } from '../eligibility/target-groups.js';
import type { AnswerPart } from './answer.js';
import { byAspect, lines } from './by-aspect.js';
import type { Line, Voice } from './voice.js';
import { contactFor, contactLine, generalContact } from './whom-to-ask.js';

const ADDRESS = 'inmss.conflict.address';
const both = (text: (v: Voice) => string): Line => ({ ro: text, en: text, ru: text });

const asksForPhone = (v: Voice): boolean => v.intent.aspects.includes('contact.phone');

const NO_PHONE: Line = {
  ro: (v) => `Un telefon nu este dat; în general: ${generalContact(v)}.`,
  en: (v) => `No telephone is given; in general: ${generalContact(v)}.`,
  ru: (v) => `Телефон не указан; общие контакты: ${generalContact(v)}.`,
};

function forProgramme(v: Voice, programme: ProgrammeId): string {
  const name = v.programme(programme);
  const contact = contactFor(v.kb, programme);
  if (!contact) {
    v.cite(...allContactIds(v));
    return v.say({
      ro: `Pentru ${name} nu este numită nicio persoană de contact în documente. În general: ${generalContact(v)}.`,
      en: `The documents name no contact person for ${name}. In general: ${generalContact(v)}.`,
      ru: `Для программы ${name} контактное лицо в документах не указано. Общие контакты: ${generalContact(v)}.`,
    });
  }
  const noted = programme === 'pediatrie' ? `\n${v.conflict('inmss.conflict.pediatrie-contact')}` : '';
  const missing = asksForPhone(v) && contact.value.phones.length === 0 ? ` ${v.say(NO_PHONE)}` : '';
  return `${name}: ${contactLine(v.contact(contact.id), v.lang)}.${missing}${noted}`;
}

/** Contacts of the programmes, each once, in the order of the programmes. */
const allContactIds = (v: Voice): string[] => [
  ...new Set(allProgrammes(v.kb).flatMap(({ value }) => contactFor(v.kb, value.programme)?.id ?? [])),
];

const NONE: Line = {
  ro: (v) => `Fără niciun contact în anunț: ${withoutContact(v)}. La reconversie este dat un contact comun, fără nume.`,
  en: (v) =>
    `Without any contact in the announcement: ${withoutContact(v)}. Requalification has one common contact, without a name.`,
  ru: (v) => `Без контакта в объявлении: ${withoutContact(v)}. Для переквалификации указан общий контакт, без имени.`,
};

const withoutContact = (v: Voice): string =>
  allProgrammes(v.kb)
    .filter(({ value }) => contactFor(v.kb, value.programme) === undefined)
    .map(({ value }) => v.programme(value.programme))
    .join(', ');

/** Every contact of the announcement with its programmes. */
function everyContact(v: Voice): string {
  const rows = allContactIds(v).map((id) => {
    const contact = v.contact(id);
    return `• ${contact.programmes.map((programme) => v.programme(programme)).join(', ')}: ${contactLine(contact, v.lang)}`;
  });
  return lines(...rows, v.say(NONE));
}

const GENERAL: Line = {
  ro: (v) => `${generalContact(v)}; fax ${v.contact('inmss.contact.general').fax}; site: ${sites(v)}.`,
  en: (v) => `${generalContact(v)}; fax ${v.contact('inmss.contact.general').fax}; sites: ${sites(v)}.`,
  ru: (v) => `${generalContact(v)}; факс ${v.contact('inmss.contact.general').fax}; сайты: ${sites(v)}.`,
};

const sites = (v: Voice): string =>
  [...v.contact('inmss.contact.general').sites, ...v.contact('inmss.contact.training-service').sites].join(', ');

const PHONES: Line = {
  ro: (v) => `Telefon: ${phones(v)}.`,
  en: (v) => `Telephone: ${phones(v)}.`,
  ru: (v) => `Телефон: ${phones(v)}.`,
};

const phones = (v: Voice): string =>
  [...v.contact('inmss.contact.training-service').phones, ...v.contact('inmss.contact.general').phones].join('; ');

const WHICH: Line = {
  ro: 'Pentru un anumit program, spuneți-mi care și vă dau persoana de contact.',
  en: 'For a given programme, tell me which one and I will give you its contact.',
  ru: 'Если вас интересует конкретная программа, назовите её, и я дам контакт.',
};

/** Programmes that the question names come first; only then the institution. */
function answer(v: Voice): AnswerPart {
  const programmes = v.intent.entities.programme ?? [];
  if (programmes.length > 0)
    return v.part('answered', lines(...programmes.map((programme) => forProgramme(v, programme))));
  return v.part('answered', lines(v.say(GENERAL), v.conflict(ADDRESS), v.say(WHICH)));
}

const unlessProgramme = (line: Line): Line => {
  const speak = (v: Voice): string => ((v.intent.entities.programme ?? []).length > 0 ? answer(v).text : v.say(line));
  return { ro: speak, en: speak, ru: speak };
};

/** The contacts of the programmes that the question names, on lines of their own. */
const named = (v: Voice): string =>
  (v.intent.entities.programme ?? []).map((programme) => `${forProgramme(v, programme)}\n`).join('');

/** Whom to write to or call. */
export const contact = byAspect(
  {
    'contact.phone': {
      line: unlessProgramme({
        ro: (v) =>
          `${v.say(PHONES)} Pentru reconversie: ${v.contact('inmss.contact.requalification').phones[0]}.\n${v.say(WHICH)}`,
        en: (v) =>
          `${v.say(PHONES)} For requalification: ${v.contact('inmss.contact.requalification').phones[0]}.\n${v.say(WHICH)}`,
        ru: (v) =>
          `${v.say(PHONES)} По переквалификации: ${v.contact('inmss.contact.requalification').phones[0]}.\n${v.say(WHICH)}`,
      }),
    },
    'contact.email': {
      line: unlessProgramme({
        ro: (v) =>
          `E-mail: ${v.contact('inmss.contact.general').emails[0]}; pentru reconversie ${v.contact('inmss.contact.requalification').emails[0]}.\n${v.say(WHICH)}`,
        en: (v) =>
          `E-mail: ${v.contact('inmss.contact.general').emails[0]}; for requalification ${v.contact('inmss.contact.requalification').emails[0]}.\n${v.say(WHICH)}`,
        ru: (v) =>
          `E-mail: ${v.contact('inmss.contact.general').emails[0]}; по переквалификации ${v.contact('inmss.contact.requalification').emails[0]}.\n${v.say(WHICH)}`,
      }),
    },
    'contact.address': {
      line: { ro: (v) => v.conflict(ADDRESS), en: (v) => v.conflict(ADDRESS), ru: (v) => v.conflict(ADDRESS) },
      ask: true,
    },
    'contact.fax': {
      line: {
        ro: (v) => `Fax: ${v.contact('inmss.contact.general').fax}.`,
        en: (v) => `Fax: ${v.contact('inmss.contact.general').fax}.`,
        ru: (v) => `Факс: ${v.contact('inmss.contact.general').fax}.`,
      },
    },
    'contact.website': {
      line: {
        ro: (v) =>
          `Înscrierea se face pe ${v.contact('inmss.platform').sites[0]}. Documentele mai dau: ${sites(v)}.\n${v.conflict('inmss.conflict.site')}`,
        en: (v) =>
          `Enrolment is on ${v.contact('inmss.platform').sites[0]}. The documents also give: ${sites(v)}.\n${v.conflict('inmss.conflict.site')}`,
        ru: (v) =>
          `Запись проходит на ${v.contact('inmss.platform').sites[0]}. В документах указаны также: ${sites(v)}.\n${v.conflict('inmss.conflict.site')}`,
      },
    },
    'contact.person': { line: unlessProgramme({ ro: everyContact, en: everyContact, ru: everyContact }) },
    'contact.requalification': {
      line: both((v) => `${contactLine(v.contact('inmss.contact.requalification'), v.lang)}.`),
    },
    'contact.all': { line: { ro: everyContact, en: everyContact, ru: everyContact } },
    'contact.no-answer': {
      line: {
        ro: (v) => `${named(v)}Dacă nu răspunde nimeni, încercați și la ${generalContact(v)}.`,
        en: (v) => `${named(v)}If nobody answers, also try ${generalContact(v)}.`,
        ru: (v) => `${named(v)}Если никто не отвечает, попробуйте также: ${generalContact(v)}.`,
      },
    },
    'contact.hours': {
      line: {
        ro: 'Programul de lucru nu este precizat în documente.',
        en: 'The documents do not state working hours.',
        ru: 'Часы работы в документах не указаны.',
      },
      open: true,
    },
  },
  answer,
);
