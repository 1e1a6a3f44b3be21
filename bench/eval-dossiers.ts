import type { ReadDocument } from '../core/documents/document.js';
import { judgeDossier } from '../core/dossier/judge.js';
import type { DossierJudgement, Verdict } from '../core/dossier/judgement.js';
import { plainDate } from '../core/time/plain-date.js';
import { openKnowledge } from '../knowledge/open.js';
import { STATEMENTS } from '../ocr/documents/statements.js';
import { fileOf, PLAIN, type Sureness } from '../test/core/dossier/words/in-words.js';
import { DEFECTS, type Defect } from './dossiers/defects.js';
import { COURSE, honest, LAYOUTS, type Said } from './dossiers/layouts.js';
import type { Misread } from './dossiers/misread.js';
import { STILL_FAULTLESS } from './dossiers/misread-faultless.js';
import { STILL_FAULTY } from './dossiers/misread-faulty.js';

/**
 * Whole dossiers with one defect each: every defect on its paper in three layouts and two ways of coming about, the other papers
 * faultless, in layouts that turn with it. Read from words as a text layer gives them; whether ink is seen is measured by
 * `eval:signatures`, how pictures are read by `eval:documents`.
 *
 *     npm run eval:dossiers -- [--paper PAPER] [--failures]
 */
const kb = await openKnowledge();
const showsFailures = process.argv.includes('--failures');
const only = process.argv.includes('--paper') ? process.argv[process.argv.indexOf('--paper') + 1] : undefined;
const isAsked = ({ paper }: { paper: string }): boolean => only === undefined || paper === only;

type Way = Defect['ways'][number];

/** Most papers stand in many dossiers: each is read once. */
const readOnce = new Map<string, ReadDocument>();
function paperOf(text: string, sureness?: Sureness): ReadDocument {
  const words = new Set(text.split(/\s+/));
  const key = `${text}|${sureness ? [...words].map((word) => sureness(word)).join() : ''}`;
  const file = readOnce.get(key) ?? fileOf(text, sureness);
  readOnce.set(key, file);
  return file;
}

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
  return judged(texts.filter(({ text }) => text !== '').map(({ text }) => paperOf(text))).verdict;
}

function judged(files: ReadDocument[]): DossierJudgement {
  return judgeDossier(files, {
    kind: 'enrolment',
    programme: 'laborator',
    applicant: 'employer',
    phase: 'final',
    today: plainDate('2026-10-12'),
    lang: 'ro',
    kb,
    statements: STATEMENTS,
  });
}

/** One paper of a dossier read with slips, the others plainly, all by OCR; undefined where the layout has nothing to misread. */
function misread(
  turn: number,
  each: Misread,
  way: Misread['ways'][number],
  sure: number,
): DossierJudgement | undefined {
  let changed = false;
  const files = Object.keys(LAYOUTS).flatMap((paper, at) => {
    if (each.without?.includes(paper)) return [];
    const draw = LAYOUTS[paper]?.[paper === each.paper ? turn : (turn + at) % 3];
    const text = draw?.(honest({ ...each.all, ...(paper === each.paper ? each.own : {}) })) ?? '';
    if (paper !== each.paper) return [paperOf(text, () => PLAIN)];
    const read = way.reduce((so, [what, as]) => so.replace(what, as), text);
    changed = read !== text || each.own !== undefined || way.every(([what, as]) => what === as && text.includes(as));
    const known = new Set(text.split(/\s+/));
    const touched = new Set(way.flatMap(([, as]) => as.split(/\s+/)));
    const isDoubted = (word: string) =>
      !known.has(word) || [...touched].some((part) => part !== '' && word.includes(part));
    return [paperOf(read, (word) => (isDoubted(word) ? sure : PLAIN))];
  });
  return changed ? judged(files) : undefined;
}

function tellMisread(name: string, cases: readonly Misread[], isWrong: (verdict: Verdict) => boolean): void {
  let [all, wrong] = [0, 0];
  const told: string[] = [];
  for (const each of cases.filter(isAsked))
    for (const way of each.ways)
      for (const sure of each.sureness)
        for (const turn of [0, 1, 2]) {
          const judgement = misread(turn, each, way, sure);
          if (!judgement) continue;
          all += 1;
          if (!isWrong(judgement.verdict)) continue;
          wrong += 1;
          const why = judgement.requirements
            .filter(({ status }) => status !== 'satisfied' && status !== 'not-applicable')
            .map(({ id, status, problems }) => `${id} ${status} ${problems.map(({ code }) => code)}`);
          told.push(
            `  ${each.paper}: ${each.what}, ${way.map(([, as]) => as).join(' ')} at ${sure}, layout ${turn + 1}: ${judgement.verdict} ${why.join('; ')}`,
          );
        }
  console.log(`${name.padEnd(20)} ${share(wrong, all)}`);
  if (showsFailures) for (const line of told) console.log(line);
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
for (const defect of DEFECTS.filter(isAsked))
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
tellMisread('misread, not complete', STILL_FAULTLESS, (verdict) => verdict !== 'complete');
tellMisread('misread, wrong complete', STILL_FAULTY, (verdict) => verdict === 'complete');
