import type { Citation, Fact, KnowledgeBase } from '../facts/fact.js';

/** Points that a year brought. */
export interface NmoYear {
  year: number;
  /** Lectures, conferences, webinars. */
  theory: number;
  /** Practical classes and educational cycles. */
  practice: number;
}

export interface NmoInput {
  earned: readonly NmoYear[];
}

/** What the source asks: the fact `nmo.rules`. */
export interface NmoRules {
  total: number;
  years: number;
  perYear: number;
  theoryPerYear: number;
  practicePerYear: number;
  theoryTotal: number;
  practiceTotal: number;
}

export const nmoRules = (kb: KnowledgeBase): Fact<NmoRules> => kb.fact<NmoRules>('nmo.rules');

export type NmoNote =
  | { code: 'year-repeated'; year: number }
  | { code: 'older-years-left-out'; years: number[]; from: number; to: number }
  | { code: 'year-short'; year: number; missing: number }
  | { code: 'year-over'; year: number; over: number }
  | { code: 'theory-short'; missing: number; threshold: number; of: number }
  | { code: 'practice-short'; missing: number; threshold: number; of: number }
  | { code: 'threshold-reached'; over: number; threshold: number }
  | { code: 'russian-system' };

export interface NmoYearResult extends NmoYear {
  total: number;
  /** Short of what a year asks; 0 when reached. */
  missing: number;
  missingTheory: number;
  missingPractice: number;
}

export interface NmoResult {
  /** Points of the years that end with the latest one given. */
  total: number;
  /** Short of the threshold; 0 when reached. */
  missing: number;
  perYear: NmoYearResult[];
  notes: NmoNote[];
  citations: Citation[];
}

const short = (wanted: number, got: number): number => Math.max(0, round(wanted - got));
/** Points are summed in hundredths at most: 0.1 + 0.2 is 0.3 here. */
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * NMO points of the Russian Federation against the threshold of some years and the points of each.
 *
 * Lines of one year are added up. Only the calendar years that end with the latest year given count; older ones are named
 * in a note. Points must be at least 0 (the caller validates). Source: `nmo-2021`.
 */
export function calculateNmo(kb: KnowledgeBase, { earned }: NmoInput): NmoResult {
  const { value: rules, citations } = nmoRules(kb);
  const threshold = rules.total;
  const notes: NmoNote[] = [];
  const byYear = new Map<number, NmoYear>();
  for (const line of earned) {
    const known = byYear.get(line.year);
    if (known && !notes.some((note) => note.code === 'year-repeated' && note.year === line.year)) {
      notes.push({ code: 'year-repeated', year: line.year });
    }
    byYear.set(line.year, {
      year: line.year,
      theory: round((known?.theory ?? 0) + line.theory),
      practice: round((known?.practice ?? 0) + line.practice),
    });
  }
  const years = [...byYear.values()].sort((a, b) => a.year - b.year);
  const to = years.at(-1)?.year ?? 0;
  const from = to - rules.years + 1;
  const older = years.filter(({ year }) => year < from).map(({ year }) => year);
  if (older.length > 0) notes.push({ code: 'older-years-left-out', years: older, from, to });

  const perYear = years.filter(({ year }) => year >= from).map((year) => yearResult(year, rules));
  for (const { year, total, missing } of perYear) {
    if (missing > 0) notes.push({ code: 'year-short', year, missing });
    else if (total > rules.perYear) notes.push({ code: 'year-over', year, over: round(total - rules.perYear) });
  }
  const theory = perYear.reduce((sum, year) => sum + year.theory, 0);
  const practice = perYear.reduce((sum, year) => sum + year.practice, 0);
  const total = round(theory + practice);
  if (total >= rules.total) {
    notes.push({ code: 'threshold-reached', over: round(total - rules.total), threshold });
    const missingTheory = short(rules.theoryTotal, theory);
    if (missingTheory > 0)
      notes.push({ code: 'theory-short', missing: missingTheory, threshold, of: rules.theoryTotal });
    const missingPractice = short(rules.practiceTotal, practice);
    if (missingPractice > 0)
      notes.push({ code: 'practice-short', missing: missingPractice, threshold, of: rules.practiceTotal });
  }
  notes.push({ code: 'russian-system' });
  return {
    total,
    missing: short(rules.total, total),
    perYear,
    notes,
    citations: [...citations],
  };
}

function yearResult(year: NmoYear, rules: NmoRules): NmoYearResult {
  const total = round(year.theory + year.practice);
  return {
    ...year,
    total,
    missing: short(rules.perYear, total),
    missingTheory: short(rules.theoryPerYear, year.theory),
    missingPractice: short(rules.practicePerYear, year.practice),
  };
}
