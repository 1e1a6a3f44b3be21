import { byAspect, lines } from './by-aspect.js';
import type { Line, Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

const YEAR = 'inmss.conflict.training-year';
const both = (text: (v: Voice) => string): Line => ({ ro: text, en: text, ru: text });

/** `two-programmes`: not at the same time. */
export const twoProgrammes = byAspect(
  {
    'two-programmes.later': {
      line: {
        ro: 'Interdicția este pentru participarea concomitentă la două programe. Dacă puteți urma un al doilea program mai târziu, documentele nu precizează.',
        en: 'What is forbidden is attending two programmes at the same time. Whether you may attend a second one later the documents do not state.',
        ru: 'Запрещено участвовать в двух программах одновременно. Можно ли пройти вторую программу позже, в документах не указано.',
      },
      cites: ['inmss.two-programmes'],
      ask: true,
    },
  },
  (v) => v.part('answered', v.fact('inmss.two-programmes')),
);

const silent = (ro: string, en: string, ru: string): Line => ({
  ro: (v) => `${ro} ${v.fact('inmss.course-format')}`,
  en: (v) => `${en} ${v.fact('inmss.course-format')}`,
  ru: (v) => `${ru} ${v.fact('inmss.course-format')}`,
});

/** How the programmes are held. */
export const courseFormat = byAspect(
  {
    'course-format.start': {
      line: {
        ro: (v) => `Data de începere nu este precizată în documente. ${v.conflict(YEAR)}`,
        en: (v) => `The documents do not state the starting date. ${v.conflict(YEAR)}`,
        ru: (v) => `Дата начала в документах не указана. ${v.conflict(YEAR)}`,
      },
      open: true,
    },
    'course-format.place': {
      line: silent(
        'Locul de desfășurare nu este precizat în documente.',
        'The documents do not state where the programmes are held.',
        'Место проведения в документах не указано.',
      ),
      open: true,
    },
    'course-format.duration': {
      line: silent(
        'Durata programelor nu este precizată în documente.',
        'The documents do not state how long the programmes last.',
        'Продолжительность программ в документах не указана.',
      ),
      open: true,
    },
    'course-format.schedule': {
      line: silent(
        'Orarul și condițiile de prezență nu sunt precizate în documente.',
        'The documents do not state the timetable or the rules of attendance.',
        'Расписание и требования к посещаемости в документах не указаны.',
      ),
      open: true,
    },
  },
  (v) => v.part('answered', v.fact('inmss.course-format')),
);

/** The exam that grants the specialization. */
export const exam = byAspect(
  {
    'exam.fee': { line: both((v) => v.fact('inmss.exam-fee')) },
    'exam.date': {
      line: {
        ro: (v) => `Data examenului nu este precizată în documente. ${v.fact('inmss.exam')}`,
        en: (v) => `The documents do not state the date of the exam. ${v.fact('inmss.exam')}`,
        ru: (v) => `Дата экзамена в документах не указана. ${v.fact('inmss.exam')}`,
      },
      open: true,
    },
    'exam.content': {
      line: {
        ro: (v) => `Tematica examenului nu este precizată în documente. ${v.fact('inmss.exam')}`,
        en: (v) => `The documents do not state the contents of the exam. ${v.fact('inmss.exam')}`,
        ru: (v) => `Содержание экзамена в документах не указано. ${v.fact('inmss.exam')}`,
      },
      open: true,
    },
    'exam.certificate': {
      line: {
        ro: (v) =>
          `${v.fact('inmss.exam')} Ce act primiți și ce drepturi dă (salariu, credite), documentele nu precizează.`,
        en: (v) =>
          `${v.fact('inmss.exam')} The documents do not state which certificate you receive and what rights it gives (pay, credits).`,
        ru: (v) =>
          `${v.fact('inmss.exam')} Какой документ вы получите и какие права он даёт (зарплата, кредиты), не указано.`,
      },
      ask: true,
    },
    'exam.recognition': {
      line: {
        ro: (v) => `Recunoașterea în alte țări nu este precizată în documente. ${v.fact('inmss.exam')}`,
        en: (v) => `The documents do not state whether it is recognised abroad. ${v.fact('inmss.exam')}`,
        ru: (v) => `О признании в других странах в документах не сказано. ${v.fact('inmss.exam')}`,
      },
      open: true,
    },
  },
  (v) => v.part('answered', lines(v.fact('inmss.exam'), v.fact('inmss.exam-fee'))),
);

/** Sitting the exam again. */
export const retake = byAspect(
  {
    'retake.fee': { line: both((v) => v.fact('inmss.retake-fee')), ask: true },
    'retake.materials': { line: both((v) => v.fact('inmss.retake-materials')) },
  },
  (v) =>
    v.part('answered', lines(v.fact('inmss.retake'), v.fact('inmss.retake-fee'), v.fact('inmss.retake-materials'))),
);

/** For which year the programmes are: the documents differ. */
export const trainingYear = byAspect({}, (v) => {
  v.cite('inmss.training-year.letter', 'inmss.training-year.announcement');
  return v.part('answered', lines(v.conflict(YEAR), v.say(askLine)));
});

/** Orders of the ministry, number and signatory of the letter. */
export const legalBasis = byAspect(
  {
    'legal-basis.letter': { line: both((v) => v.fact('inmss.letter')) },
    'legal-basis.signatory': { line: both((v) => v.fact('inmss.signatory')) },
    'legal-basis.order': { line: both((v) => v.fact('inmss.legal-basis')) },
  },
  (v) => v.part('answered', lines(v.fact('inmss.legal-basis'), v.fact('inmss.letter'), v.fact('inmss.signatory'))),
);
