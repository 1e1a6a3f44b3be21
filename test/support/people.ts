/**
 * Invented people for tests. Nobody real can be hit: the CNP carries serial 000 (never allotted)
 * or county 47/48 (abolished sectors of Bucharest), with a valid check digit.
 */

/** A small seeded generator (mulberry32): the same seed draws the same people and documents on every machine. */
export class Random {
  private state: number;

  constructor(seed: number | string) {
    this.state = typeof seed === 'number' ? seed >>> 0 : hash(seed);
  }

  /** 0 <= x < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join('');
  }
}

function hash(text: string): number {
  let h = 2166136261;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 16777619);
  return h >>> 0;
}

export type Sex = 'F' | 'M';

export interface Person {
  surname: string;
  givenNames: string;
  /** Surname before the given names, as cards and certificates print it. */
  fullName: string;
  /** Initial of the father's name, with its dot. */
  initial: string;
  sex: Sex;
  /** ISO */
  birthDate: string;
  birthPlace: string;
  cnp: string;
  county: County;
}

export interface County {
  name: string;
  plate: string;
  town: string;
  series: string;
}

export const COUNTIES: readonly County[] = [
  { name: 'Argeș', plate: 'AG', town: 'Câmpulung', series: 'AZ' },
  { name: 'Bacău', plate: 'BC', town: 'Onești', series: 'XC' },
  { name: 'Botoșani', plate: 'BT', town: 'Săveni', series: 'XT' },
  { name: 'Brăila', plate: 'BR', town: 'Brăila', series: 'XR' },
  { name: 'Buzău', plate: 'BZ', town: 'Râmnicu Sărat', series: 'XZ' },
  { name: 'Călărași', plate: 'CL', town: 'Oltenița', series: 'KL' },
  { name: 'Caraș-Severin', plate: 'CS', town: 'Reșița', series: 'KS' },
  { name: 'Constanța', plate: 'CT', town: 'Medgidia', series: 'KT' },
  { name: 'Dolj', plate: 'DJ', town: 'Băilești', series: 'DZ' },
  { name: 'Gorj', plate: 'GJ', town: 'Târgu Jiu', series: 'GZ' },
  { name: 'Hunedoara', plate: 'HD', town: 'Petroșani', series: 'XD' },
  { name: 'Iași', plate: 'IS', town: 'Târgu Frumos', series: 'MZ' },
  { name: 'Maramureș', plate: 'MM', town: 'Sighetu Marmației', series: 'XM' },
  { name: 'Mehedinți', plate: 'MH', town: 'Orșova', series: 'MH' },
  { name: 'Neamț', plate: 'NT', town: 'Piatra-Neamț', series: 'NZ' },
  { name: 'Prahova', plate: 'PH', town: 'Câmpina', series: 'PX' },
  { name: 'Sălaj', plate: 'SJ', town: 'Șimleu Silvaniei', series: 'SX' },
  { name: 'Teleorman', plate: 'TR', town: 'Roșiorii de Vede', series: 'TR' },
  { name: 'Vaslui', plate: 'VS', town: 'Huși', series: 'XS' },
  { name: 'Vâlcea', plate: 'VL', town: 'Drăgășani', series: 'VX' },
];

const SURNAMES = (
  'ȚURCANU ȘERBĂNESCU DĂSCĂLESCU MĂNĂILĂ CRĂCIUNESCU BĂLĂȘOIU PĂUNESCU SÂRBULESCU HÂNCU ȘTEFĂNOIU RĂDUCĂNEANU LĂZĂROIU ' +
  'ȚĂRANU BÂRSĂNESCU GRĂDINARU MUNTEANU CIOBĂNOIU DRĂGĂNESCU FÂNTÂNARU ÎMPĂRATU STĂNCIULESCU VLĂDUȚESCU ȘOIMARU ' +
  'ZĂVOIANU CÂRSTOIU MÎNDRUȚĂ BRĂTĂȘANU TĂNĂSOIU PÎRVULESCU NEGOIȚESCU CĂPRĂRESCU BUCĂTARU OLTEANU RĂȘINARU ȚIPLEA ' +
  'GHEORGHIȚOIU HĂRĂBOR ILIEȘ MĂRGINEANU PĂSĂRARU ROȘIORU SĂNDULESCU TÎRNOVEANU UȚĂ VÎLCAN BUTNĂRAȘU CHIRIȚOIU'
).split(' ');
const DOUBLE_SURNAMES = ['ȚURCANU-MUREȘAN', 'BĂLAN-ȘTIRBU', 'POPA-TĂNASE', 'DUȚĂ-CRĂCIUN', 'ILIE-RĂDULESCU'];
const FEMALE = (
  'MĂDĂLINA ELENA-DANIELA ȘTEFANIA CĂTĂLINA ANA-MARIA IONELA LĂCRĂMIOARA MIHAELA-ALINA FLORENTINA ANDREEA-LOREDANA ' +
  'LENUȚA NICOLETA-CRINA VASILICA RALUCA-IOANA GEORGETA DĂNUȚA-MARIA CRISTINA SÂNZIANA TEODORA-ILINCA MĂRIOARA ' +
  'ANIȘOARA PAULA-ȘTEFANIA VIOLETA SIMONA-GABRIELA DOINIȚA OANA CLAUDIA-MĂDĂLINA AURICA RODICA-ELENA ZOIȚA'
).split(' ');
const MALE =
  'CĂTĂLIN-GABRIEL ȘTEFAN IONUȚ-MĂDĂLIN VASILE RĂZVAN-ANDREI DĂNUȚ FLORIN-CONSTANTIN MIHĂIȚĂ SORIN ILIE-MARIN'.split(
    ' ',
  );
