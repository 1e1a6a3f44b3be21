import type { Citation, KnowledgeBase } from '../facts/fact.js';
import {
  type RuralFlag,
  type RuralKind,
  type RuralRules,
  type RuralScale,
  type RuralStep,
  ruralRules,
} from './rural-facts.js';

/** What is known of a practice. Whatever is left out counts for nothing and is named in a note. */
export interface RuralInput {
  kind: RuralKind;
  /** Greatest distance between the far ends of the commune or town, km. */
  km?: number | undefined;
  /** Unpaved roads: `true` = more than half of them, or their share in per cent. */
  unpaved?: boolean | number | undefined;
  /** Roads with a difference of level above 200 m. */
  slope200m?: boolean | undefined;
  /** Inhabitants a square kilometre. */
  density?: number | undefined;
  /** Road distance to the nearest UPU/CPU of the county, km. */
  emergencyKm?: number | undefined;
  /** Insured people on the list. */
  insured?: number | undefined;
  population?: number | undefined;
  soleDoctor?: boolean | undefined;
  shortage?: boolean | undefined;
  danubeDelta?: boolean | undefined;
}

export type RuralCriterion = RuralScale['criterion'] | RuralFlag['criterion'];

/** Why a figure needs a word beside it. The words stand in `messages/`. */
export type RuralNote =
  | { code: 'open-value'; criterion: RuralCriterion; value: number; below: number; above: number }
  | { code: 'not-applicable'; criterion: RuralCriterion; kind: RuralKind }
  | { code: 'not-given'; criteria: RuralCriterion[] }
  | { code: 'insured-needs'; missing: ('population' | 'soleDoctor')[] }
  | { code: 'insured-not-counted'; because: 'population' | 'soleDoctor'; limit: number }
  | { code: 'insured-practice-only' }
  | { code: 'hills-only' }
  | { code: 'shortage-contract' }
  | { code: 'too-few-points'; points: number; least: number }
  | { code: 'town-too-large'; population: number; limit: number }
  | { code: 'delta-at-limit'; population: number; limit: number }
  | { code: 'yearly-list' };

export interface RuralItem {
  criterion: RuralCriterion;
  /** Place in the order: `I.1.a(ii)`; the scale's first step when the value earns nothing. */
  code: string;
  points: number;
  citation: Citation;
}

export interface RuralResult {
  /** Sum of what the text decides. With an `open-value` note the true sum is not settled by the order. */
  points: number;
  /** Increase in per cent for `points` (0 under 2 points: the order sets none). */
  percent: number;
  /** True when a value lies where the order says nothing: `points` and `percent` are then only what is certain. */
  open: boolean;
  breakdown: RuralItem[];
  /** What the percentage rests on. */
  percentCitations: Citation[];
  notes: RuralNote[];
}

const holds = (step: RuralStep, value: number): boolean =>
  (step.from === undefined || value >= step.from) &&
  (step.to === undefined || value <= step.to) &&
  (step.over === undefined || value > step.over) &&
  (step.under === undefined || value < step.under);

/** A value that two neighbouring steps leave out between them: 40.5 km, exactly 400 insured. */
function gapAt(scale: RuralScale, value: number): { below: number; above: number } | undefined {
  const lower = scale.steps.filter((step) => (step.to ?? step.under ?? Number.POSITIVE_INFINITY) <= value);
  const upper = scale.steps.filter((step) => (step.from ?? step.over ?? Number.NEGATIVE_INFINITY) >= value);
  const [below, above] = [lower.at(-1), upper[0]];
  return below && above ? { below: below.points, above: above.points } : undefined;
}

const gapOf = (scale: RuralScale, value: number): { below: number; above: number } | undefined =>
  scale.steps.some((step) => holds(step, value)) ? undefined : gapAt(scale, value);

/**
 * Points and percentage of increase of a practice in a village or a town of up to 10.000 inhabitants.
 *
 * Family medicine takes criteria 1 a)-c), 2, 3 and 5, a clinical specialty 1 c), 2, 4 and 5. Point 3 counts only where at
 * most 1.200 people live and a single family doctor has a contract. In the Danube Delta the increase is 200%.
 * Where the text has a hole (40.5 km, exactly 400 insured) nothing is guessed: no points, `open`, and a note.
 * Source: `ordin-391-187-2015`, annex, pt. I and II.
 */
