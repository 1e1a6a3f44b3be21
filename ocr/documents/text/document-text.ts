import type { Box } from '../../../core/documents/document.js';
import { type Line, type PageBox, printedText, type RecognisedPage, type Word } from '../../page.js';
import { skeletonOf } from './fold.js';

/** A word with its place: index of its line in the document, page number and box. */
export interface Token {
  index: number;
  text: string;
  confidence: number;
  box: PageBox;
  page: number;
  line: number;
  /** It begins another cell of its row than the word before it. */
  parted?: true;
}

export interface TextLine {
  index: number;
  page: number;
  text: string;
  box: PageBox;
  /** Index of the first token and one past the last. */
  from: number;
  to: number;
  /** Its cells go on those of the line above. */
  goesOn?: true;
}

/**
 * The words of one document in reading order, with a compact skeleton (no spaces, no punctuation) laid over them, so that
 * a phrase is found whether the recogniser split it, joined it or broke it over two lines.
 */
export interface DocumentText {
  tokens: Token[];
  lines: TextLine[];
  /** Skeleton characters of all tokens in a row. */
  skeleton: string;
  /** For each skeleton character: its token, and its place in the token's text. */
  owner: Int32Array;
  offset: Int32Array;
  /** Skeleton index at which each token begins (length tokens + 1). */
  starts: Int32Array;
  method: 'text-layer' | 'ocr';
  pages: readonly RecognisedPage[];
  /** Lines joined by a line feed, cells of a table three spaces apart. */
  text: string;
}

/** The dotted or ruled line of a form that was filled in: `....POPESCU....`. */
const FILL_IN = /^[._…]{2,}|[._…]{2,}$/g;

/** Lines of the page's watermark and the like, which belong to no field. */
const NOISE = /^\W*(specimen|date fictive|specimen\W+date fictive)\W*$/i;

/** Under the blanks of a form: `(nume și prenume)   (cod numeric personal)`. What is asked for, never the answer. */
const HINT = /^(?:\W*[([]\s*\p{Ll}[\p{L}\s,/.-]{3,60}[)\]])+\W*$/u;

/** Lays out lines (of one or several pages) as a searchable text. */
export function documentText(
  pages: readonly RecognisedPage[],
  keep?: (line: Line, page: RecognisedPage) => boolean,
): DocumentText {
  const tokens: Token[] = [];
  const lines: TextLine[] = [];
  for (const page of pages) {
    let kept = false;
    for (const line of page.lines) {
      if (!line.goesOn) kept = false;
      if (keep && !keep(line, page)) continue;
      const words = wholeWords(line.words, page);
      if (words.length === 0 || NOISE.test(line.text) || isHint(line)) continue;
      const from = tokens.length;
      for (const word of words) {
        tokens.push({
          index: tokens.length,
          text: word.text.trim(),
          confidence: word.confidence,
          box: word.box,
          page: page.number,
          line: lines.length,
          ...(word.parted ? { parted: true } : {}),
        });
      }
      lines.push({
        index: lines.length,
        page: page.number,
        text: words.map((word) => word.text.trim()).join(' '),
        box: line.box,
        from,
        to: tokens.length,
        ...(line.goesOn && kept ? { goesOn: true } : {}),
      });
      kept = true;
    }
  }
  return laidOut(tokens, lines, pages);
}

/** The same words in other lines: each list of tokens is one. */
export function inLines({ pages }: DocumentText, all: readonly (readonly Token[])[]): DocumentText {
  const tokens: Token[] = [];
  const lines = all.flatMap((own, index) => {
    const from = tokens.length;
    for (const token of own) tokens.push({ ...token, index: tokens.length, line: index });
    const [page = 1, x = 0, y = 0, w = 0, h = 0] = boxAround(own) ?? [];
    return [{ index, page, text: own.map(({ text }) => text).join(' '), box: { x, y, w, h }, from, to: tokens.length }];
  });
  return laidOut(tokens, lines, pages);
}

