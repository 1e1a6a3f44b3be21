import type { Said } from './layouts.js';
import { BOTH, type Misread, NEVER_CHANGED, NO_CODE, PRESENT } from './misread.js';

const SISTER: Partial<Said> = { name: 'MUNTEANU MANUELA-ELENA', given: 'MANUELA-ELENA', cnp: '2870512470009' };
const born = (day: string, words: string) => [
  [/12\.03\.1985/g, day] as const,
  [/1985 luna martie ziua 12/g, words] as const,
];
const MAY = born('14.05.1987', '1987 luna mai ziua 14');

/** Dossiers with somebody else's paper, or a name whose change nothing proves: never complete, however they are read. */
export const STILL_FAULTY: readonly Misread[] = [
  {
    paper: 'diploma',
    what: 'a neighbouring family name, no proof',
    ...NEVER_CHANGED,
    ways: ['MUNTEAN', 'MUNTEANI', 'MUNTEANO', 'MONTEANU', 'BUNTEANU'].map((read) => [['MUNTEANU', read] as const]),
    sureness: [0.96],
  },
  {
    paper: 'diploma',
    what: 'a family name with a letter of another shape, badly read, no proof',
    ...NEVER_CHANGED,
    ways: ['MUNTEATU', 'MULTEANU', 'MUNTEAN', 'SUNTEANU'].map((read) => [['MUNTEANU', read] as const]),
    sureness: [0.55],
  },
  {
    paper: 'diploma',
    what: 'another family name of few letters, no proof',
    all: { maiden: 'RUSU', surname: 'RUSU', name: 'RUSU DANIELA-ELENA' },
    without: ['marriage'],
    ways: ['RUS', 'RUSE', 'DUSU', 'RUTU', 'LUCA'].map((read) => [['RUSU', read] as const]),
    sureness: [0.96],
  },
  {
    paper: 'diploma',
    what: 'a family name before marriage, no proof, well or badly read',
    without: ['marriage'],
    ways: [[['IZVORANU', 'IZVORANU']], [['IZVORANU', 'IZVORAMU']], [['IZVORANU', '~t,.']], [['IZVORANU', 'IZV 0RANU']]],
    sureness: [0.3, 0.6, 0.95],
  },
  {
    paper: 'diploma',
    what: 'a name before marriage that is not the one of the act',
    ways: ['IZVOREANU', 'IZVORANI', 'STOICA', 'IZVOR'].map((read) => [['IZVORANU', read] as const]),
    sureness: [0.96],
  },
  {
    paper: 'diploma',
    what: 'unread, all but the given names',
    ways: [[[/IZVORANU( V\.)?/, '~t,. V']], [[/IZVORANU( V\.)?/, '']]],
    without: ['marriage'],
    sureness: [0.3, 0.9],
  },
  {
    paper: 'diploma',
    what: 'a sister’s',
    ...NEVER_CHANGED,
    own: SISTER,
    ways: [
      MAY,
      [...MAY, ['MUNTEANU', 'MUNTEAMU']],
      [...MAY, ['MANUELA', 'MANIELA']],
      [...MAY, [/, născută[^,\n]*,/, ',']],
    ],
    sureness: BOTH,
  },
  {
    paper: 'diploma',
    what: 'one of a namesake born on another day',
    ...NEVER_CHANGED,
    ways: [MAY, [...MAY, ['MUNTEANU', 'MUNTEAMU']]],
    sureness: BOTH,
  },
  {
    paper: 'diploma',
    what: 'a twin’s',
    ...NEVER_CHANGED,
    ways: ['DANA-ELENA', 'DANIELA-IOANA', 'ELENA-MIHAELA', 'MIHAELA'].map((read) => [['DANIELA-ELENA', read] as const]),
    sureness: BOTH,
  },
  ...PRESENT.map(
    (paper): Misread => ({
      paper,
      what: 'a sister’s, well or badly read',
      own: SISTER,
      ways: [
        [['2870512470009', '2870512470009']],
        [['2870512470009', '2870512470069']],
        [['2870512470009', '28705I24?0009']],
        [['2870512470009', '~']],
        [
          ['MUNTEANU', 'MUNTEAMU'],
          ['2870512470009', '~'],
        ],
        [
          ['MANUELA', 'MANIELA'],
          ['2870512470009', '~'],
        ],
      ],
      sureness: BOTH,
    }),
  ),
  ...['certificate', 'notice'].map(
    (paper): Misread => ({
      paper,
      what: 'one of somebody with a neighbouring name, no code',
      ways: [
        ['MUNTEANU', 'MUNTEAN'],
        ['MUNTEANU', 'MOLDOVANU'],
        ['DANIELA-ELENA', 'DANA-ELENA'],
        ['DANIELA-ELENA', 'MIHAELA-ELENA'],
        ['MUNTEANU', 'CRUCEANU'],
      ].map(([what = '', read = '']) => [[what, read] as const, NO_CODE]),
      sureness: [0.65, 0.96],
    }),
  ),
  ...PRESENT.map(
    (paper): Misread => ({
      paper,
      what: 'a code that fails its check digit, plainly printed',
      ways: ['2850312470008', '2850312470017', '2850312470067', '2350312470007', '2850372470007'].map((read) => [
        ['2850312470007', read] as const,
      ]),
      sureness: [0.95],
    }),
  ),
  ...PRESENT.map(
    (paper): Misread => ({
      paper,
      what: 'a code of which two digits or other ones differ, badly read',
      ways: ['2850312470170', '2850812470607', '2870512470069'].map((read) => [['2850312470007', read] as const]),
      sureness: [0.5],
    }),
  ),
];
