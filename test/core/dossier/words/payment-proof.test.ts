import { FINAL } from './in-words.js';
import { NAME, payment } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const forHer = (details: string) => `taxă specializare Cardiologie ${details}`;
const byHospital = (details: string, amount = '2.500,00 lei') =>
  payment({ details, amount }).replace(`Plătitor: ${NAME}`, 'Plătitor: SPITALUL MUNICIPAL');
const NOT_DONE = [
  'În procesare',
  'Respinsă',
  'Returnată',
  'Programată pentru 01.10.2026',
  'Nereușită',
  'Blocată',
  'Ciornă',
  'De autorizat',
  'Eroare',
  'Va fi executată la 15.10.2026',
  'Plata nu a fost efectuată',
];

faultsOf(
  'payment-proof',
  'payment',
  [
    ...NOT_DONE.map((status) => [status, payment({ status }), 'not-executed'] as const),
    ['given back', payment({ more: 'Suma a fost restituită plătitorului.' }), 'not-executed'],
    ['reversed', payment({ more: 'Storno la 22.09.2026, fără comision' }), 'not-executed'],
    ['a second signature that is missing', payment({ more: 'Plata necesită a doua semnătură.' }), 'not-executed'],
    ['no money', payment({ more: 'Sold insuficient' }), 'not-executed'],
    ['a first part', payment({ details: `rata 1 din 2, ${forHer(NAME)}` }), 'not-executed'],
    ['two counted', payment({ details: forHer(`${NAME} și încă o colegă, 2 participanți`) }), 'amount-insufficient'],
    ['a part of it', payment({ status: 'Executată parțial' }), 'not-executed'],
    ['an example', payment({}).replace('CONFIRMARE', 'EXEMPLU DE CONFIRMARE'), 'not-executed'],
    ['another payee', payment({ payee: 'Școala Postliceală „Izvorul”' }), 'wrong-account'],
    ['a payment that came back', payment({ more: 'Suma a fost creditată înapoi la 23.09.2026.' }), 'not-executed'],
    [
      'an order without the bank’s mark',
      `ORDIN DE PLATĂ nr. 12\nPLĂTIȚI 2.500,00 lei\nPLĂTITOR: ${NAME}\nBENEFICIAR: Institutul Național de Management al Serviciilor de Sănătate\nCod de identificare fiscală: 26328134\nCod IBAN beneficiar: RO07TREZ70220G335000XXXX\nReprezentând: ${forHer(NAME)}\nData emiterii: 21.09.2026\nSemnătura plătitorului`,
      'not-executed',
    ],
    ['2.499 lei', payment({ amount: '2.499,00 RON' }), 'amount-insufficient'],
    ['an instalment', payment({ amount: '1.250,00 RON', details: `rata 1 ${forHer(NAME)}` }), 'amount-insufficient'],
    ['fewer lei in words', payment({ more: 'adică o mie cinci sute lei' }), 'missing-field'],
    ['a payment that was withdrawn', payment({ more: 'Plata a fost retrasă.' }), 'not-executed'],
    ['euros before the sum', payment({ amount: 'EUR 2,500.00' }), 'amount-insufficient'],
    ['dollars', payment({ amount: '2.500,00 USD' }), 'amount-insufficient'],
    ['one fee for two', payment({ details: forHer(`${NAME} și PETRESCU IOANA-MARIA`) }), 'amount-insufficient'],
    ['the old account', payment({ iban: 'RO57TREZ7025025XXX011206' }), 'wrong-account'],
    ['letters for noughts', payment({ iban: 'RO07TREZ7O22OG335OOOXXXX' }), 'wrong-account'],
    ['another tax id', payment({ cif: '26328135' }), 'wrong-account'],
    ['July', payment({ day: '31.07.2026' }), 'paid-outside-window'],
    ['tomorrow', payment({ day: '13.10.2026' }), 'not-executed'],
    ['no name', byHospital('taxă specializare'), 'name-mismatch'],
    ['a colleague', byHospital('taxă specializare PETRESCU IOANA-MARIA'), 'name-mismatch'],
    ['a colleague, paid by her', payment({ details: 'taxă specializare PETRESCU IOANA-MARIA' }), 'name-mismatch'],
    ['another course', payment({ details: `taxă specializare Oncologie ${NAME}` }), 'programme-mismatch'],
    ['her membership fee', payment({ details: `cotizație OAMGMAMR ${NAME}` })],
    [
      'the hospital’s receipt',
      `SPITALUL MUNICIPAL\nCHITANȚĂ Seria SE Nr. 00123\nData 21.09.2026\nAm primit de la ${NAME}\nSuma de 2.500 lei\nReprezentând taxă specializare INMSS\nCasier`,
      'wrong-type',
    ],
  ],
  FINAL,
);

completeWith(
  'payment-proof in other words',
  [
    ['the first day', { payment: payment({ day: '01.08.2026' }) }],
    ['by the hospital, for two', { payment: byHospital(forHer(`${NAME} și PETRESCU IOANA-MARIA`), '5.000,00 lei') }],
    ['free of charge', { payment: payment({ more: 'Fără comision' }) }],
    ['not given back', { payment: payment({ more: 'Suma nu a fost restituită plătitorului.' }) }],
    [
      'with the small print',
      {
        payment: payment({
          status: 'Procesată cu succes',
          more: 'Anularea plății nu mai este posibilă. Suma nu se restituie. Document valabil fără semnătură; nu necesită semnătură.',
        }),
      },
    ],
    [
      'a statement on which she drew money as well',
      { payment: payment({ more: '22.09.2026 Retragere numerar ATM 300,00\nRetragere de la bancomat 100,00' }) },
    ],
    ['with the sum in words', { payment: payment({ more: 'adică două mii cinci sute lei' }) }],
    ['without a status', { payment: payment().replace('Status: Executată\n', '') }],
    ['with what a bank guarantees', { payment: payment({ more: 'Depozitele sunt garantate până la 100.000 EUR.' }) }],
    ['a failed one beside it', { failed: payment({ status: 'Respinsă', day: '18.09.2026' }) }],
  ],
  FINAL,
);
