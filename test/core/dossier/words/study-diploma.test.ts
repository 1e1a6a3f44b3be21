import { diploma, GRADUATED, NAME } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const qualified = (qualification: string) => diploma(GRADUATED.replace('ASISTENT MEDICAL GENERALIST', qualification));
const marked = (mark: string) => diploma(`${GRADUATED}\n${mark}`);

faultsOf('study-diploma', 'diploma', [
  ['a revoked one', marked('Mențiune: diploma a fost revocată prin Decizia nr. 12/2019.')],
  ['an annulled one', marked('ANULAT')],
  ['one without validity', marked('Prezentul act și-a pierdut valabilitatea.')],
  ['a null one', marked('Declarată nulă, M.Of. partea a III-a nr. 44/2016')],
  ['a forged one', marked('Constatat fals prin sentința nr. 3/2019.')],
  ['one not recognised', marked('Studiile nu sunt recunoscute pe teritoriul României.')],
  [
    'courses without an exam',
    diploma('a urmat cursurile, fără a promova examenul. Calificarea: ASISTENT MEDICAL GENERALIST'),
  ],
  ['an exam not taken', diploma(GRADUATED.replace('a promovat', 'nu a susținut'))],
  ['an expulsion', diploma('a urmat cursurile, fiind exmatriculată. Calificarea: ASISTENT MEDICAL GENERALIST')],
  ['an exam entered for', diploma(GRADUATED.replace('a promovat', 's-a înscris la'))],
  ['half an equivalence', qualified('TEHNICIAN DE LABORATOR (echivalată parțial cu ASISTENT MEDICAL GENERALIST)')],
  ['an exam to come', diploma(GRADUATED.replace('a promovat', 'va susține'))],
  ['nobody there', diploma(GRADUATED.replace('a promovat', 'nu s-a prezentat la'))],
  ['a mark too low', diploma(GRADUATED.replace('9,33', '4,33'))],
  ['a supplement', diploma(GRADUATED).replace('CERTIFICAT DE', 'SUPLIMENT DESCRIPTIV AL CERTIFICATULUI DE')],
  ['a student', diploma('este înscrisă în anul II, calificarea ASISTENT MEDICAL GENERALIST')],
  ['a pharmacy nurse', qualified('ASISTENT MEDICAL DE FARMACIE'), 'qualification-mismatch'],
  ['a laboratory nurse', qualified('ASISTENT MEDICAL DE LABORATOR'), 'qualification-mismatch'],
  ['a dental technician', qualified('TEHNICIAN DENTAR')],
  ['a registrar', qualified('REGISTRATOR MEDICAL')],
  ['another person', diploma(GRADUATED, 'PETRESCU M. IOANA-MARIA'), 'other-person'],
  [
    'a namesake born on another day',
    diploma(GRADUATED).replace('anul 1985 luna martie ziua 12', 'anul 1971 luna iulie ziua 3'),
  ],
  [
    'a provisional one',
    `ȘCOALA POSTLICEALĂ SANITARĂ „IZVORUL”\nADEVERINȚĂ DE ABSOLVIRE\nSe adeverește că ${NAME} a absolvit școala postliceală sanitară, calificarea asistent medical generalist, până la eliberarea certificatului.`,
    'wrong-type',
  ],
  [
    'the baccalaureate',
    `ROMÂNIA\nDIPLOMĂ DE BACALAUREAT\nDoamna MUNTEANU V. DANIELA-ELENA a promovat examenul de bacalaureat, sesiunea iunie 2004`,
    'wrong-type',
  ],
]);

completeWith('study-diploma in other words', [
  ['a duplicate', { diploma: marked('DUPLICAT') }],
  [
    'its rules',
    {
      diploma: marked(
        'Nu se admit ștersături. Modificările atrag anularea actului. Nu ține loc de diplomă de bacalaureat.',
      ),
    },
  ],
  [
    'with its supplement',
    {
      diploma: [
        diploma(GRADUATED),
        'SUPLIMENT DESCRIPTIV AL CERTIFICATULUI\nEUROPASS\n1. Denumirea certificatului\nAcest document nu are valoare juridică.',
      ],
    },
  ],
  ['without diacritics', { diploma: diploma(GRADUATED).normalize('NFD').replace(/\p{M}/gu, '') }],
  ['given names in another order', { diploma: diploma(GRADUATED, 'MUNTEANU V. ELENA DANIELA') }],
  [
    'a university',
    {
      diploma: `ROMÂNIA\nUNIVERSITATEA „ÎNCHIPUITA” DIN SIBIU\nFACULTATEA DE MEDICINĂ\nDIPLOMĂ DE LICENȚĂ\nSeria AC Nr. 0012345\nSe conferă doamnei MUNTEANU V. DANIELA-ELENA\nnăscută în anul 1985 luna martie ziua 12\ntitlul de LICENȚIAT ÎN ASISTENȚĂ MEDICALĂ GENERALĂ\nRector, Decan\nNr. 345 din 15.11.2012`,
    },
  ],
]);
