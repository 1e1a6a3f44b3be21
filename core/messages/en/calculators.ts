import { capital, formatNumber } from '../../language/format.js';
import { counted } from '../counted.js';
import type { CalculatorMessages } from '../ro/calculators.js';

const wholePoints = counted('en', '{n, plural, one {# point} other {# points}}');
const points = (n: number): string => (Number.isInteger(n) ? wholePoints(n) : `${formatNumber(n)} points`);

const criteria: CalculatorMessages['criteria'] = {
  distance: 'distance between the far ends',
  unpaved: 'unpaved roads',
  slope: 'great difference of level',
  density: 'population density',
  emergency: 'road distance to the nearest place with an emergency unit (UPU/CPU) in the same county',
  insured: 'insured people on the list',
  specialist: 'practice of a clinical specialty',
  shortage: 'place or area short of doctors',
};

const INSURED_NEEDS = {
  population: 'the population of the place',
  soleDoctor: 'whether there is a single family doctor',
} as const;

export const calculators: CalculatorMessages = {
  points,
  criteria,
  ruralNote: (note) => {
    switch (note.code) {
      case 'open-value':
        return `${capital(criteria[note.criterion])}: for ${formatNumber(note.value)} the order does not say how many points (the neighbouring steps give ${points(note.below)} and ${points(note.above)}); nothing was counted.`;
      case 'not-applicable':
        return note.kind === 'specialist'
          ? `${capital(criteria[note.criterion])}: does not apply to outpatient specialties.`
          : `${capital(criteria[note.criterion])}: does not apply to family medicine.`;
      case 'not-given':
        return `Not given, counted as 0: ${note.criteria.map((criterion) => criteria[criterion]).join(', ')}.`;
      case 'insured-needs':
        return `The insured people were not counted; also needed: ${note.missing.map((name) => INSURED_NEEDS[name]).join(', ')}.`;
      case 'insured-not-counted':
        return note.because === 'population'
          ? `The insured people earn no points: the place has more than ${formatNumber(note.limit)} inhabitants.`
          : 'The insured people earn no points: several contracted family doctors work in the place.';
      case 'insured-practice-only':
        return 'Point 3 (insured people) applies to the practice only, not to its working points.';
      case 'hills-only':
        return 'Points for roads are given only in hill and mountain areas.';
      case 'shortage-contract':
        return 'The shortage of doctors is established under the framework contract.';
      case 'too-few-points':
        return `Under ${points(note.least)} the order sets no increase (${points(note.points)}).`;
      case 'town-too-large':
        return `The order applies in rural areas, however many people live in the commune, and in towns of up to ${formatNumber(note.limit)} inhabitants: a larger town is not covered.`;
      case 'delta-at-limit':
        return `For the Danube Delta the order says "under ${formatNumber(note.limit)} inhabitants", elsewhere "up to ${formatNumber(note.limit)}"; at exactly ${formatNumber(note.limit)} the text leaves a doubt.`;
      case 'yearly-list':
        return 'The list of practices and the actual percentage are set every year.';
    }
  },
  nmoNote: (note) => {
    switch (note.code) {
      case 'year-repeated':
        return `The year ${note.year} is given more than once; its points were added up.`;
      case 'older-years-left-out':
        return `Five years were counted (${note.from}–${note.to}); left out: ${note.years.join(', ')}.`;
      case 'year-short':
        return `${note.year} is ${formatNumber(note.missing)} short of the 50 points of a year.`;
      case 'year-over':
        return `${note.year} is ${formatNumber(note.over)} above the 50 points of a year; the page does not say whether the surplus moves to another year.`;
      case 'theory-short':
        return `The threshold of ${formatNumber(note.threshold)} is reached, but ${formatNumber(note.missing)} of the ${formatNumber(note.of)} theory points are missing.`;
      case 'practice-short':
        return `The threshold of ${formatNumber(note.threshold)} is reached, but ${formatNumber(note.missing)} of the ${formatNumber(note.of)} practice points are missing.`;
      case 'threshold-reached':
        return note.over > 0
          ? `The threshold of ${formatNumber(note.threshold)} is exceeded by ${formatNumber(note.over)}.`
          : `The threshold of ${formatNumber(note.threshold)} is reached.`;
      case 'russian-system':
        return 'NMO is the system of the Russian Federation, not that of Romania.';
    }
  },
  reasons: {
    'not-13-digits': 'the number must have exactly 13 digits',
    'first-digit': 'the first digit must be 1, 2, 3 or 4',
    'birth-date': 'digits 2–7 are no existing birth date',
    'unknown-county': 'digits 8–9 are no insurance house of the order',
    'control-digit': 'the control digit does not match',
    'birth-year-out-of-reach': 'the number can only show birth years from 1900 to 2099',
    'bad-serial': 'the record number must have at most 3 digits',
  },
  insuredIdNotes: {
    'born-in-2000':
      'The order says "before the year 2000" and "after the year 2000"; for people born in 2000 itself digit 3 or 4 was taken, as in the CNP.',
    'control-formula-not-in-order':
      "The order gives no formula for the control digit; that of the CNP was used, which the order's example agrees with.",
  },
};
