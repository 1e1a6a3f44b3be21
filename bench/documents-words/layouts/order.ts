import type { Case } from '../../../test/fixtures/draw/case.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import {
  bornSlot,
  branchSlot,
  cnpSlot,
  dated,
  issuedSlot,
  nameSlot,
  numberSlot,
  plain,
  qualificationSlot,
  seriesSlot,
  validFromSlot,
  validUntilSlot,
} from './common.js';
import { splitSurname } from './parts.js';

const ORDERS = [
  'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA|FILIALA {branch}',
  'O.A.M.G.M.A.M.R.|Filiala {branch}',
  'OAMGMAMR {branch}|Ordinul Asistenților Medicali Generaliști, Moașelor și Asistenților Medicali din România',
];

function slotsOf(c: Case, random: Random) {
  const year = random.pick([2026, 2026, 2025]);
  const from = random.chance(0.8) ? `${year}-01-01` : `${year}-02-1${random.int(0, 9)}`;
  return {
    name: nameSlot(c, random),
    ...splitSurname(c),
    cnp: cnpSlot(c),
    born: bornSlot(c, random),
    branch: branchSlot(c),
    qualification: qualificationSlot(c, random),
    series: seriesSlot(random),
    number: numberSlot(random, random.int(4, 6)),
    issued: issuedSlot(random, `${year - 1}-10-01`, `${year - 1}-12-20`),
    from: validFromSlot(from, random),
    until: validUntilSlot(`${year}-12-31`, random),
    since: plain(
      dated(random, `${random.int(2005, 2019)}-03-0${random.int(1, 9)}`),
      'Membru din|Member since',
      'Data înscrierii|Enrolled on',
    ),
    member: plain(random.digits(6), 'Nr. certificat de membru|Membership no.', 'Certificat de membru nr.'),
    regime: plain(random.pick(['salarial', 'independent', 'voluntariat']), 'Regim de exercitare|Regime', 'Regimul'),
    policy: plain(
      `Asigurator Fictiv, ${random.digits(7)}, 01.01.${year} - 31.12.${year}`,
      'Asigurare malpraxis|Insurance',
      'Poliță de răspundere civilă',
    ),
    year: plain(String(year), 'Anul|Year'),
    grade: plain(random.pick(['principal', 'debutant']), 'Gradul profesional|Grade'),
  };
}

export const memberships: Grammar = {
  name: 'membership',
  type: 'membership-certificate',
  papers: ['A4', 'A4L', 'A5L'],
  titles: [
    'Certificat de membru',
    'Certificat de membru al OAMGMAMR',
    'Certificat de membru',
    'Certificat privind calitatea de membru',
    'Certificat de membru|Membership certificate',
  ],
  heads: ORDERS,
  slots: slotsOf,
  prose: [
    'Se certifică prin prezentul că {name}, CNP {cnp}, {qualification}, face parte din rândurile Ordinului, fiind înscris(ă) în Registrul Național Unic cu nr. {number} începând cu {since}.',
    'Subscrisa organizație profesională atestă calitatea de membru a doamnei/domnului {name}, cu titlul de calificare {qualification}. Seria {series} nr. {number}. Prezentul certificat se vizează prin avizul anual. Eliberat {issued}.',
    '{name}|{cnp}|{qualification}|este membru cu drepturi depline, conform O.U.G. nr. 144/2008.|Seria {series} Nr. {number}',
  ],
  form: 'name cnp born? qualification grade? branch series? number since? issued?',
  closings: [
    'Certificatul este valabil pe toată durata exercitării profesiei.',
    'O.U.G. nr. 144/2008, Legea nr. 53/2014',
    '',
  ],
  roles: ['Președinte', 'Secretar'],
};

export const notices: Grammar = {
  ...memberships,
  name: 'notice',
  type: 'practice-notice',
  titles: [
    'Aviz anual',
    'Aviz anual pentru autorizarea exercitării profesiei',
    'Avizul anual pe {year}',
    'Aviz de liberă practică',
    'Aviz anual de liberă practică',
    'Autorizare anuală de exercitare a profesiei',
  ].map((title) => title.replace('{year}', 'anul 2026')),
  prose: [
    'Se avizează {name}, CNP {cnp}, certificat de membru {member}, să exercite profesia de {qualification} în regim {regime} între {from} și {until}. Aviz nr. {number} din {issued}.',
    'Nr. {number} / {issued}|Prin prezentul aviz, {name} este autorizat(ă) pentru exercitarea profesiei de {qualification}, regim {regime}, în intervalul {from} - {until}. Asigurare: {policy}.',
    'În baza certificatului de membru nr. {member} și a poliței {policy}, filiala {branch} autorizează pe {name} pentru perioada {from} – {until}, profesia {qualification}.|Aviz {number}|{issued}',
  ],
  form: 'name cnp qualification member? regime branch policy? from until number issued',
  closings: ['Avizul însoțește certificatul de membru.', 'Exercitarea profesiei fără aviz este interzisă.', ''],
};