const laidOut = (tokens: Token[], lines: TextLine[], pages: readonly RecognisedPage[]): DocumentText => ({
  ...layOut(tokens),
  tokens,
  lines,
  method: pages.some((page) => page.method === 'ocr') ? 'ocr' : 'text-layer',
  pages,
  text: printedText(lines.map(({ from, to, goesOn }) => ({ words: tokens.slice(from, to), goesOn }))),
});

/** Signing is asked for in brackets too, and told by its words: those stay. */
const isHint = ({ text }: Line): boolean => HINT.test(text) && !/semn[ăa]tur|[șsş]tampil|l\.\s?s\./i.test(text);

/**
 * Words of a line, with runs of a text layer joined when no space can be between them: fonts that lack a letter are drawn in pieces (`RĂ` `ȘINARU`).
 */
function wholeWords(words: readonly Word[], page: RecognisedPage): Word[] {
  const printed = words.flatMap((word) => {
    const text = word.text.trim().replace(FILL_IN, '');
    return text === '' ? [] : partedInitial(text === word.text ? word : { ...word, text });
  });
  if (page.method !== 'text-layer' || !page.image) return printed;
  const tall = page.image.height / page.image.width;
  const whole: Word[] = [];
  for (const word of printed) {
    const last = whole.at(-1);
    const gap = last ? word.box.x - (last.box.x + last.box.w) : 1;
    if (
      last &&
      isOfLayer(last) &&
      isOfLayer(word) &&
      gap < 0.1 * word.box.h * tall &&
      gap > -word.box.h * tall &&
      /[\p{L}\d]$/u.test(last.text) &&
      /^[\p{L}\d]/u.test(word.text)
    ) {
      const box = { ...last.box, w: word.box.x + word.box.w - last.box.x };
      whole[whole.length - 1] = {
        text: last.text + word.text,
        confidence: Math.min(last.confidence, word.confidence),
        box,
      };
    } else whole.push(word);
  }
  return whole;
}

/** What the engine read from a picture on the page (a scrawl below `Semnătura`) is a word of its own. */
const isOfLayer = ({ confidence }: Word): boolean => confidence === 1;

const GLUED_INITIAL = /^(\p{Lu}\p{L}?\.)(\p{Lu}{3}[\p{Lu}-]*[,;]?)$/u;

/** `V.ANDREEA`: the father's initial whose space was lost, and the name after it. */
function partedInitial(word: Word): Word[] {
  const [, initial = '', name = ''] = GLUED_INITIAL.exec(word.text) ?? [];
  if (name === '') return [word];
  const { confidence, box } = word;
  const w = (box.w * initial.length) / word.text.length;
  return [
    { ...word, text: initial, box: { ...box, w } },
    { text: name, confidence, box: { ...box, x: box.x + w, w: box.w - w } },
  ];
}

function layOut(tokens: readonly Token[]): Pick<DocumentText, 'skeleton' | 'owner' | 'offset' | 'starts'> {
  let skeleton = '';
  const owner: number[] = [];
  const offset: number[] = [];
  const starts: number[] = [];
  for (const token of tokens) {
    starts.push(skeleton.length);
    for (let i = 0; i < token.text.length; i++) {
      for (const c of skeletonOf(token.text[i] ?? '')) {
        skeleton += c;
        owner.push(token.index);
        offset.push(i);
      }
    }
  }
  starts.push(skeleton.length);
  return { skeleton, owner: Int32Array.from(owner), offset: Int32Array.from(offset), starts: Int32Array.from(starts) };
}

/** The box around tokens of one page (the first token's page). */
export function boxAround(tokens: readonly { box: PageBox; page: number }[]): Box | undefined {
  const first = tokens[0];
  if (!first) return undefined;
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const { box, page } of tokens) {
    if (page !== first.page) continue;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  return [first.page, round(left), round(top), round(right - left), round(bottom - top)];
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;
