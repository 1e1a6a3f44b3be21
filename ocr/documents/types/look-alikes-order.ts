import type { Cue } from '../definition.js';
import type { LookAlike } from './look-alike.js';
import { OTHER_ORDERS } from './registered-nurse.js';

/** Papers of the nurses’ Order and of other orders that are neither certificate nor notice. */
export const ORDER_LOOK_ALIKES: Readonly<Record<string, LookAlike>> = {
  malpraxis: {
    titles: [
      'poliță de asigurare',
      'polița de asigurare de răspundere civilă profesională',
      'asigurare de malpraxis',
      'poliță de asigurare malpraxis',
      'asigurare de răspundere civilă profesională',
      'poliță de asigurare de răspundere civilă profesională',
    ],
    cues: [
      ['malpraxis', 4],
      ['asigurător', 3],
      ['asigurat', 2],
      ['perioada asigurată', 4],
      ['suma asigurată', 4],
      ['limita răspunderii', 4],
      ['prima de asigurare', 4],
      ['daune morale', 3],
      ['răspundere civilă profesională', 3],
      ['contractant', 2],
      ['franșiză', 3],
    ],
    against: [['aviz anual', 5]],
  },
  'status-certificate': {
    titles: [
      'certificat de status profesional curent',
      'certificat de status profesional',
      'certificat status profesional',
      'certificat privind statusul profesional',
      'certificat profesional curent',
    ],
    cues: [
      ['status profesional', 6],
      ['statusul profesional', 6],
      ['sancționat disciplinar', 4],
      ['sancționată disciplinar', 4],
      ['valabil 3 luni', 3],
      ['nu a fost sancționat', 3],
      ['sancțiuni disciplinare', 3],
    ],
  },
  'conformity-certificate': {
    titles: ['certificat de conformitate', 'certificat de conformitate a studiilor'],
    cues: [
      ['directiva 2005/36', 5],
      ['directiva', 2],
      ['conformitate', 3],
      ['uniunea europeană', 2],
    ],
  },
  'other-order-certificate': {
    titles: ['certificat de membru', 'aviz anual', 'certificat de avizare'],
    cues: [
      ...OTHER_ORDERS.map((order): Cue => [order, 6]),
      ['medic dentist', 2],
      ['farmacist', 1],
      ['medic primar', 2],
      ['medic specialist', 2],
      ['biolog', 1],
      ['fizioterapeut', 2],
      ['cod parafă', 3],
    ],
    against: [
      ['ordinul asistenților medicali generaliști', 8],
      ['OAMGMAMR', 8],
      ['îmi exprim', 4],
    ],
  },
  'notice-request': {
    titles: [
      'cerere',
      'cerere tip',
      'cerere pentru eliberarea avizului anual',
      'cerere de eliberare a avizului',
      'cerere de reavizare',
    ],
    cues: [
      ['cerere tip', 3],
      ['vă rog să-mi eliberați', 6],
      ['vă rog să aprobați eliberarea', 6],
      ['eliberarea avizului anual', 6],
      ['eliberarea certificatului', 4],
      ['solicit eliberarea', 6],
      ['reavizare', 3],
    ],
    against: [['înscrierea', 4]],
  },
  'member-statement': {
    titles: ['adeverință', 'adeverință de membru', 'adeverință credite', 'adeverință credite EMC'],
    cues: [
      ['este membru al OAMGMAMR', 4],
      ['credite EMC', 4],
      ['a acumulat', 4],
      ['număr de credite', 4],
      ['are achitată cotizația', 5],
      ['cotizația', 3],
      ['nu are datorii', 3],
      ['OAMGMAMR', 2],
      ['filiala', 2],
    ],
    against: [
      ['contract individual', 5],
      ['aviz anual nr', 4],
    ],
  },
  'fee-receipt': {
    titles: ['dovada plății cotizației', 'chitanță cotizație'],
    cues: [
      ['cotizație', 5],
      ['cotizația', 4],
      ['OAMGMAMR', 2],
      ['plata cotizației', 5],
    ],
    against: [
      ['aviz anual', 3],
      ['certificat de membru', 3],
    ],
  },
};
