import type { LookAlike } from './look-alike.js';

/** Cards, receipts and papers of work that a dossier does not ask for. */
export const DAILY_LOOK_ALIKES: Readonly<Record<string, LookAlike>> = {
  'criminal-record': {
    titles: [
      'certificat de cazier judiciar',
      'cazier judiciar',
      'certificat de integritate comportamentală',
      'certificat de integritate',
      'extras de pe cazierul judiciar',
    ],
    cues: [
      ['cazier judiciar', 5],
      ['cazierul judiciar', 5],
      ['nu figurează', 3],
      ['inspectoratul de poliție', 3],
      ['integritate comportamentală', 5],
      ['antecedente penale', 3],
    ],
  },
  'driving-licence': {
    titles: ['permis de conducere', 'driving licence', 'permis de conduire'],
    cues: [
      ['permis de conducere', 5],
      ['driving licence', 5],
      ['DRPCIV', 3],
      ['SRPCIV', 3],
      ['categorii', 1],
    ],
    against: [
      ['experiență profesională', 6],
      ['curriculum', 6],
    ],
  },
  passport: {
    titles: ['pașaport', 'passport', 'passeport'],
    cues: [
      ['PROU', 4],
      ['pașaport', 4],
      ['passport', 4],
      ['passeport', 3],
      ['tip/type', 2],
      ['codul țării', 2],
      ['cod țară', 2],
    ],
  },
  vehicle: {
    titles: ['certificat de înmatriculare', 'cartea de identitate a vehiculului', 'carte de identitate a vehiculului'],
    cues: [
      ['vehicul', 4],
      ['vehiculului', 5],
      ['înmatriculare', 4],
      ['număr de identificare', 2],
      ['registrul auto român', 4],
    ],
  },
  'hospital-receipt': {
    titles: ['chitanță', 'factură', 'bon fiscal', 'factura fiscală', 'chitanța'],
    cues: [
      ['am primit de la', 5],
      ['suma de', 1],
      ['adică', 1],
      ['reprezentând', 1],
      ['casier', 4],
      ['casieria', 3],
      ['furnizor', 3],
      ['bon fiscal', 5],
      ['cumpărător', 3],
      ['cota TVA', 2],
    ],
    against: [
      ['cont beneficiar', 5],
      ['IBAN beneficiar', 6],
      ['trezoreria', 4],
      ['mandat poștal', 6],
      ['plătitor', 4],
      ['status', 3],
    ],
  },
  'privacy-notice': {
    titles: [
      'politica de confidențialitate',
      'notă de informare privind prelucrarea datelor',
      'politica de utilizare cookie',
      'notă de informare',
    ],
    cues: [
      ['cookie', 4],
      ['politica de confidențialitate', 5],
      ['site-ul nostru', 3],
      ['vă informăm', 3],
      ['prelucrăm datele dumneavoastră', 4],
      ['responsabil cu protecția datelor', 2],
    ],
    against: [
      ['subsemnata', 6],
      ['subsemnatul', 6],
      ['îmi exprim', 8],
    ],
  },
  'job-description': {
    titles: ['fișa postului', 'fișă de post'],
    cues: [
      ['denumirea postului', 4],
      ['atribuții', 3],
      ['relații ierarhice', 4],
      ['responsabilități', 2],
      ['nivelul postului', 3],
      ['sfera relațională', 4],
      ['titularul postului', 3],
    ],
  },
  income: {
    titles: ['adeverință de venit', 'adeverință de venituri', 'adeverință venit'],
    cues: [
      ['venit net', 5],
      ['salariu net', 4],
      ['salariul net', 4],
      ['venitul brut', 4],
      ['venitul net', 5],
      ['venituri realizate', 4],
      ['popriri', 4],
      ['salariul brut', 3],
      ['spre a-i servi la bancă', 2],
    ],
    against: [
      ['post specific', 8],
      ['contribuția pentru asigurările sociale de sănătate', 4],
    ],
  },
};
