import { stands } from '../../core/dossier/wording.js';
import { foldText } from '../../core/identity/fold.js';
import type { PaperKind } from './descriptions.js';
import { ITSELF } from './itself.js';
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

/** So likely another type may be before what a paper says of itself is believed. */
const UNLIKELY = 0.1;

/** Which kind of paper a text is. The type is judged by all of its kinds together, the kind by its own share among them. */
export function classify(text: DocumentText): Classification {
  const scored = scoreKinds(text);
  const types = new Map<string, number>();
  for (const { kind, share } of scored) types.set(typeOf(kind), (types.get(typeOf(kind)) ?? 0) + share);
  const ranked = [...types].sort((a, b) => b[1] - a[1]);
  const [type, confidence] = ranked[0] ?? ['unknown', 0];
  const kindOf = (wanted: string) => scored.find(({ kind }) => typeOf(kind) === wanted)?.kind;
  const best = kindOf(type);
  if (confidence >= ENOUGH && best) return { best, confidence };
  const alike = scored.reduce((sum, { kind, share }) => sum + (kind?.type === 'unknown' ? share : 0), 0);
  const told = alike > UNLIKELY ? undefined : toldByItself(text, ranked);
  return told ? { best: kindOf(told), confidence: ENOUGH } : { best: undefined, confidence: Math.min(confidence, 0.5) };
}

/** The likeliest type whose papers say of themselves what this one says; none where one that says nothing of itself is likely. */
function toldByItself({ text }: DocumentText, ranked: readonly (readonly [type: string, share: number])[]) {
  const words = foldText(text).split(' ');
  for (const [type, share] of ranked) {
    const said = ITSELF.get(type);
    if (said?.every((phrases) => stands(words, phrases))) return type;
    if (!said && type !== 'unknown' && share > UNLIKELY) return undefined;
  }
  return undefined;
}

const typeOf = (kind: Scored['kind']): string => kind?.type ?? 'unknown';
