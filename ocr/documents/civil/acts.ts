import { classify } from '../classify.js';
import { KINDS } from '../descriptions.js';
import { pairIn, type SeriesAndNumber } from '../find/numbers.js';
import { type Found, firstMade } from '../find/value.js';
import { type DocumentText, inLines, type TextLine } from '../text/document-text.js';
import { bare } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { linePieces, piecesAfter } from '../text/pieces.js';
import { withWholeLabels } from '../text/whole-labels.js';
import { words } from '../words.js';
import { type Steps, stepsTold } from './couple.js';

/** One of several acts on a sheet. */
export interface SheetAct {
  kind: string;
  text: DocumentText;
}

/** Orders have titles of one word, which stand at the beginning of many a sentence. */
const TITLED = KINDS.filter(({ type, kind }) => type === 'name-change-proof' && kind !== 'name-change.administrative');

/** Words before a title that number it: `II.`, `[fila 2]`. */
const BEFORE = 2;

/**
 * The acts on a sheet that has more than one title of an act at the beginning of a line, in capitals; what stands above the first is the first's.
 * Without titles that could be read, pages that each tell of a couple whose name changed are as many acts.
 */
export function actsIn(text: DocumentText): SheetAct[] {
  const titled = titledActs(text);
  return titled.length > 1 ? titled : pagesOf(text).filter((act, _, all) => all.length > 1 && tellsStep(act));
}

function titledActs(text: DocumentText): SheetAct[] {
  const heads = TITLED.flatMap(({ kind, titles }) =>
    findAny(text, titles).flatMap(({ firstToken, lastToken }) => {
      const own = text.tokens.slice(firstToken, lastToken + 1);
      const line = text.lines[own[0]?.line ?? -1];
      const isInCapitals = own.every((token) => token.text === token.text.toLocaleUpperCase('ro'));
      return line && isInCapitals && firstToken - line.from <= BEFORE ? [{ kind, line: line.index }] : [];
    }),
  ).sort((a, b) => a.line - b.line);
  const starts = heads.filter(({ line }, at) => line !== heads[at - 1]?.line);
  return starts.map(({ kind, line }, at) => ({
    kind,
    text: linesOf(text, text.lines.slice(at === 0 ? 0 : line, starts[at + 1]?.line)),
  }));
}

const linesOf = (text: DocumentText, own: readonly TextLine[]): DocumentText =>
  inLines(
    text,
    own.map(({ from, to }) => text.tokens.slice(from, to)),
  );

/** Acts of a couple take one page each; rulings go on from one to the next. */
const OF_ONE_PAGE = ['name-change.marriage', 'name-change.divorce'];

function pagesOf(text: DocumentText): SheetAct[] {
  const numbers = [...new Set(text.lines.map(({ page }) => page))];
  if (numbers.length < 2) return [];
  const pages = numbers.map((number) =>
    linesOf(
      text,
      text.lines.filter(({ page }) => page === number),
    ),
  );
  return pages.map((page) => ({ kind: classify(page).best?.kind ?? '', text: page }));
}

const tellsStep = ({ kind, text }: SheetAct): boolean =>
  OF_ONE_PAGE.includes(kind) &&
  stepsTold(withWholeLabels(text), kind === 'name-change.divorce' ? 'divorce' : 'marriage')?.isChange === true;

/** `CERTIFICAT … – CX 604417`, or at the beginning of the next line: how forms are numbered without a word of it. */
const BEHIND = /^[\s/:–—.-]*(?!N[RO]\b)([A-Z]{1,3}|[A-Z]\.\d{1,2})[\s.-]{0,2}(\d{4,9})(?!\d)/u;

/** Series and number right behind the title of the act. */
export const seriesBehindTitle = (text: DocumentText): SeriesAndNumber | undefined =>
  firstMade(
    findAny(
      text,
      TITLED.flatMap(({ titles }) => titles),
    ),
    (title) => {
      const next = text.lines[(text.tokens[title.lastToken]?.line ?? -2) + 1];
      return firstMade([piecesAfter(text, title), next ? linePieces(text, next) : []], (pieces) =>
        pairIn(pieces, BEHIND, 0.95),
      );
    },
  );

/** The act without what a notary wrote below the copy. */
export function withoutCopyNote(text: DocumentText): DocumentText {
  const note = findAny(text, words('civil.copied'))
    .map(({ firstToken }) => text.lines.find(({ from }) => from === firstToken))
    .find((line) => line !== undefined && line.index > text.lines.length / 3);
  const own = text.lines.slice(0, note?.index);
  return note ? linesOf(text, own) : text;
}

/** The steps of several acts in a row, if they are one person's: somebody of the same given names stands in each. */
export function inARow(all: readonly Steps[]): Steps | undefined {
  const [first, ...rest] = all.map(({ fullName }) => fullName.map(({ value }) => bare(value).split(' ').slice(1)));
  if (!first || rest.length === 0) return undefined;
  const isIn = (given: string[], names: readonly string[][]) =>
    names.some((other) => given.every((word) => other.includes(word)));
  if (!first.some((given) => given.length > 0 && rest.every((names) => isIn(given, names)))) return undefined;
  const list = (of: (steps: Steps) => Found[]) => all.flatMap(of);
  return {
    formerSurname: list(({ formerSurname }) => formerSurname),
    newSurname: list(({ newSurname }) => newSurname),
    fullName: list(({ fullName }) => fullName),
    cnp: all.find(({ cnp }) => cnp)?.cnp,
    isChange: true,
  };
}
