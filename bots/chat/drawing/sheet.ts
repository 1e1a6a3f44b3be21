import type { Mark } from '../../../core/dossier/lifecycle/standing.js';
import { cleanLine } from '../../../core/text/clean.js';

/** What the picture and the summary of a dossier show. */
export interface Sheet {
  title: string;
  /** Under the title: name, masked number, date. */
  about: string[];
  /** Where the dossier stands, what a person asks, what the machine thinks. */
  standing: string[];
  rows: { mark: Mark; name: string; notes: string[] }[];
  footer: string;
}

/** One colour a mark, dark enough to read on white, told apart by its sign as well. */
export const MARK_COLOURS: Record<Mark, string> = {
  satisfied: '#1b7f3b',
  missing: '#b3261e',
  problem: '#b3261e',
  review: '#8a5a00',
  asked: '#1d4ed8',
  confirmed: '#1b7f3b',
};

/** Signs that DejaVu Sans can draw. */
export const MARK_SIGNS: Record<Mark, string> = {
  satisfied: '✔',
  missing: '✘',
  problem: '!',
  review: '?',
  asked: '✉',
  confirmed: '✓',
};

/** Breaks a text into lines no wider than `width`, as `measure` tells widths. A word wider than that stays whole. */
export function wrapLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of cleanLine(text).split(' ').filter(Boolean)) {
    const next = current === '' ? word : `${current} ${word}`;
    if (current !== '' && measure(next) > width) {
      lines.push(current);
      current = word;
    } else current = next;
  }
  return current === '' ? lines : [...lines, current];
}
