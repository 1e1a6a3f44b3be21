import type { PeriodValue } from '../facts/inmss-values.js';
import { byAspect, lines } from './by-aspect.js';
import { closesOnSunday, paymentToday, windowState } from './day-window.js';
import type { Line, Voice } from './voice.js';

const PAYMENT = 'inmss.payment-period';

const GENERAL: Line = {
  ro: (v) => `Taxa se plătește în contul INMSS între ${v.opens(PAYMENT)} și ${v.closes(PAYMENT)}.`,
  en: (v) => `The fee is paid into the INMSS account between ${v.opens(PAYMENT)} and ${v.closes(PAYMENT)}.`,
  ru: (v) => `Взнос платят на счёт INMSS с ${v.opens(PAYMENT)} по ${v.closes(PAYMENT)}.`,
};

/** Days before the end when a Sunday at the end begins to matter. */
const SOON_DAYS = 7;

const soonOver = (v: Voice): boolean => {
  const now = windowState(v.kb.fact<PeriodValue>(PAYMENT).value, v.today);
  return now.state === 'last-day' || (now.state === 'open' && now.days <= SOON_DAYS);
};

const sunday = (v: Voice): boolean => closesOnSunday(v.kb.fact<PeriodValue>(PAYMENT).value);

const LAST_DAY: Line = {
  ro: (v) =>
    `Ultima zi de plată este ${v.closes(PAYMENT)}${sunday(v) ? ', o duminică' : ''}. Dacă atunci contează ziua ordinului de plată sau ziua în care banii ajung în cont, documentele nu precizează; mai sigur este să plătiți din timp.`,
  en: (v) =>
    `The last day to pay is ${v.closes(PAYMENT)}${sunday(v) ? ', a Sunday' : ''}. The documents do not state whether the day of the order or the day of arrival counts; it is safer to pay early.`,
  ru: (v) =>
    `Последний день оплаты ${v.closes(PAYMENT)}${sunday(v) ? ', воскресенье' : ''}. Что считается, день платёжного поручения или день зачисления, в документах не указано; надёжнее заплатить заранее.`,
};

/** When the fee is paid, and whether it still can be. */
export const paymentPeriod = byAspect(
  {
    'payment-period.order': {
      line: {
        ro: (v) =>
          `${v.fact('inmss.payment-after-validation')} Contul primește plata între ${v.opens(PAYMENT)} și ${v.closes(PAYMENT)}; documentele nu interzic plata înainte de validare, dar nici nu o cer.`,
        en: (v) =>
          `${v.fact('inmss.payment-after-validation')} The account takes payments from ${v.opens(PAYMENT)} to ${v.closes(PAYMENT)}; the documents neither forbid nor ask for payment before validation.`,
        ru: (v) =>
          `${v.fact('inmss.payment-after-validation')} Платить на счёт можно с ${v.opens(PAYMENT)} по ${v.closes(PAYMENT)}; оплату до утверждения документы не запрещают, но и не требуют.`,
      },
    },
    'payment-period.last-day': {
      line: LAST_DAY,
      ask: true,
    },
    'payment-period.late': {
      line: {
        ro: (v) => `${v.say(paymentToday)} Documentele nu prevăd plata după termen.`,
        en: (v) => `${v.say(paymentToday)} The documents provide for no payment after the deadline.`,
        ru: (v) => `${v.say(paymentToday)} Оплата после срока в документах не предусмотрена.`,
      },
      ask: true,
    },
  },
  (v) =>
    v.part(
      'answered',
      lines(
        v.say(paymentToday),
        v.say(GENERAL),
        v.fact('inmss.payment-after-validation'),
        soonOver(v) && sunday(v) && v.say(LAST_DAY),
      ),
    ),
);
