import { expect, test } from 'vitest';
import { dossierOf, judgeWords } from './in-words.js';
import { CNP, consent, MINE, NAME } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const saying = (words: string) => consent(MINE.replace('îmi exprim acordul ca', words));
const spoken = (who: string) => consent(MINE.replace(`Subsemnata ${NAME}, CNP ${CNP}, îmi exprim`, who));
const to = (body: string) =>
  consent(MINE.replace('Institutul Național de Management al Serviciilor de Sănătate (INMSS)', body));

faultsOf('data-consent', 'consent', [
  ['a denial', saying('nu îmi exprim acordul ca')],
  ['no wish', saying('nu doresc ca')],
  ['a refusal', saying('refuz ca')],
  ['an opposition', saying('mă opun ca')],
  ['disagreement', saying('îmi exprim dezacordul ca')],
  ['a withdrawal', consent(`${MINE}\nÎmi retrag consimțământul începând cu data de 12.09.2026.`)],
  ['the withdrawal of an earlier one', saying('îmi retrag consimțământul exprimat anterior ca')],
  ['no, ticked', saying('cu privire la faptul ca').replace('Data:', '□ DA   ■ NU\nData:')],
  ['agreement in part', consent(`${MINE}\nNu sunt de acord cu stocarea datelor în platforma INMSS.`)],
  ['agreement but for the institute', saying('îmi exprim acordul, cu excepția transmiterii către INMSS, ca')],
  ['partial agreement', saying('sunt de acord doar parțial ca')],
  ['an intention', saying('îmi exprim intenția de a-mi da acordul ca')],
  ['the husband’s data', consent(MINE.replace('datele mele', 'datele soțului meu'))],
  ['an answer to be struck out', consent(`${MINE} DA / NU (tăiați ce nu corespunde)`)],
  ['a day to come', consent(MINE, 'Data: 10.09.2027\nSemnătura:'), 'not-yet-valid'],
  ['the hospital', to('Spitalul Municipal Valea Inventată'), 'wrong-operator'],
  ['the order', to('Ordinul Asistenților Medicali'), 'wrong-operator'],
  [
    'the hospital for the institute’s course',
    to('Spitalul Municipal Valea Inventată pentru cursul INMSS'),
    'wrong-operator',
  ],
  [
    'the manager',
    spoken(`Subsemnatul Radu Imaginatu, manager al Spitalului, în numele doamnei ${NAME}, CNP ${CNP}, exprim`),
  ],
  ['the husband', spoken(`Subsemnatul MUNTEANU ANDREI, soțul doamnei ${NAME}, CNP ${CNP}, exprim`)],
  ['a child', consent(MINE.replace('datele mele', 'datele minorului MUNTEANU SOFIA'))],
  ['a letter that tells of a decision to come', saying('vă comunic prin prezenta că voi decide ulterior dacă')],
  ['a letter that tells of no consent', saying('vă comunic, prin această scrisoare, că nu este acordul meu ca')],
  ['a consent that was never given', saying('nu mi-am dat consimțământul ca')],
  ['a consent that was asked about', saying('am fost întrebată dacă mi-am dat consimțământul ca')],
  ['a consent given once and taken back', saying('mi-am dat consimțământul la angajare și îl retrag, ca nu cumva')],
  ['no signature', `${consent(MINE)}[nesemnat]`, 'unsigned'],
  ['no day', consent(MINE, 'Semnătura:'), 'missing-field'],
  ['another year', consent(MINE, 'Data: 10.09.2019\nSemnătura:'), 'expired'],
  ['a second page of another person', consent(`${MINE}\nTitular: PETRESCU IOANA, CNP 2901220487173`), 'cnp-mismatch'],
  [
    'a second page that names another person without a code',
    {
      consent: [
        consent(MINE),
        'Am fost informată asupra drepturilor mele.\nNume și prenume: PETRESCU IOANA\nSemnătura:',
      ],
    },
    'name-mismatch',
  ],
  [
    'a second page of another undersigned',
    { consent: [consent(MINE), 'Subsemnata Petrescu Ioana am luat cunoștință de cele de mai sus.\nData: 10.09.2026'] },
    'name-mismatch',
  ],
  ['another person', consent(MINE.replace(NAME, 'PETRESCU IOANA-MARIA').replace(CNP, '2810202470005')), 'other-person'],
]);

completeWith('data-consent in other words', [
  [
    'a second page with her name, and one who is asked about data',
    {
      consent: [
        consent(MINE),
        `Responsabil cu protecția datelor: doamna Petrescu Ioana\nNume și prenume: ${NAME}\nSemnătura:`,
      ],
    },
  ],
  [
    'a second page that names nobody but an officer',
    { consent: [consent(MINE), 'Drepturile persoanei vizate se exercită la doamna Petrescu Ioana, tel. 0210000000.'] },
  ],
  [
    'lines of a second column between',
    { consent: saying('îmi exprim în mod liber agree that the National Institute for Health\nconsimțământul ca') },
  ],
  [
    'its rights',
    {
      consent: consent(
        `${MINE} Am dreptul de a mă opune, dreptul de a nu fi supusă unei decizii automate și dreptul de a-mi retrage consimțământul în orice moment, fără a afecta legalitatea prelucrării dinainte. Refuzul furnizării datelor atrage imposibilitatea înscrierii. În situația în care nu sunt de acord, înscrierea nu se poate face.`,
      ),
    },
  ],
  [
    'its limits',
    {
      consent: consent(
        `${MINE} Datele nu vor fi transmise unor terți fără acordul meu. Acordul poate fi revocat în scris.`,
      ),
    },
  ],
  [
    'INMSS as operator, the employer named',
    {
      consent: consent(
        `Subsemnata ${NAME}, CNP ${CNP}, angajată a Spitalului Municipal, sunt de acord ca INMSS, în calitate de operator, să îmi prelucreze datele cu caracter personal.`,
      ),
    },
  ],
  [
    'a letter that tells of it',
    { consent: saying('vă comunic, prin această scrisoare, consimțământul meu pentru ca') },
  ],
  [
    'what she was told and gave',
    { consent: saying('am fost informată de INMSS cum folosește datele și mi-am dat consimțământul ca') },
  ],
  [
    'yes, ticked',
    {
      consent: saying('declar că am fost informată și').replace(
        'Data:',
        '[x] sunt de acord   [ ] nu sunt de acord\nData:',
      ),
    },
  ],
]);

const OWN = `DECLARAȚIE PE PROPRIA RĂSPUNDERE
Subsemnata ${NAME}, CNP ${CNP}, cunoscând prevederile art. 326 din Codul penal privind falsul în declarații, declar că datele din dosar sunt reale, că nu urmez alt program și că sunt de acord cu prelucrarea lor de către INMSS.
Data: 10.09.2026
Semnătura:`;

test.each([
  ['within a declaration of other things', OWN],
  [
    'beside what is not agreed to',
    consent(
      `${MINE.replace('îmi exprim acordul ca', 'vă comunic acordul meu ca')}\nNu consimt la publicarea fotografiei.`,
    ),
  ],
])('a consent %s is for a person to see', (_what, words) => {
  const { verdict, requirements } = judgeWords(dossierOf({ consent: words }));
  expect(verdict).toBe('needs-review');
  expect(requirements.find(({ id }) => id === 'data-consent')?.status).toBe('review');
});
