import type { Case } from '../../../test/fixtures/draw/case.js';
import { INMSS } from '../../../test/fixtures/draw/case.js';
import { qualificationName, upper } from '../../../test/fixtures/draw/kit.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import { cnpSlot, employerSlot, issuedSlot, nameSlot, numberSlot, plain, programmeSlot } from './common.js';

const HEADS = [
  '{employer}|Str. Fictivă nr. 3, tel. 0230 000 000',
  '{employer}|Biroul Resurse Umane',
  'CONSILIUL JUDEȚEAN|{employer}|CUI {cui}',
  '{employer}',
];

function slotsOf(c: Case, random: Random) {
  const post = random.pick(['asistent medical', qualificationName(c), `${qualificationName(c)} principal`]);
  return {
    name: nameSlot(c, random, {
      labels: [
        'Numele și prenumele salariatului|Employee',
        'Salariat|Employee',
        'Nume și prenume|Name',
        'Asistentul medical|Nurse',
        'Cursant propus|Trainee',
      ],
    }),
    cnp: cnpSlot(c),
    employer: employerSlot(c),
    programme: programmeSlot(c, random),
    number: numberSlot(random, random.int(3, 5), ['Nr. înregistrare|Registration no.', 'Nr.|No.']),
    issued: issuedSlot(random, '2026-06-29', '2026-09-30', ['Data|Date', 'Din data|Dated']),
    post: {
      labels: ['Funcția|Position', 'Postul ocupat|Post', 'Ocupația|Occupation'],
      text: post,
      truth: { position: { any: [post, 'asistent medical', qualificationName(c)] } },
    },
    ward: plain(
      random.pick([
        'Secția Oncologie Medicală',
        'Laboratorul de Analize Medicale',
        'Compartimentul Primiri Urgențe',
        'Secția Pediatrie',
      ]),
      'Secția|Ward',
      'Locul de muncă|Workplace',
    ),
    contract: plain(
      `${random.int(10, 999)}/0${random.int(1, 9)}.03.2018`,
      'Contract individual de muncă|Contract',
      'CIM nr.',
    ),
    head: plain(c.employer.head, 'Manager'),
    cui: plain(c.employer.taxId, 'CUI'),
    inmss: plain(random.pick([INMSS, upper(INMSS), 'I.N.M.S.S.']), 'Către|To'),
    sum: plain(`${random.int(3000, 7000)} lei`, 'Venit net|Net income'),
  };
}

export const requests: Grammar = {
  name: 'request',
  type: 'employer-request',
  papers: ['A4'],
  heads: HEADS,
  slots: slotsOf,
  titles: [
    'Solicitare',
    'Adresă',
    'Cerere de înscriere',
    'Solicitare de înscriere la program',
    'Către INMSS',
    'Solicitare înscriere personal',
    'Propunere de participare',
  ],
  prose: [
    'Nr. {number}/{issued}|Către {inmss}|Vă adresăm rugămintea de a înscrie la programul {programme} pe {name}, {post} în cadrul unității noastre, {ward}.',
    'Către {inmss}, Serviciul Formare. Unitatea noastră propune participarea salariatei {name} (CNP {cnp}) la specializarea {programme}, ediția 2027. Nr. {number} din {issued}.',
    'Stimată doamnă director,|Prin prezenta solicităm {inmss} să cuprindă în rândul cursanților programului {programme} pe asistenta noastră {name}. Înregistrată sub nr. {number} la {issued}.',
    'Subscrisa {employer} solicită locuri pentru formarea personalului: {name} - {programme}. {inmss}. Nr. ieșire {number}, {issued}',
  ],
  form: 'inmss employer name cnp? post programme number issued',
  closings: ['Cu stimă,', 'Vă mulțumim pentru colaborare.', 'Anexăm dosarul de înscriere.'],
  roles: ['Manager', 'Director de îngrijiri'],
};

