import type { PaperKind } from '../descriptions.js';
import { decodeMrz } from '../mrz/decode.js';
import { zoneLines } from '../mrz/zone-lines.js';
import type { DocumentText } from '../text/document-text.js';
import { findPhrase, type PhrasePlace } from '../text/phrases.js';
import { annexList, isCited, isHeading } from './headings.js';
import { medianHeight } from './lexical.js';

/** What speaks for or against a kind, by name; the scorer weighs each. */
export type Evidence = Readonly<Record<string, number>>;

/** What is the same for every kind: worked out once a paper. */
export interface Ground {
  text: DocumentText;
  listed: { from: number; to: number };
  usualHeight: number;
  /** A card's machine-readable zone: no other paper has one, even where its print is lost. */
  zone: boolean;
}

export function groundOf(text: DocumentText): Ground {
  const zone = decodeMrz([...text.pages.flatMap((page) => page.mrzCandidates), ...zoneLines(text)]);
  return {
    text,
    listed: annexList(text),
    usualHeight: medianHeight(text),
    zone: zone !== undefined && (zone.valid || zone.cnpValid),
  };
}

/**
 * How a kind's description fits a paper. Names that begin with a word and a colon belong to one phrase of one kind; the others are shared by
 * all kinds, so that a kind that was never trained on is weighed as its neighbours are.
 */
export function evidenceFor(kind: PaperKind, ground: Ground): Evidence {
  const { text, listed } = ground;
  const own = (phrase: string): PhrasePlace[] =>
    findPhrase(text, phrase).filter((match) => match.start < listed.from || match.end > listed.to);
  const evidence: Record<string, number> = {};
  let heading = 0;
  let mention = 0;
  for (const phrase of kind.titles) {
    for (const match of own(phrase)) {
      if (!isHeading(text, match) || isCited(text, kind, match)) {
        mention = Math.max(mention, match.score);
        continue;
      }
      const worth = match.score * Math.min(1, 0.5 + phrase.length / 60);
      if (worth <= heading) continue;
      heading = worth;
      Object.assign(evidence, {
        headingLength: match.score * Math.min(1, phrase.length / 40),
        headingTop: match.score * (1 - yOf(text, match)),
        headingTall: match.score * tallness(ground, match),
      });
      for (const key of Object.keys(evidence)) if (key.startsWith('title:')) delete evidence[key];
      evidence[`title:${kind.kind}:${phrase}`] = match.score;
    }
  }
  if (heading > 0) evidence.heading = heading;
  else if (mention > 0) evidence.mention = mention;
  for (const [name, list] of [
    ['cue', kind.cues],
    ['against', kind.against],
  ] as const) {
    let sum = 0;
    for (const phrase of list) {
      const score = own(phrase).reduce((best, match) => Math.max(best, match.score), 0);
      if (score === 0) continue;
      sum += score;
      evidence[`${name}:${kind.kind}:${phrase}`] = score;
    }
    if (sum === 0) continue;
    evidence[name] = Math.min(sum, 8) / 8;
    evidence[`${name}Any`] = Math.min(1, sum);
    evidence[`${name}Share`] = sum / list.length;
  }
  if (ground.zone && kind.type === 'identity-card') evidence.zone = 1;
  return evidence;
}

const yOf = (text: DocumentText, match: PhrasePlace): number => Math.min(1, text.tokens[match.firstToken]?.box.y ?? 1);

/** How much taller than the usual print, 0 to 1. */
function tallness({ text, usualHeight }: Ground, match: PhrasePlace): number {
  const height = text.tokens[match.firstToken]?.box.h ?? usualHeight;
  return Math.max(0, Math.min(1, height / usualHeight - 1));
}
