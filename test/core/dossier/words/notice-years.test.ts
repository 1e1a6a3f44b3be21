import { expect, test } from 'vitest';
import { dossierOf, judgeWords } from './in-words.js';
import { CNP, NAME } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const ORDER = 'OAMGMAMR – FILIALA SIBIU';
const HOLDER = `${NAME}, CNP ${CNP}, asistent medical generalist`;

/** A sheet of years: its rows under the columns of each. */
const sheet = (...rows: string[]): string =>
  [
    ORDER,
    'AVIZ ANUAL – situația pe ani',
    HOLDER,
    'An     Nr.    Valabil de la    Valabil până la    Regim      Semnat',
    ...rows,
    'Autorizează exercitarea profesiei.',
  ].join('\n');
const row = (year: number, rest = 'salarial   ss LS', number = '17'): string =>
  `${year}   ${number}   01.01.${year}       31.12.${year}         ${rest}`;
const PAST = [row(2023), row(2024), row(2025)];

/** An extract with states, the latest first. */
const extract = (...states: string[]): string =>
  [
    ORDER,
    'AVIZ ANUAL – extras electronic',
    HOLDER,
    'Perioada                     Regim      Stare',
    ...states.map((state, at) => `01.01.${2026 - at} - 31.12.${2026 - at}      salarial   ${state}`),
    'Autorizează exercitarea profesiei.',
  ].join('\n');

/** Two notices beside each other. */
const pair = (left: string[], right: string[]): string =>
  left.map((cell, at) => `${cell.padEnd(46)}| ${right[at] ?? ''}`).join('\n');
const half = (year: number, number: string, name = NAME): string[] => [
  ORDER,
  `AVIZ ANUAL nr. ${number}`,
  name,
  'asistent medical generalist',
  `Valabil 01.01.${year} – 31.12.${year}`,
  'Președinte ss LS',
];

const extended = (line: string, ...below: string[]): string =>
  [
    ORDER,
    'AVIZ ANUAL nr. 402/09.01.2026',
    HOLDER,
    'Valabil de la 09.01.2026 până la 31.07.2026.',
    'Președinte ss LS',
    line,
    ...below,
  ].join('\n');
const EXTENDED = 'PRELUNGIT de la 01.08.2026 până la 31.12.2026';

completeWith('a notice of several years, this one granted', [
  ['a table', { notice: sheet(...PAST, row(2026)) }],
  ['a table, with a row to come', { notice: sheet(...PAST, row(2026), '2027   __   __________   __________') }],
  ['the latest first', { notice: sheet(row(2026), row(2025), row(2024)) }],
  [
    'a year long ago was suspended',
    { notice: sheet(row(2022, 'salarial  suspendat în mai, ridicat ss LS'), ...PAST, row(2026)) },
  ],
  ['past years are told to be expired', { notice: extract('VALABIL', 'EXPIRAT', 'EXPIRAT') }],
  ['next year’s granted too', { notice: sheet(...PAST, row(2026), row(2027)) }],
  ['two notices side by side', { notice: pair(half(2025, '88/03.12.2024'), half(2026, '91/28.11.2025')) }],
  [
    'stamps in brackets',
    { notice: sheet('[2024 vizat 31.12.2024]   [2025 vizat 31.12.2025]   [2026 vizat 31.12.2026 ss LS]') },
  ],
  ['extended on the same sheet', { notice: extended(EXTENDED, 'Președinte ss LS') }],
  [
    'a workplace of before',
    {
      notice: `${ORDER}\nAVIZ ANUAL nr. 91/28.11.2025\n${HOLDER}, Spitalul Nou (Spitalul Vechi până la 30.04.2026)\nSe acordă de la 01.01.2026 până la 31.12.2026.`,
    },
  ],
]);