export const employments: Grammar = {
  ...requests,
  name: 'employment',
  type: 'employment-proof',
  titles: [
    'Adeverință',
    'Adeverință de salariat',
    'Adeverință privind locul de muncă',
    'Adeverință',
    'Adeverință de încadrare',
    'Dovada încadrării în muncă',
  ],
  prose: [
    'Nr. {number} din {issued}|Unitatea noastră confirmă că {name}, CNP {cnp}, lucrează ca {post} la {ward}, post specific specializării, cu contract {contract}.',
    'Prin prezenta certificăm că {name} face parte din personalul {employer}, ocupând postul de {post}, normă întreagă, perioadă nedeterminată. S-a eliberat pentru înscrierea la program. {number}/{issued}',
    'Se adeverește încadrarea doamnei {name}, având CNP {cnp}, pe funcția de {post} în {ward}, în baza CIM {contract}. Nr. {number}, data {issued}.',
  ],
  form: 'employer name cnp post ward contract? number issued',
  closings: ['Prezenta servește la dosarul de înscriere INMSS.', 'S-a eliberat la cererea salariatei.', ''],
  roles: ['Manager', 'Șef birou RUNOS'],
};

const workOther = (
  name: string,
  confuser: string,
  titles: string[],
  prose: string[],
  more: Partial<Grammar> = {},
): Grammar => ({
  ...requests,
  slots: (c, random) =>
    Object.fromEntries(Object.entries(slotsOf(c, random)).map(([slot, { truth: _, ...rest }]) => [slot, rest])),
  name,
  confuser,
  type: 'unknown',
  titles,
  prose,
  form: '',
  closings: [''],
  orType: { 'employment-proof': null },
  ...more,
});
export const workLookAlikes: Grammar[] = [
  workOther(
    'cim',
    'contract',
    ['Contract individual de muncă', 'Act adițional la contractul individual de muncă'],
    [
      'A. Părțile contractului: {employer}, angajator, și {name}, CNP {cnp}, salariat. B. Obiectul contractului: prestarea muncii. C. Durata contractului nedeterminată. D. Locul de muncă {ward}. E. Felul muncii: {post}. F. Durata timpului de lucru 8 ore/zi. Concediul de odihnă 21 zile. Salariul de bază brut {sum}.',
    ],
  ),
  workOther(
    'fisa',
    'fisa-post',
    ['Fișa postului', 'Fișă de post'],
    [
      'Denumirea postului: {post}. Nivelul postului: execuție. Scopul principal. Atribuțiile postului: acordă îngrijiri, administrează medicația. Relații ierarhice: subordonat asistentului șef. Responsabilități. Titularul postului: {name}',
      'Descrierea postului de {post}. Cerințe: studii, vechime. Sfera relațională internă și externă. Atribuții specifice {ward}. Am luat la cunoștință {name} {issued}',
    ],
  ),
  workOther(
    'reges',
    'revisal',
    ['Raport per salariat', 'Extras din registrul general de evidență a salariaților', 'REGES-ONLINE'],
    [
      'Angajator {employer} CUI {cui}. Salariat {name} CNP {cnp}. Cod COR 222101. Contract {contract}, durata nedeterminată, stare activ. Data generării {issued}. Sporuri: 15%. Salariu {sum}.',
    ],
  ),
  workOther(
    'venit',
    'venit',
    ['Adeverință de venit', 'Adeverință de venituri'],
    [
      'Se adeverește că {name} a realizat în ultimele 3 luni un venit net de {sum}, fără popriri, spre a-i servi la bancă. Nr. {number} din {issued}.',
    ],
  ),
  workOther(
    'anexa2',
    'anexa-2',
    ['Adeverință', 'Adeverință de salariat'],
    [
      'Denumirea angajatorului {employer}, cod fiscal {cui}. Prin prezenta se certifică faptul că {name}, CNP {cnp}, are calitatea de salariat și i s-a reținut lunar contribuția pentru asigurări sociale de sănătate. Zile de concediu medical în ultimele 12 luni: 0. Valabilă 3 luni. {number}/{issued}',
    ],
    { orType: { 'employment-proof': null, 'insured-certificate': null } },
  ),
  workOther(
    'cv',
    'cv',
    ['Curriculum vitae', 'Europass CV', 'CV'],
    [
      'Informații personale {name}|Experiența profesională 2015-prezent {post}, {employer}|Educație și formare 2012-2015 școala postliceală|Limba maternă română. Alte limbi engleză|Competențe digitale. Permis de conducere B|Hobby-uri lectură',
    ],
    { papers: ['A4'], heads: [''], roles: [], orType: {} },
  ),
];
