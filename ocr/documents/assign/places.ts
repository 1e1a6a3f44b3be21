import type { DocumentText } from '../text/document-text.js';
import type { Candidate } from './candidates.js';
import type { PlacedLabel } from './labels.js';

/** How a value may stand to its label. */
export const RELATIONS = ['after', 'left', 'above', 'below'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How near a label is to a value in each relation, 0 (not so placed) to 1. */
export type Nearness = Readonly<Record<Relation, number>>;

/**
 * `after`: the value follows the label in the text. `left`: the label stands left of it at the same height, perhaps in another cell. `above`:
 * it stands under its label. `below`: the label is printed under it, as under the dotted lines of a form.
 */
export function nearnessOf(text: DocumentText, label: PlacedLabel, value: Candidate): Nearness {
  const none = { after: 0, left: 0, above: 0, below: 0 };
  if (label.page !== value.page) return none;
  if (label.firstToken <= value.lastToken && value.firstToken <= label.lastToken) return none;
  const shape = text.pages.find((page) => page.number === label.page)?.image;
  const wide = shape ? shape.height / shape.width : 1.4;
  const height = Math.max(value.box.h, label.box.h, 0.006);
  const between = value.firstToken - label.lastToken - 1;
  const after = between >= 0 && between < 8 && value.line - label.line <= 1 ? 1 / (1 + between * 0.5) : 0;
  const middle = Math.abs(label.box.y + label.box.h / 2 - (value.box.y + value.box.h / 2));
  const gap = value.box.x - (label.box.x + label.box.w);
  const left = middle < height * 0.9 && gap > -0.01 ? 1 / (1 + gap / (height * wide * 6)) : 0;
  const down = value.box.y - (label.box.y + label.box.h);
  const up = label.box.y - (value.box.y + value.box.h);
  const overlap = Math.min(label.box.x + label.box.w, value.box.x + value.box.w) - Math.max(label.box.x, value.box.x);
  const aligned = Math.abs(label.box.x - value.box.x) < 0.025 || overlap > 0.5 * Math.min(label.box.w, value.box.w);
  return {
    after,
    left,
    above: aligned && down > -height * 0.5 && down < height * 4 ? 1 / (1 + Math.max(0, down) / height) : 0,
    below: aligned && up > -height * 0.3 && up < height * 1.8 ? 1 / (1 + Math.max(0, up) / height) : 0,
  };
}
