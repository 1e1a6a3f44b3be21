import { namedFound, qualificationsIn } from '../find/named.js';
import { type Found, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { matchPieces } from '../text/pieces.js';
import { words } from '../words.js';

/** After words that announce it, else the last one named that the exam was passed for. */
export function studiedFor(text: DocumentText): Found | undefined {
  const named = qualificationsIn(text);
  const cues = findAny(text, words('diploma.qualified'));
  const ranked = [...named].sort((a, b) => announced(b) - announced(a));
  const best = ranked[0];
  return best && namedFound(text, best);

  function announced({ id, match }: (typeof named)[number]): number {
    const words = match.lastToken > match.firstToken ? 0.5 : 0;
    const before = cues.some((cue) => match.start >= cue.end && match.start - cue.end < 30) ? 2 : 0;
    // `nutriție și dietetică` or `infirmieră` without their noun are weaker than a full title.
    return words + before + (/^(asistent|moas)/.test(fold(match.phrase)) || id === 'medic' ? 1 : 0);
  }
}

/** `calificarea de asistent medical` of a health lyceum, which taught no specialities: the generalist of today, for a person to confirm. */
export function plainNurse(text: DocumentText): Found | undefined {
  if (!hasPhrase(text, ...words('diploma.lyceum'))) return undefined;
  const [match] = findAny(text, ['asistent medical', 'asistentă medicală']);
  return match && found<string>('generalist', matchPieces(text, match), 0.65);
}
