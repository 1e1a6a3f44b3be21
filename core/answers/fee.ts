import type { MoneyValue } from '../facts/inmss-values.js';
import { formatLei } from '../language/format.js';
import { byAspect, lines } from './by-aspect.js';
import { paymentToday } from './day-window.js';
import type { Line, Voice } from './voice.js';

const FEE = 'inmss.fee';

const GENERAL: Line = {
  ro: (v) =>
    `Taxa este de ${v.money(FEE)} de participant, aceeași pentru reconversie și pentru abilități. ${v.fact('inmss.fee.integral')}`,
  en: (v) =>
    `The fee is ${v.money(FEE)} per participant, the same for requalification and for skills. ${v.fact('inmss.fee.integral')}`,
  ru: (v) =>
    `Взнос составляет ${v.money(FEE)} с участника, одинаково для переквалификации и для навыков. ${v.fact('inmss.fee.integral')}`,
};

/** Number of nurses that the question names: `pentru 5 asistente`. More than a thousand is no list of nurses. */
function participants(text: string): number | undefined {
  const found = /(?:^|[^\d.,])(\d{1,3})(?![\d.,])/.exec(text);
  const count = found ? Number(found[1]) : 0;
  return count > 1 ? count : undefined;
}

function several(v: Voice): string {
  const { amountLei } = v.kb.fact<MoneyValue>(FEE).value;
  const count = participants(v.intent.text);
  return count === undefined ? '' : `${count} × ${v.money(FEE)} = ${formatLei(count * amountLei)}. `;
}

const SEVERAL: Line = {
  ro: (v) => `${several(v)}Taxa este de ${v.money(FEE)} pentru fiecare participant.`,
  en: (v) => `${several(v)}The fee is ${v.money(FEE)} for each participant.`,
  ru: (v) => `${several(v)}Взнос составляет ${v.money(FEE)} с каждого участника.`,
};

/** How much it costs. */
export const fee = byAspect(
  {
    'fee.instalments': {
      line: {
        ro: (v) =>
          `Documentele nu prevăd plata în rate: taxa de ${v.money(FEE)} se achită integral. ${v.fact('inmss.fee.integral')}`,
        en: (v) =>
          `The documents do not provide for instalments: the fee of ${v.money(FEE)} is paid in full. ${v.fact('inmss.fee.integral')}`,
        ru: (v) =>
          `Оплата частями в документах не предусмотрена: взнос ${v.money(FEE)} платят целиком. ${v.fact('inmss.fee.integral')}`,
      },
      cites: ['inmss.paper.7'],
    },
    'fee.difference': {
      line: {
        ro: (v) =>
          `Da, trebuie plătită și diferența: taxa este de ${v.money(FEE)}. ${v.fact('inmss.fee.integral')} Cum se plătește diferența, documentele nu precizează.`,
        en: (v) =>
          `Yes, the difference must be paid too: the fee is ${v.money(FEE)}. ${v.fact('inmss.fee.integral')} The documents do not state how the difference is paid.`,
        ru: (v) =>
          `Да, разницу нужно доплатить: взнос составляет ${v.money(FEE)}. ${v.fact('inmss.fee.integral')} Как доплачивать разницу, в документах не указано.`,
      },
      ask: true,
    },
    'fee.several': { line: SEVERAL },
    'fee.covers': {
      line: {
        ro: (v) => `Documentele nu precizează ce cuprinde taxa de ${v.money(FEE)}. ${v.fact('inmss.exam-fee')}`,
        en: (v) => `The documents do not state what the fee of ${v.money(FEE)} includes. ${v.fact('inmss.exam-fee')}`,
        ru: (v) => `В документах не указано, что входит во взнос ${v.money(FEE)}. ${v.fact('inmss.exam-fee')}`,
      },
      open: true,
    },
    'fee.discount': {
      line: {
        ro: (v) => `Documentele nu pomenesc reduceri sau scutiri: taxa este de ${v.money(FEE)} de participant.`,
        en: (v) => `The documents mention no reductions or exemptions: the fee is ${v.money(FEE)} per participant.`,
        ru: (v) => `О скидках или освобождении в документах не сказано: взнос составляет ${v.money(FEE)} с участника.`,
      },
      ask: true,
    },
  },
  (v) => v.part('answered', lines(v.say(GENERAL), v.say(paymentToday))),
);
