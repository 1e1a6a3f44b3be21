import type { Case } from '../../../test/fixtures/draw/case.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import {
  bornSlot,
  cnpSlot,
  gradeSlot,
  institutionSlot,
  issuedSlot,
  nameSlot,
  numberSlot,
  placeSlot,
  plain,
  qualificationSlot,
  seriesSlot,
} from './common.js';
import { splitSurname } from './parts.js';

const MINISTRIES = [
  'ROMÂNIA|MINISTERUL EDUCAȚIEI NAȚIONALE',
  'MINISTERUL EDUCAȚIEI ȘI CERCETĂRII',
  'ROMÂNIA|MINISTERUL SĂNĂTĂȚII ȘI FAMILIEI',
  'MINISTERUL ÎNVĂȚĂMÂNTULUI ȘI ȘTIINȚEI',
  'ROMÂNIA|MINISTERUL EDUCAȚIEI, CERCETĂRII ȘI TINERETULUI',
  '{school}',
  'ROUMANIE ROMANIA ROMANIA|{school}',
];

function slotsOf(c: Case, random: Random, university: boolean) {
  const year = Number(c.person.birthDate.slice(0, 4)) + 22;
  return {
    name: {
      ...nameSlot(c, random, { initial: random.chance(0.7) }),
      truth: {
        ...nameSlot(c, random, { initial: true }).truth,
        surname: c.person.surname,
        givenNames: c.person.givenNames,
      },
    },
    ...splitSurname(c),
    cnp: cnpSlot(c),
    born: bornSlot(c, random),
    place: placeSlot(c),
    school: institutionSlot(random, university),
    qualification: qualificationSlot(c, random),
    grade: gradeSlot(random),
    series: seriesSlot(random),
    number: numberSlot(random, random.int(5, 7), ['Nr.|No.', 'Numărul|Number']),
    issued: issuedSlot(random, `${year}-06-01`, `${year + 1}-05-01`),
    session: plain(`${random.pick(['iulie', 'august', 'iunie'])} ${year}`, 'Sesiunea|Session', 'Promoția|Class of'),
    level: plain(
      random.pick(['5', '3 avansat', '6']),
      'Nivelul de calificare|Qualification level',
      'Nivelul CNC|EQF level',
    ),
    years: plain(random.pick(['3 ani', '6 semestre', '4 ani']), 'Durata studiilor|Length of studies'),
    faculty: plain(
      random.pick([
        'Facultatea de Medicină',
        'Facultatea de Asistență Medicală',
        'Facultatea de Științe ale Sănătății',
      ]),
      'Facultatea|Faculty',
    ),
  };
}

export const diplomas: Grammar = {
  name: 'diploma',
  type: 'diploma',
  papers: ['A4L', 'A4L', 'A4', 'A5'],
  titles: [
    'Certificat de calificare profesională',
    'Diplomă de absolvire',
    'Certificat de absolvire a școlii postliceale',
    'Certificat de competențe profesionale',
    'Diplomă de absolvire a școlii postliceale sanitare',
    'Certificat de absolvire',
    'Atestat profesional',
    'Certificat profesional de absolvire',
    'Diplomă de asistent medical',
    'Diplomă de școală postliceală',
  ],
  heads: MINISTRIES,
  slots: (c, random) => slotsOf(c, random, false),
  prose: [
    'Se acordă prezenta {name}, CNP {cnp}, data nașterii {born}, care a urmat cursurile {school} și a trecut cu succes examenul final, media {grade}, obținând calificarea de {qualification}. Seria {series} Nr. {number}. Eliberată la {issued}.',
    'Doamna/Domnul {name}|fiul/fiica lui Ion și al Mariei, cu data nașterii {born} în {place}, a terminat {school} în sesiunea {session} și este îndreptățit(ă) să exercite profesia de {qualification}.|Seria {series} nr. {number} din {issued}',
    'Comisia de examen, întrunită la {school}, văzând rezultatele probelor scrise și practice, conferă titlul de {qualification} candidatului {name} (CNP {cnp}) născut la {born}.|Media {grade}. Nr. {number}/{issued}',
    'Titularul acestui act, {name}, a dovedit cunoștințele și deprinderile cerute de standardul de pregătire profesională pentru {qualification}, nivel {level}, la {school}. Actul poartă seria {series}, numărul {number} și a fost emis în {issued}.',
  ],
  form: 'name cnp? born place? school qualification level? grade? session? series number issued',
  closings: [
    '',
    'Prezentul act conferă titularului drepturile prevăzute de lege.',
    'Însoțit de suplimentul descriptiv Europass.',
    'Eliberat în temeiul Legii învățământului.',
  ],
  roles: ['Director', 'Secretar', 'Președintele comisiei'],
};

export const licences: Grammar = {
  ...diplomas,
  name: 'licence',
  papers: ['A4L', 'A4L', 'A4'],
  titles: [
    'Diplomă de licență',
    'Diplomă de licență',
    'Diplomă de absolvire',
    'Diplomă de licență în asistență medicală',
    'Diploma de licenţă|Bachelor’s degree',
    'Diplomă de studii superioare',
  ],
  heads: [
    'ROMÂNIA|MINISTERUL EDUCAȚIEI|{school}',
    '{school}|{faculty}',
    'Senatul {school}',
    'ROMANIA|{school}|{faculty}',
  ],
  slots: (c, random) => slotsOf(c, random, true),
  prose: [
    'Rectorul {school}, la propunerea {faculty}, conferă {name}, născut(ă) la {born}, titlul de licențiat, programul de studii {qualification}, în urma examenului din {session}. Seria {series} nr. {number}, eliberată {issued}.',
    'În numele Senatului, {name} (CNP {cnp}) primește titlul de LICENȚIAT în domeniul Sănătate, specializarea {qualification}, 240 de credite. |Seria {series}|Nr. {number}|Data eliberării {issued}',
    'Se acordă domnului/doamnei {name} titlul academic corespunzător programului {qualification} absolvit la {school}, cu durata de {years}, examenul de finalizare fiind promovat cu media {grade}.|{series} {number}|{issued}',
  ],
  form: 'surname given cnp? born place? school faculty qualification years? grade? series number issued',
  roles: ['Rector', 'Decan', 'Secretar șef universitate'],
};

