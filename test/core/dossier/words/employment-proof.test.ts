import { LABORATORY } from './in-words.js';
import { CNP, IN_LABORATORY, NAME, statement } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const POST = 'Laboratorul de analize medicale, post specific specializării Laborator';
const she = (words: string) => statement(`Se adeverește prin prezenta că doamna ${NAME}, CNP ${CNP}, ${words}.`);

const posts = (today: string, ward = 'Laborator de analize medicale') =>
  statement(
    `Se adeverește că doamna ${NAME}, CNP ${CNP}, este salariată:\n2009 – 2018   asistent medical, Secția Interne   încetat\n2018 – prezent   asistent medical, ${ward}   ${today}`,
  );

faultsOf(
  'employment-proof',
  'employment',
  [
    ['a former employee', she(`a lucrat în unitatea noastră până la 01.06.2026 la ${POST}`), 'not-specific'],
    ['a resignation', she(`a demisionat la 01.08.2026 din funcția de asistent medical, ${POST}`)],
    ['a contract that ends', she(`este încadrată la ${POST}. Contractul individual de muncă încetează la 30.09.2026`)],
    ['a dismissal', she(`a fost concediată din funcția de asistent medical generalist, ${POST}`)],
    ['a suspended contract', she(`are contractul individual de muncă suspendat, ${POST}`)],
    ['parental leave', she(`este încadrată la ${POST}, aflându-se în concediu pentru creșterea copilului`)],
    ['nobody of ours', she('nu este angajată în unitatea noastră pe un post specific specializării Laborator')],
    ['a post not specific', she('este încadrată la Laborator, postul nefiind specific specializării Laborator')],
    [
      'another ward',
      she('este încadrată în funcția de asistent medical generalist, la Secția Chirurgie'),
      'not-specific',
    ],
    ['a volunteer of the unit', she(`este voluntar în unitatea noastră și lucrează la ${POST}`)],
    ['a post of another unit', she(`este încadrată la Chirurgie; colaborează cu ${POST}, al altei unități`)],
    ['a term that is over', she(`este încadrată pe durată determinată, până la 01.09.2026, ca asistent, la ${POST}`)],
    ['a table whose present row ends', posts('suspendat')],
    ['a table whose present row is another ward', posts('în vigoare', 'Secția Interne')],
    ['a cleaner', she(`este încadrată în funcția de îngrijitoare, la ${POST}`)],
    ['one who asks for the post', she(`solicită postul de asistent medical la ${POST}`)],
    ['a post to come', she(`va fi încadrată începând cu 01.01.2027 la ${POST}`)],
    ['a candidate', she(`s-a înscris la concursul pentru postul de asistent medical la ${POST}`)],
    ['a volunteer', she('este voluntar la Laborator, nefiind angajată pe un post specific specializării Laborator')],
    [
      'another person',
      statement(IN_LABORATORY.replace(NAME, 'PETRESCU IOANA-MARIA').replace(CNP, '2810202470005')),
      'other-person',
    ],
    [
      'the health insurance form',
      `Denumirea angajatorului: SPITALUL\nADEVERINȚĂ\nSe certifică faptul că d-na ${NAME}, CNP ${CNP}, are calitatea de salariat și i s-a reținut și virat lunar contribuția pentru asigurările sociale de sănătate. Coasigurați: nu are.\nZile de concediu medical: 0`,
      'not-specific',
    ],
  ],
  LABORATORY,
);

completeWith(
  'employment-proof in other words',
  [
    [
      'rest and no leave',
      {
        employment: statement(
          `${IN_LABORATORY} Beneficiază de 25 zile concediu de odihnă. Nu are zile de concediu fără plată. Contractul nu a fost suspendat.`,
        ),
      },
    ],
    ['in the last row of a table, where an earlier one has ended', { employment: posts('în vigoare') }],
    [
      'specific to a course named on the next line',
      {
        employment: she(
          `este angajată a unității, iar activitatea sa de asistent medical generalist este specifică specializării\nLaborator`,
        ),
      },
    ],
    [
      'a stamp that is not needed',
      { employment: statement(`${IN_LABORATORY} Ștampila unității nu se mai aplică. Nu mai este necesară ștampila.`) },
    ],
    [
      'employed then, in post now',
      { employment: she(`a fost angajată la 01.02.2015 și ocupă în prezent un post la ${POST}`) },
    ],
    [
      'from the department that writes such papers',
      {
        employment: statement(
          `Compartimentul resurse umane nr. 949\nSe adeverește că ${NAME}, CNP ${CNP}, este angajată cu contract individual de muncă.\nFuncția: asistent medical generalist\nPostul ocupat: post specific specializării Laborator`,
        ),
      },
    ],
    [
      'by labels',
      {
        employment: statement(
          `Numele și prenumele: ${NAME}\nCNP: ${CNP}\nFuncția: asistent medical generalist\nLocul de muncă: Laborator analize medicale\nPost specific specializării: Laborator`,
        ),
      },
    ],
  ],
  LABORATORY,
);
