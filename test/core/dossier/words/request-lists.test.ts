import { CNP, NAME, request } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const OTHERS = ['PETRESCU IOANA-MARIA', 'DOBRIN AUREL', 'SUCIU LAVINIA'] as const;
const asked = (body: string) => request(`Vă rugăm să aprobați înscrierea asistenților de mai jos:\n${body}`);
const table = (
  hers: string,
  theirs: string,
  head = 'Nr.  Nume și prenume           Secția          Specializarea solicitată',
) =>
  asked(`${head}\n1    ${OTHERS[0]}      ${theirs}\n2    ${NAME}    ${hers}\n3    ${OTHERS[1]}              ${theirs}`);
const sections = (first: string, second: string) =>
  asked(
    `I. Programul ${first}\n  1. ${OTHERS[0]}, Secția Interne\n  2. ${OTHERS[1]}, UPU\nII. Programul ${second}\n  1. ${OTHERS[2]}, ATI\n  2. ${NAME}, Secția Cardiologie`,
  );

/** Cells in the middle of their rows, broken over lines that stand between those of the others. */
const brokenRows = (hers: string, theirs: string, name = 'Munteanu', given = 'Daniela-Elena') =>
  asked(`Nr.    Nume și                                Locul           Specializarea
¬                           CNP
¬crt.   prenume                                de muncă        solicitată
       Petrescu                               Secția
¬1                           2810202470005                     ${theirs}
¬       Ioana                                  Medicală I
       ${name.padEnd(38)} Blocul          ${hers.split(' ').slice(0, 2).join(' ')}
¬2                           ${CNP}
¬       ${given.padEnd(38)} alimentar       ${hers.split(' ').slice(2).join(' ')}
       Dobrin
¬3                           1790101470008     Ambulatoriu     ${theirs}
¬       Aurel`);

/** A form that offers programmes, each behind what was made of its box. */
const offered = (
  boxes: readonly string[],
  names = ['Cardiologie', 'Diabet', 'Oncologie', 'Nefrologie, hemodializă și dializă peritoneală'],
) =>
  request(
    `Solicităm înscrierea doamnei ${NAME}, CNP ${CNP}, la programul bifat mai jos:\n${names.map((name, at) => `${boxes[at]} ${name}`).join('\n')}\nBifați o singură căsuță. Un asistent medical nu poate urma două programe.`,
  );

completeWith('employer-request with a list of nurses', [
  ['a form with one plain tick', { request: offered(['☒', '☐', '☐', '☐']) }],

  ['names and courses broken in narrow cells', { request: brokenRows('Cardiologie', 'Psihiatrie') }],

  ['her row of a table with wards', { request: table('Cardiologie     Cardiologie', 'Psihiatrie II   Psihiatrie') }],
  ['another ward than the course', { request: table('Oncologie       Cardiologie', 'Cardiologie     Oncologie') }],
  [
    'rows between rules whose numbers were read with commas',
    {
      request: asked(
        `Nr. Nume și prenume crt.   Calificarea   Specializarea solicitată\n1,   | ${OTHERS[0]}   generalist   Diabet\n2.   | ${NAME}   generalist   Cardiologie`,
      ),
    },
  ],
  ['her section', { request: sections('Diabet', 'Cardiologie') }],
  ['her line behind a mark', { request: asked(`• ${OTHERS[0]} – Diabet\n• ${NAME} – Cardiologie`) }],
  ['names alone', { request: asked(`${OTHERS[0]}   generalist   Diabet\n${NAME}   generalist   Cardiologie`) }],
  [
    'one course for all, above the list',
    {
      request: request(
        `Solicităm înscrierea la programul Cardiologie a colegilor:\n1. ${OTHERS[1]}, Secția Oncologie\n2. ${NAME}, Secția Diabet`,
      ),
    },
  ],
  [
    'the institute by its initials',
    {
      request: request(`Solicităm înscrierea doamnei ${NAME} la programul Cardiologie.`).replace(
        'Institutul Național de Management al Serviciilor de Sănătate',
        'I.N.M.S.S. București',
      ),
    },
  ],
  [
    'a form with boxes for what she is',
    {
      request: request(
        `Solicităm înscrierea salariatei ${NAME}.\nCalificarea: [X] generalist [ ] pediatrie\nProgram: [ ] Diabet [X] Cardiologie\nSolicitările incomplete se restituie.`,
      ),
    },
  ],
]);

