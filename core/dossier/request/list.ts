import type { ProgrammeId } from '../../contract/ids.js';
import type { KnowledgeBase } from '../../facts/fact.js';
import { foldText } from '../../identity/fold.js';
import { compareFullNames, findNameInText, type Likeness } from '../../identity/names.js';
import { type Paper, textsOf } from '../paper.js';
import { programmesNamed } from '../recognise.js';
import type { Case } from '../requirement.js';
import { withoutWorkplaces } from './workplaces.js';

/** What a list of nurses says of one of them. */
export interface Listed {
  /** Her row, or rows. */
  row: string;
  /** What her row, or the section that it stands in, asks for: several where they do not agree, none where it is not told. */
  programmes: readonly ProgrammeId[];
}

const MARK = /^\s*(?:\(?\d{1,2}[.,)]?\s+|\(?[a-z]\)\s*|\p{Lu}\d{1,2}\s|[•▪●*–—-]\s*)/u;
const NUMBER = /^\W*\d{1,2}\W*$/;
const CNP = /\b\d{13}\b/;
/** Two words of a name side by side, and no label before them. */
const NAME = /^[^:;]{0,40}?\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}.-]+/u;
const COURSE = /\b(PROGRAM|SPECIALIZ|CURS)/;
const WARD = /\b(SECTI|COMPARTIMENT|LOC(UL)? DE MUNCA|SERVICIU|DEPARTAMENT)/;
const GAPS = /\s{2,}|\t|\|/;
/** Lines that a row may go on over. */
const DEEP = 2;
/** Words of a heading that is a programme's name and nothing else. */
const FEW = 3;

interface Page {
  lines: readonly string[];
  rows: ReadonlySet<number>;
  kb: KnowledgeBase;
  /** What the reader found in her row by the places of the words. */
  read: readonly ProgrammeId[];
  dossier: Case;
}

/** Her row of a list of two or more people, by her code or her name; undefined where there is none. */
export function listedOn(paper: Paper, dossier: Case): Listed | undefined {
  const { kb } = dossier.options;
  const lines = paper.text.split('\n').filter((line) => line.trim() !== '');
  for (const rows of rowsOf(lines, textsOf(paper, 'fullName'))) {
    const own = [...rows].filter((at) => isHers(lines[at] ?? '', dossier));
    const page = { lines, rows, kb, read: readInRow(paper, dossier), dossier };
    if (rows.size >= 2 && own.length > 0) {
      const row = own.map((at) => lines[at] ?? '').join('\n');
      return { row, programmes: [...new Set(own.flatMap((at) => askedAt(at, page)))] };
    }
  }
  return undefined;
}

function isHers(row: string, { person: { cnp, fullName }, labels }: Case): boolean {
  const likeness = fullName === undefined ? undefined : findNameInText(fullName, row, labels);
  if (!CNP.test(row)) return likeness === 'same';
  return cnp !== undefined && row.includes(cnp) && likeness !== 'different';
}

/** Lines of which each is about one person: they bear a personal code, stand behind a number or a mark, or begin with a name that was read. */
function rowsOf(lines: readonly string[], names: readonly string[]): Set<number>[] {
  const read = names.map(foldText);
  const such = (is: (line: string) => boolean) => new Set(lines.flatMap((line, at) => (is(line) ? [at] : [])));
  return [
    such((line) => CNP.test(line)),
    such((line) => MARK.test(line) && NAME.test(line.replace(MARK, ''))),
    such((line) => read.some((name) => foldText(line).startsWith(`${name} `))),
  ];
}

/** Programmes that the cells of her row name beside where she works and what she is, however many rows the table has. */
export function namedInOwnRow({ text }: Paper, dossier: Case): ProgrammeId[] {
  const { cnp } = dossier.person;
  const isOwn = (line: string): boolean => (cnp !== undefined && line.includes(cnp)) || isHers(line, dossier);
  const rows = text.split('\n').filter((line) => cellsOf(line).length >= COLUMNS && isOwn(line));
  const parts = rows.flatMap((row) => withoutWorkplaces(row, dossier));
  return [...new Set(parts.flatMap((part) => programmesNamed(part, dossier.options.kb)))];
}

