import { expect, test } from 'vitest';
import { dossierOf, judgeWords } from './in-words.js';
import { CNP, NAME, request } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const NURSE = `doamnei ${NAME}, CNP ${CNP}, asistent medical generalist`;
const COURSE = 'la programul de specializare Cardiologie.';
const asking = `Vă rugăm să aprobați înscrierea ${NURSE}, ${COURSE}`;
const to = (addressee: string) =>
  request(asking).replace('Institutul Național de Management al Serviciilor de Sănătate', addressee);
const rows = (hers: string, colleague: string) =>
  request(
    `Vă rugăm să aprobați înscrierea următorilor asistenți:\nNr. crt.  Nume și prenume           CNP             Specializarea solicitată\n1.        ${NAME}    ${CNP}   ${hers}\n2.        PETRESCU IOANA-MARIA      2810202470005   ${colleague}`,
  );

faultsOf('employer-request', 'request', [
  ['a withdrawal', request(`Revenim și renunțăm la înscrierea ${NURSE}, ${COURSE}`)],
  ['a plea to stop', request(`Vă rugăm să nu mai dați curs înscrierii ${NURSE}, ${COURSE}`)],
  ['a plea to strike her off', request(`Vă rugăm să scoateți de pe lista celor înscriși numele ${NURSE}, ${COURSE}`)],
  ['a cancellation', request(`Se anulează solicitarea de înscriere nr. 8100 a ${NURSE}, ${COURSE}`)],
  ['a refusal', request(`Unitatea refuză înscrierea ${NURSE}, ${COURSE}`)],
  ['an unfavourable opinion', request(`Comunicăm avizul nefavorabil pentru înscrierea ${NURSE}, ${COURSE}`)],
  ['a resolution', request(`${asking}\nRezoluția conducerii: NU SE APROBĂ`)],
  ['a postponement', request(`Solicităm amânarea înscrierii ${NURSE}, ${COURSE}`)],
  ['a plea to put off', request(`Vă rugăm să amânați pentru anul 2028 înscrierea ${NURSE}, ${COURSE}`)],
  ['what cannot be proposed', request(`Nu putem propune pentru înscriere ${NURSE}, ${COURSE}`)],
  ['a former employee', request(asking.replace('asistent medical generalist', 'fostă angajată a unității'))],
  ['the course of a school', request(asking.replace('.', ', organizat de Școala Postliceală „Izvorul”.'))],
  ['any course', request(asking.replace('Cardiologie.', 'Cardiologie sau, fără locuri, la orice alt program.'))],
  ['what was asked for once', request(`Unitatea noastră a solicitat în anul trecut înscrierea ${NURSE}, ${COURSE}`)],
  ['a plea to strike out', request(`Vă rugăm să ștergeți înscrierea ${NURSE}, ${COURSE}`)],
  ['a nurse of another unit', request(asking.replace('asistent medical generalist', 'asistent al altei unități'))],
  ['a question', request(`Vă rugăm să ne comunicați dacă înscrierea ${NURSE}, este posibilă, ${COURSE}`)],
  ['a model', request(`MODEL – se completează de către unitate\n${asking}`)],
  ['a draft', request(`PROIECT – nu se semnează\n${asking}`)],
  [
    'the course of a university, in a letter that names the institute as well',
    to('Universitatea de Medicină „Izvorul”, Departamentul de educație continuă').replace(
      COURSE,
      'la cursul „Cardiologie”.\nColaborăm și cu INMSS.',
    ),
    'missing-field',
  ],
  [
    'another box',
    request(`Solicităm înscrierea ${NURSE}.\nSpecializarea: [ ] Cardiologie  [X] Diabet  [ ] Oncologie`),
    'programme-mismatch',
  ],
  [
    'a letter that replaces one for another course',
    request(`${asking.replace('Cardiologie', '„Diabet”')}\nSpecializarea Cardiologie se anulează.`),
  ],
  ['two years ago', request(asking).replace('04.09.2026', '11.09.2024'), 'expired'],
  [
    'another nurse',
    request(asking.replace(NAME, 'PETRESCU IOANA-MARIA').replace(CNP, '2810202470005')),
    'name-mismatch',
  ],
  ['another programme', request(asking.replace('Cardiologie', 'Psihiatrie')), 'programme-mismatch'],
  [
    'two programmes',
    request(asking.replace('programul de specializare', 'programele Oncologie și')),
    'programme-mismatch',
  ],
  ['her row of a table', rows('Oncologie', 'Cardiologie'), 'programme-mismatch'],
  ['a conference', request(`Vă rugăm să aprobați înscrierea ${NURSE}, la Conferința Națională de Cardiologie.`)],
  ['a ministry', to('Ministerul Sănătății'), 'missing-field'],
  ['the order', to('OAMGMAMR Filiala Sibiu'), 'missing-field'],
  ['herself', request(asking.replace(`înscrierea ${NURSE}`, `înscrierea mea, ${NAME}, CNP ${CNP}`), 'Semnătura')],
  ['no signature', `${request(asking)}[nesemnat]`, 'unsigned'],
]);

faultsOf('employer-request', 'request', [['an application in her own name', '', 'self-not-allowed']], {
  applicant: 'self',
});

test('a programme beside names of which none is surely hers is for a person to see', () => {
  const unsure = request(asking.replace(`${NAME}, CNP ${CNP}`, 'MUNTEANU D.').replace('Cardiologie', 'Psihiatrie'));
  expect(judgeWords(dossierOf({ request: unsure })).verdict).toBe('needs-review');
});

completeWith('employer-request signed by people whose names begin like words that undo', [
  ...['Dr. Mircea Oprițoiu', 'Ec. Dan Respinsescu', 'Dr. Anulateanu Ilie'].map((who): [string, { request: string }] => [
    who,
    { request: request(asking, `Manager,\n${who}`) },
  ]),
]);

completeWith('employer-request in other words', [
  [
    'ticked among other programmes',
    { request: request(`Solicităm înscrierea ${NURSE}.\nSpecializarea: [ ] Diabet  [X] Cardiologie  [ ] Oncologie`) },
  ],
  [
    'proposed',
    {
      request: request(
        `Propunem înscrierea ${NURSE} la Secția Cardiologie, la programul de specializare „Cardiologie”.`,
      ),
    },
  ],
  [
    'by a form',
    {
      request: `SOLICITARE DE ÎNSCRIERE\ncătre INMSS\nUnitatea sanitară: Spitalul Municipal „Valea Inventată”\nNr. înregistrare 812 / 02.09.2026\nNume și prenume: ${NAME}\nCNP: ${CNP}\nSpecializarea solicitată: Cardiologie\nManager`,
    },
  ],
  [
    'agreed to',
    {
      request: request(
        `Conducerea este de acord cu participarea ${NURSE}, ${COURSE} Vă solicităm aprobarea înscrierii.`,
      ),
    },
  ],
  ['of a table', { request: rows('Cardiologie', 'Oncologie') }],
  [
    'with harmless denials',
    {
      request: request(
        `${asking} Nu a mai participat la alte programe și nu este sancționată. În cazul retragerii vă anunțăm.`,
      ),
    },
  ],
  ['signed electronically', { request: request(`${asking} Documentul nu necesită ștampilă.`) }],
  ['to the former name', { request: to('Școala Națională de Sănătate Publică, Management și Perfecționare') }],
]);
