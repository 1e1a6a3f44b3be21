/** Left, top, width and height as shares (0..1) of the upright page. */
export interface PageBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Word {
  text: string;
  /** 0..1 */
  confidence: number;
  box: PageBox;
  /** It begins another cell of its row than the word before it. */
  parted?: true;
}

export interface Line {
  text: string;
  words: Word[];
  box: PageBox;
  /** Lines of one block stand together on the page; counted from 0 in reading order. */
  block: number;
  /** Its cells go on those of the line above: one row of a table with rules. */
  goesOn?: true;
}

/** Words side by side as they are to be understood: cells of a table stand as far apart as sentences never do. */
export const printOf = (words: readonly Pick<Word, 'text' | 'parted'>[]): string =>
  words.map(({ text, parted }, at) => (at === 0 ? '' : parted ? CELLS_APART : ' ') + text).join('');

const CELLS_APART = '   ';

const DOUBTED = 0.5;

/** No whole word and no number stands on it. */
export const isFragment = (line: readonly Pick<Word, 'text'>[]): boolean =>
  line.every(({ text }) => !/\p{L}{4}|\d{2}/u.test(text));

/** What the engine makes of a signature or an ornament: a few short words that it doubts itself (`MA A NU a`). They say nothing. */
export const isScribble = (line: readonly Pick<Word, 'text' | 'confidence'>[]): boolean =>
  isFragment(line) && line.reduce((sum, { confidence }) => sum + confidence, 0) < DOUBTED * line.length;

/** Eight-bit grey pixels of the upright, flattened page, row by row: what looks for ink and stamps needs. */
export interface PageImage {
  width: number;
  height: number;
  grey: Uint8Array;
  /** Interleaved RGB of the same size when the page had colour: stamps and pens are often blue. */
  rgb?: Uint8Array;
}

/** Why a page cannot be trusted; each has its own advice to the photographer. */
export type QualityFault = 'too-dark' | 'blurred' | 'too-small' | 'glare' | 'cut-off' | 'low-text-confidence';

/**
 * How the upright page came from the file; the boxes stand on that picture. `straightened`: a sheet was looked for and cut out, its
 * lines made level; `whole`: the same without cutting; `drawn`: a page with a text layer, as it is.
 */
export interface PageView {
  turned: 0 | 90 | 180 | 270;
  way: 'straightened' | 'whole' | 'drawn';
}

/** What is to be said of a page beside its text. `text-differs`: its file claims something else than it shows. */
export type PageNote = 'text-differs' | 'damaged-page' | 'timeout' | 'mirrored';

/** One page as text: what `ocr/reading` gives and `ocr/documents` understands. */
export interface RecognisedPage {
  /** 1-based, in the file. */
  number: number;
  method: 'text-layer' | 'ocr';
  /** Lines joined by `\n`, cells of a table three spaces apart, ş ţ folded to ș ț. */
  text: string;
  lines: Line[];
  /** Mean confidence of the words, 0..1; 1 for a text layer; 0 for a page with no words. */
  confidence: number;
  /** Nothing is on the page at all. */
  blank: boolean;
  /** Faults that the quality gate saw. Empty for a page that reads well. */
  faults: QualityFault[];
  notes?: PageNote[];
  /** Raw lines that a machine-readable zone pass found on the page (upper case, `<`), best reading first; empty otherwise. */
  mrzCandidates: string[][];
  image?: PageImage;
  /** Absent = nothing was turned: drawn with a text layer, straightened without. */
  view?: PageView;
}

type Print = Pick<Word, 'text' | 'confidence' | 'parted' | 'box'>;

/** What the lines of a page say, without scribbles; a row of a table whose cells run over several lines is one. */
export function printedText(lines: readonly { words: readonly Print[]; goesOn?: true | undefined }[]): string {
  const rows: (readonly Print[])[][] = [];
  for (const { words, goesOn } of lines) {
    if (goesOn && rows.length > 0) rows.at(-1)?.push(words);
    else rows.push([words]);
  }
  return rows
    .map((row) => row.filter((words) => !isScribble(words)))
    .flatMap((row) => (row.length > 1 ? [wholeRow(row)] : row).map(printOf))
    .join('\n');
}
/** Of a row's letters: words so far apart are no neighbours in a sentence. */
const LETTERS_APART = 2;

/**
 * The words of a table's row, cell by cell from left to right, whose lines are given: words that stand below each other are of one cell, be it
 * on lines between those of the other cells.
 */
export function wholeRow<Kind extends Print>(lines: readonly (readonly Kind[])[]): Kind[] {
  const columns: Kind[][] = [];
  const far = LETTERS_APART * letterOf(lines.flat());
  for (const cell of lines.flatMap((words) => cellsOf(words, far))) {
    const over = columns.filter((column) => isOver(column, cell));
    for (const column of over) columns.splice(columns.indexOf(column), 1);
    columns.push([...over.flat(), ...cell]);
  }
  return columns
    .sort((a, b) => leftOf(a) - leftOf(b))
    .flatMap((cell, column) => cell.map((word, at) => partedWhere(word, column > 0 && at === 0)));
}

function partedWhere<Kind extends Print>(word: Kind, begins: boolean): Kind {
  const { parted, ...rest } = word;
  return { ...(rest as Kind), ...(begins ? { parted: true } : {}) };
}

/** A label and its value belong together however far apart. */
const LEADS = /:$/;

function cellsOf<Kind extends Print>(words: readonly Kind[], far: number): Kind[][] {
  const cells: Kind[][] = [[]];
  let last: Kind | undefined;
  for (const word of words) {
    // What an engine makes of the rule itself.
    const isRule = /^[|¦│]$/.test(word.text);
    const isApart = last !== undefined && !LEADS.test(last.text) && word.box.x - last.box.x - last.box.w >= far;
    if (word.parted || isRule || isApart) cells.push([]);
    if (!isRule) cells.at(-1)?.push(word);
    last = word;
  }
  return cells.filter((cell) => cell.length > 0);
}

/** How wide a letter is, in the middle. */
function letterOf(words: readonly Print[]): number {
  const widths = words.map(({ box, text }) => box.w / text.length).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

type Boxed = readonly Pick<Word, 'box'>[];

const leftOf = (cell: Boxed): number => Math.min(...cell.map(({ box }) => box.x));
const rightOf = (cell: Boxed): number => Math.max(...cell.map(({ box }) => box.x + box.w));
/** Whether cells share some of the page's width. */
export const isOver = (a: Boxed, b: Boxed): boolean => leftOf(a) < rightOf(b) && leftOf(b) < rightOf(a);
