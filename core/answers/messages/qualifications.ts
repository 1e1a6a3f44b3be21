import type { QualificationId } from '../../contract/ids.js';
import type { LocalizedText } from '../../facts/fact.js';

/**
 * How a qualification is named: of one person, and of all who hold it. `afterPreposition` is the Romanian plural after
 * `pentru`, where a noun that stands alone loses its article: `moașele pot participa`, `pentru moașe`.
 */
export const QUALIFICATION_NAMES: Record<
  QualificationId,
  { one: LocalizedText; all: LocalizedText; afterPreposition?: string }
> = {
  generalist: {
    one: { ro: 'asistent medical generalist', en: 'general nurse', ru: 'медсестра общего профиля' },
    all: { ro: 'asistenții medicali generaliști', en: 'general nurses', ru: 'медсёстры общего профиля' },
  },
  pediatrie: {
    one: { ro: 'asistent medical de pediatrie', en: 'paediatric nurse', ru: 'педиатрическая медсестра' },
    all: { ro: 'asistenții medicali de pediatrie', en: 'paediatric nurses', ru: 'педиатрические медсёстры' },
  },
  farmacie: {
    one: { ro: 'asistent medical de farmacie', en: 'pharmacy assistant', ru: 'ассистент фармацевта' },
    all: { ro: 'asistenții medicali de farmacie', en: 'pharmacy assistants', ru: 'ассистенты фармацевта' },
  },
  igiena: {
    one: {
      ro: 'asistent medical de igienă și sănătate publică',
      en: 'hygiene and public health nurse',
      ru: 'медсестра по гигиене и общественному здоровью',
    },
    all: {
      ro: 'asistenții medicali de igienă și sănătate publică',
      en: 'hygiene and public health nurses',
      ru: 'медсёстры по гигиене и общественному здоровью',
    },
  },
  radiologie: {
    one: { ro: 'asistent medical de radiologie', en: 'radiology nurse', ru: 'рентгенлаборант' },
    all: { ro: 'asistenții medicali de radiologie', en: 'radiology nurses', ru: 'рентгенлаборанты' },
  },
  nutritie: {
    one: {
      ro: 'asistent medical de nutriție și dietetică',
      en: 'nutrition and dietetics nurse',
      ru: 'медсестра по питанию и диетологии',
    },
    all: {
      ro: 'asistenții medicali de nutriție și dietetică',
      en: 'nutrition and dietetics nurses',
      ru: 'медсёстры по питанию и диетологии',
    },
  },
  moasa: {
    one: { ro: 'moașă', en: 'midwife', ru: 'акушерка' },
    all: { ro: 'moașele', en: 'midwives', ru: 'акушерки' },
    afterPreposition: 'moașe',
  },
  laborator: {
    one: { ro: 'asistent medical de laborator', en: 'laboratory nurse', ru: 'лаборант' },
    all: { ro: 'asistenții medicali de laborator', en: 'laboratory nurses', ru: 'лаборанты' },
  },
  'balneo-fizioterapie': {
    one: {
      ro: 'asistent medical de balneo-fizioterapie',
      en: 'balneo-physiotherapy nurse',
      ru: 'медсестра по бальнеофизиотерапии',
    },
    all: {
      ro: 'asistenții medicali de balneo-fizioterapie',
      en: 'balneo-physiotherapy nurses',
      ru: 'медсёстры по бальнеофизиотерапии',
    },
  },
  'medicina-dentara': {
    one: { ro: 'asistent medical de medicină dentară', en: 'dental nurse', ru: 'стоматологическая медсестра' },
    all: { ro: 'asistenții medicali de medicină dentară', en: 'dental nurses', ru: 'стоматологические медсёстры' },
  },
  oftalmologie: {
    one: { ro: 'asistent medical de oftalmologie', en: 'ophthalmology nurse', ru: 'офтальмологическая медсестра' },
    all: { ro: 'asistenții medicali de oftalmologie', en: 'ophthalmology nurses', ru: 'офтальмологические медсёстры' },
  },
  infirmiera: {
    one: { ro: 'infirmieră', en: 'care assistant (infirmieră)', ru: 'санитарка (infirmieră)' },
    afterPreposition: 'infirmiere',
    all: { ro: 'infirmierele', en: 'care assistants (infirmiere)', ru: 'санитарки (infirmiere)' },
  },
  medic: {
    one: { ro: 'medic', en: 'physician', ru: 'врач' },
    afterPreposition: 'medici',
    all: { ro: 'medicii', en: 'physicians', ru: 'врачи' },
  },
};
