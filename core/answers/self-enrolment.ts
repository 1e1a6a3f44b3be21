import { allProgrammes, programmeFact } from '../eligibility/target-groups.js';
import { byAspect, lines } from './by-aspect.js';
import type { Line, Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

const WHO = 'inmss.conflict.who-files';

const theFour = (v: Voice): string =>
  allProgrammes(v.kb)
    .filter(({ value }) => value.selfEnrolment)
    .map(({ value }) => `• ${v.programme(value.programme)}`)
    .join('\n');

/** Yes or no for each programme that the question names. */
function named(v: Voice): string[] {
  return (v.intent.entities.programme ?? []).map((id) => {
    const name = v.programme(id);
    return programmeFact(v.kb, id).value.selfEnrolment
      ? v.say({
          ro: `Da, după adresă, la ${name} vă puteți înscrie și în nume propriu, pe un procent limitat de locuri.`,
          en: `Yes, by the letter, you may enrol in ${name} in your own name, for a limited share of places.`,
          ru: `Да, согласно письму, на программу ${name} можно записаться и самостоятельно, на ограниченную долю мест.`,
        })
      : v.say({
          ro: `Nu, la ${name} nu vă puteți înscrie în nume propriu; dosarul îl depune angajatorul.`,
          en: `No, you cannot enrol in ${name} in your own name; the employer files the dossier.`,
          ru: `Нет, на программу ${name} записаться самостоятельно нельзя; досье подаёт работодатель.`,
        });
  });
}

const PLACES: Line = {
  ro: 'Adresa vorbește de „un procent limitat de locuri”; cât este procentul, nu precizează.',
  en: 'The letter speaks of “a limited share of places” (un procent limitat de locuri); it does not state how large it is.',
  ru: 'В письме говорится об «ограниченной доле мест» (un procent limitat de locuri); какова она, не указано.',
};

/** Enrolling in one's own name: four programmes, by the letter; the announcement is silent. */
export const selfEnrolment = byAspect(
  {
    'self-enrolment.places': { line: PLACES, cites: ['inmss.self-enrolment'], open: true },
    'self-enrolment.not-employed': {
      line: {
        ro: (v) =>
          `${named(v)
            .map((verdict) => `${verdict}\n`)
            .join(
              '',
            )}Numai la patru programe vă puteți înscrie în nume propriu, după adresă:\n${theFour(v)}\nPentru cineva care nu lucrează acum, documentele nu prevăd altceva; reconversia cere adeverință de la locul de muncă.`,
        en: (v) =>
          `${named(v)
            .map((verdict) => `${verdict}\n`)
            .join(
              '',
            )}By the letter, you may enrol in your own name in four programmes only:\n${theFour(v)}\nThe documents provide nothing else for somebody who does not work now; requalification asks for a statement from the workplace.`,
        ru: (v) =>
          `${named(v)
            .map((verdict) => `${verdict}\n`)
            .join(
              '',
            )}Согласно письму, самостоятельно можно записаться только на четыре программы:\n${theFour(v)}\nДля тех, кто сейчас не работает, в документах больше ничего не предусмотрено; переквалификация требует справку с места работы.`,
      },
      cites: ['inmss.self-enrolment', 'inmss.paper.6'],
      ask: true,
    },
  },
  (v) => {
    const verdicts = named(v);
    const head = verdicts.length > 0 ? [...verdicts, v.fact('inmss.self-enrolment')] : [v.fact('inmss.self-enrolment')];
    return v.part('answered', lines(...head, theFour(v), v.conflict(WHO), v.say(askLine)));
  },
);
