import { type Case, PROGRAMMES } from '../../../test/fixtures/draw/case.js';
import {
  any,
  dmy,
  employerField,
  isoIn,
  longDate,
  monthName,
  programmeField,
  qualificationField,
  qualificationName,
  titled,
  upper,
} from '../../../test/fixtures/draw/kit.js';
import type { Random } from '../../../test/support/people.js';
import type { Slot } from './arrange.js';

const ORDER = 'Ordinul Asistenților Medicali Generaliști, Moașelor și Asistenților Medicali din România';
export const dated = (random: Random, iso: string): string =>
  random.pick([
    dmy(iso),
    dmy(iso),
    longDate(iso),
    dmy(iso, '/'),
    dmy(iso, '-'),
    `${Number(iso.slice(8))} ${monthName(iso)} ${iso.slice(0, 4)}`,
  ]);

/** A full name, with the father's initial where study acts have it, in capitals or not. */
export function nameSlot(
  c: Case,
  random: Random,
  { initial = false, surname = c.person.surname, labels = [] as string[] } = {},
): Slot {
  const given = c.person.givenNames;
  const full = initial ? `${surname} ${c.person.initial} ${given}` : `${surname} ${given}`;
  const text = random.pick([full, full, initial ? full : `${surname} ${titled(given)}`, initial ? full : titled(full)]);
  return {
    labels:
      labels.length > 0
        ? labels
        : [
            'Numele și prenumele|Name and surname|Nom et prénom',
            'Nume și prenume|Full name',
            'Numele, inițiala tatălui și prenumele',
            'Titular|Holder|Titulaire',
            'Nume, prenume|Surname, given names',
            'Persoana|Person',
            'Doamna/Domnul',
            'Numele complet|Full name',
          ],
    text,
    truth: { fullName: any(full, `${surname} ${given}`, titled(full)) },
  };
}

