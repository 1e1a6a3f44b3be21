import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { cnpReadings } from '../find/cnp.js';
import { described } from '../find/described.js';
import { holdsGivenName, isGivenName } from '../find/given-names.js';
import { instituteMatches, locateProgrammes, type Named, namedFound } from '../find/named.js';
import { leadingName, namesAmong } from '../find/names.js';
import { personName, put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { believed, distinct, type Found, fieldsOf, found } from '../find/value.js';
import { boxBefore, isFirstOfCell, ticksOf } from '../text/boxes.js';
import type { DocumentText, TextLine } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { columnsOf, linePieces, linesBelow, type Piece, wordsBefore } from '../text/pieces.js';
import { cellsBeside, columnUnder } from '../text/table-heads.js';
import { withWholeRows } from '../text/whole-rows.js';
import { says, saysLast, words } from '../words.js';

/** The employer's (or authority's) request to enrol one or several nurses. */
export function employerRequestFields(context: ExtractionContext): Extraction {
  const text = withWholeRows(context.text);
  const { fields, problems = [] } = described(context);
  const rows = tableRows(text);
  Object.assign(fields, rows.length > 0 ? tableFields(rows) : singleFields(text));
  if (instituteMatches(text).length > 0) put(fields, 'beneficiary', { value: 'INMSS', confidence: 0.95 });
  return { fields, kind: `employer-request.${rows.length > 0 ? 'table' : 'single'}`, problems };
}

function tableFields(rows: readonly Row[]): Fields {
  const codes = rows.flatMap((row) => row.cnp ?? []);
  const programmes = rows.flatMap((row) => row.programme ?? []);
  return fieldsOf({
    fullName: rows.map((row) => row.name),
    cnp: codes.length === rows.length ? codes : undefined,
    programme: programmes.length === rows.length ? programmes : believed(programmes[0], 0.6),
  });
}

/** Letters between the words for a course and the programme's name. */
const COURSE_REACH = 90;

function singleFields(text: DocumentText): Fields {
  const cues = findAny(text, words('employer-request.course'));
  const { chosen, among, open } = chosenOf(text, locateProgrammes(text));
  const all = chosen.map((one) => {
    const gaps = cues.map((cue) => one.match.start - cue.end).filter((gap) => gap >= 0 && gap < COURSE_REACH);
    const before = wordsBefore(text, text.tokens[one.match.firstToken]);
    return { named: namedFound(text, one), gap: gaps.at(-1), isWard: saysLast(before, words('employer-request.ward')) };
  });
  const near = all.flatMap(({ gap, ...one }) => (gap === undefined ? [] : { ...one, gap }));
  const [best] = near.sort((a, b) => a.gap - b.gap);
  // Of several courses one may be what an earlier letter asked for; a ward that is named beside one is none.
  const isOne = near.every(({ named, isWard }) => named.value === best?.named.value || (isWard && !best?.isWard));
  const programme = open
    ? open.map((one) => ({ ...namedFound(text, one), confidence: ONE_OF_SEVERAL }))
    : best
      ? believed(best.named, isOne ? 1 : ONE_OF_SEVERAL)
      : believed(all[0]?.named, among >= OFFERED ? 1 : 0.6);
  return fieldsOf({ fullName: namesIn(text), cnp: cnpReadings(text)[0], programme });
}

const ONE_OF_SEVERAL = 0.5;
/** Programmes that a form offers beside the one that is ticked. */
const OFFERED = 2;

/** So many programmes that begin their cells, or stand behind a scrap that may be a box, are a form's list. */
const LISTED = 3;

/**
 * Of programmes behind boxes the one that is ticked, and among how many; an empty box offers one, and asks for none. Of a form's list without
 * a plain tick, or with several, all are open.
 */
function chosenOf<Id extends string>(text: DocumentText, all: readonly Named<Id>[]) {
  const boxed = all
    .map((one) => ({ one, box: boxBefore(text, one.match.firstToken) }))
    .filter(({ one, box }) => box === undefined || !isOfHerCalling(text, one.match.firstToken));
  const ticked = boxed.filter(({ box }) => box === 'ticked');
  const chosen = (ticked.length > 0 ? ticked : boxed.filter(({ box }) => box === undefined)).map(({ one }) => one);
  const beginning = boxed.filter(({ one }) => isFirstOfCell(text, one.match.firstToken));
  const listed = distinct(beginning, ({ one }) => one.id);
  const ticks = ticksOf(text).filter(({ index }) => !isOfHerCalling(text, index));
  const isPlain = ticked.length === 1 && ticks.length <= 1 && listed.every(({ box }) => box !== undefined);
  const open = listed.length >= LISTED && !isPlain ? listed.map(({ one }) => one) : undefined;
  return { chosen, open, among: ticked.length === 1 ? boxed.filter(({ box }) => box === 'empty').length : 0 };
}

/** `Calificarea: [X] pediatrie`: what she is, behind boxes of their own. */
function isOfHerCalling(text: DocumentText, token: number): boolean {
  const label = wordsBefore(text, text.tokens[token]);
  return says(label, words('employer-request.calling')) && !says(label, words('employer-request.course'));
}

/** Every nurse that the letter names after `doamna`, `domnul`, `doamnei` …, else the one name there is. */
function namesIn(text: DocumentText): Found[] {
  const names = [personName(text, words('person.address')) ?? []].flat().map((name) => wrapped(name, text));
  // A hospital bears a person's name too, and stands at the beginning of its line.
  const lines = text.lines.filter((line) => !says(line.text, words('institutions.employers')));
  for (const name of lines.flatMap((line) => namesAmong(linePieces(text, line))).map((one) => wrapped(one, text))) {
    const isSame = (other: Found): boolean =>
      other.value === name.value || other.pieces.some(({ token }) => name.pieces.some((mine) => mine.token === token));
    if (!names.some(isSame) && name.value.split(' ').slice(1).some(isGivenName)) names.push(restored(name, text));
  }
  return names.length > 0 ? names : [personName(text) ?? []].flat().map((name) => wrapped(name, text));
}

/** So far apart, in heights, stand the middles of cells of one row. */
const LEVEL = 0.7;
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
  // Alone on its line it is the label of what stands below.
  const head = findAny(text, words('employer-request.tableHead')).find((label) => cellsBeside(text, label).length > 1);
  const isUnder = columnUnder(text, head, words('employer-request.course'));
  for (const line of text.lines) {
    const pieces = linePieces(text, line);
    const isBelow = head !== undefined && (text.starts[line.from] ?? 0) > head.start;
    const isFirst = ({ pieces: [first] }: Found): boolean => (first?.token.index ?? 0) - line.from <= NUMBERED;
    const [whole] = namesInRow(text, pieces, isBelow).filter(
      (one) => holdsGivenName(one.value) || CODE.test(line.text),
    );
    // In a narrow cell the family name alone, first in its line or behind the row's number.
    const alone = [pieces.slice(1), pieces].flatMap((cells) => leadingName(cells, { single: true, skip: 0 }) ?? []);
    const parted = alone.map((one) => wrapped(one, text)).find((one) => !alone.includes(one));
    const name = whole ? wrapped(whole, text) : parted;
    if (!name) continue;
    // A row's number, or what the engine made of it beside the table's rule.
    if (!/^\W*\d{0,2}[.)]?\W*$/.test(pieces[0]?.text ?? '.a') && !(isBelow && isFirst(name))) continue;
    const beside = text.lines.filter((other) => isBeside(line, other));
    const rowLines = new Set(beside.map(({ index }) => index));
    const cnp = codes.find(({ pieces: code }) => code.some(({ token }) => rowLines.has(token.line)));
    const named = beside.flatMap((other) => locateProgrammes(text, text.starts[other.from], text.starts[other.to]));
    if (!cnp && named.length === 0 && (beside.length < 2 || !isInCapitals(name))) continue;
    const asked = named.findLast(({ match }) => isUnder(text.tokens[match.firstToken]));
    rows.push({ name: restored(name, text), cnp, programme: asked && namedFound(text, asked) });
  }
  return rows;
}