const orderOther = (
  name: string,
  confuser: string,
  titles: string[],
  prose: string[],
  more: Partial<Grammar> = {},
): Grammar => ({
  ...memberships,
  slots: (c, random) =>
    Object.fromEntries(Object.entries(slotsOf(c, random)).map(([slot, { truth: _, ...rest }]) => [slot, rest])),
  name,
  confuser,
  type: 'unknown',
  titles,
  prose,
  form: '',
  closings: [''],
  ...more,
});
const DOCTORS = ['COLEGIUL MEDICILOR DIN ROMÂNIA', 'COLEGIUL MEDICILOR DIN MUNICIPIUL BUCUREȘTI'];

export const orderLookAlikes: Grammar[] = [
  orderOther(
    'cmr',
    'cmr',
    ['Certificat de membru', 'Aviz anual'],
    [
      'Domnul doctor {name}, medic specialist, specialitatea pediatrie, cod parafă {number}, este membru al Colegiului Medicilor. {issued}',
      'Se avizează exercitarea profesiei de medic de către {name}, medic primar medicină internă, asigurare {policy}, valabil {from} - {until}.',
    ],
    { heads: DOCTORS },
  ),
  orderOther(
    'cmdr',
    'cmdr',
    ['Certificat de membru', 'Aviz anual', 'Certificat de avizare'],
    [
      'Dr. {name}, medic dentist generalist, este membru al Colegiului. Seria {series} nr. {number}, {issued}.',
      'Medic stomatolog {name}, CNP {cnp}, exercită independent, {from} {until}.',
    ],
    { heads: ['COLEGIUL MEDICILOR STOMATOLOGI DIN ROMÂNIA', 'COLEGIUL MEDICILOR DENTIȘTI|CONSILIUL JUDEȚEAN'] },
  ),
  orderOther(
    'cfr',
    'cfr',
    ['Certificat de membru', 'Aviz anual'],
    [
      'Farmacist {name}, CNP {cnp}, drept de liberă practică nr. {number}, {issued}',
      'Fizioterapeut practicant {name}, aviz de exercitare {from} - {until}.',
    ],
    { heads: ['COLEGIUL FARMACIȘTILOR DIN ROMÂNIA', 'COLEGIUL FIZIOTERAPEUȚILOR DIN ROMÂNIA'] },
  ),
  orderOther(
    'status',
    'status-profesional',
    [
      'Certificat de status profesional curent',
      'Certificat privind statusul profesional',
      'Certificate of current professional status',
    ],
    [
      '{name}, {qualification}, nu a fost sancționat(ă) disciplinar în ultimii 5 ani și se bucură de dreptul de a practica. Valabil 3 luni de la {issued}. Nr. {number}',
      'Prin prezentul se atestă onorabilitatea și statutul profesional al {name}, membru {branch}, fără sancțiuni disciplinare, nefiind în curs anchete. {issued}',
    ],
  ),
  orderOther(
    'cerere',
    'cerere-aviz',
    ['Cerere', 'Cerere tip', 'Cerere pentru aviz'],
    [
      'Subsemnata {name}, CNP {cnp}, membră a filialei {branch}, vă rog să îmi eliberați avizul anual pentru anul {year}. Anexez: copie poliță malpraxis, dovada plății cotizației. {issued}',
      'Către OAMGMAMR. Subsemnatul {name} solicit reavizarea certificatului de membru nr. {member} pentru {year}. Data {issued}',
    ],
  ),
  orderOther(
    'polita',
    'malpraxis',
    [
      'Poliță de asigurare de răspundere civilă profesională',
      'Poliță malpraxis',
      'Asigurare de răspundere civilă a personalului medical',
      'Contract de asigurare',
    ],
    [
      'Asigurat {name} CNP {cnp} profesia {qualification}. Perioada de asigurare {from} - {until}. Limita răspunderii 10.000 EUR pe eveniment. Prima de asigurare 60 lei. Seria {series} nr. {number}. Emisă {issued}.',
      'Contractant: {name}. Riscuri acoperite: vătămări corporale, daune morale. Franșiză 0. Suma asigurată 4000 euro. Valabilitate {from} {until}.',
    ],
    { heads: ['ASIGURĂRI FICTIVE S.A.', 'SOCIETATEA DE ASIGURARE EXEMPLU'] },
  ),
];
