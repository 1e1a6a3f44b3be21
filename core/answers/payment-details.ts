import { isValidIBAN } from 'ibantools';
import { compactIban } from '../identity/iban.js';
import { byAspect, lines } from './by-aspect.js';
import { paymentToday } from './day-window.js';
import type { Line, Voice } from './voice.js';

const GENERAL: Line = {
  ro: (v) => {
    const { beneficiary, iban, treasury, taxId } = v.account();
    return `Taxa de ${v.money('inmss.fee')} de participant se plătește în contul IBAN ${iban}, ${treasury}, beneficiar ${beneficiary}, CIF ${taxId} (obligatoriu de menționat la plată). Cei patru X fac parte din IBAN. ${v.fact('inmss.payment-ways')}`;
  },
  en: (v) => {
    const { beneficiary, iban, treasury, taxId } = v.account();
    return `The fee of ${v.money('inmss.fee')} per participant is paid into the account IBAN ${iban}, ${treasury}, beneficiary ${beneficiary}, tax id (CIF) ${taxId}, which must be stated with the payment. The four X belong to the IBAN. ${v.fact('inmss.payment-ways')}`;
  },
  ru: (v) => {
    const { beneficiary, iban, treasury, taxId } = v.account();
    return `Взнос ${v.money('inmss.fee')} с участника платят на счёт IBAN ${iban}, ${treasury}, получатель ${beneficiary}, CIF ${taxId} (его обязательно указать при оплате). Четыре буквы X входят в IBAN. ${v.fact('inmss.payment-ways')}`;
  },
};

/** The check digits are computed, not believed: a changed pack would change the sentence. */
const checks = (v: Voice): boolean => isValidIBAN(v.account().iban);

const XXXX: Line = {
  ro: (v) =>
    `Contul este tipărit chiar așa: ${v.account().iban}. Cei patru X sunt litere din IBAN, nu cifre ascunse${checks(v) ? ', iar cifrele de control se verifică cu ei cu tot' : ''}. Copiați-l întocmai.`,
  en: (v) =>
    `The account is printed exactly so: ${v.account().iban}. The four X are letters of the IBAN, not hidden digits${checks(v) ? ', and the check digits are right with them' : ''}. Copy it as it stands.`,
  ru: (v) =>
    `Счёт напечатан именно так: ${v.account().iban}. Четыре X — это буквы IBAN, а не скрытые цифры${checks(v) ? ', и контрольные цифры с ними сходятся' : ''}. Перепишите его без изменений.`,
};

const otherIban = (v: Voice, right: string, wrong: string): string => {
  const named = compactIban(v.intent.text);
  return named.includes(v.account().iban) ? right : wrong;
};

const ACCOUNT: Line = {
  ro: (v) => `Contul din anunț este ${v.account().iban}, CIF ${v.account().taxId}.`,
  en: (v) => `The account in the announcement is ${v.account().iban}, CIF ${v.account().taxId}.`,
  ru: (v) => `Счёт, указанный в объявлении: ${v.account().iban}, CIF ${v.account().taxId}.`,
};