const CODE = /\d{13}/;
const isInCapitals = ({ value }: Found): boolean => value === value.toUpperCase();

/** Names in the cells of a row, in small letters too below a table's head; family and given names may have cells of their own. */
function namesInRow(text: DocumentText, pieces: readonly Piece[], isBelow: boolean): Found[] {
  const cells = columnsOf(text, pieces);
  const small = isBelow
    ? cells.flatMap((cell) => namesAmong(cell, true)).filter(({ value }) => holdsGivenName(value))
    : [];
  return [...cells.flatMap((cell) => namesAmong(cell)), ...small, ...namesAmong(pieces)];
}

const isBeside = (line: TextLine, { page, box: { y, h } }: TextLine): boolean =>
  page === line.page && Math.abs(y + h / 2 - line.box.y - line.box.h / 2) < Math.max(line.box.h, h) * LEVEL;

/** A name with the given names that stand alone under it in its cell. */
function wrapped(family: Found, text: DocumentText): Found {
  const [first, last] = [family.pieces[0]?.token, family.pieces.at(-1)?.token];
  if (!first || !last) return family;
  const [under = []] = linesBelow(text, { firstToken: first.index, lastToken: last.index });
  const { x = 0, y = 1 } = under[0]?.token.box ?? {};
  // Further down, or behind a number of its own, is the next row.
  if (Math.abs(x - first.box.x) > ALIGNED || y - last.box.y > NEXT_LINE * last.box.h) return family;
  if (/\d/.test(wordsBefore(text, under[0]?.token))) return family;
  const mixedCase = !isInCapitals(family);
  const given = leadingName(under, { single: true, skip: 0, mixedCase });
  // What goes on beyond the cell is a sentence's next line.
  return given?.pieces.length === under.length && given.value.split(/[ -]/).every(isGivenName)
    ? found(`${family.value} ${given.value}`, [...family.pieces, ...given.pieces])
    : family;
}

/** The next line of a cell begins no further down, in heights of its print. */
const NEXT_LINE = 2.2;
/** Cells of one column begin so near to each other, as a share of the page's width. */
const ALIGNED = 0.02;
