import type { Line, RecognisedPage } from '../page.js';
import { type Classification, classify } from './classify.js';
import { KINDS } from './descriptions.js';
import { type DocumentText, documentText } from './text/document-text.js';
import { findPhrase, type PhrasePlace } from './text/phrases.js';
import { isCited, isHeading } from './type/headings.js';

/** A stretch of a file that is one document. */
export interface Segment {
  pages: RecognisedPage[];
  text: DocumentText;
  classification: Classification;
}

/**
 * Cuts a file's pages into documents as they come, in order: several on one page, several in a file, one over several pages. A document is
 * whole when the next one begins, and nothing is kept of it then.
 */
export function createSegmenter() {
  let open: Segment | undefined;
  return {
    /** The documents that are whole now that this page is there. */
    add(page: RecognisedPage): Segment[] {
      const whole: Segment[] = [];
      if (page.blank || page.lines.length === 0) return whole;
      for (const piece of splitPage(page)) {
        if (open && continues(open, piece)) open = joined(open, piece);
        else {
          if (open) whole.push(open);
          open = piece;
        }
      }
      return whole;
    },
    /** The last one, when no page is left. */
    end: (): Segment[] => (open ? [open] : []),
  };
}

/** Same paper, next page: no heading of its own, or a card's other side. */
function continues(previous: Segment, piece: Segment): boolean {
  const [before, now] = [previous.classification.best, piece.classification.best];
  if (samePage(previous, piece)) return false;
  if (!now) return before !== undefined && !opens(piece.text);
  if (!before) return false;
  if (before.type === 'identity-card' && now.type === 'identity-card') return !bothFronts(previous.text, piece.text);
  if (before.kind === now.kind) return !opens(piece.text);
  return before.type === now.type && before.type !== 'unknown' && !opens(piece.text);
}

const samePage = (a: Segment, b: Segment): boolean =>
  a.pages.some((page) => b.pages.some((other) => other.number === page.number));

const bothFronts = (a: DocumentText, b: DocumentText): boolean =>
  [a, b].every((text) => findPhrase(text, 'CNP').length > 0 && findPhrase(text, 'prenume*').length > 0);

/** A heading of some paper among the first lines. */
function opens(text: DocumentText): boolean {
  return headings(text).some(({ match }) => (text.tokens[match.firstToken]?.line ?? 99) < 8);
}

function joined(a: Segment, b: Segment): Segment {
  const pages = [...a.pages, ...b.pages];
  const keep = new Set([...a.text.lines, ...b.text.lines].map((line) => `${line.page}:${line.box.x}:${line.box.y}`));
  const text = documentText(pages, (line, page) => keep.has(`${page.number}:${line.box.x}:${line.box.y}`));
  const again = classify(text);
  return { pages, text, classification: again.best ? again : a.classification };
}

interface Heading {
  type: string;
  match: PhrasePlace;
}

/** So much taller than the page's other print is a heading in small letters. */
const TALLER = 1.3;

/** In capitals or larger than the page's other print: `Certificat de membru … RO 14581` in a notice's table is a row of it, and no other paper begins there. */
function isProminent(text: DocumentText, { firstToken, lastToken }: PhrasePlace): boolean {
  const own = text.tokens.slice(firstToken, lastToken + 1);
  const print = own.map((token) => token.text).join('');
  const heights = text.tokens.map(({ box }) => box.h).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return print === print.toUpperCase() || Math.max(...own.map(({ box }) => box.h)) >= TALLER * usual;
}

/** Headings of papers on a page, the first of each type; where two kinds share a heading the longer phrase speaks. */
function headings(text: DocumentText, stands: typeof isProminent = () => true): Heading[] {
  const cited = KINDS.flatMap((kind) =>
    kind.titles.flatMap((title) => findPhrase(text, title).filter((match) => isCited(text, kind, match))),
  );
  const all = KINDS.flatMap((kind) =>
    kind.titles
      .filter((title) => title.length >= 6)
      .flatMap((title) =>
        findPhrase(text, title)
          .filter((match) => isHeading(text, match) && stands(text, match))
          .filter((match) => !cited.some((other) => match.start < other.end && other.start < match.end))
          .map((match) => ({ type: kind.type === 'unknown' ? kind.kind : kind.type, match })),
      ),
  ).sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start));
  const kept: Heading[] = [];
  for (const one of all)
    if (
      !kept.some(
        (other) => one.match.start < other.match.end && other.match.start < one.match.end && other.type !== one.type,
      ) &&
      !kept.some((other) => other.type === one.type)
    )
      kept.push(one);
  return kept.sort((a, b) => a.match.start - b.match.start);
}

/** Two headings of different papers on one page, each with a text of its own that is clearly that paper: two documents. */
function splitPage(page: RecognisedPage): Segment[] {
  const text = documentText([page]);
  const whole: Segment = { pages: [page], text, classification: classify(text) };
  const marks = headings(text, isProminent);
  if (marks.length < 2) return [whole];
  for (let i = 1; i < marks.length; i++) {
    const halves = cut(page, text, marks[i - 1], marks[i]);
    if (!halves) continue;
    const [first, second] = halves;
    const [a, b] = [first.classification.best, second.classification.best];
    if (a && b && a.type !== b.type && a.type !== 'unknown' && b.type !== 'unknown') {
      return [first, ...splitRest(second)];
    }
  }
  return [whole];
}

/** A third document below the second. */
function splitRest(segmentBelow: Segment): Segment[] {
  const [page] = segmentBelow.pages;
  if (!page) return [segmentBelow];
  const keep = new Set(segmentBelow.text.lines.map((line) => `${line.box.x}:${line.box.y}`));
  const rest = splitPage({ ...page, lines: page.lines.filter((line) => keep.has(`${line.box.x}:${line.box.y}`)) });
  return rest.map((part) => ({ ...part, pages: [page] }));
}

/** Above and below the second heading (with the letterhead right over it), or left and right when the headings stand side by side. */
function cut(
  page: RecognisedPage,
  text: DocumentText,
  first: Heading | undefined,
  second: Heading | undefined,
): [Segment, Segment] | undefined {
  const a = text.tokens[first?.match.firstToken ?? -1];
  const b = text.tokens[second?.match.firstToken ?? -1];
  if (!a || !b) return undefined;
  const sideBySide = Math.abs(a.box.y - b.box.y) < 0.06 && Math.abs(a.box.x - b.box.x) > 0.3;
  const middle = 0.5;
  const edge = sideBySide ? 0 : topOf(text, b.line);
  const isFirst = (line: Line): boolean =>
    sideBySide ? line.box.x + line.box.w / 2 < middle === a.box.x < b.box.x : line.box.y + line.box.h / 2 < edge;
  const parts = [documentText([page], isFirst), documentText([page], (line) => !isFirst(line))] as const;
  if (parts.some((part) => part.lines.length < 3)) return undefined;
  return [
    { pages: [page], text: parts[0], classification: classify(parts[0]) },
    { pages: [page], text: parts[1], classification: classify(parts[1]) },
  ];
}

/** The upper edge of the document that the heading on `line` opens: up to two lines of letterhead above belong to it. */
function topOf(text: DocumentText, line: number): number {
  let top = text.lines[line]?.box.y ?? 0;
  for (let i = line - 1; i >= Math.max(0, line - 3); i--) {
    const above = text.lines[i];
    if (!above || !/ordinul|oam|filiala|rom[aâ]nia|generali[sș]ti|moa[sș]elor/i.test(above.text)) break;
    top = above.box.y;
  }
  return top - 0.001;
}