/** Where and how the fee is paid. */
export const paymentDetails = byAspect(
  {
    'payment-details.xxxx': { line: XXXX },
    'payment-details.iban-refused': {
      line: {
        ro: (v) =>
          `${v.say(ACCOUNT)} Cei patru X de la sfârșit sunt litere; imediat după „RO” și în restul contului, semnele rotunde sunt cifra zero, nu litera O. Copiați-l fără spații.`,
        en: (v) =>
          `${v.say(ACCOUNT)} The four X at the end are letters; right after “RO” and in the rest of the account the round signs are the digit zero, not the letter O. Copy it without spaces.`,
        ru: (v) =>
          `${v.say(ACCOUNT)} Четыре X в конце — буквы; сразу после «RO» и дальше круглые знаки — это цифра ноль, а не буква O. Скопируйте его без пробелов.`,
      },
      ask: true,
    },
    'payment-details.other-iban': {
      line: {
        ro: (v) =>
          otherIban(
            v,
            `Da, acesta este contul din anunț: ${v.account().iban}.`,
            `Nu am recunoscut contul din anunț în mesaj. ${v.say(ACCOUNT)}`,
          ),
        en: (v) =>
          otherIban(
            v,
            `Yes, this is the account in the announcement: ${v.account().iban}.`,
            `I did not find the announced account in your message. ${v.say(ACCOUNT)}`,
          ),
        ru: (v) =>
          otherIban(
            v,
            `Да, это счёт из объявления: ${v.account().iban}.`,
            `Я не нашёл в сообщении счёт из объявления. ${v.say(ACCOUNT)}`,
          ),
      },
    },
    'payment-details.tax-id': {
      line: {
        ro: (v) => `CIF-ul este ${v.account().taxId}; menționarea lui la efectuarea plății este obligatorie.`,
        en: (v) => `The tax id (CIF) is ${v.account().taxId}; it must be stated when you pay.`,
        ru: (v) => `CIF: ${v.account().taxId}; его обязательно указывать при оплате.`,
      },
    },
    'payment-details.who-pays': {
      line: {
        ro: (v) =>
          `Documentele nu precizează cine plătește, dumneavoastră sau unitatea. Cer doar achitarea integrală a taxei de ${v.money('inmss.fee')} de participant. ${v.fact('inmss.payment-ways')}`,
        en: (v) =>
          `The documents do not state who pays, you or your employer. They only ask for the full fee of ${v.money('inmss.fee')} per participant. ${v.fact('inmss.payment-ways')}`,
        ru: (v) =>
          `В документах не указано, кто платит, вы или учреждение. Требуется только полная оплата взноса ${v.money('inmss.fee')} с участника. ${v.fact('inmss.payment-ways')}`,
      },
      open: true,
      cites: ['inmss.fee.integral'],
    },
    'payment-details.other-payer': {
      line: {
        ro: (v) =>
          `Documentele nu precizează cine trebuie să fie plătitorul. ${v.fact('inmss.payment-ways')} Este bine ca din dovadă să reiasă numele dumneavoastră.`,
        en: (v) =>
          `The documents do not state who the payer must be. ${v.fact('inmss.payment-ways')} It is best if the proof shows your name.`,
        ru: (v) =>
          `В документах не указано, кто должен быть плательщиком. ${v.fact('inmss.payment-ways')} Лучше, чтобы в подтверждении было ваше имя.`,
      },
      open: true,
    },
    'payment-details.reference': {
      line: {
        ro: (v) =>
          `Obligatoriu la plată este CIF ${v.account().taxId}. Textul de la detalii nu este precizat în documente; este bine să scrieți numele participantului și programul.`,
        en: (v) =>
          `The tax id CIF ${v.account().taxId} is obligatory. The documents do not state the text of the payment details; it is best to write the participant's name and the programme.`,
        ru: (v) =>
          `Обязательно указать CIF ${v.account().taxId}. Текст назначения платежа в документах не указан; лучше написать имя участника и программу.`,
      },
      ask: true,
    },
    'payment-details.ways': {
      line: {
        ro: (v) =>
          `${v.fact('inmss.payment-ways')} Plata se face în contul ${v.account().iban}, CIF ${v.account().taxId}.`,
        en: (v) =>
          `${v.fact('inmss.payment-ways')} It goes to the account ${v.account().iban}, CIF ${v.account().taxId}.`,
        ru: (v) => `${v.fact('inmss.payment-ways')} Оплата идёт на счёт ${v.account().iban}, CIF ${v.account().taxId}.`,
      },
    },
    'payment-details.old-account': {
      line: {
        ro: (v) =>
          `${v.say(ACCOUNT)} O plată în alt cont nu este în contul cerut; ce se face cu ea, documentele nu precizează. Contactați INMSS cât mai repede, cu dovada plății.`,
        en: (v) =>
          `${v.say(ACCOUNT)} A payment to another account is not in the account required; the documents do not state what is done with it. Contact INMSS as soon as possible, with the proof of payment.`,
        ru: (v) =>
          `${v.say(ACCOUNT)} Платёж на другой счёт поступил не туда, куда требуется; что с ним делать, в документах не указано. Свяжитесь с INMSS как можно скорее, с подтверждением оплаты.`,
      },
      ask: true,
    },
    'payment-details.receipt': {
      line: {
        ro: (v) =>
          `Se cere dovada plății în contul INMSS ${v.account().iban}. O chitanță a spitalului nu arată această plată; documentele nu pomenesc alte dovezi.`,
        en: (v) =>
          `What is asked for is proof of payment into the INMSS account ${v.account().iban}. A hospital's own receipt does not show that; the documents mention no other proof.`,
        ru: (v) =>
          `Требуется подтверждение оплаты на счёт INMSS ${v.account().iban}. Квитанция больницы этого не показывает; о других подтверждениях в документах не сказано.`,
      },
      cites: ['inmss.paper.7', 'inmss.payment-ways'],
      ask: true,
    },
    'payment-details.pending': {
      line: {
        ro: (v) =>
          `Așteptați până când plata apare executată: se cere dovada achitării taxei, iar o plată „în procesare” încă nu o dovedește. ${v.say(paymentToday)}`,
        en: (v) =>
          `Wait until the payment shows as executed: proof that the fee was paid is asked for, and a payment “in processing” does not prove it yet. ${v.say(paymentToday)}`,
        ru: (v) =>
          `Дождитесь, пока платёж будет исполнен: требуется подтверждение оплаты, а платёж «в обработке» её ещё не подтверждает. ${v.say(paymentToday)}`,
      },
      cites: ['inmss.paper.7', 'inmss.fee.integral'],
    },
    'payment-details.proof': {
      line: {
        ro: (v) => `${v.fact('inmss.payment-after-validation')} ${v.fact('inmss.payment-proof-attached')}`,
        en: (v) => `${v.fact('inmss.payment-after-validation')} ${v.fact('inmss.payment-proof-attached')}`,
        ru: (v) => `${v.fact('inmss.payment-after-validation')} ${v.fact('inmss.payment-proof-attached')}`,
      },
    },
  },
  (v) => v.part('answered', lines(v.say(GENERAL), v.say(paymentToday))),
);
