import type { Case, CasePaper } from './case.js';

export type Turn = 0 | 90 | 180 | 270;

/** One page of one paper, turned or not. */
export interface Shown {
  paper: number;
  page: number;
  turn: Turn;
}

/** What the address says is on the screen. */
export interface Place {
  main: Shown;
  /** A second paper beside the first. */
  beside?: Shown;
}

const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** `2.1.90`: paper, page, turn. Anything else is the first page of the first paper. */
function parseShown(text: string | undefined, { papers }: Case): Shown | undefined {
  const [paper = 0, page = 1, turn = 0] = (text ?? '').split('.').map(Number);
  const found = papers[paper];
  if (!found || !Number.isInteger(page) || page < 1 || page > Math.max(1, found.pages)) return undefined;
  return { paper, page, turn: TURNS.find((known) => known === turn) ?? 0 };
}

export function parsePlace(query: { at?: string | undefined; beside?: string | undefined }, opened: Case): Place {
  const main = parseShown(query.at, opened) ?? { paper: 0, page: 1, turn: 0 };
  const beside = query.beside ? parseShown(query.beside, opened) : undefined;
  return { main, ...(beside ? { beside } : {}) };
}

const write = ({ paper, page, turn }: Shown): string => [paper, page, ...(turn ? [turn] : [])].join('.');

export const addressOf = ({ main, beside }: Place): string =>
  `/staff/review?at=${write(main)}${beside ? `&beside=${write(beside)}` : ''}`;

export const turned = (shown: Shown): Shown => ({ ...shown, turn: ((shown.turn + 90) % 360) as Turn });

/** The pages before and after, in the paper only. */
export function neighbours(shown: Shown, paper: CasePaper): { previous?: Shown; next?: Shown } {
  return {
    ...(shown.page > 1 ? { previous: { ...shown, page: shown.page - 1 } } : {}),
    ...(shown.page < paper.pages ? { next: { ...shown, page: shown.page + 1 } } : {}),
  };
}

type Place4 = readonly [x: number, y: number, w: number, h: number];

/** Where a box stands when its page is turned clockwise. */
export function turnBox([x, y, w, h]: Place4, turn: Turn): Place4 {
  if (turn === 90) return [1 - y - h, x, h, w];
  if (turn === 180) return [1 - x - w, 1 - y - h, w, h];
  if (turn === 270) return [y, 1 - x - w, h, w];
  return [x, y, w, h];
}
