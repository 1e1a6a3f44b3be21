import type { InsuredIdNote, InsuredIdReason } from '../../calculators/insured-id.js';
import type { NmoNote } from '../../calculators/nmo.js';
import type { RuralCriterion, RuralNote } from '../../calculators/rural.js';
import { capital, formatNumber } from '../../language/format.js';
import { counted } from '../counted.js';

const wholePoints = counted('ro', '{n, plural, one {# punct} few {# puncte} other {# de puncte}}');
const points = (n: number): string => (Number.isInteger(n) ? wholePoints(n) : `${formatNumber(n)} puncte`);

const CRITERIA: Record<RuralCriterion, string> = {
  distance: 'distanța dintre punctele extreme',
  unpaved: 'drumuri neasfaltate și nepietruite',
  slope: 'diferență mare de nivel',
  density: 'densitatea populației',
  emergency: 'distanța rutieră până la cea mai apropiată localitate cu UPU/CPU din același județ',
  insured: 'numărul de asigurați de pe listă',
  specialist: 'cabinet de specialitate clinică',
  shortage: 'localitate sau zonă deficitară',
};

const INSURED_NEEDS = {
  population: 'populația localității',
  soleDoctor: 'dacă este un singur medic de familie',
} as const;

function ruralNote(note: RuralNote): string {
  switch (note.code) {
    case 'open-value':
      return `${capital(CRITERIA[note.criterion])}: pentru ${formatNumber(note.value)} ordinul nu spune câte puncte se dau (treptele vecine dau ${points(note.below)} și ${points(note.above)}); nu s-a socotit nimic.`;
    case 'not-applicable':
      return note.kind === 'specialist'
        ? `${capital(CRITERIA[note.criterion])}: nu se aplică ambulatoriului de specialitate.`
        : `${capital(CRITERIA[note.criterion])}: nu se aplică medicinei de familie.`;
    case 'not-given':
      return `Nu s-au dat și s-au socotit cu 0: ${note.criteria.map((criterion) => CRITERIA[criterion]).join(', ')}.`;
    case 'insured-needs':
      return `Numărul de asigurați nu s-a socotit; mai trebuie știut: ${note.missing.map((name) => INSURED_NEEDS[name]).join(', ')}.`;
    case 'insured-not-counted':
      return note.because === 'population'
        ? `Numărul de asigurați nu se punctează: localitatea are peste ${formatNumber(note.limit)} de locuitori.`
        : 'Numărul de asigurați nu se punctează: în localitate lucrează mai mulți medici de familie în contract.';
    case 'insured-practice-only':
      return 'Punctul 3 (asigurați) se aplică numai cabinetului, nu și punctelor de lucru.';
    case 'hills-only':
      return 'Punctele pentru drumuri se dau numai în zonele de deal și de munte.';
    case 'shortage-contract':
      return 'Deficitul de medici se stabilește potrivit contractului-cadru.';
    case 'too-few-points':
      return `Sub ${points(note.least)} ordinul nu prevede nicio majorare (${points(note.points)}).`;
    case 'town-too-large':
      return `Ordinul se aplică în mediul rural, oricâți locuitori are comuna, și în orașele de până la ${formatNumber(note.limit)} de locuitori: dacă localitatea este oraș, nu intră.`;
    case 'delta-at-limit':
      return `Pentru Delta Dunării ordinul spune „sub ${formatNumber(note.limit)} de locuitori”, în rest „până la ${formatNumber(note.limit)}”; la exact ${formatNumber(note.limit)} textul lasă loc de îndoială.`;
    case 'yearly-list':
      return 'Lista cabinetelor și procentul concret se stabilesc anual.';
  }
}

function nmoNote(note: NmoNote): string {
  switch (note.code) {
    case 'year-repeated':
      return `Anul ${note.year} apare de mai multe ori; punctele s-au adunat.`;
    case 'older-years-left-out':
      return `S-au socotit cinci ani (${note.from}–${note.to}); lăsați deoparte: ${note.years.join(', ')}.`;
    case 'year-short':
      return `În ${note.year} lipsesc ${formatNumber(note.missing)} din cele 50 de puncte ale anului.`;
    case 'year-over':
      return `În ${note.year} sunt cu ${formatNumber(note.over)} mai multe decât cele 50 de puncte ale anului; pagina nu spune dacă surplusul trece în alt an.`;
    case 'theory-short':
      return `Pragul de ${formatNumber(note.threshold)} este atins, dar din cele ${formatNumber(note.of)} de puncte de teorie lipsesc ${formatNumber(note.missing)}.`;
    case 'practice-short':
      return `Pragul de ${formatNumber(note.threshold)} este atins, dar din cele ${formatNumber(note.of)} de puncte de practică lipsesc ${formatNumber(note.missing)}.`;
    case 'threshold-reached':
      return note.over > 0
        ? `Pragul de ${formatNumber(note.threshold)} este depășit cu ${formatNumber(note.over)}.`
        : `Pragul de ${formatNumber(note.threshold)} este atins.`;
    case 'russian-system':
      return 'NMO este sistemul Federației Ruse, nu cel din România.';
  }
}

const REASONS: Record<InsuredIdReason, string> = {
  'not-13-digits': 'numărul trebuie să aibă exact 13 cifre',
  'first-digit': 'prima cifră trebuie să fie 1, 2, 3 sau 4',
  'birth-date': 'cifrele 2–7 nu formează o dată de naștere care există',
  'unknown-county': 'cifrele 8–9 nu sunt ale unei case de asigurări din ordin',
  'control-digit': 'cifra de control nu se potrivește',
  'birth-year-out-of-reach': 'numărul poate arăta numai ani de naștere între 1900 și 2099',
  'bad-serial': 'numărul de evidență trebuie să aibă cel mult 3 cifre',
};

const INSURED_ID_NOTES: Record<InsuredIdNote['code'], string> = {
  'born-in-2000':
    'Ordinul spune „înainte de anul 2000” și „după anul 2000”; pentru cei născuți chiar în 2000 s-a folosit, ca la CNP, cifra 3 sau 4.',
  'control-formula-not-in-order':
    'Ordinul nu dă formula cifrei de control; s-a folosit cea a CNP-ului, cu care se potrivește exemplul ordinului.',
};

export const calculators = {
  points,
  criteria: CRITERIA,
  ruralNote,
  nmoNote,
  reasons: REASONS,
  insuredIdNotes: INSURED_ID_NOTES,
};

/** What every language must say. */
export type CalculatorMessages = typeof calculators;