export const surnameSlot = (
  c: Case,
  field: 'surname' | 'formerSurname' | 'newSurname' = 'surname',
  value = c.person.surname,
): Slot => ({
  labels:
    field === 'surname'
      ? ['Nume|Surname|Nom', 'Numele de familie|Family name|Nom de famille', 'Nume de familie|Last name']
      : [],
  text: value,
  truth: { [field]: value },
});
export const givenSlot = (c: Case): Slot => ({
  labels: ['Prenume|Given names|Prénom', 'Prenumele|First name|Prénoms', 'Prenume|First name'],
  text: c.person.givenNames,
  truth: { givenNames: c.person.givenNames },
});
export const cnpSlot = (c: Case): Slot => ({
  labels: ['CNP|Personal code', 'Cod numeric personal|Personal numerical code|Code personnel', 'C.N.P.', 'CNP|PIN'],
  text: c.person.cnp,
  truth: { cnp: c.person.cnp },
});
export const bornSlot = (c: Case, random: Random): Slot => ({
  labels: [
    'Data nașterii|Date of birth|Date de naissance',
    'Născut(ă) la data de|Born on',
    'Data și locul nașterii|Date and place of birth',
  ],
  text: random.chance(0.3)
    ? `${dated(random, c.person.birthDate)}, ${c.person.birthPlace}`
    : dated(random, c.person.birthDate),
  truth: { birthDate: c.person.birthDate },
});
export const placeSlot = (c: Case): Slot => ({
  labels: ['Locul nașterii|Place of birth|Lieu de naissance', 'Localitatea|Place'],
  text: `${c.person.birthPlace}, jud. ${c.person.county.name}`,
});
export function issuedSlot(random: Random, from: string, to: string, labels: string[] = []): Slot {
  const iso = isoIn(random, from, to);
  return {
    labels:
      labels.length > 0
        ? labels
        : [
            'Data eliberării|Date of issue|Date de délivrance',
            'Eliberat la data de|Issued on',
            'Data emiterii|Date of issue',
            'Data|Date',
          ],
    text: dated(random, iso),
    truth: { issuedOn: iso },
  };
}
export const numberSlot = (random: Random, digits = 5, labels: string[] = []): Slot => {
  const number = String(random.int(1, 9)) + random.digits(digits - 1);
  return {
    labels: labels.length > 0 ? labels : ['Nr.|No.', 'Număr|Number|Numéro', 'Nr. de înregistrare|Registration number'],
    text: number,
    truth: { number },
  };
};
export const seriesSlot = (random: Random): Slot => {
  const series = random.pick(['AB', 'CX', 'PS', 'T', 'K', 'DM', 'ZR', 'VN']);
  return { labels: ['Seria|Series|Série'], text: series, truth: { series } };
};
export const qualificationSlot = (c: Case, random: Random): Slot => ({
  labels: [
    'Calificarea|Qualification',
    'Calificarea profesională|Professional qualification|Qualification',
    'Titlul de calificare|Title',
    'Profesia|Profession',
    'Specializarea|Specialisation',
  ],
  text: random.pick([
    upper(qualificationName(c)),
    qualificationName(c),
    titled(qualificationName(c)).replace(/ (De|Și) /g, (m) => m.toLowerCase()),
  ]),
  truth: { qualification: qualificationField(c) },
});
export const institutionSlot = (random: Random, university = false): Slot => {
  const name = random.pick(
    university
      ? [
          'Universitatea de Medicină și Farmacie „Ion Închipuitu”',
          'Universitatea „Vasile Plăsmuitu” din Bacău',
          'Universitatea Imaginară „Ștefan cel Blând” Suceava',
        ]
      : [
          'Școala Postliceală Sanitară „Sf. Vasile Inventatul”',
          'Școala Sanitară Postliceală „Christina Exemplu”',
          'Colegiul Național „Dr. Ion Închipuitu”',
          'Școala Postliceală „Hipocrate Fictivul”',
          'Grupul Școlar Sanitar „Sfânta Plăsmuire”',
        ],
  );
  return {
    labels: [
      'Unitatea de învățământ|Educational institution',
      'Instituția de învățământ|Institution|Établissement',
      'Școala|School',
      'Absolvent(ă) al(a)|Graduate of',
    ],
    text: name,
    truth: { institution: any(name, upper(name)) },
  };
};
export const employerSlot = (c: Case): Slot => ({
  labels: [
    'Angajator|Employer|Employeur',
    'Unitatea sanitară|Health unit',
    'Denumirea unității|Name of the unit',
    'Unitatea|Unit',
    'Locul de muncă|Workplace',
  ],
  text: c.employer.name,
  truth: { employer: employerField(c) },
});
const programmeName = (c: Case): string => PROGRAMMES[c.programme] ?? c.programme;
export const programmeSlot = (c: Case, random: Random): Slot => ({
  labels: [
    'Programul|Programme',
    'Programul de specializare|Training programme',
    'Denumirea programului|Programme',
    'Specializarea solicitată|Requested specialisation',
  ],
  text: random.pick([programmeName(c), `„${programmeName(c)}”`, upper(programmeName(c))]),
  truth: { programme: programmeField(c) },
});
export const branchSlot = (c: Case): Slot => ({
  labels: ['Filiala|Branch', 'Filiala județeană|County branch', 'Emis de filiala|Issued by the branch'],
  text: c.person.county.name,
  truth: {
    branch: any(c.person.county.name, `Filiala ${c.person.county.name}`, `FILIALA ${upper(c.person.county.name)}`),
    issuer: any(ORDER, upper(ORDER), 'OAMGMAMR'),
  },
});
export const gradeSlot = (random: Random): Slot => ({
  labels: ['Media|Average', 'Media generală|Final average|Moyenne', 'Media finală|Final grade'],
  text: `${random.int(7, 9)},${random.int(10, 99)}`,
});
export const validFromSlot = (iso: string, random: Random): Slot => ({
  labels: ['Valabil de la|Valid from|Valable du', 'De la data|From'],
  text: dated(random, iso),
  truth: { validFrom: iso },
});
export const validUntilSlot = (iso: string, random: Random): Slot => ({
  labels: ['Valabil până la|Valid until|Valable jusqu’au', 'Până la data|Until', 'Data expirării|Expiry date'],
  text: dated(random, iso),
  truth: { validUntil: iso },
});
export const plain = (text: string, ...labels: string[]): Slot => ({ labels, text });
