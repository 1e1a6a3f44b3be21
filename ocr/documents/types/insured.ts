import type { DocumentType } from '../../../core/contract/ids.js';
import type { Cue, KindDefinition, TypeDefinition } from '../definition.js';
import { insuredFields } from './insured-fields.js';

/** Papers that prove that a person is insured (Ordinul 581/2014, annexes 1 and 2 and the categories of its art. 12). */
function insuredType(type: DocumentType, kinds: readonly Omit<KindDefinition, 'type'>[]): TypeDefinition {
  return { type, kinds: kinds.map((kind) => ({ ...kind, type })), extract: (context) => insuredFields(context) };
}

const NOT_EMPLOYER: Cue[] = [
  ['este încadrat', 4],
  ['contract individual de muncă', 4],
  ['post specific', 5],
];

export const insuredCertificate = insuredType('insured-certificate', [
  {
    kind: 'insured-certificate.house',
    titles: ['adeverință de asigurat', 'adeverința de asigurat', 'dovada calității de asigurat'],
    cues: [
      ['casa de asigurări de sănătate', 5],
      ['este asigurat', 4],
      ['este asigurată', 4],
      ['pachetul de servicii', 4],
      ['sistemul de asigurări sociale de sănătate', 4],
      ['prin prezenta se certifică', 2],
      ['președinte - director general', 2],
      ['perioada de valabilitate', 1],
    ],
    against: [
      ['angajator', 3],
      ['poliță', 5],
      ['i s-a reținut', 4],
      ['calitatea de salariat', 4],
    ],
  },
]);

export const studentCertificate = insuredType('student-certificate', [
  {
    kind: 'student-certificate.study',
    titles: ['adeverință', 'adeverință de elev', 'adeverință de student', 'adeverință elev', 'adeverință student'],
    cues: [
      ['este elev', 6],
      ['este elevă', 6],
      ['este student', 6],
      ['este studentă', 6],
      ['elev(ă)', 4],
      ['student(ă)', 4],
      ['anul școlar', 5],
      ['anul universitar', 5],
      ['cursuri cu frecvență', 3],
      ['învățământ de zi', 3],
      ['înscris', 2],
      ['medicul de familie', 1],
      ['secretariat', 1],
      ['buget', 1],
      ['clasa a', 2],
      ['anul de studii', 2],
    ],
    against: NOT_EMPLOYER,
  },
]);

export const pensionSlip = insuredType('pension-slip', [
  {
    kind: 'pension-slip.slip',
    titles: [
      'talon de plată',
      'talon de pensie',
      'cupon de pensie',
      'talon plată pensie',
      'cupon mandat poștal',
      'decizie de pensionare',
      'decizie privind acordarea pensiei',
      'cupon pensie',
    ],
    cues: [
      ['casa de pensii', 5],
      ['casa județeană de pensii', 5],
      ['pensie', 3],
      ['pensia', 2],
      ['pensionar', 3],
      ['total drept', 4],
      ['rest de plată', 3],
      ['dosar pensie', 4],
      ['limită de vârstă', 3],
      ['luna', 1],
      ['invaliditate', 2],
      ['cuantum', 1],
    ],
    against: [
      ['contract individual de muncă', 3],
      ['trezoreria', 3],
    ],
  },
]);

export const ownDeclaration = insuredType('own-declaration', [
  {
    kind: 'own-declaration.declaration',
    titles: ['declarație pe propria răspundere', 'declarație pe proprie răspundere', 'declarație', 'declarația'],
    cues: [
      ['pe propria răspundere', 6],
      ['pe proprie răspundere', 6],
      ['declar pe', 4],
      ['falsul în declarații', 3],
      ['fals în declarații', 3],
      ['codul penal', 2],
      ['art. 326', 3],
      ['subsemnatul', 2],
      ['subsemnata', 2],
    ],
    against: [
      ['datelor cu caracter personal', 5],
      ['2016/679', 5],
      ['consimțământ', 5],
      ['îmi exprim acordul', 6],
    ],
  },
]);

export const birthCertificate = insuredType('birth-certificate', [
  {
    kind: 'birth-certificate.certificate',
    titles: ['certificat de naștere', 'certificat de nastere'],
    cues: [
      ['numele de familie al tatălui', 3],
      ['numele tatălui', 3],
      ['numele mamei', 3],
      ['mama', 1],
      ['tatăl', 1],
      ['nașterea a fost trecută', 4],
      ['nașterea a fost înregistrată', 4],
      ['registrul stării civile', 3],
      ['act de naștere', 3],
      ['ofițer de stare civilă', 2],
      ['copil', 1],
      ['locul nașterii', 1],
    ],
    against: [
      ['schimbat numele', 8],
      ['numele de familie schimbat', 8],
      ['schimbarea numelui', 8],
      ['va purta numele', 8],

      ['certificat de căsătorie', 8],
      ['căsătorie nr', 3],
    ],
  },
]);

export const medicalCertificate = insuredType('medical-certificate', [
  {
    kind: 'medical-certificate.certificate',
    titles: [
      'adeverință medicală',
      'certificat medical',
      'scrisoare medicală',
      'adeverință medic',
      'bilet de ieșire',
      'certificat de concediu medical',
      'bilet de trimitere',
    ],
    cues: [
      ['diagnostic', 4],
      ['pacient', 3],
      ['se adeverește', 1],
      ['medic', 1],
      ['parafa', 3],
      ['semnătura și parafa', 4],
      ['cabinet medical', 2],
      ['este suferind', 3],
      ['clinic sănătos', 5],
      ['apt', 2],
      ['gravidă', 5],
      ['săptămâni de sarcină', 5],
      ['lăuză', 4],
      ['program național de sănătate', 4],
      ['recomandare', 1],
      ['tratament', 2],
      ['afecțiune', 3],
      ['boală', 1],
      ['în evidența', 1],
    ],
    against: [
      ['contract individual de muncă', 4],
      ['asistent medical generalist', 1],
      ['casa de asigurări', 1],
      ['grad de handicap', 5],
      ['încadrare în grad', 5],
      ['angajator', 3],
    ],
  },
]);

export const disabilityCertificate = insuredType('disability-certificate', [
  {
    kind: 'disability-certificate.certificate',
    titles: [
      'certificat de încadrare în grad de handicap',
      'certificat de handicap',
      'certificat de persoană cu handicap',
      'certificat de încadrare într-un grad de handicap',
    ],
    cues: [
      ['grad de handicap', 6],
      ['handicap', 3],
      ['comisia de evaluare', 4],
      ['comisia de evaluare a persoanelor adulte', 5],
      ['DGASPC', 3],
      ['asistență socială și protecția copilului', 3],
      ['Legea nr. 448/2006', 4],
      ['grav', 1],
      ['accentuat', 1],
      ['asistent personal', 2],
      ['revizuire', 1],
      ['termen de valabilitate', 1],
    ],
  },
]);
