import type { Fields } from '../../../core/documents/document.js';
import { anyOf } from '../../../core/language/patterns.js';
import { namedFound, qualificationsIn } from '../find/named.js';
import { put } from '../find/person.js';
import { type Found, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { linePieces, linesBelow, matchPieces, type Piece, piecesAfter, rowAfter, textOf } from '../text/pieces.js';

/** Words between `filiala` and the county. */
const OF_BRANCH = anyOf(
  /^(jude[tț]ului|jude[tț]ean[aă]|jude[tț]ul|jud\.?|municipiului|municipiul|filiala|emitent[aă])$/i,
  /^(o\.?a\.?m\S*|din|a|:|[-–—·•|(])$/i,
);

/** Branches of the Order: the counties and Bucharest. */
const BRANCHES = [
  'Alba',
  'Arad',
  'Argeș',
  'Bacău',
  'Bihor',
  'Bistrița-Năsăud',
  'Botoșani',
  'Brașov',
  'Brăila',
  'București',
  'Municipiul București',
  'Municipiului București',
  'Buzău',
  'Caraș-Severin',
  'Călărași',
  'Cluj',
  'Constanța',
  'Covasna',
  'Dâmbovița',
  'Dolj',
  'Galați',
  'Giurgiu',
  'Gorj',
  'Harghita',
  'Hunedoara',
  'Ialomița',
  'Iași',
  'Ilfov',
  'Maramureș',
  'Mehedinți',
  'Mureș',
  'Neamț',
  'Olt',
  'Prahova',
  'Satu Mare',
  'Sălaj',
  'Sibiu',
  'Suceava',
  'Teleorman',
  'Timiș',
  'Tulcea',
  'Vaslui',
  'Vâlcea',
  'Vrancea',
];

export const ORDER_NAMES = [
  'ordinul asistenților medicali generaliști',
  'asistenților medicali generaliști, moașelor și asistenților medicali',
  'ordinul asistenților medicali și moașelor',
  'OAMGMAMR',
  'O.A.M.G.M.A.M.R.',
  'OAMMR',
  'OAMR',
];

/** `Filiala Cluj`: the branch's name, in the county's own spelling. */
export function branchField(fields: Fields, text: DocumentText): void {
  for (const match of findAny(text, [
    'filiala',
    'filialei',
    'OAMGMAMR',
    'O.A.M.G.M.A.M.R.',
    'OAMMR',
    'O.A.M.M.R.',
    'OAMR',
    'medicali din românia',
  ])) {
    const places = [rowAfter(text, match), piecesAfter(text, match, 1), ...linesBelow(text, match)];
    for (const pieces of places) {
      // `Filiala județului Cluj`, `Filiala OAMGMAMR – Cluj`, `Filiala emitentă: Cluj`.
      const start = pieces.findIndex((piece) => !OF_BRANCH.test(piece.text.replace(/[:,;]$/, '') || ':'));
      const branch = start >= 0 ? countyOf(pieces.slice(start, start + 3)) : undefined;
      if (branch) {
        put(fields, 'branch', fieldOf(branch));
        return;
      }
    }
  }
  put(fields, 'branch', fieldOf(loneCounty(text)));
}

/** A line that is a county's name and nothing else: the value of a label that was not read. */
function loneCounty(text: DocumentText): Found | undefined {
  for (const line of text.lines) {
    const pieces = linePieces(text, line);
    const county = pieces.length <= 2 ? countyOf(pieces) : undefined;
    if (county?.pieces.length === pieces.length) return { ...county, confidence: county.confidence * 0.8 };
  }
  return undefined;
}

function countyOf(pieces: readonly Piece[]): Found | undefined {
  let best: { name: string; distance: number; used: Piece[] } | undefined;
  for (let length = 1; length <= Math.min(3, pieces.length); length++) {
    const used = pieces.slice(0, length);
    const read = bare(textOf(used));
    for (const name of BRANCHES) {
      const distance = editDistance(read, bare(name));
      const limit = name.length <= 4 ? 0 : name.length <= 7 ? 1 : 2;
      if (
        distance <= limit &&
        (!best || distance < best.distance || (distance === best.distance && length > best.used.length))
      )
        best = { name, distance, used };
    }
  }
  return best ? found(best.name.replace('Municipiului București', 'Municipiul București'), best.used) : undefined;
}

/** `asistent medical de pediatrie` as its id; the first named in the paper's own body, after the Order's long name. */
export function qualificationField(fields: Fields, text: DocumentText): void {
  const orderNames = findAny(text, [
    'ordinul asistenților medicali generaliști, moașelor și asistenților medicali din românia',
    'asistenților medicali generaliști, moașelor și asistenților medicali',
    ...ORDER_NAMES,
  ]);
  const body = qualificationsIn(text).filter(
    ({ match }) => !orderNames.some((name) => match.start >= name.start && match.end <= name.end + 1),
  );
  const cues = findAny(text, [
    'titlul de calificare',
    'titlul profesional',
    'profesiei de',
    'profesia',
    'calificarea',
    'în calitate de',
    'specialitatea',
    'având titlul',
  ]);
  const near = body.find(({ match }) => cues.some((cue) => match.start >= cue.end && match.start - cue.end < 25));
  const best = near ?? body.find(({ match }) => !/iști$/.test(match.phrase)) ?? body[0];
  put(fields, 'qualification', fieldOf(best && namedFound(text, best)));
}

/** The Order in full when it is printed so (even over two lines), else its abbreviation. */
export function issuerField(fields: Fields, text: DocumentText): void {
  const [long] = findAny(text, [
    'ordinul asistenților medicali generaliști, moașelor și asistenților medicali din românia',
  ]);
  const [old] = findAny(text, ['ordinul asistenților medicali și moașelor din românia']);
  const match = long ?? old ?? findAny(text, ORDER_NAMES)[0];
  if (!match) return;
  const pieces = matchPieces(text, match);
  const value = long
    ? 'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA'
    : old
      ? 'ORDINUL ASISTENȚILOR MEDICALI ȘI MOAȘELOR DIN ROMÂNIA'
      : 'OAMGMAMR';
  put(fields, 'issuer', fieldOf(found(value, pieces, match.score)));
}
