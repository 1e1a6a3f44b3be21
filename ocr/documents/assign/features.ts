import type { FieldName } from '../../../core/contract/ids.js';
import type { DocumentText } from '../text/document-text.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { labelsIn, type PlacedLabel } from './labels.js';
import { nearnessOf, RELATIONS, type Relation } from './places.js';

/** What speaks for a value being a field's: names and strengths. */
export type Signs = Readonly<Record<string, number>>;

interface Best {
  strength: number;
  label: PlacedLabel;
}

/** A candidate with its nearest labels in each relation. */
export interface Placed {
  candidate: Candidate;
  /** By relation: labels that stand so, strongest first. */
  near: Readonly<Record<Relation, readonly Best[]>>;
  /** Place among the candidates of its type, 0 first to 1 last. */
  rank: number;
}

/** All values of a paper and what stands around each. */
export function placedValues(text: DocumentText): Placed[] {
  const labels = labelsIn(text);
  const candidates = candidatesIn(text);
  return candidates.map((candidate) => {
    const near: Record<Relation, Best[]> = { after: [], left: [], above: [], below: [] };
    for (const label of labels) {
      const nearness = nearnessOf(text, label, candidate);
      for (const relation of RELATIONS)
        if (nearness[relation] > 0.12) near[relation].push({ strength: nearness[relation] * label.score, label });
    }
    for (const relation of RELATIONS) near[relation].sort((a, b) => b.strength - a.strength);
    const same = candidates.filter(({ type }) => type === candidate.type);
    return { candidate, near, rank: same.length < 2 ? 0 : same.indexOf(candidate) / (same.length - 1) };
  });
}

/** What speaks for this value being that field's, on this type of paper. */
export function signsOf({ candidate, near, rank }: Placed, field: FieldName, type: string): Signs {
  const signs: Record<string, number> = { [`${field}`]: 1, [`${type}.${field}`]: 1 };
  let strongest = 0;
  for (const relation of RELATIONS) {
    const [first] = near[relation];
    const own = near[relation].find(({ label }) => label.fields.includes(field));
    if (own) {
      signs[`own.${relation}`] = own.strength;
      strongest = Math.max(strongest, own.strength);
      if (own === first) {
        signs[`first.${relation}`] = own.strength;
        if (own.label.fields.length === 1) signs[`only.${relation}`] = own.strength;
      }
    }
    if (first && !first.label.fields.includes(field)) signs[`other.${relation}`] = first.strength;
  }
  signs.any = strongest > 0 ? 1 : 0;
  signs.strongest = strongest;
  signs[`${field}.strongest`] = strongest;
  signs[`${field}.rank`] = rank;
  signs[`${field}.y`] = candidate.box.y;
  for (const [trait, value] of Object.entries(candidate.traits)) signs[`${field}.${trait}`] = value;
  return signs;
}
