import { compareSurnames, type Likeness, worse } from './names.js';

/** One act that changed a family name: marriage, divorce, decision. */
export interface NameAct {
  from: string;
  to: string;
}

export interface NameChain {
  /** `same`: the acts lead from the one name to the other; `maybe`: only if a name was misread; `different`: they do not. */
  reached: Likeness;
  /** Indexes of the acts used, in order. Empty when both names are one or the acts do not lead there. */
  acts: number[];
  /** An act had to be read from its new name to its old one. */
  backwards: boolean;
}

/** A step that keeps the name proves nothing and is never used. */
const changes = (act: NameAct): boolean => compareSurnames(act.from, act.to) !== 'same';

/**
 * Looks for a chain of acts from one family name to another: each used once, in any order of the papers, as few as possible.
 *
 * An act is also read backwards when nothing else leads there, since a divorce paper names the current name first and a marriage
 * certificate proves the same link; a backward step counts as `maybe` only. Source: contract section 6, `name-change-proof`.
 */
export function chainNames(from: string, to: string, acts: readonly NameAct[]): NameChain {
  if (compareSurnames(from, to) === 'same') return { reached: 'same', acts: [], backwards: false };
  let best: NameChain = { reached: 'different', acts: [], backwards: false };
  const visit = (at: string, used: number[], sure: Likeness, backwards: boolean): void => {
    const arrived = worse(sure, used.length > 0 ? compareSurnames(at, to) : 'different');
    if (arrived !== 'different' && improves(best, arrived, used.length))
      best = { reached: arrived, acts: used, backwards };
    if (used.length >= 4) return;
    acts.forEach((act, index) => {
      if (used.includes(index) || !changes(act)) return;
      const forward = compareSurnames(at, act.from);
      if (forward !== 'different') visit(act.to, [...used, index], worse(sure, forward), backwards);
      else if (compareSurnames(at, act.to) === 'same') visit(act.from, [...used, index], 'maybe', true);
    });
  };
  visit(from, [], 'same', false);
  return best;
}

const improves = (best: NameChain, reached: Likeness, length: number): boolean =>
  best.reached === 'different' ||
  (best.reached === 'maybe' && reached === 'same') ||
  (best.reached === reached && length < best.acts.length);
