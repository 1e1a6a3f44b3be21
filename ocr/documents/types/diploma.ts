import type { Extraction, ExtractionContext } from '../definition.js';
import { allDates, labelledDate } from '../find/labelled.js';
import { namedFound, qualificationsIn } from '../find/named.js';
import { loneSeries, ownNumber, seriesAndNumber } from '../find/numbers.js';
import { school } from '../find/organisations.js';
import { personFields, put } from '../find/person.js';
import { registration } from '../find/registration.js';
import { withUsualWords } from '../find/usual-words.js';
import { type Found, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { matchPieces } from '../text/pieces.js';

/** Study acts of every era. Cues: HG 797/1997, HG 749/2013, HG 461/2017, HG 607/2014 and the lists of the branches. */
export function diplomaFields({ text, kind }: ExtractionContext): Extraction {
  const fields = personFields(text, { split: true });
  put(fields, 'birthDate', fieldOf(birthDate(text)));
  put(fields, 'qualification', fieldOf(qualification(text) ?? plainNurse(text)));
  put(fields, 'institution', fieldOf(withUsualWords(school(text), text)));
  const serial = seriesAndNumber(text) ?? loneSeries(text);
  put(fields, 'series', fieldOf(serial?.series));
  put(fields, 'number', fieldOf(serial?.number));
  const registered = registration(text, /\b(act|legea|hg|ordin|omen|hotarare)/i);
  const issued =
    labelledDate(text, [
      'data eliberării',
      'eliberat la data de',
      'eliberată la data de',
      'eliberat la',
      'data emiterii',
      'emis la data de',
      'data eliberarii',
      'din data de',
    ]) ??
    registered?.issuedOn ??
    lastDate(text, fields.birthDate?.value);
  put(fields, 'issuedOn', fieldOf(issued));
  if (!serial) put(fields, 'number', fieldOf(registered?.number ?? ownNumber(text), 0.7));
  return { fields, kind: finerKind(text, kind) };
}

/** Schools of other levels share the postliceal headings. */
function finerKind(text: DocumentText, kind: string): string {
  if (kind !== 'diploma.postliceal' || hasPhrase(text, 'postliceală', 'postliceale', 'postliceal')) return kind;
  if (hasPhrase(text, 'colegiul universitar', 'colegiu universitar', 'colegiului universitar'))
    return 'diploma.colegiu';
  return hasPhrase(text, 'liceul sanitar', 'liceului sanitar') ? 'diploma.liceu' : kind;
}

/** `născut(ă) în anul 1964 luna februarie ziua 29`, `născută la data de 29.02.1964`; not the CNP's own date. */
export function birthDate(text: DocumentText): Found | undefined {
  return (
    labelledDate(text, [
      'născut(ă) în anul',
      'născută în anul',
      'născut în anul',
      'născut(ă)',
      'născută',
      'născut',
      'data nașterii',
      'data și locul nașterii',
      'date of birth',
    ]) ?? bornInWords(text)
  );
}

/** The label is part of the date itself here (`în anul … luna … ziua …`), perhaps over two lines. */
function bornInWords(text: DocumentText): Found | undefined {
  return allDates(text).find(({ line }) => /n[aă]scut/i.test(fold(text.lines[line]?.text ?? '')))?.found;
}

/** After words that announce it, else the last one named that the exam was passed for. */
function qualification(text: DocumentText): Found | undefined {
  const named = qualificationsIn(text);
  const cues = findAny(text, [
    'calificarea profesională',
    'pentru calificarea',
    'și calificarea de',
    'calificarea de',
    'calificarea',
    'specializarea',
    'titlul de',
    'licențiat în',
    'programul de studii',
    'profesia de',
    'în calificarea',
    'domeniul',
  ]);
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
  if (!hasPhrase(text, 'liceul sanitar', 'liceului sanitar', 'liceu sanitar')) return undefined;
  const [match] = findAny(text, ['asistent medical', 'asistentă medicală']);
  return match && found<string>('generalist', matchPieces(text, match), 0.65);
}

/** The last date of the page that is not the birth date: where study acts put their issue. */
function lastDate(text: DocumentText, birth: unknown): Found | undefined {
  const candidates = allDates(text).filter(({ found: date }) => date.value !== birth);
  const last = candidates.at(-1)?.found;
  return last ? { ...last, confidence: last.confidence * 0.7 } : undefined;
}
