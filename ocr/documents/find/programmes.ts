import type { ProgrammeId } from '../../../core/contract/ids.js';
import type { DocumentText } from '../text/document-text.js';
import { findPhrase, type PhrasePlace } from '../text/phrases.js';
import { columnsOf } from '../text/pieces.js';
import { qualificationsIn } from './qualifications.js';

/** How each programme is written in requests, consents and payment details. */
const PHRASES: readonly (readonly [ProgrammeId, readonly string[]])[] = [
  [
    'radiologie-imagistica',
    [
      'radiologie-imagistică medicală',
      'radiologie și imagistică medicală',
      'radiologie imagistică',
      'radiologie și imagistică',
      'radiologie',
    ],
  ],
  [
    'balneo-fizioterapie',
    [
      'balneo-fizioterapie',
      'balneofizioterapie',
      'fizioterapie',
      'balneofiziokinetoterapie',
      'BFT',
      'BFKT',
      'balneologie și fizioterapie',
    ],
  ],
  ['nutritie-dietetica', ['nutriție și dietetică', 'nutriție dietetică', 'nutriție']],
  ['igiena-sanatate-publica', ['igienă și sănătate publică', 'igiena și sănătate publică', 'igienă']],
  ['laborator', ['laborator']],
  ['pediatrie', ['pediatrie']],
  [
    'ingrijiri-paliative',
    ['îngrijiri paliative', 'îngrijirile paliative', 'îngrijiri palitive', 'paliative', 'paliație'],
  ],
  ['psihiatrie', ['psihiatrie']],
  ['medicina-dentara', ['medicină dentară', 'medicina dentară', 'stomatologie']],
  ['neonatologie', ['neonatologie']],
  ['pneumoftiziologie', ['pneumoftiziologie', 'pneumologie']],
  ['diabet', ['diabet', 'diabet zaharat', 'diabetologie']],
  ['oncologie', ['oncologie']],
  [
    'nefrologie-dializa',
    [
      'nefrologie/hemodializă și dializă peritoneală',
      'nefrologie, hemodializă și dializă peritoneală',
      'nefrologie hemodializă',
      'hemodializă și dializă peritoneală',
      'nefrologie',
      'hemodializă',
      'dializă peritoneală',
      'dializă',
    ],
  ],
  ['cardiologie', ['cardiologie']],
  ['gastroenterologie', ['gastroenterologie']],
  ['geriatrie-gerontologie', ['geriatrie și gerontologie', 'geriatrie', 'gerontologie']],
  [
    'asistenta-comunitara',
    [
      'asistență medicală comunitară',
      'asistența medicală comunitară',
      'asistenta comunitara',
      'asistență comunitară',
      'asistent medical comunitar',
      'AMC',
    ],
  ],
  ['radioterapie', ['radioterapie']],
  [
    'operator-ct-rm',
    [
      'operator CT/IRM',
      'operator CT/RM',
      'operator CT/Operator RM',
      'operator CT IRM',
      'operator CT și RM',
      'operator computer tomograf',
      'operator CT',
      'operator RM',
      'CT/RMN',
      'CT/RM',
    ],
  ],
];

export interface ProgrammeMatch {
  id: ProgrammeId;
  match: PhrasePlace;
}

/**
 * Every programme named between two skeleton indexes, in reading order; of overlapping readings the longest stays. What a nurse is
 * (`asistent medical de radiologie`) is no programme that she asks for.
 */
export function locateProgrammes(text: DocumentText, from = 0, to = Number.POSITIVE_INFINITY): ProgrammeMatch[] {
  const titles = qualificationsIn(text).filter(
    ({ match }) => /^(asistent|moașă)/.test(match.phrase) && !spansColumns(text, match),
  );
  const all = PHRASES.flatMap(([id, phrases]) =>
    phrases.flatMap((phrase) =>
      findPhrase(text, phrase)
        .filter((match) => match.start >= from && match.end <= to)
        .filter((match) => !titles.some((title) => match.start > title.match.start && match.start < title.match.end))
        .map((match) => ({ id, match })),
    ),
  );
  const kept: ProgrammeMatch[] = [];
  const weight = ({ match }: ProgrammeMatch): number => match.end - match.start - 4 * match.errors;
  for (const one of all.sort((a, b) => weight(b) - weight(a))) {
    if (kept.some((other) => one.match.start < other.match.end && other.match.start < one.match.end)) continue;
    kept.push(one);
  }
  return kept.sort((a, b) => a.match.start - b.match.start);
}

/** `asistent medical | Radiologie`: what she is in one column, what she asks for in the next. */
function spansColumns(text: DocumentText, { firstToken, lastToken }: PhrasePlace): boolean {
  const pieces = text.tokens.slice(firstToken, lastToken + 1).map((token) => ({ text: token.text, token }));
  return columnsOf(text, pieces).length > 1;
}