/** The reader's programme of her row, where it found one of every row. */
export function readInRow(paper: Paper, { person: { fullName = '' }, options: { kb } }: Case): ProgrammeId[] {
  const [names, programmes] = [textsOf(paper, 'fullName'), textsOf(paper, 'programme')];
  if (names.length < 2 || names.length !== programmes.length) return [];
  const rowOf = (likeness: Likeness) => names.findIndex((name) => compareFullNames(name, fullName) === likeness);
  const row = rowOf('same') >= 0 ? rowOf('same') : rowOf('maybe');
  return programmesNamed(programmes[row] ?? '', kb);
}

function askedAt(at: number, page: Page): ProgrammeId[] {
  const { lines, kb, read } = page;
  const head = lines.slice(0, at).findLast((line, index) => !page.rows.has(index) && isTableHead(line)) ?? '';
  const cell = cellUnderCourse(lines[at] ?? '', head);
  const namedIn = (print: string) =>
    withoutWorkplaces(print, page.dossier).flatMap((part) => programmesNamed(part, kb));
  if (cell !== undefined) return namedIn(cell);
  const row = rowAt(at, page);
  // Beside a column of wards that cannot be told from the other, one field may be either.
  if (WARD.test(foldText(head))) return read.filter((each) => programmesNamed(row, kb).includes(each));
  const inRow = namedIn(row);
  const above = lines.findLastIndex((_, index) => index < at && isHeading(index, page));
  const told = above >= 0 ? above : lines.findIndex((_, index) => index > at && isHeading(index, page));
  const heading = programmesNamed(lines[told] ?? '', kb);
  return inRow.length > 0 && inRow.every((each) => heading.includes(each)) ? inRow : [...inRow, ...heading];
}

const isTableHead = (line: string): boolean => /\bNUME/.test(foldText(line)) && !line.includes(':');

/** Of so many cells on a line is a table's row. */
const COLUMNS = 3;
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .split(GAPS)
    .filter((cell) => cell.trim() !== '');

/** Of a table whose columns are told by gaps what stands under the words for a course. */
function cellUnderCourse(row: string, head: string): string | undefined {
  const [parts, heads] = [row, head].map(cellsOf);
  // `Nr. Nume și prenume crt.` is one cell where the rows have two.
  const isNumbered = parts && heads && parts.length === heads.length + 1 && NUMBER.test(parts[0] ?? '');
  const cells = isNumbered ? parts.slice(1) : parts;
  const column = heads?.findIndex((cell) => COURSE.test(foldText(cell))) ?? -1;
  return column >= 1 && heads?.length === cells?.length && (heads?.length ?? 0) >= COLUMNS
    ? cells?.[column]
    : undefined;
}

/** A row, with the lines below it over which it may go on. */
function rowAt(at: number, page: Page): string {
  const { lines, rows } = page;
  const below = lines.slice(at + 1, at + 1 + DEEP);
  const next = below.findIndex((_, index) => rows.has(at + 1 + index) || isHeading(at + 1 + index, page));
  const isLast = ![...rows].some((other) => other > at);
  const more = isLast ? [] : below.slice(0, next < 0 ? DEEP : next);
  return [lines[at] ?? '', ...more].join('\n');
}

/** `B. Program PEDIATRIE`, `la programul Pediatrie a următorilor:`, or the name alone above a row. */
function isHeading(at: number, { lines, rows, kb }: Page): boolean {
  const line = foldText(lines[at] ?? '');
  if (rows.has(at) || programmesNamed(line, kb).length === 0) return false;
  if (COURSE.test(line) || COURSE.test(foldText(lines[at - 1] ?? ''))) return true;
  return line.split(' ').length <= FEW && rows.has(at + 1);
}
