import { z } from 'zod';
import { dataFile } from '../data-file.js';
import { KINDS, type PaperKind } from '../descriptions.js';
import type { DocumentText } from '../text/document-text.js';
import { type Evidence, evidenceFor, groundOf } from './features.js';
import { groupOf, STRANGER } from './groups.js';
import { BUCKETS, type Lexicon, lexiconOf } from './lexical.js';

export const weightsSchema = z.strictObject({
  /** Of what the weights were learned from; a test holds it to the data beside the script. */
  learnedFrom: z.strictObject({ papers: z.string(), descriptions: z.string() }),
  evidence: z.record(z.string(), z.number()),
  /** Weights of words and letter groups by group of kinds: signed bytes in base64, times `unit`. */
  words: z.record(z.string(), z.string()),
  unit: z.number(),
  bias: z.record(z.string(), z.number()),
  /** Logits are divided by it, so that 0.9 is right nine times in ten. */
  temperature: z.number(),
});

const learned = dataFile(weightsSchema, 'type-weights.json');
const words = new Map(
  Object.entries(learned.words).map(([group, bytes]) => [group, new Int8Array(Buffer.from(bytes, 'base64'))]),
);

export interface Scored {
  /** Undefined for a paper that no description fits. */
  kind: PaperKind | undefined;
  /** 0..1; all of a paper's add up to 1. */
  share: number;
}

/** How likely each kind is, likeliest first. */
export function scoreKinds(text: DocumentText): Scored[] {
  const ground = groundOf(text);
  const lexicon = lexiconOf(text);
  const scored = [undefined, ...KINDS].map((kind) => ({
    kind,
    logit:
      logitOf(kind ? groupOf(kind) : STRANGER, kind ? evidenceFor(kind, ground) : {}, lexicon) / learned.temperature,
  }));
  const highest = Math.max(...scored.map(({ logit }) => logit));
  const total = scored.reduce((sum, { logit }) => sum + Math.exp(logit - highest), 0);
  return scored
    .map(({ kind, logit }) => ({ kind, share: Math.exp(logit - highest) / total }))
    .sort((a, b) => b.share - a.share);
}

function logitOf(group: string, evidence: Evidence, lexicon: Lexicon): number {
  let logit = learned.bias[group] ?? 0;
  for (const [name, value] of Object.entries(evidence)) logit += (learned.evidence[name] ?? 0) * value;
  const own = words.get(group);
  if (own?.length === BUCKETS)
    for (const [bucket, weight] of lexicon) logit += (own[bucket] ?? 0) * learned.unit * weight;
  return logit;
}
