import type { QualificationId } from '../../../core/contract/ids.js';
import type { DocumentText } from '../text/document-text.js';
import { editDistance, skeletonOf } from '../text/fold.js';
import { findPhrase, type PhrasePlace, tolerance } from '../text/phrases.js';

/** How each qualification is printed on study acts and in registers; the longer phrase wins where two overlap. */
const PHRASES: readonly (readonly [QualificationId, readonly string[]])[] = [
  [
    'generalist',
    [
      'asistent medical generalist',
      'asistentă medicală generalistă',
      'asistenți medicali generaliști',
      'asistență medicală generală',
      'asistent medical medicină generală',
      'asistent de medicină generală',
      'soră medicală',
      'asistent medical - medicină generală',
      'asistenților medicali generaliști',
    ],
  ],
  [
    'pediatrie',
    [
      'asistent medical de pediatrie',
      'asistent medical pediatrie',
      'asistentă medicală de pediatrie',
      'asistent medical pediatru',
      'asistent medical de puericultură și pediatrie',
      'asistent medical - pediatrie',
      'asistent medical obstetrică pediatrie',
    ],
  ],
  [
    'farmacie',
    [
      'asistent medical de farmacie',
      'asistent medical farmacie',
      'asistent de farmacie',
      'asistentă medicală de farmacie',
      'asistent medical - farmacie',
    ],
  ],
  [
    'igiena',
    [
      'asistent medical de igienă și sănătate publică',
      'asistent medical igienă și sănătate publică',
      'asistent medical de igienă',
      'asistent medical igienist',
      'asistent medical igienă',
      'asistentă medicală de igienă',
    ],
  ],
  [
    'radiologie',
    [
      'asistent medical de radiologie',
      'asistent medical radiologie',
      'asistent medical de radiologie și imagistică medicală',
      'asistent medical radiologie și imagistică',
      'asistentă medicală de radiologie',
      'asistent medical de imagistică',
      'radiologie și imagistică',
    ],
  ],
  [
    'nutritie',
    [
      'asistent medical de nutriție și dietetică',
      'asistent medical nutriție și dietetică',
      'asistent medical nutriționist',
      'asistent medical nutriționist dietetician',
      'asistent medical dietetician',
      'nutriționist dietetician',
      'asistent medical de nutriție',
      'nutriție și dietetică',
    ],
  ],
  [
    'moasa',
    [
      'moașă',
      'moașa',
      'asistent medical obstetrică-ginecologie',
      'asistent medical de obstetrică-ginecologie',
      'asistentă medicală obstetrică ginecologie',
      'asistent medical obstetrică ginecologie',
    ],
  ],
  [
    'laborator',
    [
      'asistent medical de laborator',
      'asistent medical laborator',
      'asistentă medicală de laborator',
      'asistent medical de laborator clinic',
      'laborant medical',
    ],
  ],
  [
    'balneo-fizioterapie',
    [
      'asistent medical de balneofiziokinetoterapie și recuperare',
      'asistent medical balneofiziokinetoterapie',
      'asistent medical de balneofiziokinetoterapie',
      'asistent medical de balneofizioterapie',
      'asistent medical balneofizioterapie',
      'asistent medical BFKT',
      'asistent medical de fizioterapie',
      'balneofiziokinetoterapie',
    ],
  ],
  [
    'medicina-dentara',
    [
      'asistent medical de medicină dentară',
      'asistent medical medicină dentară',
      'asistent medical de stomatologie',
      'asistent medical stomatologie',
      'asistent de profilaxie stomatologică',
      'asistent dentar',
    ],
  ],
  ['oftalmologie', ['asistent medical de oftalmologie', 'asistent medical oftalmologie', 'optician optometrist']],
  ['infirmiera', ['infirmieră', 'infirmier', 'îngrijitor la domiciliu', 'îngrijitoare bătrâni la domiciliu']],
  ['medic', ['doctor-medic', 'doctor medic', 'licențiat în medicină', 'medic specialist', 'titlul de medic']],
];

export interface QualificationMatch {
  id: QualificationId;
  match: PhrasePlace;
}

/** Every qualification named in the text, in reading order; of overlapping readings the longest stays. */
export function qualificationsIn(text: DocumentText): QualificationMatch[] {
  const all = PHRASES.flatMap(([id, phrases]) =>
    phrases.flatMap((phrase) =>
      findPhrase(text, phrase)
        .filter((match) => saysItsField(text, match))
        .map((match) => ({ id, match })),
    ),
  );
  const kept: QualificationMatch[] = [];
  for (const one of all.sort((a, b) => weightOf(b.match) - weightOf(a.match))) {
    if (kept.some((other) => one.match.start < other.match.end && other.match.start < one.match.end)) continue;
    kept.push(one);
  }
  return kept.sort((a, b) => a.match.start - b.match.start);
}

/**
 * The word that tells one qualification from another must itself be legible: over the whole phrase, `asistent medical cardiologie` is but two
 * letters from `asistent medical radiologie`.
 */
function saysItsField(text: DocumentText, { phrase, start, end, lastToken, errors }: PhrasePlace): boolean {
  if (errors === 0) return true;
  const field = [...(phrase.split(' ').at(-1) ?? '')].map(skeletonOf).join('');
  // From the beginning of a printed word: one that a recogniser split may need the piece before it.
  const begins = [lastToken, lastToken - 1].map((token) => Math.max(start, text.starts[token] ?? start));
  return begins.some((begin) => editDistance(text.skeleton.slice(begin, end), field) <= tolerance(field.length));
}

/** Length says how much is known, errors what is doubted. */
const weightOf = (match: PhrasePlace): number => match.end - match.start - 3 * match.errors;
