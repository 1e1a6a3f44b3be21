import type { Case } from '../../../test/fixtures/draw/case.js';
import { any, titled } from '../../../test/fixtures/draw/kit.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import { bornSlot, cnpSlot, dated, issuedSlot, nameSlot, numberSlot, placeSlot, plain, seriesSlot } from './common.js';
import { splitSurname } from './parts.js';

const NEW = 'POPESCU IONESCU MARIN DUMITRU BĂLAN TUDOR NISTOR ȘERBAN LUPU MOLDOVEANU ȚÎRLEA CRĂCIUN ROTARU VÂLCU'.split(
  ' ',
);
const spelt = (random: Random, name: string) => (random.chance(0.2) ? titled(name) : name);

function change(c: Case, random: Random) {
  const [former, next] = [c.person.surname, random.pick(NEW)];
  const at = isoAfter(c, random);
  return {
    name: nameSlot(c, random),
    given: splitSurname(c).given,
    cnp: cnpSlot(c),
    born: bornSlot(c, random),
    place: placeSlot(c),
    former: {
      labels: [
        'Numele de familie înainte de căsătorie|Surname before marriage|Nom avant le mariage',
        'Nume înainte|Name before',
        'Numele de familie avut anterior|Former surname',
      ],
      text: spelt(random, former),
      truth: { formerSurname: any(former, titled(former)) },
    },
    next: {
      labels: [
        'Numele de familie după căsătorie|Surname after marriage|Nom après le mariage',
        'Nume după|Name after',
        'Numele de familie dobândit|New surname',
      ],
      text: spelt(random, next),
      truth: { newSurname: any(next, titled(next)) },
    },
    series: seriesSlot(random),
    number: numberSlot(random, 6),
    issued: issuedSlot(random, at, `${Number(at.slice(0, 4)) + 1}-12-01`),
    husband: plain(`${next} ${random.pick(['ION', 'VASILE', 'MIHAI', 'GHEORGHE'])}`, 'Soț|Husband|Époux'),
    married: plain(dated(random, at), 'Data căsătoriei|Date of marriage', 'Data încheierii căsătoriei'),
    act: plain(`${random.int(10, 900)}/${at.slice(0, 4)}`, 'Act nr.|Act no.'),
    court: plain(random.pick(['Huși', 'Brăila', 'Medgidia', 'Câmpina', 'Turda']), 'Judecătoria'),
  };
}
const isoAfter = (c: Case, random: Random) =>
  `${Number(c.person.birthDate.slice(0, 4)) + random.int(22, 30)}-0${random.int(1, 9)}-1${random.int(0, 9)}`;

export const marriages: Grammar = {
  name: 'marriage',
  type: 'name-change-proof',
  papers: ['A4', 'A5', 'A4L'],
  titles: [
    'Certificat de căsătorie',
    'Certificat de căsătorie',
    'Certificat de căsătorie|Marriage certificate',
    'Extras pentru uz oficial de pe actul de căsătorie',
    'Extras multilingv al actului de căsătorie',
  ],
  heads: ['ROMÂNIA', 'ROMÂNIA|STAREA CIVILĂ', 'ROMÂNIA|JUDEȚUL VASLUI|PRIMĂRIA HUȘI', 'REPUBLICA SOCIALISTĂ ROMÂNIA'],
  slots: change,
  prose: [
    'Între {husband} și {former} {given} s-a încheiat căsătoria la {married}. După căsătorie soția poartă numele de familie {next}. Act nr. {act}. Seria {series} nr. {number}. Eliberat {issued}.',
    'La data de {married} au declarat că se căsătoresc {husband} și {former} {given}. Numele de familie pe care îl vor purta soții: el {next}, ea {next}. Seria {series} nr. {number}, eliberat la {issued}.',
  ],
  form: 'husband given former next married act? series number issued',
  closings: ['Ofițer de stare civilă', 'Înregistrată în registrul actelor de căsătorie'],
  roles: ['Ofițer de stare civilă'],
};

export const divorces: Grammar = {
  ...marriages,
  name: 'divorce',
  titles: ['Certificat de divorț', 'Sentința civilă', 'Sentință civilă nr. 412', 'Hotărâre', 'Decizie civilă'],
  heads: ['ROMÂNIA|JUDECĂTORIA {court}|SECȚIA CIVILĂ', 'ROMÂNIA|BIROU NOTARIAL', 'ROMÂNIA|OFICIUL DE STARE CIVILĂ'],
  prose: [
    'Pe rol pronunțarea asupra cererii de divorț. Instanța desface căsătoria încheiată la {married} între pârât și reclamanta {next} {given}. Reclamanta își va relua numele avut înainte de căsătorie, {former}. Pronunțată azi, {issued}. Nr. {number}',
    'Se constată desfacerea căsătoriei prin acordul soților. Fosta soție, {next} {given}, va purta după divorț numele {former}. Eliberat {issued}, nr. {number}.',
    'Dispune ca pârâta {next} {given} să revină la numele de {former}. Definitivă prin neapelare. Dosar {act}. Ședința publică din {issued}.',
  ].map((text) => text),
  form: '',
  slots: (c, random) => {
    const { former, next, ...rest } = change(c, random);
    return {
      ...rest,
      former: { ...former, truth: { newSurname: any(c.person.surname, titled(c.person.surname)) } },
      next: { ...next, truth: { formerSurname: any(next.text, titled(next.text), next.text.toLocaleUpperCase('ro')) } },
    };
  },
  roles: ['Președinte', 'Grefier'],
  closings: [''],
};

