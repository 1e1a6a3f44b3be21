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
/** A type that is less likely than this is none that the paper may be. */
const HARDLY = 0.005;

/** Which kind of paper a text is. The type is judged by all of its kinds together, the kind by its own share among them. */
export function classify(text: DocumentText): Classification {
  const scored = scoreKinds(text);
  const types = new Map<string, number>();
  for (const { kind, share } of scored) types.set(typeOf(kind), (types.get(typeOf(kind)) ?? 0) + share);
  const ranked = [...types].sort((a, b) => b[1] - a[1]);
  const [type, confidence] = ranked[0] ?? ['unknown', 0];
  const kindOf = (wanted: string) => scored.find(({ kind }) => typeOf(kind) === wanted)?.kind;
  const best = kindOf(type);
  const words = foldText(text.text).split(' ');
  const [second, share] = ranked[1] ?? ['unknown', 0];
  // A letter may do two things (`solicită înscrierea numitei … Sus-numita este salariată …`): what it says that it is counts.
  const isAnother = ITSELF.has(type) && !saysItIs(type, words) && share > HARDLY && saysItIs(second, words);
  if (confidence >= ENOUGH && best && !isAnother) return { best, confidence };
  const alike = scored.reduce((sum, { kind, share }) => sum + (kind?.type === 'unknown' ? share : 0), 0);
  const told = alike > UNLIKELY ? undefined : toldByItself(words, ranked);
  return told ? { best: kindOf(told), confidence: ENOUGH } : { best: undefined, confidence: Math.min(confidence, 0.5) };
}

const saysItIs = (type: string, words: readonly string[]): boolean =>
  ITSELF.get(type)?.every((phrases) => stands(words, phrases)) === true;

/** The likeliest type whose papers say of themselves what this one says; none where one that says nothing of itself is likely. */
function toldByItself(words: readonly string[], ranked: readonly (readonly [type: string, share: number])[]) {
  for (const [type, share] of ranked) {
    if (saysItIs(type, words)) return type;
    if (!ITSELF.has(type) && type !== 'unknown' && share > UNLIKELY) return undefined;
  }
  return undefined;
}

const typeOf = (kind: Scored['kind']): string => kind?.type ?? 'unknown';
