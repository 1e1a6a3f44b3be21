import type { Citation } from '../facts/fact.js';

const cite = (locator: string, quote: string): Citation => ({ source: 'ordin-391-187-2015', locator, quote });

/** An interval of points with its share of increase: `basePercent` at `from`, `perPoint` more for each point above it. */
export interface RuralInterval {
  code: string;
  from: number;
  to: number;
  basePercent: number;
  perPoint: number;
  topPercent: number;
  citations: readonly Citation[];
}

export const INTERVALS: readonly RuralInterval[] = [
  {
    code: 'II.2.a',
    from: 75,
    to: 78,
    basePercent: 100,
    perPoint: 0,
    topPercent: 100,
    citations: [
      cite('anexă, pct. II.2 lit. a)', 'a) între 75 şi 78 de puncte 100%'),
      cite('anexă, pct. II.2.1', 'procent de 100% pentru intervalul prevăzut la subpct. 2 lit. a)'),
    ],
  },
  {
    code: 'II.2.b',
    from: 61,
    to: 74,
    basePercent: 71,
    perPoint: 2,
    topPercent: 97,
    citations: [
      cite('anexă, pct. II.2 lit. b)', 'b) între 61 şi 74 de puncte 71%-97%'),
      cite(
        'anexă, pct. II.2.2',
        'procent de 2% pentru fiecare punct obţinut peste limita inferioară pentru intervalul prevăzut la subpct. 2 lit. b)',
      ),
    ],
  },
  {
    code: 'II.2.c',
    from: 41,
    to: 60,
    basePercent: 40.5,
    perPoint: 1.5,
    topPercent: 69,
    citations: [
      cite('anexă, pct. II.2 lit. c)', 'c) între 41 şi 60 de puncte 40,5%-69%'),
      cite(
        'anexă, pct. II.2.3',
        'procent de 1,5% pentru fiecare punct obţinut peste limita inferioară pentru intervalul prevăzut la subpct. 2 lit. c)',
      ),
    ],
  },
  {
    code: 'II.2.d',
    from: 2,
    to: 40,
    basePercent: 1,
    perPoint: 1,
    topPercent: 39,
    citations: [
      cite('anexă, pct. II.2 lit. d)', 'd) între 2 şi 40 de puncte 1%-39%'),
      cite(
        'anexă, pct. II.2.4',
        'procent de 1% pentru fiecare punct obţinut peste limita inferioară pentru intervalul prevăzut la subpct. 2 lit. d)',
      ),
    ],
  },
];

export const DANUBE_DELTA = {
  percent: 200,
  citation: cite(
    'anexă, pct. II.2, notă',
    'din aria Rezervaţiei Biosferei Delta Dunării se aplică un procent de majorare de 200%',
  ),
} as const;
