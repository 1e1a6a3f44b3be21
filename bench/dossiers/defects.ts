import { zone } from '../../test/core/dossier/words/papers.js';
import type { Said } from './layouts.js';

/** One thing wrong with one paper, and two ways in which it comes to be so. An empty change leaves the paper out. */
export interface Defect {
  paper: string;
  what: string;
  /** What stands on it instead; `replace` works on the finished text, as a hand does that paints over a value. */
  ways: readonly (Partial<Said> | { replace: readonly [string | RegExp, string] } | 'left out')[];
}

const OTHER: Partial<Said> = {
  name: 'PETRESCU IOANA-MARIA',
  surname: 'PETRESCU',
  maiden: 'PETRESCU',
  given: 'IOANA-MARIA',
  cnp: '2810202470005',
};
/** The same code with a check digit that does not hold, written so, and painted over. */
const FAILING = '2850312470008';
const failing = (paper: string): Defect => ({
  paper,
  what: 'a personal code that fails its check digit',
  ways: [{ cnp: FAILING }, { replace: [/2850312470007/g, '2850312470017'] }],
});
const others = (paper: string): Defect => ({
  paper,
  what: 'somebody else’s',
  ways: [
    OTHER,
    { replace: [/(MUNTEANU|IZVORANU)( V\.)? DANIELA-ELENA|2850312470007|DANIELA-ELENA/g, 'OPRIȘ SÂNZIANA'] },
  ],
});
const missing = (paper: string): Defect => ({
  paper,
  what: 'left out',
  ways: ['left out', { replace: [/[\s\S]+/, ''] }],
});
const unsigned = (paper: string): Defect => ({
  paper,
  what: 'not signed',
  ways: [{ signed: false }, { signed: false, more: 'Semnat: dr. Radu Imaginatu' }],
});
const withdrawn = (paper: string, ...words: [string, string]): Defect => ({
  paper,
  what: 'says that it does not hold',
  ways: words.map((more) => ({ more })),
});
const course = (paper: string): Defect => ({
  paper,
  what: 'another programme',
  ways: [
    { course: 'Radioterapie' },
    { replace: [/(programul( de specializare)?|cursul de specializare) „?Laborator”?/g, '$1 Psihiatrie'] },
  ],
});

const ALL = ['request', 'diploma', 'certificate', 'notice', 'card', 'consent', 'employment', 'marriage', 'payment'];

