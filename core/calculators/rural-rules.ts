import type { Citation } from '../facts/fact.js';

/** Which practices a criterion of Order 391/187/2015 applies to (annex, pt. II subpt. 1). */
export type RuralKind = 'family' | 'specialist';

const cite = (locator: string, quote: string): Citation => ({ source: 'ordin-391-187-2015', locator, quote });

/** A step of a criterion: from `from` to `to` inclusive, or open above (`over`) or below (`under`) an excluded bound. */
export interface RuralStep {
  /** Code in the order: `I.1.a(i)`. */
  code: string;
  from?: number;
  to?: number;
  over?: number;
  under?: number;
  points: number;
  citation: Citation;
}

export interface RuralScale {
  criterion: 'distance' | 'density' | 'emergency' | 'insured';
  appliesTo: readonly RuralKind[];
  steps: readonly RuralStep[];
}

export interface RuralFlag {
  criterion: 'unpaved' | 'slope' | 'specialist' | 'shortage';
  code: string;
  appliesTo: readonly RuralKind[];
  points: number;
  citation: Citation;
}

const BOTH: readonly RuralKind[] = ['family', 'specialist'];
const FAMILY: readonly RuralKind[] = ['family'];

/** Greatest distance between the far ends of the commune or town served, km. */
export const DISTANCE: RuralScale = {
  criterion: 'distance',
  appliesTo: FAMILY,
  steps: [
    {
      code: 'I.1.a(i)',
      from: 7,
      to: 12,
      points: 2,
      citation: cite('anexă, pct. I.1 lit. a) (i)', '(i) 7 -12 km 2 puncte'),
    },
    {
      code: 'I.1.a(ii)',
      over: 12,
      points: 4,
      citation: cite('anexă, pct. I.1 lit. a) (ii)', '(ii) peste 12 km 4 puncte'),
    },
  ],
};

/** Inhabitants a square kilometre. */
export const DENSITY: RuralScale = {
  criterion: 'density',
  appliesTo: BOTH,
  steps: [
    {
      code: 'I.1.c(i)',
      from: 75,
      to: 150,
      points: 2,
      citation: cite('anexă, pct. I.1 lit. c) (i)', '(i) densitatea populaţiei 75-150 de locuitori/km2 2 puncte'),
    },
    {
      code: 'I.1.c(ii)',
      under: 75,
      points: 4,
      citation: cite('anexă, pct. I.1 lit. c) (ii)', '(ii) densitatea populaţiei sub 75 de locuitori/km2 4 puncte'),
    },
  ],
};

/** Road distance to the nearest UPU/CPU of the same county, km. */
export const EMERGENCY: RuralScale = {
  criterion: 'emergency',
  appliesTo: BOTH,
  steps: [
    { code: 'I.2.a', from: 20, to: 40, points: 4, citation: cite('anexă, pct. I.2 lit. a)', 'a) 20-40 km 4 puncte') },
    { code: 'I.2.b', from: 41, to: 60, points: 6, citation: cite('anexă, pct. I.2 lit. b)', 'b) 41-60 km 6 puncte') },
    { code: 'I.2.c', over: 60, points: 8, citation: cite('anexă, pct. I.2 lit. c)', 'c) peste 60 km 8 puncte') },
  ],
};

/** Insured people on the family doctor's list. Counts only under {@link SMALL_COMMUNITY}. */
export const INSURED: RuralScale = {
  criterion: 'insured',
  appliesTo: FAMILY,
  steps: [
    {
      code: 'I.3.a',
      under: 400,
      points: 30,
      citation: cite('anexă, pct. I.3 lit. a)', 'a) sub 400 de asiguraţi 30 de puncte'),
    },
    {
      code: 'I.3.b',
      from: 401,
      to: 600,
      points: 20,
      citation: cite('anexă, pct. I.3 lit. b)', 'b) 401-600 de asiguraţi 20 de puncte'),
    },
    {
      code: 'I.3.c',
      from: 601,
      to: 1200,
      points: 5,
      citation: cite('anexă, pct. I.3 lit. c)', 'c) 601-1.200 de asiguraţi 5 puncte'),
    },
  ],
};

