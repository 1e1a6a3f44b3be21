import { allProgrammes, programmeFact } from '../../eligibility/target-groups.js';
import { programmesInWords } from '../../language/number-words.js';
import type { Voice } from '../voice.js';

const allowed = (v: Voice) => allProgrammes(v.kb).filter(({ value }) => value.selfEnrolment);

/** `4 programe`: in how many one may enrol in one's own name. */
export function selfEnrolmentCount(v: Voice): string {
  v.citeBehind('inmss.self-enrolment');
  return programmesInWords(allowed(v).length, v.lang);
}

export const selfEnrolmentList = (v: Voice): string =>
  allowed(v)
    .map(({ value }) => `• ${v.programme(value.programme)}`)
    .join('\n');

/** Yes or no for each programme that the question names. */
export const selfEnrolmentNamed = (v: Voice): string =>
  (v.intent.entities.programme ?? [])
    .filter((id) => v.isHeld(id))
    .map((id) => {
      const name = v.programme(id);
      v.citeBehind('inmss.self-enrolment');
      return programmeFact(v.kb, id).value.selfEnrolment
        ? v.say({
            ro: `Da, la ${name} vă puteți înscrie și în nume propriu, pe un procent limitat de locuri.`,
            en: `Yes, you may enrol in ${name} in your own name, for a limited share of places.`,
            ru: `Да, на программу ${name} можно записаться и самостоятельно, на ограниченную долю мест.`,
          })
        : v.say({
            ro: `Nu, la ${name} nu vă puteți înscrie în nume propriu; dosarul îl depune angajatorul.`,
            en: `No, you cannot enrol in ${name} in your own name; the employer files the dossier.`,
            ru: `Нет, на программу ${name} записаться самостоятельно нельзя; досье подаёт работодатель.`,
          });
    })
    .join('\n');
