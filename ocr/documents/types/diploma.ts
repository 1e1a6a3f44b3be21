import type { Extraction, ExtractionContext } from '../definition.js';
import { describedFields } from '../find/described.js';
import { namedFound, qualificationsIn } from '../find/named.js';
import { put } from '../find/person.js';
import { type Found, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { matchPieces } from '../text/pieces.js';
import { words } from '../words.js';

/** Study acts of every era. Cues: HG 797/1997, HG 749/2013, HG 461/2017, HG 607/2014 and the lists of the branches. */
export function diplomaFields({ text, kind }: ExtractionContext): Extraction {
  const fields = describedFields(text, 'diploma');
  put(fields, 'qualification', fieldOf(qualification(text) ?? plainNurse(text)));
  return { fields, kind: finerKind(text, kind) };
}

/** Schools of other levels share the postliceal headings. */
function finerKind(text: DocumentText, kind: string): string {
  if (kind !== 'diploma.postliceal' || hasPhrase(text, ...words('diploma.postliceal'))) return kind;
  if (hasPhrase(text, ...words('diploma.college'))) return 'diploma.colegiu';
  return hasPhrase(text, 'liceul sanitar', 'liceului sanitar') ? 'diploma.liceu' : kind;
}

/** After words that announce it, else the last one named that the exam was passed for. */
function qualification(text: DocumentText): Found | undefined {
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
function plainNurse(text: DocumentText): Found | undefined {
  if (!hasPhrase(text, ...words('diploma.lyceum'))) return undefined;
  const [match] = findAny(text, ['asistent medical', 'asistentă medicală']);
  return match && found<string>('generalist', matchPieces(text, match), 0.65);
}