/** Point 3 needs a commune or town of at most 1.200 inhabitants with a single contracted family doctor. */
export const SMALL_COMMUNITY = {
  maxPopulation: 1200,
  citation: cite(
    'anexă, pct. I.3, notă',
    'Criteriul de la pct. 3 se aplică numai cabinetelor medicale/punctelor de lucru ale cabinetelor medicale din zonele administrativ-teritoriale, respectiv din comunele şi oraşele cu populaţie de până la 1.200 de locuitori inclusiv, şi în comuna/oraşul respectiv îşi desfăşoară activitatea în relaţie contractuală cu casa de asigurări de sănătate un singur medic de familie.',
  ),
} as const;

export const UNPAVED: RuralFlag = {
  criterion: 'unpaved',
  code: 'I.1.b1',
  appliesTo: FAMILY,
  points: 4,
  citation: cite(
    'anexă, pct. I.1 lit. b1)',
    'b1) drumuri neasfaltate şi nepietruite în proporţie de peste 50% 4 puncte',
  ),
};

/** Share of unpaved roads that must be exceeded, per cent. */
export const UNPAVED_SHARE = 50;

export const SLOPE: RuralFlag = {
  criterion: 'slope',
  code: 'I.1.b2',
  appliesTo: FAMILY,
  points: 8,
  citation: cite('anexă, pct. I.1 lit. b2)', 'b2) drumuri cu diferenţă de nivel de peste 200 m**) 8 puncte'),
};

export const HILLS_ONLY: Citation = cite(
  'anexă, pct. I.1 lit. b), notă',
  'Se acordă punctaj în conformitate cu prevederile lit. b1) şi/sau lit. b2), după caz, cabinetelor medicale/punctelor de lucru ale cabinetelor medicale din zonele de deal şi de munte',
);

export const SPECIALIST: RuralFlag = {
  criterion: 'specialist',
  code: 'I.4',
  appliesTo: ['specialist'],
  points: 20,
  citation: cite(
    'anexă, pct. I.4',
    'Pentru cabinetele medicale de specialitate din specialităţile clinice din mediul rural şi din mediul urban pentru oraşele cu un număr de până la 10.000 de locuitori 20 de puncte',
  ),
};

export const SHORTAGE: RuralFlag = {
  criterion: 'shortage',
  code: 'I.5',
  appliesTo: BOTH,
  points: 20,
  citation: cite(
    'anexă, pct. I.5',
    'deficitare din punctul de vedere al prezenţei medicului de familie, respectiv din punctul de vedere al prezenţei medicilor de specialitate pentru specialităţi clinice***) 20 de puncte',
  ),
};

/** Towns above this are outside the order (rural communes are in, whatever their size). */
export const MAX_TOWN_POPULATION = 10_000;

/** Which criteria count for which practice. */
export const APPLICATION: Record<RuralKind, Citation> = {
  family: cite(
    'anexă, pct. II.1',
    'pentru cabinetele/punctele de lucru ale cabinetelor medicale de medicină de familie, după caz: criteriile de la pct. I subpct. 1 lit. a)-c), subpct. 2, 3 şi 5',
  ),
  specialist: cite(
    'anexă, pct. II.1',
    'pentru cabinetele/punctele de lucru ale cabinetelor medicale din ambulatoriul de specialitate pentru specialităţile clinice: criteriile de la pct. I subpct. 1 lit. c), subpct. 2, 4 şi 5',
  ),
};

export const ALL_SCALES: readonly RuralScale[] = [DISTANCE, DENSITY, EMERGENCY, INSURED];
export const ALL_FLAGS: readonly RuralFlag[] = [UNPAVED, SLOPE, SPECIALIST, SHORTAGE];
