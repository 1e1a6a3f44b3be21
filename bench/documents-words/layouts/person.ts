import type { Case } from '../../../test/fixtures/draw/case.js';
import { INMSS } from '../../../test/fixtures/draw/case.js';
import { isoIn, upper } from '../../../test/fixtures/draw/kit.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import {
  bornSlot,
  cnpSlot,
  dated,
  issuedSlot,
  nameSlot,
  numberSlot,
  placeSlot,
  plain,
  programmeSlot,
  seriesSlot,
} from './common.js';
import { splitSurname } from './parts.js';

function slotsOf(c: Case, random: Random) {
  const house = `Casa de Asigurări de Sănătate ${c.person.county.name}`;
  const school = random.pick([
    'Liceul Teoretic „Inventatul”',
    'Colegiul Național „Exemplu”',
    'Universitatea Fictivă din Iași',
  ]);
  return {
    name: nameSlot(c, random),
    ...splitSurname(c),
    cnp: cnpSlot(c),
    born: bornSlot(c, random),
    place: placeSlot(c),
    programme: programmeSlot(c, random),
    number: numberSlot(random, random.int(3, 5), ['Nr. înregistrare|No.', 'Nr.|No.']),
    issued: issuedSlot(random, '2026-06-29', '2026-10-10', ['Data|Date', 'Astăzi']),
    inmss: plain(random.pick([INMSS, 'INMSS', upper(INMSS)]), 'Operator'),
    county: plain(c.person.county.name, 'Județul'),
    house: { labels: ['Casa|House'], text: house, truth: { issuer: { any: [house, upper(house)] } } },
    school: {
      labels: ['Unitatea de învățământ'],
      text: school,
      truth: { institution: { any: [school, upper(school)] } },
    },
    doctor: plain('Dr. Fictiv Pavel', 'Medic'),
    sum: plain(`${random.int(1200, 3900)} lei`, 'Rest de plată'),
    file: plain(random.digits(6), 'Dosar pensie'),
    month: plain('august 2026', 'Luna'),
  };
}
const BASE: Omit<Grammar, 'name' | 'type' | 'titles' | 'heads' | 'prose' | 'form'> = {
  papers: ['A4', 'A5L', 'A4'],
  slots: slotsOf,
  closings: [''],
  roles: ['Semnătura'],
};