const INITIALS = 'I. C. D. M. N. V. GH. ȘT. P. T. A. F.'.split(' ');

const CNP_WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** The thirteenth digit for the first twelve. */
export function cnpCheckDigit(first12: string): number {
  const sum = CNP_WEIGHTS.reduce((total, weight, i) => total + weight * Number(first12[i]), 0);
  return sum % 11 === 10 ? 1 : sum % 11;
}

/** `birthDate` is ISO. Half of the numbers have county 47/48 with a free serial, half serial 000 with another county. */
export function inventCnp(sex: Sex, birthDate: string, random: Random): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const first = (Number(year) >= 2000 ? 5 : 1) + (sex === 'F' ? 1 : 0);
  const abolished = random.chance(0.5);
  const county = abolished ? random.pick(['47', '48']) : random.pick(['03', '08', '13', '22', '29', '38']);
  const serial = abolished ? String(random.int(1, 999)).padStart(3, '0') : '000';
  const body = `${first}${year.slice(2)}${month}${day}${county}${serial}`;
  return body + cnpCheckDigit(body);
}

export interface PersonWishes {
  sex?: Sex;
  surname?: string;
  bornFrom?: number;
  bornTo?: number;
}

export function inventPerson(random: Random, wishes: PersonWishes = {}): Person {
  const sex = wishes.sex ?? (random.chance(0.85) ? 'F' : 'M');
  const surname = wishes.surname ?? (random.chance(0.12) ? random.pick(DOUBLE_SURNAMES) : random.pick(SURNAMES));
  const givenNames = random.pick(sex === 'F' ? FEMALE : MALE);
  const year = random.int(wishes.bornFrom ?? 1964, wishes.bornTo ?? 2001);
  const birthDate = `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const county = random.pick(COUNTIES);
  const birthPlace = random.pick(COUNTIES).town;
  const initial = random.pick(INITIALS);
  const cnp = inventCnp(sex, birthDate, random);
  return {
    surname,
    givenNames,
    fullName: `${surname} ${givenNames}`,
    initial,
    sex,
    birthDate,
    birthPlace,
    cnp,
    county,
  };
}

/** The same person with another family name, as after a marriage. */
export function renamed(person: Person, surname: string): Person {
  return { ...person, surname, fullName: `${surname} ${person.givenNames}` };
}

/** A family name that is not one of those given. */
export function otherSurname(random: Random, ...not: string[]): string {
  return random.pick(SURNAMES.filter((name) => !not.includes(name)));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const MRZ_WEIGHTS = [7, 3, 1];

/** ICAO 9303 check digit of a zone text. */
export function mrzCheckDigit(text: string): string {
  let sum = 0;
  [...text].forEach((char, i) => {
    const value = char === '<' ? 0 : /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55;
    sum += value * (MRZ_WEIGHTS[i % 3] ?? 0);
  });
  return String(sum % 10);
}

function mrzName(person: Person, width: number): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^A-Z]+/g, '<');
  return `${plain(person.surname)}<<${plain(person.givenNames)}`.padEnd(width, '<').slice(0, width);
}

const yymmdd = (iso: string) => iso.slice(2).replaceAll('-', '');

/** Two lines of 36 of the old identity card; `document` is two letters and six digits. */
export function mrzTd2(person: Person, document: string, expiresOn: string): [string, string] {
  const number = document.padEnd(9, '<');
  const birth = yymmdd(person.birthDate);
  const expiry = yymmdd(expiresOn);
  const optional = person.cnp.slice(0, 1) + person.cnp.slice(7);
  const numbered = number + mrzCheckDigit(number);
  const born = birth + mrzCheckDigit(birth);
  const rest = expiry + mrzCheckDigit(expiry) + optional;
  const composite = mrzCheckDigit(numbered + born + rest);
  return [`IDROU${mrzName(person, 31)}`, `${numbered}ROU${born}${person.sex}${rest}${composite}`];
}

/** Three lines of 30 of the electronic card's back; `document` is two letters and seven digits. */
export function mrzTd1(person: Person, document: string, expiresOn: string): [string, string, string] {
  const first = `IDROU${document}${mrzCheckDigit(document)}${person.cnp}<<`;
  const birth = yymmdd(person.birthDate);
  const expiry = yymmdd(expiresOn);
  const born = birth + mrzCheckDigit(birth);
  const until = expiry + mrzCheckDigit(expiry);
  const composite = mrzCheckDigit(`${first.slice(5)}${born}${until}${'<'.repeat(11)}`);
  return [first, `${born}${person.sex}${until}ROU${'<'.repeat(11)}${composite}`, mrzName(person, 30)];
}