export const DEFECTS: readonly Defect[] = [
  ...ALL.map(missing),
  ...ALL.filter((paper) => paper !== 'marriage').map(others),
  ...['certificate', 'notice', 'card'].map(failing),
  ...['request', 'consent'].map(unsigned),
  course('request'),
  {
    paper: 'request',
    what: 'another addressee',
    ways: [{ addressee: 'Ministerul Sănătății' }, { addressee: 'Direcția de Sănătate Publică' }],
  },
  withdrawn('request', 'Prezenta solicitare se retrage.', 'Nu suntem de acord cu înscrierea.'),
  {
    paper: 'diploma',
    what: 'another qualification',
    ways: [
      { qualification: 'INFIRMIER' },
      { replace: [/ASISTENT MEDICAL GENERALIST|Asistență medicală generală/g, 'TEHNICIAN DENTAR'] },
    ],
  },
  {
    paper: 'diploma',
    what: 'no final act',
    ways: [
      { replace: [/CERTIFICAT DE CALIFICARE PROFESIONALĂ|DIPLOMĂ DE (ABSOLVIRE|LICENȚĂ)/, 'DIPLOMĂ DE BACALAUREAT'] },
      { replace: [/CERTIFICAT DE CALIFICARE PROFESIONALĂ|DIPLOMĂ DE (ABSOLVIRE|LICENȚĂ)/, 'FOAIE MATRICOLĂ'] },
    ],
  },
  withdrawn('certificate', 'Calitatea de membru este suspendată.', 'Certificat retras începând cu data de 01.03.2026.'),
  {
    paper: 'notice',
    what: 'of an earlier year',
    ways: [{ from: '01.01.2024', until: '31.12.2024' }, { replace: [/31\.12\.2026/g, '31.12.2025'] }],
  },
  {
    paper: 'notice',
    what: 'of the next year',
    ways: [{ from: '01.01.2027', until: '31.12.2027' }, { replace: [/01\.01\.2026/g, '01.01.2027'] }],
  },
  withdrawn('notice', 'Avizul este suspendat din 01.05.2026.', 'Avizul a fost anulat.'),
  {
    paper: 'card',
    what: 'expired',
    ways: [
      { cardUntil: '12.03.2024' },
      { cardUntil: '12.03.2031', zone: zone('MUNTEANU', 'DANIELA-ELENA', '2850312470007', '240312') },
    ],
  },
  {
    paper: 'card',
    what: 'a zone that is not its own',
    ways: [
      { zone: zone('PETRESCU', 'IOANA-MARIA', '2810202470005', '310312') },
      {
        zone: zone('MUNTEANU', 'DANIELA-ELENA', '2850312470007', '310312').replace(/\d$/, (digit) =>
          String((Number(digit) + 3) % 10),
        ),
      },
    ],
  },
  {
    paper: 'consent',
    what: 'given to another',
    ways: [
      { operator: 'Spitalul Județean Câmpia Inventată' },
      { operator: 'Ordinul Asistenților Medicali (OAMGMAMR)' },
    ],
  },
  withdrawn('consent', 'Nu sunt de acord cu prelucrarea datelor mele.', 'Îmi retrag consimțământul.'),
  {
    paper: 'employment',
    what: 'a post that is not specific',
    ways: [
      { post: 'asistent medical generalist la secția Chirurgie' },
      { replace: [/la Laboratorul de analize medicale, post specific specializării Laborator/, 'la UPU-SMURD'] },
    ],
  },
  withdrawn('employment', 'Contractul individual de muncă este suspendat.', 'Contractul încetează la 15.09.2026.'),
  {
    paper: 'marriage',
    what: 'of another maiden name',
    ways: [{ maiden: 'CÂRSTEA' }, { replace: [/IZVORANU/g, 'VULPE'] }],
  },
  {
    paper: 'payment',
    what: 'too little',
    ways: [{ payment: { amount: '2.000,00 RON' } }, { replace: [/2\.500,00/g, '250,00'] }],
  },
  {
    paper: 'payment',
    what: 'to another account',
    ways: [
      { payment: { iban: 'RO49AAAA1B31007593840000' } },
      { replace: [/RO07TREZ70220G335000XXXX/g, 'RO07TREZ70220G335001XXXX'] },
    ],
  },
  {
    paper: 'payment',
    what: 'to another tax number',
    ways: [{ payment: { cif: '26328150' } }, { replace: [/26328134/g, '4267117'] }],
  },
  {
    paper: 'payment',
    what: 'outside the period',
    ways: [{ payment: { day: '20.07.2026' } }, { replace: [/21\.09\.2026/g, '05.11.2026'] }],
  },
  {
    paper: 'payment',
    what: 'not executed',
    ways: [{ payment: { status: 'În curs de procesare' } }, { payment: { status: 'Respinsă' } }],
  },
  {
    paper: 'payment',
    what: 'for somebody else',
    ways: [
      { payment: { details: 'taxă specializare PETRESCU IOANA-MARIA' } },
      { payment: { details: 'taxă specializare OPRIȘ SÂNZIANA' } },
    ],
  },
  {
    paper: 'certificate',
    what: 'of another order',
    ways: [
      {
        replace: [
          /ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA|OAMGMAMR/g,
          'ORDINUL BIOCHIMIȘTILOR, BIOLOGILOR ȘI CHIMIȘTILOR',
        ],
      },
      {
        replace: [
          /ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA|OAMGMAMR/g,
          'COLEGIUL FARMACIȘTILOR DIN ROMÂNIA',
        ],
      },
    ],
  },
  {
    paper: 'certificate',
    what: 'no certificate of membership',
    ways: [
      { replace: [/CERTIFICAT DE MEMBRU/, 'CERTIFICAT DE STATUS PROFESIONAL'] },
      { replace: [/CERTIFICAT DE MEMBRU/, 'CERERE DE ELIBERARE A CERTIFICATULUI DE MEMBRU'] },
    ],
  },
  {
    paper: 'notice',
    what: 'no notice',
    ways: [
      { replace: [/AVIZ ANUAL( DE LIBERĂ PRACTICĂ)?/, 'CERERE DE ELIBERARE A AVIZULUI ANUAL'] },
      { replace: [/AVIZ ANUAL( DE LIBERĂ PRACTICĂ)?/, 'DOVADĂ DE PLATĂ A COTIZAȚIEI'] },
    ],
  },
  withdrawn('diploma', 'Prezenta diplomă a fost anulată.', 'Nu a promovat examenul.'),
  withdrawn('payment', 'Plata a fost returnată.', 'Operațiune stornată la cererea plătitorului.'),
  {
    paper: 'payment',
    what: 'in another currency',
    ways: [{ payment: { amount: '2.500,00 HUF' } }, { replace: [/2\.500,00 RON/g, '500,00 EUR'] }],
  },
  {
    paper: 'employment',
    what: 'of the past',
    ways: [
      { replace: [/este (încadrată|angajată)|Este salariată|ocupă/g, 'a fost salariată'] },
      { more: 'A lucrat în unitatea noastră până la data de 01.02.2026.' },
    ],
  },
];
