import { describe, expect, test } from 'vitest';
import { workTold } from '../../../../core/dossier/work/post.js';
import { plainDate } from '../../../../core/time/plain-date.js';
import { STATEMENTS } from '../../../../ocr/documents/statements.js';
import { kb } from '../dossier-support.js';

const PROGRAMMES = {
  lab: 'laborator',
  x: 'radiologie-imagistica',
  bft: 'balneo-fizioterapie',
  diet: 'nutritie-dietetica',
  igiena: 'igiena-sanatate-publica',
} as const;
type Case = readonly [programme: keyof typeof PROGRAMMES, text: string];

const told = ([programme, text]: Case) =>
  workTold(`SPITALUL INVENTAT\n${text}`, {
    programme: PROGRAMMES[programme],
    kb,
    words: STATEMENTS.work,
    today: plainDate('2026-09-20'),
  });
const isSpecific = (one: Case): boolean => {
  const { inField, called, elsewhere } = told(one);
  return (inField || called) && !elsewhere;
};

describe('she is on a post of the field', () => {
  test.each<Case>([
    ['x', 'Ocupă un post de asistent medical în departamentul de radiologie și imagistică medicală.'],
    ['diet', 'Locul de muncă: Blocul alimentar – Dietetică'],
    ['diet', 'lucrează la noi ca asistentă la Dietetică'],
    ['bft', 'este încadrată la Baza de tratament, sala de electroterapie, ca asistent medical'],
    ['lab', '5. Locul de muncă: Laboratorul de diagnostic microbiologic\n6. Specificul postului: post de laborator'],
    ['lab', 'este angajată pe postul de asistent medical laborator, în compartimentul hematologie și biochimie'],
    ['igiena', 'ocupă postul de asistent medical la Compartimentul de evaluare a factorilor de risc din mediu'],
    [
      'x',
      'Adeverim că este mutată definitiv de pe Secția Pediatrie II pe un post de asistent medical la Radiologie, post pe care îl ocupă și astăzi.',
    ],
    [
      'x',
      'CNP\n01.02.2012 – 14.09.2016      asistent medical      UPU-SMURD\n15.09.2016 – prezent         asistent medical      Laborator radiologie',
    ],
    ['bft', 'Până la 31.12.2018 a lucrat în secția de chirurgie. Din 01.01.2019 este încadrată la Compartimentul BFT.'],
    ['igiena', 'Este încadrată la Spitalul de Pneumologie, Compartimentul de supraveghere a infecțiilor asociate.'],
    [
      'lab',
      'Este încadrată pe un post specific specializării solicitate. Adeverința servește la înscrierea la programul Laborator.',
    ],
    ['lab', 'Funcția: asistent medical laborator\nPunct de lucru: Laborator Brașov'],
    [
      'lab',
      'este angajată a Serviciului Județean de Ambulanță pe postul de asistent medical, laborator de toxicologie',
    ],
    ['lab', 'Asistent medical șef la Laboratorul de analize medicale; este salariată din 2010.'],
  ])('%s: %s', (...one) => expect(isSpecific(one)).toBe(true));
});

describe('she is not, or it is not sure', () => {
  test.each<Case>([
    ['lab', 'este încadrată la Laboratorul de radiologie, post specific acestui laborator'],
    ['lab', 'lucrează ca asistent medical la Laboratorul de explorări funcționale'],
    ['lab', 'ocupă postul de asistent medical, Laborator de angiografie și cateterism'],
    ['lab', 'este încadrată în Laboratorul de somnologie pe un post de laborator'],
    ['lab', 'ocupă un post în laboratorul de tehnică dentară'],
    ['bft', 'este încadrată la Compartimentul de recuperare neuropsihiatrică'],
    ['bft', 'este asistent medical la Secția Recuperare cardiovasculară'],
    ['bft', 'este angajata Spitalului de Recuperare ca asistent medical generalist'],
    ['x', 'este încadrată la Registratura laboratorului de radiologie'],
    ['x', 'este încadrată în compartimentul de radioterapie'],
    ['igiena', 'este încadrată la Spălătorie, compartiment igienizare'],
    ['diet', 'este asistent medical la Secția Diabet, nutriție și boli metabolice'],
    ['x', 'este încadrată la Secția Cardiologie. Însoțește pacienții la Laboratorul de radiologie.'],
    ['x', 'A activat pe un post din Laboratorul de radiologie de la 1 ianuarie 2024 până la 30 iunie 2026.'],
    ['x', 'A lucrat la Radiologie, iar în prezent ocupă un post la ATI.'],
    ['bft', 'este asistent medical la Neurologie; urmează să ocupe un post în Ambulatoriul de balneofizioterapie'],
    ['bft', 'este salariată; adeverința servește la înscrierea la programul Balneo-fizioterapie'],
    ['lab', 'este de profesie asistent medical de laborator și lucrează la Secția Chirurgie'],
    ['lab', 'este încadrată ca asistent medical; șef Laborator analize medicale: dr. Bularca'],
    ['lab', 'este detașată temporar la Laboratorul de analize medicale'],
    ['lab', 'nu lucrează la Laboratorul de analize medicale'],
    ['x', 'Este încadrată la Compartimentul Somnologie, post specific specializării Radiologie'],
    ['diet', 'în perioada 01.03.2019 – 31.05.2025 în funcția de asistent medical dietetician'],
  ])('%s: %s', (...one) => expect(isSpecific(one)).toBe(false));
});

test('what is told in another way than as her post of today is a hint, not another post', () => {
  expect(told(['lab', 'A lucrat la Laboratorul de analize medicale.']).hinted).toBe(true);
  expect(told(['bft', 'Aplică proceduri de fizio.']).hinted).toBe(true);
  expect(told(['lab', 'Este asistent medical la Secția Chirurgie.']).hinted).toBe(false);
});