export const consents: Grammar = {
  ...BASE,
  name: 'consent',
  type: 'data-consent',
  heads: ['', '{inmss}', 'Anexa 5'],
  titles: [
    'Acord',
    'Consimțământ',
    'Acord privind prelucrarea datelor cu caracter personal',
    'Declarație de consimțământ GDPR',
    'Acord de prelucrare a datelor personale',
    'Consimțământ informat pentru prelucrarea datelor',
    'Formular de consimțământ',
  ],
  prose: [
    'Subsemnata {name}, CNP {cnp}, îmi dau consimțământul ca {inmss} să îmi prelucreze datele personale pentru cursul {programme}, potrivit RGPD. {issued}',
    'Prin semnarea prezentei, eu, {name}, sunt de acord ca datele mele cu caracter personal să fie colectate și stocate de {inmss} în scopul organizării programului {programme}, conform Regulamentului UE 679/2016. Data {issued}',
    'Cursantul {name} (CNP {cnp}) consimte în mod expres la prelucrarea datelor sale de către {inmss}, având drept de acces, rectificare, ștergere și opoziție. {issued}',
  ],
  form: 'name cnp programme? inmss issued',
  closings: [
    'Mi-au fost aduse la cunoștință drepturile mele.',
    'Consimțământul poate fi retras oricând.',
    'Regulamentul (UE) 2016/679, Legea nr. 190/2018',
  ],
};
export const insured: Grammar = {
  ...BASE,
  name: 'insured',
  type: 'insured-certificate',
  heads: ['{house}', 'CNAS|{house}'],
  titles: ['Adeverință de asigurat', 'Dovada calității de asigurat', 'Adeverință'],
  prose: [
    'Se certifică faptul că {name}, CNP {cnp}, este asigurat(ă) în sistemul de asigurări sociale de sănătate. Valabilă 3 luni. {number}/{issued}',
    'Persoana {name} beneficiază de pachetul de servicii de bază. Adeverința s-a eliberat sub nr. {number} la {issued}.',
  ],
  form: 'name cnp number issued',
  roles: ['Președinte - director general'],
};
export const students: Grammar = {
  ...BASE,
  name: 'student',
  type: 'student-certificate',
  heads: ['{school}|Secretariat', '{school}'],
  titles: ['Adeverință', 'Adeverință de student', 'Adeverință de elev'],
  prose: [
    '{name}, CNP {cnp}, este student(ă) în anul II, anul universitar 2026-2027, la cursuri cu frecvență. Nr. {number} din {issued}',
    'Elevul(a) {name} urmează clasa a XI-a în anul școlar 2026/2027. Prezenta servește la medicul de familie. {number}, {issued}',
  ],
  form: '',
  roles: ['Director', 'Secretar'],
};
export const pensions: Grammar = {
  ...BASE,
  name: 'pension',
  type: 'pension-slip',
  heads: ['CASA JUDEȚEANĂ DE PENSII {county}', 'Poșta Română'],
  titles: ['Talon de plată', 'Cupon de pensie', 'Talon pensie', 'Decizie de pensionare'],
  prose: [
    '{name} CNP {cnp} dosar {file} luna {month} pensie limită de vârstă, total drepturi {sum}, rest de plată {sum}',
    'Beneficiar {name}, {cnp}. Cuantum pensie {sum}. Impozit 0. {month}',
  ],
  form: 'name cnp file month sum',
};
export const declarations: Grammar = {
  ...BASE,
  name: 'declaration',
  type: 'own-declaration',
  heads: [''],
  titles: ['Declarație pe propria răspundere', 'Declarație', 'Declarație pe proprie răspundere'],
  prose: [
    'Subsemnatul(a) {name}, CNP {cnp}, cunoscând prevederile art. 326 din Codul penal, declar pe propria răspundere că nu realizez venituri. {issued}',
    'Declar, sub sancțiunile falsului în declarații, că sunt coasigurat(ă). {name} {cnp} {issued}',
  ],
  form: '',
};
export const medicals: Grammar = {
  ...BASE,
  name: 'medical',
  type: 'medical-certificate',
  heads: ['CABINET MEDICAL INDIVIDUAL {doctor}', 'SPITALUL CLINIC FICTIV'],
  titles: ['Adeverință medicală', 'Certificat medical', 'Scrisoare medicală', 'Adeverință'],
  prose: [
    '{name}, CNP {cnp}, este în evidența cabinetului și este clinic sănătos(oasă), apt(ă) pentru efort. Nr. {number} {issued} Parafa medicului',
    'Se adeverește că {name} este suferind(ă) de afecțiuni cronice. Diagnostic: HTA. Recomandări: repaus. {number}/{issued}',
    'Pacienta {name}, gravidă în 24 săptămâni. {issued} nr. {number}',
  ],
  form: '',
};
export const disabilities: Grammar = {
  ...BASE,
  name: 'disability',
  type: 'disability-certificate',
  heads: ['CONSILIUL JUDEȚEAN {county}|COMISIA DE EVALUARE A PERSOANELOR ADULTE CU HANDICAP'],
  titles: ['Certificat de încadrare în grad de handicap', 'Certificat de handicap'],
  prose: [
    '{name}, CNP {cnp}, se încadrează în gradul de handicap accentuat, fără asistent personal, termen de revizuire 24 luni. Nr. {number} din {issued}',
    'În temeiul Legii 448/2006 comisia hotărăște încadrarea {name} în grad grav. {number}/{issued}',
  ],
  form: '',
};
export const privacy: Grammar = {
  ...BASE,
  name: 'privacy',
  type: 'unknown',
  confuser: 'informare',
  heads: ['Site-ul nostru'],
  titles: ['Politica de confidențialitate', 'Notă de informare', 'Politica de utilizare cookie-uri'],
  slots: (c, random) => ({ county: plain(c.person.county.name, 'x'), issued: plain(dated(random, '2025-05-05'), 'x') }),
  prose: [
    'Prelucrăm datele dumneavoastră pentru furnizarea serviciilor. Utilizăm module cookie. Puteți contacta responsabilul cu protecția datelor. Actualizată {issued}',
    'Vă informăm că imaginile video sunt păstrate 30 de zile. Temeiul legal este interesul legitim. {county}',
  ],
  form: '',
  roles: [],
};

const cards = (c: Case, random: Random) => {
  const [issued, expires] = [
    isoIn(random, '2019-01-01', '2026-05-01'),
    `20${random.int(27, 34)}${c.person.birthDate.slice(4)}`,
  ];
  const number = random.digits(6);
  return {
    ...splitSurname(c),
    cnp: cnpSlot(c),
    born: bornSlot(c, random),
    place: placeSlot(c),
    sex: plain(c.person.sex, 'Sex|Sex|Sexe'),
    nation: plain('Română / ROU', 'Cetățenie|Nationality|Nationalité'),
    series: { ...seriesSlot(random), text: c.person.county.series, truth: { series: c.person.county.series } },
    number: { labels: ['Nr.|No.', 'NR'], text: number, truth: { number } },
    address: plain(
      `Jud.${c.person.county.plate} ${c.person.county.town} Str.Florilor nr.${random.int(1, 90)}`,
      'Domiciliu|Address|Adresse',
    ),
    issuer: {
      labels: ['Emisă de|Issued by|Délivrée par'],
      text: `SPCLEP ${c.person.county.town}`,
      truth: { issuer: `SPCLEP ${c.person.county.town}` },
    },
    issued: {
      labels: ['Data emiterii|Date of issue', 'Emisă la|Issued on'],
      text: dated(random, issued),
      truth: { issuedOn: issued },
    },
    expires: {
      labels: ['Data expirării|Date of expiry|Date d’expiration', 'Valabilă până la|Valid until'],
      text: dated(random, expires),
      truth: { expiresOn: expires },
    },
  };
};
export const identityCards: Grammar = {
  ...BASE,
  name: 'card',
  type: 'identity-card',
  papers: ['card', 'id1', 'A4'],
  slots: cards,
  heads: ['ROUMANIE ROMÂNIA ROMANIA', 'ROMÂNIA', 'MINISTERUL AFACERILOR INTERNE'],
  titles: [
    'Carte de identitate',
    'Carte de identitate|Identity card',
    'Carte de identitate provizorie',
    'CARTE DE IDENTITATE SIMPLĂ',
    'Date din cartea electronică de identitate',
  ],
  prose: [],
  form: 'surname given sex nation cnp born? place address? series number issuer issued expires',
  roles: [],
};
