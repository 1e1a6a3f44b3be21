import type { Extraction, ExtractionContext, TypeDefinition } from '../definition.js';
import { allDates, labelledDate } from '../find/labelled.js';
import { ownNumber, registration, seriesAndNumber } from '../find/numbers.js';
import { school } from '../find/organisations.js';
import { personFields, put } from '../find/person.js';
import { qualificationsIn } from '../find/qualifications.js';
import { type Found, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import type { Piece } from '../text/pieces.js';

const AGAINST = [
  ['bacalaureat', 8],
  ['foaie matricolă', 8],
  ['credite EMC', 8],
  ['grad principal', 5],
  ['infirmieră', 6],
  ['îngrijitor', 5],
  ['aviz anual', 4],
  ['polița de asigurare', 6],
  ['operator de registratură', 5],
  ['supliment descriptiv al certificatului', 1],
] as const;

/** Study acts of every era. Cues: HG 797/1997, HG 749/2013, HG 461/2017, HG 607/2014 and the lists of the branches. */
export const diploma: TypeDefinition = {
  type: 'diploma',
  kinds: [
    {
      kind: 'diploma.postliceal',
      type: 'diploma',
      titles: [
        'certificat de calificare profesională',
        'certificat de absolvire',
        'diplomă de absolvire',
        'diplomă de absolvire a școlii postliceale',
        'certificat de absolvire a școlii postliceale',
        'certificat de calificare',
        'atestat de calificare',
        'atestat profesional',
        'certificat de echivalare',
      ],
      cues: [
        ['școala postliceală', 4],
        ['școlii postliceale', 4],
        ['examenul de certificare', 3],
        ['examenul de absolvire', 3],
        ['calificarea profesională', 3],
        ['nivelul de calificare', 2],
        ['nivel 5', 2],
        ['media generală', 3],
        ['asistent medical', 2],
        ['președintele comisiei', 2],
        ['secretar șef', 1],
        ['ministerul educației', 2],
        ['proba practică', 2],
        ['a absolvit', 2],
        ['durata studiilor', 2],
        ['promoția', 1],
      ],
      against: AGAINST,
    },
    {
      kind: 'diploma.competente',
      type: 'diploma',
      titles: ['certificat de competențe profesionale', 'certificat de competență profesională'],
      cues: [
        ['nivel 3 avansat', 4],
        ['competențelor profesionale', 3],
        ['școlii postliceale', 3],
        ['școala postliceală', 3],
        ['media generală', 3],
        ['asistent medical', 2],
        ['ministerul educației', 2],
        ['pentru calificarea', 2],
      ],
      against: AGAINST,
    },
    {
      kind: 'diploma.licenta',
      type: 'diploma',
      titles: ['diplomă de licență', 'diplomă de doctor-medic', 'diplomă de moașă'],
      cues: [
        ['universitatea', 3],
        ['facultatea', 3],
        ['licențiat', 4],
        ['se conferă', 3],
        ['programul de studii', 2],
        ['rector', 2],
        ['decan', 2],
        ['credite', 1],
        ['domeniul sănătate', 2],
        ['examenul de licență', 3],
      ],
      against: [
        ['supliment la diplomă', 8],
        ['bacalaureat', 4],
        ['credite EMC', 6],
        ['adeverință', 3],
      ],
    },
    {
      kind: 'diploma.colegiu',
      type: 'diploma',
      titles: [
        'diplomă de absolvire colegiu universitar',
        'diplomă de absolvire a colegiului universitar',
        'diplomă de colegiu',
      ],
      cues: [
        ['colegiul universitar', 5],
        ['colegiu universitar', 5],
        ['universitatea', 2],
        ['studii superioare de scurtă durată', 4],
        ['rector', 2],
        ['examenul de absolvire', 2],
        ['asistent medical', 2],
      ],
      against: AGAINST,
    },
    {
      kind: 'diploma.liceu',
      type: 'diploma',
      titles: ['diplomă de absolvire a liceului sanitar', 'diplomă de absolvire liceu', 'atestat'],
      cues: [
        ['liceul sanitar', 5],
        ['liceului sanitar', 5],
        ['soră medicală', 3],
        ['asistent medical', 2],
        ['durata de 5 ani', 3],
        ['examenul de absolvire', 2],
        ['media generală', 2],
      ],
      against: AGAINST,
    },
    {
      kind: 'diploma.echivalare',
      type: 'diploma',
      titles: [
        'atestat de echivalare',
        'certificat de echivalare',
        'atestat de echivalare a studiilor',
        'atestat',
        'atestat profesional',
      ],
      cues: [
        ['cursuri de echivalare', 4],
        ['cursurile de echivalare', 4],
        ['echivalarea studiilor', 4],
        ['echivalare', 3],
        ['797/1997', 3],
        ['nivel postliceal', 3],
        ['asistent medical', 2],
        ['liceul sanitar', 2],
        ['liceului sanitar', 2],
        ['ministerul sănătății', 1],
        ['a promovat examenul', 2],
      ],
      against: [...AGAINST, ['recunoaștere', 4], ['CNRED', 5]],
    },
    {
      kind: 'diploma.provisional',
      type: 'diploma',
      titles: ['adeverință de absolvire', 'adeverință de absolvire a studiilor', 'adeverință de studii'],
      cues: [
        ['a absolvit', 3],
        ['școala postliceală', 3],
        ['școlii postliceale', 3],
        ['universitatea', 2],
        ['până la eliberarea', 5],
        ['până la întocmirea', 4],
        ['valabilă 12 luni', 3],
        ['valabilitate de 12 luni', 3],
        ['a promovat examenul', 3],
        ['media generală', 2],
        ['valabilă până la eliberarea diplomei', 5],
        ['asistent medical', 1],
      ],
      against: [
        ['este elev', 5],
        ['este student', 5],
        ['încadrat', 3],
        ['contract individual de muncă', 4],
      ],
    },
  ],
  extract,
};

function extract({ text, kind }: ExtractionContext): Extraction {
  const fields = personFields(text, { split: true });
  put(fields, 'birthDate', fieldOf(birthDate(text)));
  put(fields, 'qualification', fieldOf(qualification(text)));
  put(fields, 'institution', fieldOf(school(text)));
  const serial = seriesAndNumber(text);
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
  if (!best) return undefined;
  const pieces: Piece[] = text.tokens
    .slice(best.match.firstToken, best.match.lastToken + 1)
    .map((token) => ({ text: token.text, token }));
  return found<string>(best.id, pieces, best.match.score);

  function announced({ id, match }: (typeof named)[number]): number {
    const before = cues.some((cue) => match.start >= cue.end && match.start - cue.end < 30) ? 2 : 0;
    // `nutriție și dietetică` or `infirmieră` without their noun are weaker than a full title.
    return before + (/^(asistent|moas)/.test(fold(match.phrase)) || id === 'medic' ? 1 : 0);
  }
}

/** The last date of the page that is not the birth date: where study acts put their issue. */
function lastDate(text: DocumentText, birth: unknown): Found | undefined {
  const candidates = allDates(text).filter(({ found: date }) => date.value !== birth);
  const last = candidates.at(-1)?.found;
  return last ? { ...last, confidence: last.confidence * 0.7 } : undefined;
}
