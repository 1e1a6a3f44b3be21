import { BOTH, DOUBTFUL, type Misread, NEVER_CHANGED, NO_CODE, PRESENT } from './misread.js';

const SURNAME = ['MUNTEAMU', 'MUNTFANU', 'MUNTEANLI', 'MUTEANU', 'MUNTEANVU'];
const GIVEN = ['DANIFLA-ELENA', 'DANIELA-ELFNA', 'DANIFLA-ELEMA'];
const surnameRead = SURNAME.map((read) => [['MUNTEANU', read] as const]);
const givenRead = GIVEN.map((read) => [['DANIELA-ELENA', read] as const]);

/** Faultless dossiers: whoever looks at all of their papers has no doubt. */
export const STILL_FAULTLESS: readonly Misread[] = [
  { paper: 'diploma', what: 'a slip in her surname', ...NEVER_CHANGED, ways: surnameRead, sureness: DOUBTFUL },
  { paper: 'diploma', what: 'a slip in her given names', ...NEVER_CHANGED, ways: givenRead, sureness: DOUBTFUL },
  {
    paper: 'diploma',
    what: 'her surname in two pieces',
    ...NEVER_CHANGED,
    ways: [[['MUNTEANU', 'MUN TEANU']], [['MUNTEANU', 'MUNT EANU']], [['MUNTEANU', 'MUNTE ANU']]],
    sureness: BOTH,
  },
  {
    paper: 'diploma',
    what: 'a slip in a short surname',
    all: { maiden: 'RUSU', surname: 'RUSU', name: 'RUSU DANIELA-ELENA' },
    without: ['marriage'],
    ways: [[['RUSU', 'RUSLI']], [['RUSU', 'RU5U']], [['RUSU', 'BUSU']]],
    sureness: [0.45],
  },
  {
    paper: 'diploma',
    what: 'a slip in the name before a marriage that is proven',
    ways: [
      [['IZVORANU', 'IZVORAMU']],
      [['IZVORANU', 'IZVORANLI']],
      [['IZVORANU', 'IZV0RANU']],
      [['IZVORANU', '1ZVORANU']],
    ],
    sureness: DOUBTFUL,
  },
  {
    paper: 'marriage',
    what: 'a slip in the name given up',
    ways: [[['IZVORANU', 'IZVORAMU']], [['IZVORANU', 'IZVORANLI']]],
    sureness: DOUBTFUL,
  },
  {
    paper: 'diploma',
    what: 'no word that tells where the name stands',
    ways: [[[/[Dd]oamn(a|ei)/g, 'D0:n']], [[/[Dd]oamn(a|ei)/g, '']]],
    sureness: DOUBTFUL,
  },
  ...PRESENT.map((paper): Misread => ({ paper, what: 'a slip in her surname', ways: surnameRead, sureness: DOUBTFUL })),
  ...PRESENT.map(
    (paper): Misread => ({ paper, what: 'a slip in her given names', ways: givenRead, sureness: DOUBTFUL }),
  ),
  ...PRESENT.map(
    (paper): Misread => ({
      paper,
      what: 'her name unread',
      ways: [[['MUNTEANU DANIELA-ELENA', 'M!~ ,J|ELF']], [['MUNTEANU', 'Mt,.,']]],
      sureness: [0.3],
    }),
  ),
  ...['certificate', 'notice'].map(
    (paper): Misread => ({
      paper,
      what: 'a slip in her surname, and no code',
      ways: surnameRead.map((way) => [...way, NO_CODE]),
      sureness: [0.45],
    }),
  ),
  ...PRESENT.map(
    (paper): Misread => ({
      paper,
      what: 'a digit of her code misread',
      ways: [
        [['2850312470007', '2850312470067']],
        [['2850312470007', '2350312470007']],
        [['2850312470007', '2850372470007']],
      ],
      sureness: [0.6],
    }),
  ),
  ...PRESENT.map(
    (paper): Misread => ({
      paper,
      what: 'a digit of her code unread',
      ways: [
        [['2850312470007', '285031247?007']],
        [['2850312470007', '285031247007']],
        [['2850312470007', '28503I2470007']],
      ],
      sureness: [0.5],
    }),
  ),
  {
    paper: 'card',
    what: 'a slip in the printed name, the zone whole',
    ways: [[[/(?<!<|IDROU)MUNTEANU(?!<)/g, 'MUNTEAMU']], [[/DANIELA-ELENA/g, 'DANIFLA-ELENA']]],
    sureness: DOUBTFUL,
  },
];
