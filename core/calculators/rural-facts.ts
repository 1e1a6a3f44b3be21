import type { Citation, Fact, KnowledgeBase } from '../facts/fact.js';
import type { RuralIntervalValue, RuralStepValue } from '../facts/law-values.js';

/** Which practices a criterion of Order 391/187/2015 applies to (annex, pt. II subpt. 1). */
export type RuralKind = 'family' | 'specialist';

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
  /** Bound that must be exceeded, where the order gives one. */
  over?: number;
  citation: Citation;
}

/** An interval of points: `basePercent` at `from`, `perPoint` more for each point above it. */
export interface RuralInterval extends RuralIntervalValue {
  citations: readonly Citation[];
}

interface Limit {
  amount: number;
  citation: Citation;
}

/** What Order 391/187/2015 says, as the calculator needs it. */
export interface RuralRules {
  scales: Record<RuralScale['criterion'], RuralScale>;
  flags: Record<RuralFlag['criterion'], RuralFlag>;
  intervals: readonly RuralInterval[];
  /** Fewest and most points that bring an increase. */
  leastPoints: number;
  mostPoints: number;
  smallCommunity: Limit;
  town: Limit;
  danubeDelta: Limit;
  conditions: Readonly<Record<'hills-only' | RuralKind, Citation>>;
}

const known = new WeakMap<KnowledgeBase, RuralRules>();

const quoteOf = ({ id, citations }: Fact): Citation => {
  const [citation] = citations;
  if (!citation) throw new Error(`the fact ${id} has no quote`);
  return citation;
};

/** The rules of the packs, read once for a knowledge base. */
export function ruralRules(kb: KnowledgeBase): RuralRules {
  const cached = known.get(kb);
  if (cached) return cached;
  const steps = kb.factsOfType<RuralStepValue>('rural-step');
  const of = (criterion: string) => steps.filter(({ value }) => value.criterion === criterion);
  const scale = (criterion: RuralScale['criterion']): RuralScale => ({
    criterion,
    appliesTo: of(criterion)[0]?.value.appliesTo ?? [],
    steps: of(criterion).map((fact) => ({ ...fact.value, citation: quoteOf(fact) })),
  });
  const flag = (criterion: RuralFlag['criterion']): RuralFlag => {
    const [fact] = of(criterion);
    if (!fact) throw new Error(`the packs give no points for ${criterion}`);
    return { ...fact.value, criterion, citation: quoteOf(fact) };
  };
  const limit = (code: string): Limit => {
    const fact = kb.fact<{ amount: number }>(`rural.limit.${code}`);
    return { amount: fact.value.amount, citation: quoteOf(fact) };
  };
  const intervals = kb
    .factsOfType<RuralIntervalValue>('rural-interval')
    .map(({ value, citations }) => ({ ...value, citations }));
  const rules: RuralRules = {
    scales: {
      distance: scale('distance'),
      density: scale('density'),
      emergency: scale('emergency'),
      insured: scale('insured'),
    },
    flags: {
      unpaved: flag('unpaved'),
      slope: flag('slope'),
      specialist: flag('specialist'),
      shortage: flag('shortage'),
    },
    intervals,
    leastPoints: Math.min(...intervals.map(({ from }) => from)),
    mostPoints: Math.max(...intervals.map(({ to }) => to)),
    smallCommunity: limit('small-community'),
    town: limit('town'),
    danubeDelta: limit('danube-delta'),
    conditions: {
      'hills-only': quoteOf(kb.fact('rural.condition.hills-only')),
      family: quoteOf(kb.fact('rural.condition.family')),
      specialist: quoteOf(kb.fact('rural.condition.specialist')),
    },
  };
  known.set(kb, rules);
  return rules;
}
