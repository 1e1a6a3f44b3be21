import type { RequirementStatus } from '../../../core/dossier/judgement.js';

/** What the picture and the summary of a dossier show. */
export interface Sheet {
  title: string;
  /** Under the title: name, masked number, date. */
  about: string[];
  verdict: string;
  rows: { status: RequirementStatus; name: string; notes: string[] }[];
  footer: string;
}

/** One colour a status, dark enough to read on white, told apart by its sign as well. */
export const STATUS_COLOURS: Record<RequirementStatus, string> = {
  satisfied: '#1b7f3b',
  missing: '#b3261e',
  problem: '#b3261e',
  review: '#8a5a00',
  'not-applicable': '#6b7280',
};

/** Signs that DejaVu Sans can draw. */
export const STATUS_SIGNS: Record<RequirementStatus, string> = {
  satisfied: '✔',
  missing: '✘',
  problem: '!',
  review: '?',
  'not-applicable': '–',
};

/** Breaks a text into lines no wider than `width`, as `measure` tells widths. A word wider than that stays whole. */
export function wrapLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const next = current === '' ? word : `${current} ${word}`;
    if (current !== '' && measure(next) > width) {
      lines.push(current);
      current = word;
    } else current = next;
  }
  return current === '' ? lines : [...lines, current];
}