export const orders: Grammar = {
  ...marriages,
  name: 'rename',
  titles: ['Dispoziție', 'Dispoziția nr. 218', 'Hotărâre privind schimbarea numelui', 'Decizie de schimbare a numelui'],
  heads: [
    'ROMÂNIA|CONSILIUL JUDEȚEAN GORJ|PREȘEDINTE',
    'ROMÂNIA|JUDEȚUL IAȘI|DIRECȚIA JUDEȚEANĂ DE EVIDENȚĂ A PERSOANELOR',
  ],
  prose: [
    'Se aprobă schimbarea pe cale administrativă a numelui de familie al petiționarei {former} {given}, CNP {cnp}, din {former} în {next}. Dată la {issued} sub nr. {number}.',
    'Având în vedere cererea și prevederile legii privind dobândirea și schimbarea pe cale administrativă a numelor, {former} {given} își schimbă numele de familie în {next}. Nr. {number} din {issued}.',
  ],
  form: '',
  roles: ['Președinte', 'Secretar general'],
  closings: [''],
};

export const births: Grammar = {
  ...marriages,
  name: 'birth',
  type: 'birth-certificate',
  titles: [
    'Certificat de naștere',
    'Certificat de naștere|Birth certificate',
    'Extras multilingv al actului de naștere',
  ],
  slots: (c, random) => ({
    ...change(c, random),
    ...splitSurname(c),
    father: plain(`${c.person.surname} ION`, 'Tatăl|Father|Père', 'Numele de familie al tatălui'),
    mother: plain(`${c.person.surname} MARIA`, 'Mama|Mother|Mère', 'Numele de familie al mamei'),
  }),
  prose: [
    'La {born} s-a născut în {place} {surname} {given}, având ca părinți pe {father} și {mother}. Codul numeric personal {cnp}. Nașterea a fost trecută în registrul stării civile. Seria {series} nr. {number}, eliberat {issued}.',
  ],
  form: 'surname given cnp? born place father mother act? series number issued',
  closings: ['Ofițer de stare civilă'],
};

export const passports: Grammar = {
  ...births,
  name: 'passport',
  type: 'unknown',
  confuser: 'pasaport',
  papers: ['id1', 'A5L'],
  titles: ['Pașaport|Passport|Passeport', 'PAȘAPORT'],
  heads: ['ROMÂNIA / ROMANIA / ROUMANIE'],
  prose: [],
  form: 'surname given cnp born place issued number',
  slots: (c, random) => stripped({ ...change(c, random), ...splitSurname(c) }),
  roles: [],
  closings: [
    'P&lt;ROUFICTIV&lt;&lt;ANA&lt;&lt;&lt;&lt;',
    'Tip/Type P Cod țară/Country code ROU Pașaport nr./Passport no. 05{number}',
  ],
};
export const licencesToDrive: Grammar = {
  ...passports,
  name: 'driving',
  confuser: 'permis',
  titles: ['Permis de conducere', 'PERMIS DE CONDUCERE|Driving licence'],
  heads: ['ROMÂNIA'],
  form: '',
  prose: [
    '1. {surname}|2. {given}|3. {born} {place}|4a. {issued} 4b. 12.05.2031 4c. SRPCIV|4d. {cnp} 5. {number}|9. B B1 AM',
  ],
};
export const records: Grammar = {
  ...births,
  name: 'record',
  type: 'unknown',
  confuser: 'cazier',
  papers: ['A4'],
  titles: ['Certificat de cazier judiciar', 'Cazier judiciar', 'Certificat de integritate comportamentală'],
  heads: ['ROMÂNIA|MINISTERUL AFACERILOR INTERNE|INSPECTORATUL GENERAL AL POLIȚIEI'],
  form: '',
  slots: (c, random) => stripped({ ...change(c, random), ...splitSurname(c) }),
  prose: [
    'Se certifică faptul că {surname} {given}, CNP {cnp}, născut(ă) la {born}, nu figurează înscris(ă) în evidențele cazierului. Eliberat {issued}, nr. {number}.',
  ],
  closings: ['Nu are antecedente penale.'],
  roles: ['Șef birou'],
};
/** Papers that count for nothing have no fields to find. */
function stripped<T extends Record<string, { truth?: unknown }>>(slots: T): T {
  return Object.fromEntries(Object.entries(slots).map(([name, { truth: _, ...slot }]) => [name, slot])) as T;
}
