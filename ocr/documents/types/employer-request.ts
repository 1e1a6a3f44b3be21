import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { cnpReadings } from '../find/cnp.js';
import { described } from '../find/described.js';
import { holdsGivenName, isGivenName } from '../find/given-names.js';
import { instituteMatches, locateProgrammes, namedFound } from '../find/named.js';
import { leadingName, namesAmong } from '../find/names.js';
import { personName, put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf, found, severalOf } from '../find/value.js';
import type { DocumentText, TextLine } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces } from '../text/pieces.js';
import { words } from '../words.js';

/** The employer's (or authority's) request to enrol one or several nurses. */
export function employerRequestFields(context: ExtractionContext): Extraction {
  const { text } = context;
  const { fields, problems = [] } = described(context);
  const rows = tableRows(text);
  if (rows.length > 0) tableFields(fields, rows);
  else singleFields(fields, text);
  if (instituteMatches(text).length > 0) put(fields, 'beneficiary', { value: 'INMSS', confidence: 0.95 });
  return { fields, kind: `employer-request.${rows.length > 0 ? 'table' : 'single'}`, problems };
}

function tableFields(fields: Fields, rows: readonly Row[]): void {
  put(fields, 'fullName', severalOf(rows.map((row) => row.name)));
  const codes = rows.flatMap((row) => row.cnp ?? []);
  if (codes.length === rows.length) put(fields, 'cnp', severalOf(codes));
  const programmes = rows.flatMap((row) => row.programme ?? []);
  if (programmes.length === rows.length) put(fields, 'programme', severalOf(programmes));
  else put(fields, 'programme', fieldOf(programmes[0], 0.6));
}

const COURSE_WORDS = words('employer-request.course');

function singleFields(fields: Fields, text: DocumentText): void {
  const names = namesIn(text);
  put(fields, 'fullName', severalOf(names));
  put(fields, 'cnp', fieldOf(cnpReadings(text)[0]));
  const cues = findAny(text, COURSE_WORDS);
  const qualified = locateProgrammes(text).map((one) => {
    const cue = cues.filter((word) => one.match.start >= word.end && one.match.start - word.end < 90).at(-1);
    return { one, gap: cue ? one.match.start - cue.end : 999 };
  });
  const near = qualified.filter(({ gap }) => gap < 90);
  const best =
    near.sort(
      (a, b) => quoted(text, b.one.match.firstToken) - quoted(text, a.one.match.firstToken) || a.gap - b.gap,
    )[0] ?? qualified[0];
  if (best) put(fields, 'programme', fieldOf(namedFound(text, best.one), best.gap < 90 ? 1 : 0.6));
}

const quoted = (text: DocumentText, token: number): number =>
  /[„“"”«]|,,/.test(text.tokens[token]?.text[0] ?? '') ? 1 : 0;

/** Every nurse that the letter names after `doamna`, `domnul`, `doamnei` …, else the one name there is. */
function namesIn(text: DocumentText): Found[] {
  const names = [personName(text, words('person.address')) ?? []].flat();
  for (const name of text.lines.flatMap((line) => namesAmong(linePieces(text, line)))) {
    const isSame = (other: Found): boolean =>
      other.value === name.value || other.pieces.some(({ token }) => name.pieces.some((mine) => mine.token === token));
    if (!names.some(isSame) && name.value.split(' ').slice(1).some(isGivenName)) names.push(restored(name, text));
  }
  return names.length > 0 ? names : [personName(text) ?? []].flat();
}

/** Words before a name under a table's head: the row's number, however it was read. */
const NUMBERED = 1;

/** One nurse of a list. */
interface Row {
  name: Found;
  cnp: Found | undefined;
  programme: Found | undefined;
}

/** Rows of a list of nurses: under a table's head, or numbered, a name in capitals with a CNP or a programme at its height. */
function tableRows(text: DocumentText): Row[] {
  const rows: Row[] = [];
  const codes = cnpReadings(text);
  const head = findAny(text, words('employer-request.tableHead'))[0];
  for (const line of text.lines) {
    const pieces = linePieces(text, line);
    const [whole] = namesAmong(pieces).filter((one) => holdsGivenName(one.value) || /\d{13}/.test(line.text));
    const name = whole ?? wrappedName(text, line);
    if (!name) continue;
    const underHead =
      head !== undefined &&
      (text.starts[line.from] ?? 0) > head.start &&
      (name.pieces[0]?.token.index ?? 0) - line.from <= NUMBERED;
    if (!/^\W*\d{1,2}[.)]?\W*$/.test(pieces[0]?.text ?? '') && !underHead) continue;
    const beside = text.lines.filter(({ page, box: { y, h } }) => {
      const apart = Math.abs(y + h / 2 - line.box.y - line.box.h / 2);
      return page === line.page && apart < Math.max(line.box.h, h) * 0.7;
    });
    const rowLines = new Set(beside.map(({ index }) => index));
    const cnp = codes.find(({ pieces: code }) => code.some(({ token }) => rowLines.has(token.line)));
    const programme = beside
      .flatMap((other) => locateProgrammes(text, text.starts[other.from], text.starts[other.to]))
      .at(-1);
    if (!cnp && !programme && beside.length < 2) continue;
    rows.push({ name: restored(name, text), cnp, programme: programme && namedFound(text, programme) });
  }
  return rows;
}

/** A name whose cell is too narrow for it: the family name behind the row's number, the given names under it. */
function wrappedName(text: DocumentText, line: TextLine): Found | undefined {
  const [, ...pieces] = linePieces(text, line);
  const family = leadingName(pieces, { single: true, skip: 0 });
  const below = text.lines[line.index + 1];
  const start = family?.pieces[0]?.token.box.x;
  if (!family || !below || start === undefined || below.page !== line.page) return undefined;
  const next = pieces[family.pieces.length]?.token.box.x ?? 1;
  const under = linePieces(text, below).filter(
    ({ token: { box } }) => box.x > start - ALIGNED && box.x < next - ALIGNED,
  );
  const given = leadingName(under, { single: true, skip: 0 });
  return given && Math.abs((under[0]?.token.box.x ?? 0) - start) < ALIGNED && holdsGivenName(given.value)
    ? found(`${family.value} ${given.value}`, [...family.pieces, ...given.pieces])
    : undefined;
}

/** Cells of one column begin so near to each other, as a share of the page's width. */
const ALIGNED = 0.02;
