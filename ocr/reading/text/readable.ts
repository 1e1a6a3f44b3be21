import type { Line } from '../../page.js';

const SURE = 0.75;

export interface Readability {
  /** Letters in words that the engine is sure of. */
  sure: number;
  /** Share of those among all letters. */
  share: number;
}

/** How much of a page was truly read: text upside down or blurred gives many letters and few sure words. */
export function readability(lines: Line[]): Readability {
  let sure = 0;
  let all = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    all += text.length;
    if (letters >= 3 && confidence >= SURE) sure += letters;
  }
  return { sure, share: all === 0 ? 0 : sure / all };
}

export function readsWell({ sure, share }: Readability): boolean {
  return sure >= 30 && share >= 0.4;
}
