import type { Grey } from './pixels.js';
import { levelAt } from './vision/quality.js';

/** A word as the page draws it, with where each of its letters begins. */
export interface DrawnWord {
  picture: Grey;
  /** From left to right. */
  letters: { char: string; left: number }[];
}

const [DARKEST, LIGHT] = [0.005, 0.9];
const MIN_CONTRAST = 60;
/** Full ink, and as much of it as edges between pixels may differ: drawings of different letters differ by half and more, digits by most of it. */
const INK = 255;
const EDGE = 60;
/** How much of its ink a drawing may have more or less, and how far off its height on the line may be, in pixels. */
const MORE_INK = 0.08;
const OFF_LINE = 1.5;
const MARGIN = 2;
/** Drawings of one letter that are kept: fonts and weights. */
const MOST = 16;
const MOST_CHARS = 256;

/** The ink of one letter, a little blurred, with white around it. */
interface Drawing {
  width: number;
  height: number;
  data: Uint8Array;
  ink: number;
  /** The middle of its ink. */
  x: number;
  y: number;
}

/**
 * Drawings of letters that the engine read as what a layer says they are. A word that is drawn of such letters, and of nothing else, says the
 * same again. Every pixel of its picture belongs to one of its letters, so that a stroke added or missing makes another drawing.
 */
export class KnownLetters {
  readonly #drawings = new Map<string, Drawing[]>();

  knows(word: DrawnWord): boolean {
    return drawingsOf(word)?.every(({ char, drawing }) => this.#has(char, drawing)) ?? false;
  }

  learn(word: DrawnWord): void {
    for (const { char, drawing } of drawingsOf(word) ?? []) {
      if (this.#has(char, drawing) || (!this.#drawings.has(char) && this.#drawings.size >= MOST_CHARS)) continue;
      this.#drawings.set(char, [drawing, ...(this.#drawings.get(char) ?? [])].slice(0, MOST));
    }
  }

  #has(char: string, drawing: Drawing): boolean {
    const known = this.#drawings.get(char) ?? [];
    const at = known.findIndex((one) => isSame(one, drawing));
    // Those that are met often stay.
    if (at > 0) known.unshift(...known.splice(at, 1));
    return at >= 0;
  }
}

function drawingsOf({ picture, letters }: DrawnWord): { char: string; drawing: Drawing }[] | undefined {
  const counts = new Uint32Array(256);
  for (const grey of picture.data) counts[grey] = (counts[grey] as number) + 1;
  const [darkest, paper] = [levelAt(counts, DARKEST), levelAt(counts, LIGHT)];
  if (paper - darkest < MIN_CONTRAST) return undefined;
  const inkAt = Uint8Array.from({ length: 256 }, (_, grey) =>
    Math.max(0, Math.min(INK, ((paper - grey) * INK) / (paper - darkest))),
  );
  const drawn: { char: string; drawing: Drawing }[] = [];
  for (const [i, { char, left }] of letters.entries()) {
    const [from, to] = [i === 0 ? 0 : left, letters[i + 1]?.left ?? picture.width];
    const drawing = to < from ? undefined : drawingOf(picture, from, to, inkAt);
    if (!drawing || (drawing.ink === 0 && /[\p{L}\p{N}]/u.test(char))) return undefined;
    drawn.push({ char, drawing });
  }
  return drawn;
}

function drawingOf({ width: whole, height: tall, data }: Grey, from: number, to: number, inkAt: Uint8Array): Drawing {
  const [width, height] = [to - from + 2 * MARGIN, tall + 2 * MARGIN];
  const plain = new Uint8Array(width * height);
  let [ink, x, y] = [0, 0, 0];
  for (let row = 0; row < tall; row++)
    for (let column = from; column < to; column++) {
      const one = inkAt[data[row * whole + column] as number] as number;
      if (one === 0) continue;
      plain[(row + MARGIN) * width + column - from + MARGIN] = one;
      ink += one;
      x += one * (column - from + MARGIN);
      y += one * (row + MARGIN);
    }
  return { width, height, data: blurred(plain, width), ink, x: ink && x / ink, y: ink && y / ink };
}

/** Each pixel with half of its neighbours, across and down. */
function blurred(plain: Uint8Array, width: number): Uint8Array {
  const out = new Uint8Array(plain.length);
  const across = new Uint16Array(plain.length);
  const at = (of: Uint8Array | Uint16Array, i: number) => of[i] as number;
  for (let i = 1; i < plain.length - 1; i++) across[i] = at(plain, i - 1) + 2 * at(plain, i) + at(plain, i + 1);
  for (let i = width; i < plain.length - width; i++)
    out[i] = (at(across, i - width) + 2 * at(across, i) + at(across, i + width)) >> 4;
  return out;
}

/** Whether two drawings, laid over each other by the middle of their ink, differ nowhere by more than their edges. */
function isSame(a: Drawing, b: Drawing): boolean {
  if (Math.abs(a.ink - b.ink) > MORE_INK * Math.max(a.ink, b.ink) || Math.abs(a.y - b.y) > OFF_LINE) return false;
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const [left, top] = [Math.floor(dx), Math.floor(dy)];
  const [fx, fy] = [dx - left, dy - top];
  for (let y = -MARGIN; y < b.height + MARGIN; y++)
    for (let x = -MARGIN; x < b.width + MARGIN; x++) {
      const [ax, ay] = [x + left, y + top];
      const upper = inkOf(a, ax, ay) * (1 - fx) + inkOf(a, ax + 1, ay) * fx;
      const lower = inkOf(a, ax, ay + 1) * (1 - fx) + inkOf(a, ax + 1, ay + 1) * fx;
      if (Math.abs(upper * (1 - fy) + lower * fy - inkOf(b, x, y)) > EDGE) return false;
    }
  return true;
}

const inkOf = ({ width, height, data }: Drawing, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : (data[y * width + x] as number);