export function calculateRural(kb: KnowledgeBase, input: RuralInput): RuralResult {
  const rules = ruralRules(kb);
  const { scales, flags } = rules;
  const limit = rules.town.amount;
  const breakdown: RuralItem[] = [];
  const notes: RuralNote[] = [];
  const notGiven: RuralCriterion[] = [];

  const add = (criterion: RuralCriterion, code: string, points: number, citation: Citation) =>
    breakdown.push({ criterion, code, points, citation });

  const scale = (rule: RuralScale, value: number | undefined): void => {
    if (!rule.appliesTo.includes(input.kind)) {
      if (value !== undefined) notes.push({ code: 'not-applicable', criterion: rule.criterion, kind: input.kind });
      return;
    }
    if (value === undefined) {
      notGiven.push(rule.criterion);
      return;
    }
    const step = rule.steps.find((candidate) => holds(candidate, value));
    if (step) return void add(rule.criterion, step.code, step.points, step.citation);
    const gap = gapAt(rule, value);
    if (gap) return void notes.push({ code: 'open-value', criterion: rule.criterion, value, ...gap });
    const first = rule.steps[0] as RuralStep;
    add(rule.criterion, first.code, 0, first.citation);
  };

  const flag = (rule: RuralFlag, value: boolean | undefined): void => {
    if (!rule.appliesTo.includes(input.kind)) {
      if (value) notes.push({ code: 'not-applicable', criterion: rule.criterion, kind: input.kind });
      return;
    }
    if (value === undefined) notGiven.push(rule.criterion);
    else add(rule.criterion, rule.code, value ? rule.points : 0, rule.citation);
  };

  scale(scales.distance, input.km);
  flag(flags.unpaved, typeof input.unpaved === 'number' ? input.unpaved > (flags.unpaved.over ?? 0) : input.unpaved);
  flag(flags.slope, input.slope200m);
  if (breakdown.some((item) => (item.criterion === 'unpaved' || item.criterion === 'slope') && item.points > 0)) {
    notes.push({ code: 'hills-only' });
  }
  scale(scales.density, input.density);
  scale(scales.emergency, input.emergencyKm);
  const insuredNote = input.kind === 'family' ? whyNotInsured(input, rules) : undefined;
  if (insuredNote) {
    notes.push(insuredNote);
    if (insuredNote.code === 'insured-not-counted') add('insured', 'I.3', 0, rules.smallCommunity.citation);
    // Whatever else is known, no step of the text fits this number.
    const { insured: value } = input;
    const gap = insuredNote.code === 'insured-needs' && value !== undefined ? gapOf(scales.insured, value) : undefined;
    if (gap && value !== undefined) notes.push({ code: 'open-value', criterion: 'insured', value, ...gap });
  } else {
    scale(scales.insured, input.insured);
    if (input.kind === 'family' && input.insured !== undefined) notes.push({ code: 'insured-practice-only' });
  }
  if (input.kind === 'specialist') flag(flags.specialist, true);
  flag(flags.shortage, input.shortage);
  if (input.shortage) notes.push({ code: 'shortage-contract' });
  if (notGiven.length > 0) notes.push({ code: 'not-given', criteria: notGiven });

  const points = breakdown.reduce((sum, item) => sum + item.points, 0);
  const { percent, citations } = ruralPercent(kb, points, input.danubeDelta === true);
  const open = notes.some(({ code }) => code === 'open-value' || code === 'insured-needs');
  if (points < rules.leastPoints && !open && input.danubeDelta !== true)
    notes.push({ code: 'too-few-points', points, least: rules.leastPoints });
  if (input.population !== undefined && input.population > limit) {
    notes.push({ code: 'town-too-large', population: input.population, limit });
  }
  if (input.danubeDelta && input.population === limit) {
    notes.push({ code: 'delta-at-limit', population: input.population, limit });
  }
  notes.push({ code: 'yearly-list' });
  return { points, percent, open, breakdown, percentCitations: citations, notes };
}

/** Point 3 has conditions of its own; undefined = they are met, or no list was given. */
function whyNotInsured(input: RuralInput, rules: RuralRules): RuralNote | undefined {
  const limit = rules.smallCommunity.amount;
  if (input.insured === undefined) return undefined;
  if (input.population !== undefined && input.population > limit) {
    return { code: 'insured-not-counted', because: 'population', limit };
  }
  if (input.soleDoctor === false) return { code: 'insured-not-counted', because: 'soleDoctor', limit };
  const missing = (['population', 'soleDoctor'] as const).filter((name) => input[name] === undefined);
  return missing.length > 0 ? { code: 'insured-needs', missing } : undefined;
}

/**
 * Percentage of increase for a number of points; 0 under the least, where the order sets none.
 * Throws RangeError for points that the order cannot give. Source: `ordin-391-187-2015`, annex, pt. II subpt. 2.
 */
export function ruralPercent(
  kb: KnowledgeBase,
  points: number,
  inDanubeDelta = false,
): { percent: number; citations: Citation[] } {
  const { intervals, mostPoints, danubeDelta } = ruralRules(kb);
  if (!Number.isInteger(points) || points < 0 || points > mostPoints) {
    throw new RangeError(`points must be a whole number from 0 to ${mostPoints}: ${points}`);
  }
  if (inDanubeDelta) return { percent: danubeDelta.amount, citations: [danubeDelta.citation] };
  const interval = intervals.find(({ from, to }) => points >= from && points <= to);
  if (!interval) return { percent: 0, citations: [] };
  return {
    percent: interval.basePercent + interval.perPoint * (points - interval.from),
    citations: [...interval.citations],
  };
}

/** Words of the order that a note rests on, where it has any. */
export function citationOfNote(kb: KnowledgeBase, note: RuralNote): Citation | undefined {
  const { conditions, smallCommunity } = ruralRules(kb);
  switch (note.code) {
    case 'hills-only':
      return conditions['hills-only'];
    case 'not-applicable':
      return conditions[note.kind];
    case 'insured-needs':
    case 'insured-not-counted':
      return smallCommunity.citation;
    default:
      return undefined;
  }
}
