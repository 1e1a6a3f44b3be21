import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { verdicts } from './eligibility-verdict.js';
import type { Line } from './voice.js';

const PERIOD: Line = {
  ro: (v) =>
    `Înscrierile sunt între ${v.opens('inmss.enrolment-period')} și ${v.closes('inmss.enrolment-period')}, iar taxa se plătește până pe ${v.closes('inmss.payment-period')}.`,
  en: (v) =>
    `Enrolment runs from ${v.opens('inmss.enrolment-period')} to ${v.closes('inmss.enrolment-period')}, and the fee is paid by ${v.closes('inmss.payment-period')}.`,
  ru: (v) =>
    `Запись идёт с ${v.opens('inmss.enrolment-period')} по ${v.closes('inmss.enrolment-period')}, а взнос нужно оплатить до ${v.closes('inmss.payment-period')} включительно.`,
};

/** When one can enrol, and whether one still can. */
export const enrolmentPeriod = byAspect(
  {
    'enrolment-period.late': {
      line: {
        ro: (v) => `${v.say(enrolmentToday)} Documentele nu prevăd prelungirea termenului sau înscrieri întârziate.`,
        en: (v) => `${v.say(enrolmentToday)} The documents provide for no extension and no late enrolment.`,
        ru: (v) => `${v.say(enrolmentToday)} Продление срока или запись с опозданием в документах не предусмотрены.`,
      },
      ask: true,
    },
    'enrolment-period.next': {
      line: {
        ro: (v) =>
          `Documentele dau o singură perioadă, ${v.opens('inmss.enrolment-period')} - ${v.closes('inmss.enrolment-period')}; când va fi următoarea, nu precizează.`,
        en: (v) =>
          `The documents give one period only, ${v.opens('inmss.enrolment-period')} - ${v.closes('inmss.enrolment-period')}; they do not state when the next one will be.`,
        ru: (v) =>
          `В документах указан только один период, ${v.opens('inmss.enrolment-period')} - ${v.closes('inmss.enrolment-period')}; когда будет следующий, не сказано.`,
      },
      open: true,
    },
  },
  (v) => v.part('answered', lines(v.say(enrolmentToday), v.say(PERIOD), verdicts(v).trimEnd())),
);
