import type { Citation } from '../facts/fact.js';

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

/** What the source asks. Source: `nmo-2021`. */
export const NMO_RULES = {
  total: 250,
  years: 5,
  perYear: 50,
  theoryPerYear: 14,
  practicePerYear: 36,
  theoryTotal: 70,
  practiceTotal: 180,
} as const;

const cite = (quote: string): Citation => ({ source: 'nmo-2021', locator: 'раздел «Как получить баллы НМО?»', quote });

export const NMO_CITATIONS = {
  total: {
    source: 'nmo-2021',
    locator: 'раздел «Что такое НМО?»',
    quote: 'Для того чтобы выйти на аккредитацию необходимо преодолеть порог в 250 баллов.',
  },
  perYear: cite('Ежегодно в процессе обучения медицинский работник должен набирать 50 баллов.'),
  splitYear: cite(
    'За посещение лекций (очно или дистанционно) специалист получает 14 баллов, а за практические занятия 36 баллов.',
  ),
  splitTotal: cite(
    'за пять лет работник здравоохранения должен набрать 70 баллов за теоретический курс и 180 за образовательные циклы',
  ),
} as const satisfies Record<string, Citation>;

export type NmoNote =
  | { code: 'year-repeated'; year: number }
  | { code: 'older-years-left-out'; years: number[]; from: number; to: number }
  | { code: 'year-short'; year: number; missing: number }
  | { code: 'year-over'; year: number; over: number }
  | { code: 'theory-short'; missing: number }
  | { code: 'practice-short'; missing: number }
  | { code: 'threshold-reached'; over: number }
  | { code: 'russian-system' };

export interface NmoYearResult extends NmoYear {
  total: number;
  /** Short of 50, 14 and 36; 0 when reached. */
  missing: number;
  missingTheory: number;
  missingPractice: number;
}

export interface NmoResult {
  /** Points of the five years that end with the latest one given. */
  total: number;
  /** Short of 250; 0 when reached. */
  missing: number;
  perYear: NmoYearResult[];
  notes: NmoNote[];
  citations: Citation[];
}

const short = (wanted: number, got: number): number => Math.max(0, round(wanted - got));
/** Points are summed in hundredths at most: 0.1 + 0.2 is 0.3 here. */
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * NMO points of the Russian Federation against 250 in five years and 50 a year (14 theory + 36 practice).
 *
 * Lines of one year are added up. Only the five calendar years that end with the latest year given count; older ones are named
 * in a note. Points must be at least 0 (the caller validates). Source: `nmo-2021`.
 */
export function calculateNmo({ earned }: NmoInput): NmoResult {
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
  const from = to - NMO_RULES.years + 1;
  const older = years.filter(({ year }) => year < from).map(({ year }) => year);
  if (older.length > 0) notes.push({ code: 'older-years-left-out', years: older, from, to });

  const perYear = years.filter(({ year }) => year >= from).map(yearResult);
  for (const { year, total, missing } of perYear) {
    if (missing > 0) notes.push({ code: 'year-short', year, missing });
    else if (total > NMO_RULES.perYear) notes.push({ code: 'year-over', year, over: round(total - NMO_RULES.perYear) });
  }
  const theory = perYear.reduce((sum, year) => sum + year.theory, 0);
  const practice = perYear.reduce((sum, year) => sum + year.practice, 0);
  const total = round(theory + practice);
  if (total >= NMO_RULES.total) {
    notes.push({ code: 'threshold-reached', over: round(total - NMO_RULES.total) });
    const missingTheory = short(NMO_RULES.theoryTotal, theory);
    if (missingTheory > 0) notes.push({ code: 'theory-short', missing: missingTheory });
    const missingPractice = short(NMO_RULES.practiceTotal, practice);
    if (missingPractice > 0) notes.push({ code: 'practice-short', missing: missingPractice });
  }
  notes.push({ code: 'russian-system' });
  return {
    total,
    missing: short(NMO_RULES.total, total),
    perYear,
    notes,
    citations: Object.values(NMO_CITATIONS),
  };
}

function yearResult(year: NmoYear): NmoYearResult {
  const total = round(year.theory + year.practice);
  return {
    ...year,
    total,
    missing: short(NMO_RULES.perYear, total),
    missingTheory: short(NMO_RULES.theoryPerYear, year.theory),
    missingPractice: short(NMO_RULES.practicePerYear, year.practice),
  };
}
