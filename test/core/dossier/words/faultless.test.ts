import { expect, test } from 'vitest';
import { fileOf, judgeWords } from './in-words.js';
import { CNP, certificate, consent, MINE, NAME, PAPERS, request } from './papers.js';
import { completeWith } from './table.js';

const all = Object.values(PAPERS);
const EXTRAS = [
  `POLIȚĂ DE ASIGURARE DE RĂSPUNDERE CIVILĂ PROFESIONALĂ (MALPRAXIS)\nSeria MF Nr. 937525\nAsigurat: ${NAME} CNP ${CNP}\nPerioada asigurată: de la 01.01.2026 până la 31.12.2026\nPolița nu este valabilă fără plata primei.`,
  'Curriculum vitae Europass\nInformații personale\nNume MUNTEANU Daniela-Elena\nExperiență profesională\n2010 - prezent asistent medical generalist\nLimbi străine engleză',
  'ROMÂNIA\nDIPLOMĂ DE BACALAUREAT\nDoamna MUNTEANU V. DANIELA-ELENA a promovat examenul de bacalaureat, sesiunea iunie 2004',
];

test.each<[string, (string | string[])[]]>([
  ['a file a paper', all],
  ['the other way round', all.toReversed()],
  ['one file', [all]],
  ['two files', [all.slice(0, 3), all.slice(3)]],
  ['papers that nobody asked for', [...all, ...EXTRAS]],
  ['a paper twice', [...all, PAPERS.diploma]],
  [
    'a colleague’s certificate',
    [...all, certificate('este membru.').replace(NAME, 'PETRESCU IOANA-MARIA').replace(CNP, '2810202470005')],
  ],
])('complete as %s', (_what, files) => {
  expect(judgeWords(files.map((words) => fileOf(words)))).toMatchObject({ verdict: 'complete' });
});

/** As the announcement and hospitals write them. */
const COURSES = [
  ['pediatrie', 'Pediatrie'],
  ['oncologie', 'Oncologie'],
  ['diabet', 'Diabet zaharat, nutriție și boli metabolice'],
  ['neonatologie', 'Neonatologie'],
  ['pneumoftiziologie', 'Pneumoftiziologie'],
  ['geriatrie-gerontologie', 'Geriatrie și gerontologie'],
  ['nefrologie-dializa', 'Nefrologie – hemodializă și dializă peritoneală'],
  ['medicina-dentara', 'Medicină dentară'],
] as const;
for (const [programme, course] of COURSES)
  completeWith(
    programme,
    [
      [
        course,
        {
          request: request(
            `Vă rugăm să aprobați înscrierea doamnei ${NAME}, CNP ${CNP}, la programul de specializare „${course}”.`,
          ),
          consent: consent(MINE.replace('Cardiologie', course)),
        },
      ],
    ],
    { programme },
  );

completeWith('letters as offices write them', [
  [
    'a mailbox whose sign was misread, and a fee to be paid',
    {
      request: request(
        `E-mail: secretariatQexemplu.invalid\nVă rugăm să aprobați înscrierea doamnei ${NAME}, CNP ${CNP}, la programul de specializare „Cardiologie”. Taxa de participare urmează a fi achitată.`,
      ),
    },
  ],
  ['a machine that wants no answer', { consent: consent(`${MINE}\nVă rugăm să nu răspundeți la acest mesaj.`) }],
]);