const studyOther = (
  name: string,
  confuser: string,
  titles: string[],
  prose: string[],
  more: Partial<Grammar> = {},
): Grammar => ({
  ...diplomas,
  slots: (c, random) =>
    Object.fromEntries(Object.entries(slotsOf(c, random, false)).map(([slot, { truth: _, ...rest }]) => [slot, rest])),
  name,
  confuser,
  type: 'unknown',
  titles,
  prose,
  form: '',
  ...more,
});

export const studyLookAlikes: Grammar[] = [
  studyOther(
    'bac',
    'bacalaureat',
    ['Diplomă de bacalaureat', 'Diploma de Bacalaureat', 'Certificat de bacalaureat'],
    [
      'Se conferă {name}, născut(ă) {born}, care a promovat examenul de bacalaureat, sesiunea {session}, filiera tehnologică, profilul resurse naturale, cu media {grade}. Seria {series} nr. {number}.',
      'Absolventul {name} al liceului a susținut bacalaureatul în sesiunea {session}: Limba și literatura română 8,20; Matematică 7,50; Biologie 9,10. Media generală {grade}. Eliberată {issued}.',
    ],
  ),
  studyOther(
    'matricola',
    'foaie-matricola',
    [
      'Foaie matricolă',
      'Situația școlară',
      'Foaie matricolă pentru școala postliceală',
      'Extras din registrul matricol',
    ],
    [
      'Elevul(a) {name}, CNP {cnp}, {school}|Disciplina / Anul I / Anul II / Anul III|Anatomie și fiziologie 9 8 10|Nursing general 10 9 9|Farmacologie 8 8 9|Semiologie 9 9 10|Media anuală {grade}|Total ore stagiu clinic 1840|{issued}',
      'Nr. crt. Modulul Nr. ore Nota|1 Nursing în chirurgie 120 9|2 Psihologie medicală 60 10|3 Puericultură 90 8|4 Educație pentru sănătate 40 10|Studentul {name}, anul de studii III, media {grade}',
    ],
  ),
  studyOther(
    'supliment',
    'supliment',
    [
      'Supliment descriptiv al certificatului',
      'Supliment la diplomă',
      'Diploma Supplement',
      'Europass Supliment la certificat',
    ],
    [
      '1. Denumirea certificatului: {qualification}|2. Profilul aptitudinilor și competențelor|Titularul certificatului este capabil să acorde primul ajutor; să aplice tehnici de nursing; să utilizeze limbaj medical|3. Domeniul ocupațional|4. Statutul oficial al certificatului|Organismul care eliberează certificatul {school}|Acces la nivelul următor de educație|{name}',
      'Informații despre titular: {name} {born}|Informații privind calificarea {qualification}|Informații privind nivelul calificării|Informații privind conținutul studiilor și rezultatele obținute|Funcția calificării|Informații suplimentare|Sistemul național de învățământ superior',
    ],
    { papers: ['A4'] },
  ),
  studyOther(
    'emc',
    'emc',
    [
      'Diplomă de participare',
      'Certificat de participare',
      'Diplomă',
      'Certificat de educație medicală continuă',
      'Certificat de absolvire curs',
    ],
    [
      '{name} a participat la conferința „Actualități în nursing”, Iași, {issued}. Manifestarea a fost creditată cu 15 credite EMC de către OAMGMAMR.',
      'Se acordă doamnei {name} pentru participarea la simpozionul de îngrijiri la domiciliu, 24 de ore, 12 credite de educație medicală continuă. Lector: dr. Fictiv Ion.',
      'Prin prezenta se atestă absolvirea webinarului „Prevenirea infecțiilor” de către {name}, acreditat cu 8 credite EMC nr. {number} din {issued}.',
    ],
  ),
  studyOther(
    'principal',
    'grad-principal',
    ['Certificat de grad principal', 'Certificat', 'Certificat de obținere a gradului profesional principal'],
    [
      'Se certifică dobândirea gradului principal de către {name}, {qualification}, în urma examenului din {session}. Nr. {number} din {issued}. Ministerul Sănătății.',
      '{name}, CNP {cnp}, a promovat examenul pentru obținerea gradului de principal organizat în sesiunea {session}, devenind {qualification} principal. {issued}',
    ],
  ),
  studyOther(
    'infirmier',
    'infirmiera',
    ['Certificat de calificare', 'Certificat de absolvire', 'Certificat de calificare profesională'],
    [
      'Ministerul Muncii și Ministerul Educației. {name}, CNP {cnp}, a absolvit programul de calificare pentru ocupația infirmieră, cod COR 532103, furnizor de formare Fundația Fictivă, cu media {grade}. Seria {series} nr. {number}.',
      'Autoritatea Națională pentru Calificări. {name} a urmat cursul de îngrijitor bătrâni la domiciliu, 360 de ore, și a promovat examenul de absolvire. Nr. {number} din {issued}.',
      'Se certifică {name} pentru calificarea BRANCARDIER, program de formare profesională a adulților autorizat, durata 720 ore. {issued}',
    ],
  ),
];
