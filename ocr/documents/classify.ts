import type { PaperKind } from './descriptions.js';
import type { DocumentText } from './text/document-text.js';
import { type Scored, scoreKinds } from './type/scorer.js';

export interface Classification {
  /** The kind of paper; absent where nothing is known well enough. */
  best: PaperKind | undefined;
  /** How sure its type is: 0.9 is right nine times in ten. */
  confidence: number;
}

/** Below this share a paper is not known. */
const ENOUGH = 0.6;

/** Which kind of paper a text is. The type is judged by all of its kinds together, the kind by its own share among them. */
export function classify(text: DocumentText): Classification {
  const scored = scoreKinds(text);
  const types = new Map<string, number>();
  for (const { kind, share } of scored) types.set(typeOf(kind), (types.get(typeOf(kind)) ?? 0) + share);
  const [type, confidence] = [...types].sort((a, b) => b[1] - a[1])[0] ?? ['unknown', 0];
  const best = scored.find(({ kind }) => typeOf(kind) === type)?.kind;
  return confidence >= ENOUGH && best
    ? { best, confidence }
    : { best: undefined, confidence: Math.min(confidence, 0.5) };
}

const typeOf = (kind: Scored['kind']): string => kind?.type ?? 'unknown';