faultsOf('practice-notice', 'notice', [
  ['a table without this year', sheet(...PAST)],
  ['a row that is empty', sheet(...PAST, '2026')],
  ['a row with lines to fill in', sheet(...PAST, '2026   __   __________   __________   ______')],
  ['a printed row without a signature', sheet(...PAST, row(2026, 'salarial   '))],
  ['a printed row without anything', sheet(...PAST, row(2026, '', '  '))],
  ['a row that was refused', sheet(...PAST, row(2026, 'salarial   respins'))],
  ['a row with a request', sheet(...PAST, row(2026, 'salarial   solicitat'))],
  ['a row with a request, signed', sheet(...PAST, row(2026, 'solicitat   ss LS'))],
  ['a row that is announced', sheet(...PAST, row(2026, 'salarial   programat'))],
  ['a row that waits', sheet(...PAST, row(2026, 'salarial   în așteptare'))],
  ['a row that was suspended', sheet(...PAST, row(2026, 'salarial   suspendat ss LS'))],
  ['a row that was struck out', sheet(...PAST, row(2026, 'anulat   ss LS'))],
  ['a row that is not taken up', sheet(...PAST, row(2026, 'salarial   neridicat'))],
  ['a row of somebody else', sheet(...PAST, row(2026, 'POPA MARIA  ss LS'))],
  [
    'last year’s was withdrawn for good',
    sheet(row(2024), row(2025, 'salarial  retras, radiată la 15.12.2025 ss LS'), row(2026)),
  ],
  ['suspended below the table', `${sheet(...PAST, row(2026))}\nMențiuni: suspendat din 01.06.2026.`],
  ['this year’s state refused', extract('RESPINS', 'EXPIRAT', 'EXPIRAT')],
  ['this year’s state expired', extract('EXPIRAT', 'EXPIRAT', 'EXPIRAT')],
  ['this year’s state under way', extract('ÎN LUCRU', 'VALABIL', 'EXPIRAT')],
  ['this year’s state paid', extract('ACHITAT', 'EXPIRAT', 'EXPIRAT')],
  ['this year’s state waiting', extract('DEPUS', 'EXPIRAT')],
  ['this year is a fee’s', `${sheet(...PAST)}\nCotizație: 01.01.2026 – 31.12.2026`],
  ['this year is an insurance’s', `${sheet(row(2025))}\nPoliță malpraxis 01.01.2026 – 31.12.2026`],
  ['a subscription’s', `${sheet(row(2024), row(2025))}\nAbonament revistă 01.01.2026 – 31.12.2026`],
  ['this year is asked for below', `${sheet(...PAST)}\nPerioada solicitată: 01.01.2026 – 31.12.2026`],
  [
    'this year’s notice is another’s',
    pair(half(2025, '88/03.12.2024'), half(2026, '91/28.11.2025', 'POPESCU IOANA-MARIA')),
  ],
  [
    'last year’s notice is another’s',
    pair(half(2025, '88/03.12.2024', 'POPESCU IOANA-MARIA'), half(2026, '91/28.11.2025')),
  ],
  [
    'this year’s is another’s, below',
    [...half(2025, '88/03.12.2024'), ...half(2026, '91/28.11.2025', 'POPESCU IOANA')].join('\n'),
  ],
  ['an empty stamp', sheet('[2024 vizat 31.12.2024]   [2025 vizat 31.12.2025]   [2026 ]')],
  [
    'a stamp to come',
    sheet('[2024 vizat 31.12.2024]   [2025 vizat 31.12.2025]   [2026 se vizează până la 31.12.2026]'),
  ],
  ['an extension that is not signed', extended(EXTENDED, 'Președinte ..........')],
  ['an extension that is asked for', extended('Prelungire solicitată de la 01.08.2026 până la 31.12.2026', 'ss')],
  ['an extension that may come', extended('Poate fi prelungit de la 01.08.2026 până la 31.12.2026', 'ss LS')],
  ['an extension refused', extended('Prelungirea de la 01.08.2026 până la 31.12.2026 se respinge.', 'ss LS')],
  ['an extension with a gap', extended('PRELUNGIT de la 01.11.2026 până la 31.12.2026', 'ss LS')],
  [
    'a camp that is over',
    `${ORDER}\nAVIZ ANUAL temporar\n${HOLDER}\nValabil 01.07.2026 – 31.08.2026, pentru tabăra Păltiniș.\nAviz anterior: 01.01.2025 – 31.12.2025`,
  ],
  [
    'one that begins in autumn, in two rows',
    `${ORDER}\nAVIZ ANUAL nr. 91/28.08.2026\n${HOLDER}\nDe la      01.10.2026\nPână la    31.12.2026\nAutorizează exercitarea profesiei.`,
  ],
  [
    'this year’s expired, the next granted',
    extract('EXPIRAT', 'EXPIRAT').replace(/2026/g, '2027').replace(/2025/g, '2026').replace('EXPIRAT', 'VALABIL'),
  ],
  [
    'an insurance in two lines below',
    `${ORDER}\nAVIZ ANUAL nr. 88/03.12.2024\n${HOLDER}\nValabil 01.01.2025 – 31.12.2025\nAsigurare malpraxis: Exemplu\nvalabilă 01.01.2026 – 31.12.2026`,
  ],
  [
    'an insurance that begins in the line before',
    `${ORDER}\nAVIZ ANUAL nr. 88/03.12.2024\n${HOLDER}\nValabil 01.01.2025 – 31.12.2025, asigurare malpraxis Exemplu\nvalabilă 01.01.2026 – 31.12.2026`,
  ],
  [
    'a policy beside it',
    pair(
      [ORDER, 'AVIZ ANUAL nr. 88/03.12.2024', NAME, 'asistent medical generalist', 'Valabil 01.01.2025 – 31.12.2025'],
      ['ASIG EXEMPLU', 'POLIȚĂ malpraxis nr. 5', NAME, 'asistent medical', 'Valabil 01.01.2026 – 31.12.2026'],
    ),
  ],
  [
    'a policy above it',
    `POLIȚĂ malpraxis nr. 5\nPerioada: 01.01.2026 – 31.12.2026\n${half(2025, '88/03.12.2024').join('\n')}`,
  ],
  [
    'an end in summer beside another year-long period',
    `${ORDER}\nAVIZ ANUAL nr. 91/28.11.2025\n${HOLDER}\nSe autorizează exercitarea profesiei până la 30.06.2026.\nProgramul de educație medicală continuă: 01.01.2026 – 31.12.2026`,
  ],
  [
    'an end in summer, told to be the notice’s, where she worked before',
    `${ORDER}\nAVIZ ANUAL nr. 91/28.11.2025\n${HOLDER}\nAutorizată la fostul loc de muncă până la 30.06.2026.\nProgramul anual: 01.01.2026 – 31.12.2026`,
  ],
  [
    'the end of another regime',
    `${ORDER}\nAVIZ ANUAL nr. 91/28.11.2025\n${HOLDER}\n             SALARIAL       INDEPENDENT\nDe la        01.01.2026     01.01.2026\nPână la      30.06.2026     31.12.2026\nStare        încetat        solicitat`,
  ],
  [
    'a regime that was refused, in rows',
    `${ORDER}\nAVIZ ANUAL nr. 91/28.11.2025\n${HOLDER}\nsalarial      01.01.2026 – 30.06.2026   acordat\nindependent   01.01.2026 – 31.12.2026   refuzat`,
  ],
]);

test.each([
  ['a table that ends with last year', sheet(...PAST), 'problem'],
  ['last year’s notice alone', sheet(row(2025)), 'problem'],
  ['last year’s, and this year asked for', `${sheet(row(2025))}\nPerioada cerută: 01.01.2026 – 31.12.2026`, 'problem'],
  ['this year in words that are not known', sheet(...PAST, row(2026, 'salarial   Ștefănescu')), 'review'],
  ['a period of this year that is not told whose', `${sheet(row(2025))}\nReavizare 01.01.2026 – 31.12.2026`, 'review'],
])('expired only where it tells nothing of today: %s', (_, notice, status) => {
  const { requirements } = judgeWords(dossierOf({ notice }));
  expect(requirements.find(({ id }) => id === 'practice-notice')?.status).toBe(status);
});
