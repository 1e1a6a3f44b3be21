import { judgeDossier } from '../core/dossier/judge.js';
import type { Verdict } from '../core/dossier/judgement.js';
import { plainDate } from '../core/time/plain-date.js';
import { openKnowledge } from '../knowledge/open.js';
import { STATEMENTS } from '../ocr/documents/statements.js';
import { fileOf } from '../test/core/dossier/words/in-words.js';
import { DEFECTS, type Defect } from './dossiers/defects.js';
import { COURSE, honest, LAYOUTS, type Said } from './dossiers/layouts.js';

/**
 * Whole dossiers with one defect each: every defect on its paper in three layouts and two ways of coming about, the other papers
 * faultless, in layouts that turn with it. Read from words as a text layer gives them; whether ink is seen is measured by
 * `eval:signatures`, how pictures are read by `eval:documents`.
 *
 *     npm run eval:dossiers -- [--failures]
 */
const kb = await openKnowledge();
const showsFailures = process.argv.includes('--failures');

type Way = Defect['ways'][number];

function textOf(paper: string, layout: number, way?: Way): string {
  const draw = LAYOUTS[paper]?.[layout];
  if (!draw) throw new Error(`no layout ${layout} of ${paper}`);
  if (way === undefined) return draw(honest());
  if (way === 'left out') return '';
  if (!('replace' in way)) return draw(honest(way as Partial<Said>));
  const before = draw(honest());
  const after = before.replace(way.replace[0], way.replace[1]);
  return after === before ? draw(honest()) : after;
}

/** Undefined: the defect changes nothing in this layout. */
function verdictOf(turn: number, defect?: Defect, way?: Way): Verdict | undefined {
  const texts = Object.keys(LAYOUTS).map((paper, at) => {
    const layout = defect?.paper === paper ? turn % 3 : (turn + at) % 3;
    return defect?.paper === paper
      ? { text: textOf(paper, layout, way), honest: textOf(paper, layout) }
      : { text: textOf(paper, layout) };
  });
  if (defect && texts.every((each) => each.honest === undefined || each.honest === each.text)) return undefined;
  const files = texts.filter(({ text }) => text !== '').map(({ text }) => fileOf(text));
  const programme = 'laborator';
  return judgeDossier(files, {
    kind: 'enrolment',
    programme,
    applicant: 'employer',
    phase: 'final',
    today: plainDate('2026-10-12'),
    lang: 'ro',
    kb,
    statements: STATEMENTS,
  }).verdict;
}

/** Upper bound of a share at 95 % confidence when `k` of `n` were seen (exact, by halving). */
function upperBound(k: number, n: number): number {
  const atMost = (p: number): number => {
    let [term, sum] = [(1 - p) ** n, 0];
    for (let i = 0; i <= k; i++) {
      sum += term;
      term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return sum;
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (atMost(middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

const share = (k: number, n: number) =>
  `${k}/${n} = ${((100 * k) / n).toFixed(1)} % (at most ${(100 * upperBound(k, n)).toFixed(2)} % at 95 % confidence)`;

const wrong: string[] = [];
let tried = 0;
for (const defect of DEFECTS)
  for (const [at, way] of defect.ways.entries())
    for (const turn of [0, 1, 2]) {
      const verdict = verdictOf(turn, defect, way);
      if (verdict === undefined) continue;
      tried += 1;
      if (verdict === 'complete') wrong.push(`${defect.paper}: ${defect.what}, way ${at + 1}, layout ${turn + 1}`);
    }
const faultless = Array.from({ length: 27 }, (_, turn) => verdictOf(turn));
const [complete, incomplete] = (['complete', 'incomplete'] as const).map(
  (verdict) => faultless.filter((each) => each === verdict).length,
);
console.log(`${COURSE}, final: ${DEFECTS.length} defects`);
console.log(`wrong complete       ${share(wrong.length, tried)}`);
console.log(`wrong incomplete     ${share(incomplete ?? 0, faultless.length)}`);
console.log(`faultless, complete  ${complete}/${faultless.length}`);
if (showsFailures) for (const each of wrong) console.log(`  ${each}`);
