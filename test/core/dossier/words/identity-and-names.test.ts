import { expect, test } from 'vitest';
import { dossierOf, judgeWords, type Words } from './in-words.js';
import { CNP, card, diploma, GRADUATED, marriage, zone } from './papers.js';
import { completeWith, faultsOf } from './table.js';

faultsOf('identity-card', 'card', [
  ['an expired one', card({ until: '20.09.2026' }), 'expired'],
  ['a wrong check digit', card({ cnp: '2850312470008', zone: '' }), 'cnp-invalid'],
  [
    'the zone of another person',
    card({ zone: zone('PETRESCU', 'IOANA-MARIA', '2810202470005', '310312') }),
    'cnp-mismatch',
  ],
  ['a void one', card({ more: 'ANULATĂ' })],
  ['a lost one', card({ more: 'DECLARATĂ PIERDUTĂ' })],
  ['her child', card({ given: 'SOFIA-ELENA', cnp: '6150412470003', until: '12.04.2029' }), 'other-person'],
  ['her husband', card({ given: 'ION', cnp: '1781105480007', until: '05.11.2030' }), 'other-person'],
  [
    'a passport',
    'ROMÂNIA PAȘAPORT PASSPORT PASSEPORT\nTip/Type P Cod țară/Country code ROU\nNume/Surname MUNTEANU',
    'wrong-type',
  ],
]);

/** Her diploma bears `name`; the acts are meant to lead from it to MUNTEANU. */
const maiden = (name: string, ...acts: string[]): Words => ({
  diploma: diploma(GRADUATED, `${name} V. DANIELA-ELENA`),
  ...Object.fromEntries(acts.map((act, at) => [`act${at}`, act])),
});
const marries = (before: string, after: string, given = 'DANIELA-ELENA', more = '') =>
  marriage({ before: after, given: 'ANDREI', after }, { before, given, after }, more);
const reverts = (from: string, to: string) =>
  `ROMÂNIA\nJUDECĂTORIA SIBIU\nSENTINȚA CIVILĂ NR. 123/2015\nDesface căsătoria încheiată la data de 19.06.2010.\nReclamanta ${from} DANIELA-ELENA va reveni la numele purtat anterior căsătoriei, acela de ${to}.\nDefinitivă`;

faultsOf('name-change-proof', 'act', [
  ['no act', maiden('STOICA')],
  ['an act that begins elsewhere', maiden('STOICA', marries('DOBRE', 'MUNTEANU')), 'name-mismatch'],
  ['an act that ends elsewhere', maiden('STOICA', marries('STOICA', 'LUPU')), 'name-mismatch'],
  [
    'a wife who keeps her name',
    maiden(
      'STOICA',
      marriage(
        { before: 'MUNTEANU', given: 'ANDREI', after: 'MUNTEANU' },
        { before: 'STOICA', given: 'DANIELA-ELENA', after: 'STOICA' },
      ),
    ),
    'name-mismatch',
  ],
  ['another bride', maiden('STOICA', marries('STOICA', 'MUNTEANU', 'CARMEN')), 'name-mismatch'],
  ['a divorce to another name', maiden('STOICA', reverts('LUPU', 'DOBRE')), 'name-mismatch'],
  [
    'an annulled marriage',
    maiden('STOICA', marries('STOICA', 'MUNTEANU', 'DANIELA-ELENA', 'Mențiuni: căsătorie anulată')),
  ],
  [
    'a marriage that is only announced',
    maiden(
      'STOICA',
      'PRIMĂRIA SIBIU\nPUBLICAȚIE DE CĂSĂTORIE\nS-a primit declarația de căsătorie.\nSoțul: MUNTEANU ANDREI\nSoția: STOICA DANIELA-ELENA\nNumele după căsătorie: soțul MUNTEANU, soția MUNTEANU\nOfițer de stare civilă',
    ),
  ],
  [
    'a change refused',
    maiden(
      'STOICA',
      'CONSILIUL JUDEȚEAN SIBIU\nDISPOZIȚIA nr. 88/2017\nSe respinge cererea doamnei STOICA DANIELA-ELENA privind schimbarea numelui din STOICA în MUNTEANU.',
    ),
  ],
]);

completeWith('names that acts lead to, and cards', [
  ['one marriage', maiden('STOICA', marries('STOICA', 'MUNTEANU'))],
  [
    'two marriages',
    maiden('STOICA', marries('STOICA', 'LUPU'), marries('LUPU', 'MUNTEANU').replace('771204', '889911')),
  ],
  [
    'married, divorced, married',
    maiden(
      'STOICA',
      marries('STOICA', 'LUPU'),
      reverts('LUPU', 'STOICA'),
      marries('STOICA', 'MUNTEANU').replace('771204', '889911'),
    ),
  ],
  ['an act that nothing needs', { act: marries('MUNTEANU', 'LUPU') }],
  ['a card of the last day', { card: card({ until: '21.09.2026' }) }],
  ['a card without its zone', { card: card({ zone: '' }) }],
  [
    'a provisional card',
    {
      card: `ROMÂNIA\nCARTE DE IDENTITATE PROVIZORIE\nSERIA RX NR 012345\nCNP ${CNP}\nNume\nMUNTEANU\nPrenume\nDANIELA-ELENA\nCetățenie ROU\nEmisă de SPCLEP Sibiu\nData emiterii 15.07.2026\nValabilă până la 15.07.2027`,
    },
  ],
]);

test('an act that leads to her name, with the diploma’s on the page as well, is for a person to see', () => {
  const sheet = `${marries('LUPU', 'MUNTEANU')}\nSoția a mai purtat numele STOICA, dintr-o căsătorie încheiată la 15.05.1999.`;
  const { requirements } = judgeWords(dossierOf(maiden('STOICA', sheet)));
  expect(requirements.find(({ id }) => id === 'name-change-proof')?.status).toBe('review');
});

test.each([
  'Cu apel în 30 de zile de la comunicare.',
  'Hotărârea produce efecte de la data rămânerii definitive.',
  'Pârâtul a declarat apel.\nNedefinitivă',
  'NEDEFINITIVĂ',
])('a ruling against which one may still appeal changes no name: %s', (said) => {
  const ruling = reverts('STOICA', 'MUNTEANU').replace('Definitivă', said);
  const { requirements } = judgeWords(dossierOf(maiden('STOICA', ruling)));
  expect(requirements.find(({ id }) => id === 'name-change-proof')?.status).toBe('review');
});