faultsOf('employer-request', 'request', [
  [
    'another course, beside her ward',
    request(
      `Solicităm înscrierea la programul de specializare Geriatrie și gerontologie, în scopul dezvoltării abilităților profesionale, a doamnei ${NAME}, CNP ${CNP}, asistent medical generalist în Secția Cardiologie.`,
    ),
    'programme-mismatch',
  ],
  [
    'two courses, and her ward',
    request(
      `Solicităm înscrierea la programul de specializare Geriatrie sau la programul Cardiologie a doamnei ${NAME}, CNP ${CNP}, din Secția Cardiologie.`,
    ),
  ],
  ['a form on which another programme is ticked', offered(['☐', '☒', '☐', '☐']), 'programme-mismatch'],
  ['a form with two ticks', offered(['☒', '☐', '☒', '☐'])],
  [
    'a form with a tick beside a misread name',
    offered(['☒', '☐', '☐', '☒'], ['Cardiologie', 'Diabet', 'Oncologie', 'Nfrlgie']),
  ],
  ['a form without a tick', offered(['☐', '☐', '☐', '☐'])],
  ['a form of whose boxes nothing is known', offered(['CI', 'O', '[]', 'Nu']), 'programme-mismatch'],
  ['a form with a tick, and boxes of which nothing is known', offered(['☒', 'CI', '☐', '☐']), 'programme-mismatch'],
  ['a form whose boxes were not read', offered(['', '', '', '']), 'programme-mismatch'],
  [
    'a broken cell of another course, beside rows of hers',
    brokenRows('Nutriție și dietetică', 'Cardiologie'),
    'programme-mismatch',
  ],
  [
    'a broken row of another nurse',
    brokenRows('Cardiologie', 'Psihiatrie', 'Pantazi', 'Mirela').replace(CNP, '2860101470004'),
    'name-mismatch',
  ],
  ['a broken cell that names two courses', brokenRows('Cardiologie și Oncologie', 'Cardiologie')],
  [
    'a table of one row whose ward is named as the course should be',
    asked(
      `Numele și prenumele   C.N.P. Calificarea   Locul de muncă   Programul\n${NAME.split('-')[0]}- asistent medical ${CNP} generalist   Secția Cardiologie   Gastroenterologie`,
    ),
    'programme-mismatch',
  ],
  ['the ward of her row', table('Cardiologie     Psihiatrie', 'Psihiatrie II   Psihiatrie'), 'programme-mismatch'],
  [
    'a column that answers no',
    table('Cardiologie     NU', 'Psihiatrie      DA', 'Nr.  Nume și prenume           Specializarea   Se înscrie'),
  ],
  ['the ward behind the course', table('Oncologie       Secția Cardiologie', 'Diabet          Secția Diabet')],
  [
    'the ward in the last column',
    table(
      'Oncologie                  Cardiologie',
      'Diabet                     Diabet',
      'Nr.  Nume și prenume           Specializarea solicitată   Secția',
    ),
    'programme-mismatch',
  ],
  ['a course that is not known', table('Cardiologie     Tehnici EKG', 'Psihiatrie II   Psihiatrie')],
  ['columns without gaps', table('Cardiologie Tehnici EKG', 'Psihiatrie II Psihiatrie')],
  ['the section above hers', sections('Cardiologie', 'Psihiatrie')],
  ['her ward in another section', sections('Diabet', 'Oncologie')],
  [
    'her ward under one course for all',
    request(
      `Solicităm înscrierea la programul Psihiatrie a colegilor:\n1. ${OTHERS[1]} – Oncologie\n2. ${NAME} – Cardiologie`,
    ),
  ],
  [
    'her code, and her ward',
    request(
      `Solicităm înscrierea la programul Psihiatrie:\n1. ${OTHERS[1]}, CNP 2810202470005, Secția Oncologie\n2. ${NAME}, CNP ${CNP}, Secția Cardiologie`,
    ),
  ],
  [
    'the ward in the last column, without the word for it',
    asked(
      `Nr.   Nume și prenume   Specializarea   Secția\n1   ${OTHERS[0]}   Diabet   Oncologie\n2   ${NAME}   Oncologie   Cardiologie`,
    ),
    'programme-mismatch',
  ],
  ['a colleague’s row', asked(`• ${NAME} – Diabet\n• ${OTHERS[0]} – Cardiologie`), 'programme-mismatch'],
]);

faultsOf('employer-request', 'request', [
  ['her row struck out', asked(`• ${OTHERS[0]} – Cardiologie – DA\n• ${NAME} – Cardiologie – NU (retrasă la cerere)`)],
  ['her row refused', asked(`1. ${OTHERS[0]} – Cardiologie, favorabil\n2. ${NAME} – Cardiologie, respins`)],
]);

const forOthers = request(`Solicităm înscrierea la programul Cardiologie a asistentelor ${OTHERS[0]} și ${OTHERS[2]}.`);
const with_ = (line: string) => forOthers.replace('\nManager', `\n${line}\nManager`);
faultsOf(
  'employer-request',
  'request',
  [
    `Pentru lămuriri suplimentare: as. ${NAME}, tel. 0700 000 000.`,
    `Persoană de contact: ${NAME}`,
    `Întocmit: ${NAME}`,
    `Orice neclaritate se rezolvă prin asistenta ${NAME}.`,
    `De corespondența cu platforma se ocupă ${NAME}.`,
    `Spre știință: ${NAME}`,
  ].map((line) => [line, with_(line), 'name-mismatch'] as const),
);
faultsOf('employer-request', 'request', [
  [
    'places without names',
    request(`Solicităm trei locuri la programul Cardiologie. Pentru detalii contactați pe ${NAME}.`),
  ],
]);
