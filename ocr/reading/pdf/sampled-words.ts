import type { DrawnWord } from '../known-letters.js';
import type { Grey } from '../pixels.js';
import { foldRomanian } from '../text/fold.js';
import { around } from '../text/table.js';
import { type PdfPage, renderPart } from './pdf-file.js';
import type { LetterWord } from './reading-order.js';
import { withTextAlone } from './text-ink.js';

/** Height of a word's picture: what the engine reads well. */
const WORD_HEIGHT = 44;
const MAX_WORDS = 40;
const MAX_REPLACED = 16;
const MAX_LENGTH = 26;
/** Dates, amounts and personal codes decide: each is looked at, however often its digits were met. */
const DECIDES = /\d{2}[./-]\d{2}[./-]\d{2}|\d{5}|\d[.,]\d{2,3}/;

/** Words of a layer as the page draws them, each to be read by the engine. */
export interface SampledWord extends DrawnWord {
  text: string;
  replaced: boolean;
  /** A replaced word without figures, as if no pen had crossed it. */
  alone?: Grey | undefined;
}

/**
 * A sample of the words, such that every drawing of every letter is among them: a font that shows an 8 and calls it a 6 is met
 * wherever its 8 is read. `met` holds the drawings that were in a sample of this file before.
 */
export function wordsToCheck(page: PdfPage, words: LetterWord[], met: Set<string>): SampledWord[] {
  const chosen = chooseWords(words, met);
  const alone = new Map<LetterWord, Grey>();
  const crossable = chosen.filter((word) => isReplaced(word) && !/\p{Nd}/u.test(textOf(word)));
  if (crossable.length > 0)
    withTextAlone(page, new Set(), () => {
      for (const word of crossable) alone.set(word, drawnWord(page, word).picture);
    });
  return chosen.map((word) => ({
    text: textOf(word),
    replaced: isReplaced(word),
    alone: alone.get(word),
    ...drawnWord(page, word),
  }));
}

/** Words for which the file gives another meaning than their drawing's: every one must be looked at, and there is no room for more. */
export function areTooManyReplaced(words: LetterWord[]): boolean {
  const replaced = words.filter(isReplaced);
  return replaced.length > MAX_REPLACED || !replaced.every(isAble);
}

const isReplaced = (word: LetterWord): boolean => word.some((letter) => letter.replaced && counts(letter.char));

const isAble = (word: LetterWord): boolean => word.length <= MAX_LENGTH && word.every(({ quarter }) => quarter === 0);

const textOf = (word: LetterWord): string => foldRomanian(word.map(({ char }) => char).join(''));

function chooseWords(words: LetterWord[], met: Set<string>): LetterWord[] {
  const able = words.filter((word) => isAble(word) && !isReplaced(word));
  const texts = new Set<string>();
  // One is no witness for another: each says for itself what it means.
  const chosen = words.filter((word) => isAble(word) && isReplaced(word)).slice(0, MAX_REPLACED);
  const choose = (word: LetterWord) => {
    const text = textOf(word);
    if (texts.has(text) || chosen.length >= MAX_WORDS) return;
    texts.add(text);
    chosen.push(word);
    for (const { glyph } of word) met.add(glyph);
  };
  for (const word of able) if (DECIDES.test(textOf(word))) choose(word);
  const news = (word: LetterWord) =>
    new Set(word.filter((one) => counts(one.char) && !met.has(one.glyph)).map((one) => one.glyph)).size;
  let open = able.filter((word) => news(word) > 0);
  while (open.length > 0 && chosen.length < MAX_WORDS) {
    // Much that is new for little to read; a letter alone says nothing to the engine.
    const worth = (word: LetterWord) => news(word) / (word.length + 3) - (word.length < 3 ? 1 : 0);
    const best = open.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    choose(best);
    open = open.filter((word) => word !== best && news(word) > 0);
  }
  return chosen;
}

const counts = (char: string): boolean => /[\p{L}\p{N}?]/u.test(char);

function drawnWord(page: PdfPage, word: LetterWord): DrawnWord {
  const { x, y, w, h } = around(word.map(({ box }) => box));
  const side = (0.12 * h * page.height) / page.width;
  const left = Math.max(0, x - side);
  const box = { x: left, y: Math.max(0, y), w: Math.min(1, x + w + side) - left, h: Math.min(1 - Math.max(0, y), h) };
  const picture = darkOnLight(renderPart(page, box, Math.min(20_000, WORD_HEIGHT / h)));
  const letters = word.map((letter) => ({
    char: letter.char,
    left: Math.round(((letter.box.x - left) / box.w) * picture.width),
  }));
  return { picture, letters };
}

/** Letters take less of a word's place than their ground: where that is the darker of both, as on a coloured band, the tones are turned about. */
function darkOnLight(part: Grey): Grey {
  const tones = Uint8Array.from(part.data).sort();
  const [least = 0, ground = 0, most = 0] = [tones[0], tones[tones.length >> 1], tones.at(-1)];
  return ground - least < most - ground ? { ...part, data: part.data.map((grey) => 255 - grey) } : part;
}
